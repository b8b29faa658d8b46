package org.amana.bench.rivals;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.amana.planner.Instance;
import org.amana.planner.NoValidPlan;
import org.amana.planner.generate.OperationGenerator;
import org.amana.planner.json.BadInput;
import org.amana.planner.json.PlannerJson;
import org.slf4j.LoggerFactory;

/**
 * One rival, one instance: plans, writes the plan, says what it took, and waits until whoever measures its memory has closed
 * the pipe to it.
 */
public final class RivalProcess {

    /** What compiles and loads while it runs has done so before the clock starts: a server has it warm too. */
    private static final Duration WARMING = Duration.ofSeconds(4);

    private static final long UNLIKE_ANY_OTHER = 99;

    private RivalProcess() {}

    /**
     * Starts one.
     *
     * @param args the rival's name, the file of the instance, seconds, the file that the plan goes to
     */
    public static void main(String[] args) throws IOException, BadInput, NoValidPlan {
        PrintStream answers = System.out;
        // Libraries that print must not get between.
        System.setOut(System.err);
        beQuiet();
        Instance instance = PlannerJson.readInstance(Path.of(args[1])).value();
        Duration time = Duration.ofMillis(Math.round(1000 * Double.parseDouble(args[2])));
        try (Rival rival = Rivals.valueOf(args[0]).make()) {
            rival.plan(OperationGenerator.operation(UNLIKE_ANY_OTHER), WARMING);
            long began = System.nanoTime();
            Rival.Attempt attempt = rival.plan(instance, time);
            double seconds = (System.nanoTime() - began) / 1e9;
            Files.writeString(Path.of(args[3]), PlannerJson.write(attempt.plan()));
            answers.printf(
                    Locale.ROOT, "%.3f %.6f %s%n", seconds, attempt.bound().orElse(0), attempt.note());
            answers.flush();
            while (System.in.read() >= 0) {
                // Alive until its memory is read.
            }
        }
    }

    /** Told of every step, a logger costs more than the search. */
    static void beQuiet() {
        if (LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME) instanceof Logger root) {
            root.setLevel(Level.WARN);
        }
    }
}
