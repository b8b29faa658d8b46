package org.amana.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.amana.bench.rivals.RivalProcess;
import org.amana.bench.rivals.Rivals;
import org.amana.planner.Instance;
import org.amana.planner.check.PlanCheck;
import org.amana.planner.check.PlanChecker;
import org.amana.planner.json.BadInput;
import org.amana.planner.json.PlannerJson;
import org.jspecify.annotations.Nullable;

/**
 * The planners from elsewhere beside ours: the same instance, the same time, the same machine, one after the other, each in a process of its
 * own. Every plan is judged by the checker; one that breaks a rule has no cost.
 */
final class RivalsBench {

    /** Beyond their time: starting, warming, and telling. */
    private static final long GRACE_SECONDS = 120;

    private static final int SHOWN = 3;

    /** What became of one run; the check is null where there is no plan. */
    private record Ran(@Nullable PlanCheck check, double seconds, double bound, double memory, String note) {

        boolean valid() {
            return check != null && check.valid();
        }

        double cost() {
            return check == null ? Double.POSITIVE_INFINITY : check.objective();
        }
    }

    private final double seconds;
    private final PrintStream out;

    RivalsBench(double seconds, PrintStream out) {
        this.seconds = seconds;
        this.out = out;
    }

    /** False if something is wrong whatever the machine: no valid plan of ours, or a rival's below our bound. */
    boolean run(Instance instance) throws IOException, InterruptedException, BadInput {
        Path folder = Files.createTempDirectory("amana-rivals");
        try {
            Files.writeString(folder.resolve("instance.json"), PlannerJson.write(instance));
            Ran ours = ran(Rivals.OURS, instance, folder);
            out.printf(
                    Locale.ROOT,
                    "%s, %.0f s each; our bound, proven in that time: %.1f%n        %-28s %10s %10s %9s %8s %9s%n",
                    instance.name(),
                    seconds,
                    ours.bound,
                    "",
                    "costs",
                    "over bound",
                    "of ours",
                    "took",
                    "memory");
            row(Rivals.OURS, ours, ours);
            double cheapest = Double.POSITIVE_INFINITY;
            for (Rivals rival : Rivals.values()) {
                if (rival != Rivals.OURS) {
                    Ran theirs = ran(rival, instance, folder);
                    row(rival, theirs, ours);
                    cheapest = theirs.valid() ? Math.min(cheapest, theirs.cost()) : cheapest;
                }
            }
            out.println(new Figure(
                    instance.name() + ", cheapest plan of another over ours",
                    cheapest / ours.cost(),
                    1,
                    true,
                    "",
                    String.format(Locale.ROOT, "%.0f s each", seconds)));
            return ours.valid() && cheapest >= ours.bound * (1 - 1e-6);
        } finally {
            for (String file : new String[] {"instance.json", "plan.json"}) {
                Files.deleteIfExists(folder.resolve(file));
            }
            Files.delete(folder);
        }
    }

    private Ran ran(Rivals rival, Instance instance, Path folder) throws IOException, InterruptedException, BadInput {
        Path plan = folder.resolve("plan.json");
        Files.deleteIfExists(plan);
        Process process = Processes.javaWith(
                        libraries(),
                        RivalProcess.class,
                        rival.name(),
                        folder.resolve("instance.json").toString(),
                        String.valueOf(seconds),
                        plan.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Thread.ofVirtual().start(() -> endInTime(process));
        try (BufferedReader answers = process.inputReader()) {
            String answer = answers.readLine();
            double memory = PeakMemory.ofAll(process.toHandle());
            if (answer == null) {
                return new Ran(null, 0, 0, memory, "no plan");
            }
            String[] said = answer.split(" ", 3);
            PlanCheck check =
                    PlanChecker.check(instance, PlannerJson.readPlan(plan).value());
            return new Ran(check, Double.parseDouble(said[0]), Double.parseDouble(said[1]), memory, said[2]);
        } finally {
            process.outputWriter().close();
            process.waitFor();
        }
    }

    /** The rivals stand beside the bench's classes and in no other process's class path. */
    private static String libraries() throws IOException {
        try {
            Path classes = Path.of(RivalProcess.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return classes.resolveSibling("rivals").resolve("*") + File.pathSeparator;
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private void endInTime(Process process) {
        try {
            if (!process.waitFor((long) seconds + GRACE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
        }
    }

    private void row(Rivals rival, Ran ran, Ran ours) {
        if (ran.check == null) {
            out.printf(Locale.ROOT, "        %-28s no plan%n", rival.title());
        } else if (!ran.valid()) {
            out.printf(
                    Locale.ROOT,
                    "        %-28s breaks %d rules: %s%n",
                    rival.title(),
                    ran.check.violations().size(),
                    ran.check.violations().stream().limit(SHOWN).toList());
        } else {
            out.printf(
                    Locale.ROOT,
                    "        %-28s %10.1f %8.2f %% %9.3f %6.1f s %6.0f MB  %s%n",
                    rival.title(),
                    ran.cost(),
                    100 * (ran.cost() / ours.bound - 1),
                    ran.cost() / ours.cost(),
                    ran.seconds,
                    ran.memory,
                    ran.note);
        }
    }
}
