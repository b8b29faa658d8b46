package org.amana.soak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.amana.platform.cli.CommandLine;
import org.amana.platform.cli.Console;
import org.amana.platform.cli.Options;
import org.amana.platform.cli.Words;

/**
 * {@code soak}: runs simulated worlds that break, then kills the register many times and looks after each kill whether anything was
 * lost.
 */
public final class SoakCommand extends CommandLine {

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
        long seed = number(options, "seed", ThreadLocalRandom.current().nextInt(1_000_000));
        try {
            Path folder = options.value("folder").isPresent()
                    ? Files.createDirectories(Path.of(options.value("folder").get()))
                    : Files.createTempDirectory("amana-soak-");
            console.out().println(words.say("soak.begins", worlds, steps, kills, seed, folder));
            long taken = new WorldSoak(folder, seed, steps, console.out()::println).run(worlds);
            console.out().println(words.say("soak.worlds", worlds, taken, seed));
            long acknowledged = new KillSoak(folder, seed, console.out()::println).run(kills);
            console.out().println(words.say("soak.done", kills, acknowledged, seed));
            return DONE;
        } catch (Violation | IllegalStateException e) {
            console.err().println(words.say("soak.violation", seed, String.valueOf(e.getMessage())));
            return NOT_WELL;
        } catch (IOException e) {
            throw new UnusableException(e, "soak.failed");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return UNUSABLE;
        }
    }

    private static long number(Options options, String name, long otherwise) {
        String text = options.value(name).orElse(Long.toString(otherwise));
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new Options.UsageException("cli.not-a-number", "--" + name + " " + text);
        }
    }
}
