package org.amana.demo;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import org.amana.platform.cli.Options;
import org.jspecify.annotations.Nullable;

/**
 * How the demonstration is to be run.
 *
 * @param minutesASecond minutes of the story in a second of ours; null for as fast as it goes
 * @param seed of the synthetic people; null for the scenario's own
 * @param until local time at which the story stands still, for its reader to go on by the pages; null to tell it to its end
 * @param beforeBoarding whether several disciplines look for minors before anybody boards
 * @param prints whether the enrolment team takes prints of those received
 * @param drawPrints whether nothing is run, and the prints of all people are drawn and kept beside the scenario
 * @param port of the server; 0 for any free one
 * @param keep folder to keep the data in; null for a passing one
 */
record DemoOptions(
        boolean headless,
        @Nullable Integer minutesASecond,
        Path scenario,
        @Nullable Long seed,
        @Nullable LocalDateTime until,
        boolean beforeBoarding,
        boolean prints,
        boolean drawPrints,
        int port,
        @Nullable Path keep,
        String language) {

    static final Set<String> FLAGS = Set.of("headless", "without-prints", "draw-prints");
    static final Set<String> VALUED = Set.of("speed", "scenario", "seed", "screening", "port", "keep", "until");

    private static final int WATCHABLE = 120;
    private static final int FASTEST = 1_000_000;
    private static final long LARGEST_SEED = 999_999_999;
    private static final int PORT = 8080;
    private static final int HIGHEST_PORT = 65_535;
    private static final String AT_ONCE = "max";
    private static final String BEFORE_BOARDING = "before-boarding";

    /**
     * @param root folder of the product, where the scenarios are
     * @throws Options.UsageException if a value is not understood
     */
    static DemoOptions read(Options options, Path root) {
        options.noWords();
        boolean headless = options.has("headless");
        return new DemoOptions(
                headless,
                speed(options, headless),
                path(options, "scenario")
                        .orElseGet(() -> root.resolve("scenarios").resolve("north-east-syria-2026")),
                options.number("seed", 0, LARGEST_SEED).orElse(null),
                until(options, headless),
                options.oneOf("screening", "as-published", BEFORE_BOARDING)
                        .filter(BEFORE_BOARDING::equals)
                        .isPresent(),
                !options.has("without-prints"),
                options.has("draw-prints"),
                options.number("port", 0, HIGHEST_PORT)
                        .orElse(headless ? 0L : PORT)
                        .intValue(),
                path(options, "keep").orElse(null),
                options.value("lang").orElse("en"));
    }

    private static @Nullable Integer speed(Options options, boolean headless) {
        Optional<String> said = options.value("speed");
        if (said.isEmpty()) {
            return headless ? null : WATCHABLE;
        }
        if (said.get().equals(AT_ONCE)) {
            return null;
        }
        if (!said.get().matches("\\d+")) {
            throw new Options.UsageException(
                    "cli.not-one-of", "--speed " + said.get(), "1-" + FASTEST + ", " + AT_ONCE);
        }
        return options.number("speed", 1, FASTEST).orElseThrow().intValue();
    }

    private static @Nullable LocalDateTime until(Options options, boolean headless) {
        Optional<String> said = options.value("until");
        if (said.isEmpty()) {
            return null;
        }
        if (headless) {
            throw new Options.UsageException("demo.until-headless");
        }
        try {
            return LocalDateTime.parse(said.get().strip().replace(' ', 'T'));
        } catch (DateTimeParseException e) {
            throw new Options.UsageException("demo.not-a-time", said.get());
        }
    }

    private static Optional<Path> path(Options options, String name) {
        try {
            return options.value(name).map(Path::of);
        } catch (InvalidPathException e) {
            throw new Options.UsageException("cli.not-a-path", "--" + name);
        }
    }
}
