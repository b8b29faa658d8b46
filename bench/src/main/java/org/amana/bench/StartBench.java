package org.amana.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * How long a server that holds the whole scenario takes from the start of its process to its first answer. The scenario is run
 * once and kept; a start before the measured ones warms the machine's file cache, as the server that ran just before would have.
 */
final class StartBench {

    private static final int STARTS = 3;
    private static final double MOST_SECONDS = 10;

    private final Path folder;

    StartBench(Path folder) {
        this.folder = folder;
    }

    Figure measure() throws IOException, InterruptedException {
        Path data = Processes.scenario(folder);
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
        int port = Processes.freePort();
        long began = System.nanoTime();
        Process server = Processes.server(data, port);
        try {
            Processes.awaitAnswer(server, Processes.address(port));
            return (System.nanoTime() - began) / 1e9;
        } finally {
            server.destroy();
            server.waitFor(1, TimeUnit.MINUTES);
        }
    }
}
