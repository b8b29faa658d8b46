package org.amana.biometrics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Measuring data that is not part of this repository: where {@code amana.shared} or {@code AMANA_SHARED} says. */
public final class FileSamples {

    private FileSamples() {}

    /** A folder of the biometric data; the test that asks is skipped, and says so, if there is none. */
    public static Path folder(String name) {
        String root = Optional.ofNullable(System.getProperty("amana.shared"))
                .orElseGet(
                        () -> Optional.ofNullable(System.getenv("AMANA_SHARED")).orElse(""));
        Path folder = Path.of(root, "data", "biometrics", name);
        boolean there = !root.isEmpty() && Files.isDirectory(folder);
        if (!there) {
            System.err.println("SKIPPED: no biometric files; set -Damana.shared or AMANA_SHARED to their folder");
        }
        Assumptions.assumeTrue(there, "no biometric files: set amana.shared or AMANA_SHARED");
        return folder;
    }

    /** Files under a folder whose names end so, in order. */
    public static List<Path> files(Path folder, String... endings) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
