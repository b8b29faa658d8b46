package org.amana.biometrics.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What {@code --dpi} says: one number for all, or a file with a line {@code path,dpi} for a print or for a folder of prints, the
 * longest that fits counting. What it says goes before what a picture says of itself.
 */
public final class Resolutions {

    private static final int LEAST = 72;
    private static final int MOST = 4000;

    private final Map<String, Integer> byPath;

    private Resolutions(Map<String, Integer> byPath) {
        this.byPath = byPath;
    }

    /** Nothing is said. */
    public static Resolutions unsaid() {
        return new Resolutions(Map.of());
    }

    /** A number or the name of a file. */
    public static Resolutions parse(String said) throws IOException {
        if (said.chars().allMatch(Character::isDigit)) {
            return new Resolutions(Map.of("", number(said)));
        }
        Map<String, Integer> byPath = new LinkedHashMap<>();
        for (String line : Files.readAllLines(Path.of(said))) {
            int comma = line.lastIndexOf(',');
            if (!line.isBlank() && !line.startsWith("#")) {
                if (comma < 0) {
                    throw new IllegalArgumentException(said + ": wants path,dpi and found " + line);
                }
                byPath.put(
                        line.substring(0, comma).strip(),
                        number(line.substring(comma + 1).strip()));
            }
        }
        return new Resolutions(byPath);
    }

    private static int number(String text) {
        try {
            int dpi = Integer.parseInt(text);
            if (dpi >= LEAST && dpi <= MOST) {
                return dpi;
            }
        } catch (NumberFormatException e) {
            // Falls through to the one message for whatever is no number in range.
        }
        throw new IllegalArgumentException(
                "a resolution is %d to %d dots per inch, found %s".formatted(LEAST, MOST, text));
    }

    /** What is said of a print by its path, if anything. */
    public OptionalInt of(String name) {
        return byPath.entrySet().stream()
                .filter(said -> covers(said.getKey(), name))
                .max(Map.Entry.comparingByKey((a, b) -> Integer.compare(a.length(), b.length())))
                .map(said -> OptionalInt.of(said.getValue()))
                .orElse(OptionalInt.empty());
    }

    private static boolean covers(String path, String name) {
        return path.isEmpty() || name.equals(path) || name.startsWith(path.endsWith("/") ? path : path + "/");
    }
}
