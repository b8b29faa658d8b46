package org.amana.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The pages' figures: how quick, how small, how late. */
final class PagesBench {

    static final String HELP = """
            ./amana bench pages [options]

              --only pages,watch   which figures to measure; both unless told otherwise
              --minutes N          how long memory is watched (10)
              --folder DIR         where the register with the whole scenario is kept between runs (data/bench)
            """;

    private final List<String> only;
    private final int minutes;
    private final Path folder;
    private final PrintStream out;

    private PagesBench(List<String> only, int minutes, Path folder, PrintStream out) {
        this.only = only;
        this.minutes = minutes;
        this.folder = folder;
        this.out = out;
    }

    /** @throws IllegalArgumentException if an option is not known or has no value */
    static PagesBench of(List<String> arguments, PrintStream out) {
        List<String> only = List.of("pages", "watch");
        int minutes = 10;
        Path folder = Path.of("data", "bench");
        for (int i = 0; i < arguments.size(); i += 2) {
            if (i + 1 == arguments.size()) {
                throw new IllegalArgumentException(arguments.get(i) + " wants a value");
            }
            String value = arguments.get(i + 1);
            switch (arguments.get(i)) {
                case "--only" -> only = List.of(value.split(","));
                case "--minutes" -> minutes = Integer.parseInt(value);
                case "--folder" -> folder = Path.of(value);
                default -> throw new IllegalArgumentException("no option is called " + arguments.get(i));
            }
        }
        return new PagesBench(only, minutes, folder, out);
    }

    void run() throws IOException, InterruptedException {
        List<Figure> figures = new ArrayList<>();
        if (only.contains("pages")) {
            figures.addAll(new PageBench(folder.resolve("starting"), out).measure());
        }
        if (only.contains("watch")) {
            figures.addAll(new WatchBench(Duration.ofMinutes(minutes), out).measure());
        }
        out.println();
        figures.forEach(out::println);
    }
}
