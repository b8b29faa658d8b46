package org.amana.console;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Coasts and borders of the region, of Natural Earth (public domain) at 1:50 million; degrees, WGS 84. The same file goes to the
 * map that can be moved.
 */
final class Borders {

    private static final String FILE = "/org/amana/platform/pages/assets/borders.geojson";

    private Borders() {}

    /** Lines of points, each longitude and latitude. */
    static List<List<double[]>> read() {
        try (InputStream file = Objects.requireNonNull(Borders.class.getResourceAsStream(FILE), FILE)) {
            List<List<double[]>> lines = new ArrayList<>();
            for (JsonNode feature : JsonMapper.shared().readTree(file).path("features")) {
                List<double[]> line = new ArrayList<>();
                for (JsonNode point : feature.path("geometry").path("coordinates")) {
                    line.add(new double[] {
                        point.path(0).asDouble(), point.path(1).asDouble()
                    });
                }
                lines.add(line);
            }
            return List.copyOf(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }
}
