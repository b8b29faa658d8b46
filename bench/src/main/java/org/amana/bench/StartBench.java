package org.amana.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.amana.Amana;

/**
 * How long a server that holds the whole scenario takes from the start of its process to its first answer. The scenario is run
 * once and kept; a start before the measured ones warms the machine's file cache, as the server that ran just before would have.
 */
final class StartBench {

    private static final int STARTS = 3;
    private static final double MOST_SECONDS = 10;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Path folder;
    private final PrintStream out;

    StartBench(Path folder, PrintStream out) {
        this.folder = folder;
        this.out = out;
    }

    Figure measure() throws IOException, InterruptedException {
        Path data = folder.resolve("scenario");
        if (!Files.exists(data)) {
            out.println("running the scenario once, to start with its register");
            run(java(Amana.class, "demo", "--headless", "--keep", data.toString()));
        }
        List<Double> seconds = new ArrayList<>();
        for (int i = -1; i < STARTS; i++) {
            double took = start(data);
            if (i >= 0) {
                seconds.add(took);
            }
        }
        return new Figure(
                "warm start with the whole scenario, to first answer",
                seconds.stream().mapToDouble(Double::doubleValue).max().orElseThrow(),
                MOST_SECONDS,
                false,
                "s",
                "the slowest of "
                        + seconds.stream()
                                .map(s -> String.format(Locale.ROOT, "%.1f", s))
                                .toList());
    }

    private static double start(Path data) throws IOException, InterruptedException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        long began = System.nanoTime();
        Process server = java(StartedServer.class, "--amana.demo=true", "--amana.data=" + data, "--server.port=" + port)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            awaitAnswer(server, URI.create("http://127.0.0.1:" + port + "/ledger/checkpoint"), began);
            return (System.nanoTime() - began) / 1e9;
        } finally {
            server.destroy();
            server.waitFor(1, TimeUnit.MINUTES);
        }
    }

    private static void awaitAnswer(Process server, URI address, long began) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(address).build();
            while (System.nanoTime() - began < PATIENCE.toNanos() && server.isAlive()) {
                try {
                    if (client.send(request, BodyHandlers.discarding()).statusCode() == 200) {
                        return;
                    }
                } catch (ConnectException notYet) {
                    Thread.sleep(20);
                }
            }
            throw new IllegalStateException("the server does not answer");
        }
    }

    private static void run(ProcessBuilder command) throws IOException, InterruptedException {
        int status = command.inheritIO().start().waitFor();
        if (status != 0) {
            throw new IllegalStateException("%s ended with %d".formatted(command.command(), status));
        }
    }

    /** Another process of the same Java, flags and classes. */
    private static ProcessBuilder java(Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path", "."), main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }
}
