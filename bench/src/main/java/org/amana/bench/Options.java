package org.amana.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * What {@code bench register} is asked to do.
 *
 * @param only the measurements wanted
 * @param largest how many are present at the largest place
 */
record Options(Set<String> only, int persons, long entries, int largest, int seconds, Path folder) {

    static final List<String> ALL = List.of("write", "import", "roll", "person", "search", "verify", "start");

    /** Those that ask the great history. */
    static final Set<String> OF_HISTORY = Set.of("roll", "person", "search");

    static final String HELP = """
            ./amana bench register [options]

              --only write,import,roll,person,search,verify,start
                                                which figures to measure; all unless told otherwise
              --persons N                       how many people the history has (1000000)
              --entries N                       how many custody entries (10000000)
              --largest N                       how many are present at the largest place (10000)
              --seconds N                       how long each writing measurement takes (20)
              --folder DIR                      where the databases are kept between runs (data/bench)

            The history is written once and kept; writing ten million entries takes a quarter of an hour and 17 GB.
            """;

    static Options parse(List<String> arguments) {
        Set<String> only = Set.copyOf(ALL);
        int persons = 1_000_000;
        long entries = 10_000_000;
        int largest = 10_000;
        int seconds = 20;
        Path folder = Path.of("data", "bench");
        for (int i = 0; i + 1 < arguments.size(); i += 2) {
            String value = arguments.get(i + 1);
            switch (arguments.get(i)) {
                case "--only" -> only = Set.of(value.split(","));
                case "--persons" -> persons = Integer.parseInt(value);
                case "--entries" -> entries = Long.parseLong(value);
                case "--largest" -> largest = Integer.parseInt(value);
                case "--seconds" -> seconds = Integer.parseInt(value);
                case "--folder" -> folder = Path.of(value);
                default -> throw new IllegalArgumentException("no option is called " + arguments.get(i));
            }
        }
        if (arguments.size() % 2 != 0 || !ALL.containsAll(only)) {
            throw new IllegalArgumentException("see bench register --help");
        }
        return new Options(only, persons, entries, largest, seconds, folder);
    }
}
