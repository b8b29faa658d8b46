package org.amana.soak;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amana.platform.cli.CommandLine;
import org.amana.platform.cli.Console;
import org.amana.platform.cli.Options;
import org.amana.platform.cli.Words;
import org.slf4j.LoggerFactory;

/**
 * {@code soak}: runs simulated worlds that break, then kills the register many times and looks after each kill whether anything was
 * lost.
 */
public final class SoakCommand extends CommandLine {

    private static final long MOST = 999_999_999;

    public SoakCommand() {
        super(Set.of(), Set.of("worlds", "steps", "kills", "seed", "folder"));
    }

    @Override
    public String name() {
        return "soak";
    }

    @Override
    protected int run(Options options, Words words, Console console) {
        int worlds = (int) number(options, "worlds", 20);
        int steps = (int) number(options, "steps", 1_000);
        int kills = (int) number(options, "kills", 200);
        long seed = options.number("seed", 0, MOST)
                .orElseGet(() -> (long) ThreadLocalRandom.current().nextInt(1_000_000));
        // A seed is a name, not a quantity: it is said as it has to be typed.
        String named = Long.toString(seed);
        quiet();
        try {
            Path folder = folder(options);
            console.out().println(words.say("soak.begins", worlds, steps, kills, named, folder));
            long taken = new WorldSoak(folder, seed, steps, report -> say(report, words, console)).run(worlds);
            console.out().println(words.say("soak.worlds", worlds, taken, named));
            long acknowledged = new KillSoak(folder, seed, round -> say(round, words, console)).run(kills);
            console.out().println(words.say("soak.done", kills, acknowledged, named));
            if (options.value("folder").isEmpty()) {
                remove(folder);
            }
            return DONE;
        } catch (Violation | IllegalStateException e) {
            console.err().println(words.say("soak.violation", named, String.valueOf(e.getMessage())));
            return NOT_WELL;
        } catch (IOException e) {
            throw new UnusableException(e, "soak.failed");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return UNUSABLE;
        }
    }

    /** Connections are cut and commits fail on purpose here: what libraries say of it would bury the report. */
    private static void quiet() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext logs) {
            List.of("com.zaxxer.hikari", "org.amana.platform")
                    .forEach(name -> logs.getLogger(name).setLevel(Level.ERROR));
        }
    }

    private static Path folder(Options options) throws IOException {
        return options.value("folder").isPresent()
                ? Files.createDirectories(Path.of(options.value("folder").get()))
                : Files.createTempDirectory("amana-soak-");
    }

    /** Nobody looks at the data of worlds that held; those of a violation stay. */
    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }

    private static void say(CustodySimulator.Report world, Words words, Console console) {
        console.out()
                .println(words.say(
                        "soak.world",
                        Long.toString(world.seed()),
                        world.steps(),
                        world.taken(),
                        world.facts(),
                        world.refused(),
                        world.repeated(),
                        world.conflicts(),
                        world.faults()));
        console.out().println(words.say("soak.world.did", listed(world.actions())));
        console.out().println(words.say("soak.world.refused", listed(world.refusals())));
    }

    private static void say(KillSoak.Round round, Words words, Console console) {
        String victim = words.say("soak.victim." + round.victim().name().toLowerCase(Locale.ROOT));
        console.out()
                .println(words.say(
                        "soak.kill", round.round(), round.kills(), victim, round.acknowledged(), round.lifts()));
    }

    /** The names are those that the register itself uses, in the order of how often. */
    private static String listed(Map<String, Integer> figures) {
        return figures.isEmpty()
                ? "-"
                : figures.entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                        .map(one -> String.format(Locale.ROOT, "%s %,d", one.getKey(), one.getValue()))
                        .collect(Collectors.joining(", "));
    }

    private static long number(Options options, String name, long otherwise) {
        return options.number(name, 0, MOST).orElse(otherwise);
    }
}
