package org.amana.console;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Coasts and borders of the region, of Natural Earth (public domain) at 1:50 million; degrees, WGS 84. */
final class Borders {

    private static final String FILE = "borders.csv";

    private Borders() {}

    /** Lines of points, each longitude and latitude. */
    static List<List<double[]>> read() {
        Map<Integer, List<double[]>> lines = new TreeMap<>();
        try (var file = Objects.requireNonNull(Borders.class.getResourceAsStream(FILE), FILE);
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            for (NamedCsvRecord row : rows) {
                lines.computeIfAbsent(Integer.valueOf(row.getField("line")), line -> new ArrayList<>())
                        .add(new double[] {
                            Double.parseDouble(row.getField("longitude")), Double.parseDouble(row.getField("latitude"))
                        });
            }
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
        return List.copyOf(lines.values());
    }
}
