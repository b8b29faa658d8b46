package org.amana.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What {@code bench biometrics} is asked to do.
 *
 * @param only the measurements wanted
 * @param prints a folder of prints named finger_impression, or none: then synthetic ones
 * @param dpi what {@code prints --dpi} takes
 * @param searches how many mated searches at most
 * @param large templates of the largest gallery
 */
record BiometricsOptions(Set<String> only, Optional<Path> prints, Optional<String> dpi, int searches, int large) {

    static final List<String> ALL = List.of(
            "accuracy", "quality", "scan", "search", "identify", "million", "tenprint", "members", "iris", "wsq");

    static final String HELP = """
            ./amana bench biometrics [options]

              --only accuracy,quality,scan,search,identify,million,tenprint,members,iris,wsq
                                 which figures to measure; all unless told otherwise
              --prints DIR       prints named FINGER_IMPRESSION.ext, in folders; synthetic ones unless told otherwise
              --dpi N|FILE       their resolution: a number, or a file with lines path,dpi
              --searches N       how many mated searches at most (280)
              --large N          templates of the largest gallery (1000000; takes 1.1 GB)

            Every rate stands beside that of SourceAFIS in the same run, and of bozorth3 where one is on the path.
            """;

    static BiometricsOptions parse(List<String> arguments) {
        Set<String> only = Set.copyOf(ALL);
        Optional<Path> prints = Optional.empty();
        Optional<String> dpi = Optional.empty();
        int searches = 280;
        int large = 1_000_000;
        for (int i = 0; i + 1 < arguments.size(); i += 2) {
            String value = arguments.get(i + 1);
            switch (arguments.get(i)) {
                case "--only" -> only = Set.of(value.split(","));
                case "--prints" -> prints = Optional.of(Path.of(value));
                case "--dpi" -> dpi = Optional.of(value);
                case "--searches" -> searches = Integer.parseInt(value);
                case "--large" -> large = Integer.parseInt(value);
                default -> throw new IllegalArgumentException("no option is called " + arguments.get(i));
            }
        }
        if (arguments.size() % 2 != 0 || !ALL.containsAll(only)) {
            throw new IllegalArgumentException("see bench biometrics --help");
        }
        return new BiometricsOptions(only, prints, dpi, searches, large);
    }
}
