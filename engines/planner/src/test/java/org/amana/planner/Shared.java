package org.amana.planner;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** Measuring data that is not part of this repository: where {@code amana.shared} or {@code AMANA_SHARED} says. */
public final class Shared {

    private Shared() {}

    /** The folder of planning data; the test that asks is skipped, and says so, if there is none. */
    public static Path planner() {
        String root = Optional.ofNullable(System.getProperty("amana.shared"))
                .orElseGet(
                        () -> Optional.ofNullable(System.getenv("AMANA_SHARED")).orElse(""));
        Path folder = Path.of(root, "data", "planner");
        boolean there = !root.isEmpty() && Files.isRegularFile(folder.resolve("check_plan.py"));
        if (!there) {
            System.err.println("SKIPPED: no measuring data; set -Damana.shared or AMANA_SHARED to its folder");
        }
        Assumptions.assumeTrue(there, "no measuring data: set amana.shared or AMANA_SHARED");
        return folder;
    }
}
