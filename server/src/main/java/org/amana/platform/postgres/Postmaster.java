package org.amana.platform.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** One run of the server process, from its first try to its last signal. */
final class Postmaster {

    private static final Duration STEP = Duration.ofMillis(5);
    private static final Duration BEFORE_RETRY = Duration.ofMillis(200);
    /** A server that is alive is replaying its log: killing it for being slow would make the next start no faster. */
    private static final Duration RECOVERY_LIMIT = Duration.ofMinutes(10);

    private static final int LOG_TAIL_CHARACTERS = 4_000;
    /** Obstacles that pass: a predecessor not yet reaped, its memory not yet released, a port taken a moment ago. */
    private static final List<String> PASSING = List.of(
            "lock file \"postmaster.pid\" already exists",
            "pre-existing shared memory block",
            "Address already in use",
            "Address in use");

    private final Process process;
    private final int port;

    private Postmaster(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static Postmaster start(DataFolder folder, PostgresBinaries binaries, PostgresSettings settings)
            throws IOException, InterruptedException {
        var earlier = new ClusterProcesses(folder.cluster());
        var deadline = System.nanoTime() + settings.patience().toNanos();
        while (true) {
            earlier.clear(settings.patience());
            var logged = Files.exists(folder.log()) ? Files.size(folder.log()) : 0;
            var port = settings.port() == 0 ? freePort() : settings.port();
            var process = spawn(folder, words(folder, binaries, settings, port));
            if (becomesReady(process, earlier)) {
                return new Postmaster(process, port);
            }
            var said = logSince(folder, logged);
            var passing = PASSING.stream().anyMatch(said::contains);
            if (process.isAlive() || !passing || System.nanoTime() > deadline) {
                Commands.signal("INT", process.pid());
                throw refusal(folder, settings, said);
            }
            Thread.sleep(BEFORE_RETRY);
        }
    }

    private static PostgresException refusal(DataFolder folder, PostgresSettings settings, String said) {
        var what = said.isBlank() ? "It said nothing." : said.strip();
        var advice = said.contains("Address") && said.contains("in use")
                ? "Port " + settings.port() + " is taken: free it, or let Amana choose one."
                : "The whole log is in " + folder.log() + ".";
        return new PostgresException("PostgreSQL did not start on " + folder.root() + ". " + what + "\n" + advice);
    }

    private static List<String> words(DataFolder folder, PostgresBinaries binaries, PostgresSettings settings, int port)
            throws IOException {
        var server = new ArrayList<String>();
        // Signals: a session of its own, so that Ctrl-C in a terminal reaches Amana alone and the database goes last;
        // and INT, a fast clean shutdown, as soon as the thread that started it is gone, however it went.
        server.addAll(List.of("setpriv", "--pdeathsig", "INT", "--"));
        server.addAll(List.of(
                binaries.program("postgres").toString(), "-D", folder.cluster().toString()));
        server.addAll(
                List.of("-c", "listen_addresses=127.0.0.1", "-c", "port=" + port, "-c", "unix_socket_directories="));
        settings.serverOptions().forEach((name, value) -> server.addAll(List.of("-c", name + "=" + value)));
        return Stream.concat(Stream.of("setsid", "--"), Commands.asPostgres(server).stream())
                .toList();
    }

    /** The signal at the parent's death follows the thread that forked, so that thread has to live as long as the server. */
    private static Process spawn(DataFolder folder, List<String> words) throws IOException, InterruptedException {
        var started = new CompletableFuture<Process>();
        Thread.ofPlatform().daemon(true).name("postgres-keeper").start(() -> {
            try {
                var appended = ProcessBuilder.Redirect.appendTo(folder.log().toFile());
                var process = Commands.builder(words).redirectOutput(appended).start();
                process.getOutputStream().close();
                started.complete(process);
                waitUninterrupted(process);
            } catch (IOException e) {
                started.completeExceptionally(e);
            }
        });
        try {
            return started.get();
        } catch (ExecutionException e) {
            throw new PostgresException(
                    "Cannot start PostgreSQL: " + e.getMessage()
                            + ". It needs setsid, unshare and setpriv (package util-linux).",
                    e);
        }
    }

    private static void waitUninterrupted(Process process) {
        while (process.isAlive()) {
            try {
                process.waitFor();
            } catch (InterruptedException e) {
                // Nothing but the server's end may end this thread.
                continue;
            }
        }
    }

    private static boolean becomesReady(Process process, ClusterProcesses cluster)
            throws IOException, InterruptedException {
        var deadline = System.nanoTime() + RECOVERY_LIMIT.toNanos();
        while (process.isAlive() && System.nanoTime() < deadline) {
            if (cluster.ready(process.pid())) {
                return true;
            }
            Thread.sleep(STEP);
        }
        return false;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String logSince(DataFolder folder, long offset) throws IOException {
        var bytes = Files.readAllBytes(folder.log());
        var from = (int) Math.max(offset, bytes.length - LOG_TAIL_CHARACTERS);
        return new String(
                bytes, Math.min(from, bytes.length), Math.max(0, bytes.length - from), StandardCharsets.UTF_8);
    }

    int port() {
        return port;
    }

    long pid() {
        return process.pid();
    }

    CompletableFuture<Integer> onExit() {
        return process.onExit().thenApply(Process::exitValue);
    }

    /** Fast, then immediate, then by force: the first is clean, and the other two lose nothing but the time of a recovery. */
    void stop(Duration patience) throws IOException, InterruptedException {
        for (var signal : List.of("INT", "QUIT")) {
            if (process.isAlive()) {
                Commands.signal(signal, process.pid());
                if (endsWithin(patience)) {
                    return;
                }
            }
        }
        process.destroyForcibly();
    }

    private boolean endsWithin(Duration patience) throws InterruptedException {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return !process.isAlive();
        }
    }
}
