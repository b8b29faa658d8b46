package org.amana.bench;

import java.io.File;
import java.io.IOException;
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
import org.amana.Amana;

/** Other processes of the same Java, flags and classes. */
final class Processes {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String LOG = "server.log";

    private Processes() {}

    static ProcessBuilder java(Class<?> main, String... arguments) {
        return javaWith("", main, arguments);
    }

    /** @param libraries what else it finds, as a class path that ends with a separator */
    static ProcessBuilder javaWith(String libraries, Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", libraries + System.getProperty("java.class.path", "."), main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }

    /** The data folder of a server that ran the whole scenario; it is run once and kept. */
    static Path scenario(Path folder) throws IOException, InterruptedException {
        Path data = folder.resolve("scenario");
        if (!Files.exists(data)) {
            int status = java(Amana.class, "demo", "--headless", "--keep", data.toString())
                    .inheritIO()
                    .start()
                    .waitFor();
            if (status != 0) {
                throw new IllegalStateException("the demonstration ended with " + status);
            }
        }
        return data;
    }

    /** A server on such a folder; it may not answer yet. What it says stands in {@value #LOG} beside the folder. */
    static Process server(Path data, int port) throws IOException {
        File log = data.resolveSibling(LOG).toFile();
        return java(StartedServer.class, "--amana.demo=true", "--amana.data=" + data, "--server.port=" + port)
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
    }

    static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    static URI address(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** @throws IllegalStateException if it ends or stays silent for minutes */
    static void awaitAnswer(Process server, URI address) throws IOException, InterruptedException {
        long began = System.nanoTime();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(address.resolve("/ledger/checkpoint"))
                    .build();
            while (System.nanoTime() - began < PATIENCE.toNanos() && server.isAlive()) {
                try {
                    if (client.send(request, BodyHandlers.discarding()).statusCode() == 200) {
                        return;
                    }
                } catch (ConnectException notYet) {
                    Thread.sleep(20);
                }
            }
            throw new IllegalStateException(
                    "the server does not answer; what it said stands in " + LOG + " beside its data");
        }
    }
}
