package org.amana.soak;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.amana.ledger.NoteSigner;
import org.amana.ledger.NoteVerifier;
import org.jspecify.annotations.Nullable;

/**
 * Kills the register with {@code kill -9} again and again, its process, its database, or both at once, at points that a seed
 * chooses, and looks after each kill for what was acknowledged and is not there, or is there twice.
 */
final class KillSoak {

    static final String INVARIANT = "nothing acknowledged is lost, doubled or altered";
    private static final int EXAMINE_ALL_EVERY = 10;
    private static final long PATIENCE_SECONDS = 90;
    private static final long LOOKS_PER_SECOND = 100;

    /** What is killed. */
    enum Victim {
        REGISTER,
        DATABASE,
        BOTH
    }

    /**
     * A kill after which everything was there.
     *
     * @param acknowledged commands so far, in all lives
     * @param lifts how far the lifts have come, as the register says it
     */
    record Round(int round, int kills, Victim victim, long acknowledged, String lifts) {}

    private final Path folder;
    private final long seed;
    private final Random random;
    private final Consumer<Round> progress;
    private final Path signer;
    private final Path acknowledged;

    /** @param folder empty, for data and logs */
    KillSoak(Path folder, long seed, Consumer<Round> progress) throws IOException {
        this.folder = folder;
        this.seed = seed;
        this.random = new Random(seed);
        this.progress = progress;
        this.signer = folder.resolve("ledger.key");
        this.acknowledged = folder.resolve("acknowledged");
        Files.writeString(
                signer,
                NoteSigner.generate("soak.example/ledger", NoteVerifier.Type.ED25519)
                        .toSignerKey());
        Files.writeString(acknowledged, "");
    }

    /**
     * Kills so many times.
     *
     * @return how many commands had been acknowledged
     * @throws Violation if something acknowledged is missing, doubled or altered
     */
    long run(int kills) throws IOException, InterruptedException {
        KillWitness witness = new KillWitness(folder.resolve("postgres"), seed);
        for (int round = 1; round <= kills; round++) {
            Victim victim = Victim.values()[random.nextInt(Victim.values().length)];
            List<String> said = live(round, victim);
            List<String> acks = only(said, "ACK ");
            Files.write(acknowledged, acks, StandardCharsets.UTF_8, StandardOpenOption.APPEND);
            said.stream()
                    .filter(line -> line.startsWith("VIOLATION "))
                    .findFirst()
                    .ifPresent(line -> {
                        throw new Violation(INVARIANT, line + " (seed " + seed + ")");
                    });
            witness.remember(acks, only(said, "SIGNED "));
            boolean thorough = round == kills || round % EXAMINE_ALL_EVERY == 0;
            witness.examine(round, thorough);
            progress.accept(new Round(round, kills, victim, witness.acknowledged(), witness.lifts()));
        }
        return witness.acknowledged();
    }

    /** One life, from its start to its end by force; all that it said in whole lines. */
    private List<String> live(int round, Victim victim) throws IOException, InterruptedException {
        Path out = folder.resolve("said-" + round);
        Process process = new ProcessBuilder(words(round))
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("errors").toFile()))
                .start();
        try {
            long postgres = awaitReady(process, out);
            Thread.sleep(random.nextInt(20, 1_200));
            switch (victim) {
                case REGISTER -> kill(process.pid());
                case DATABASE -> {
                    kill(postgres);
                    // It has to come back by itself, and go on.
                    awaitMore(process, out);
                    Thread.sleep(random.nextInt(200));
                    kill(process.pid());
                }
                case BOTH -> {
                    kill(postgres);
                    kill(process.pid());
                }
            }
            process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } finally {
            if (process.isAlive()) {
                kill(process.pid());
            }
        }
        List<String> said = wholeLines(out);
        Files.delete(out);
        return said;
    }

    private List<String> words(int round) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx400m",
                "-cp",
                System.getProperty("java.class.path"),
                KillTarget.class.getName(),
                folder.resolve("postgres").toString(),
                signer.toString(),
                acknowledged.toString(),
                Long.toString(seed * 100_000 + round));
    }

    private long awaitReady(Process process, Path out) throws IOException, InterruptedException {
        String ready = await(
                process,
                out,
                lines -> lines.stream()
                        .filter(line -> line.startsWith("READY ") || line.startsWith("VIOLATION "))
                        .findFirst()
                        .orElse(null));
        if (ready.startsWith("VIOLATION ")) {
            throw new Violation(INVARIANT, ready + " (seed " + seed + ")");
        }
        return Long.parseLong(ready.substring("READY ".length()));
    }

    private void awaitMore(Process process, Path out) throws IOException, InterruptedException {
        int before = only(wholeLines(out), "ACK ").size();
        await(process, out, lines -> only(lines, "ACK ").size() > before + 16 ? "more" : null);
    }

    private interface Looking {
        @Nullable
        String at(List<String> lines);
    }

    private String await(Process process, Path out, Looking looking) throws IOException, InterruptedException {
        // Looks are counted, not seconds: a machine that stood still has kept nobody waiting.
        for (long looks = 0; looks < PATIENCE_SECONDS * LOOKS_PER_SECOND; looks++) {
            String found = looking.at(wholeLines(out));
            if (found != null) {
                return found;
            }
            if (!process.isAlive()) {
                break;
            }
            Thread.sleep(1_000 / LOOKS_PER_SECOND);
        }
        throw new Violation(
                "a register that was killed goes on",
                "it did not come up or did not go on; see %s (seed %d)".formatted(folder.resolve("errors"), seed));
    }

    private static List<String> only(List<String> lines, String beginning) {
        return lines.stream().filter(line -> line.startsWith(beginning)).toList();
    }

    /** The kill may cut the last line short: that was not said. */
    private static List<String> wholeLines(Path out) throws IOException {
        String text = Files.readString(out);
        return new ArrayList<>(
                text.substring(0, text.lastIndexOf('\n') + 1).lines().toList());
    }

    /** By a signal that nobody can catch, and only to a process that this one has started, or that its child has. */
    private static void kill(long pid) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-9", Long.toString(pid))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
