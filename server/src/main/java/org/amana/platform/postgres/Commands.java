package org.amana.platform.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Programs run on the way to a database: each with a time limit, none with a PG* variable of the caller's in its environment. */
final class Commands {

    /** What a finished program left: its exit status, and the two streams together. */
    record Outcome(int status, String output) {}

    private Commands() {}

    /**
     * The words that let {@code program} be PostgreSQL. It refuses to run as root, so root starts it inside a user namespace of
     * its own, where it is nobody in particular, while every file still belongs to root outside.
     */
    static List<String> asPostgres(List<String> program) throws IOException {
        var words = new ArrayList<String>();
        if (runningAsRoot()) {
            words.addAll(List.of("unshare", "--user", "--"));
        }
        words.addAll(program);
        return words;
    }

    static boolean runningAsRoot() throws IOException {
        return Files.getAttribute(Path.of("/proc/self"), "unix:uid") instanceof Integer uid && uid == 0;
    }

    static ProcessBuilder builder(List<String> words) {
        var builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        return builder;
    }

    static Outcome run(Duration limit, String... words) throws IOException {
        return run(limit, List.of(words));
    }

    static Outcome run(Duration limit, List<String> words) throws IOException {
        var output = Files.createTempFile("amana-command-", ".log");
        try {
            var process = builder(words).redirectOutput(output.toFile()).start();
            process.getOutputStream().close();
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
                throw new IOException(words.getFirst() + " did not end within " + limit.toSeconds() + " s");
            }
            return new Outcome(process.exitValue(), Files.readString(output, StandardCharsets.ISO_8859_1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for " + words.getFirst(), e);
        } finally {
            Files.deleteIfExists(output);
        }
    }

    /** Java can send only TERM, which PostgreSQL takes as "wait until every client has left". */
    static void signal(String signal, long pid) throws IOException {
        run(
                Duration.ofSeconds(5),
                "sh",
                "-c",
                "kill -\"$1\" \"$2\" 2>/dev/null || true",
                "sh",
                signal,
                Long.toString(pid));
    }
}
