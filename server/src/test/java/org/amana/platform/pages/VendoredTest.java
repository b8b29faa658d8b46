package org.amana.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What was made elsewhere is listed with its name, version, licence and hash, and is what the list says. */
class VendoredTest {

    private static final Path HERE = Path.of(System.getProperty("amana.root", ".."))
            .resolve("server/src/main/resources/org/amana/platform/pages");

    private static final Set<String> OURS = Set.of(
            "amana.css",
            "amana.js",
            "drop.js",
            "examine.js",
            "health.js",
            "keys.js",
            "lines.js",
            "map.js",
            "mark.svg",
            "ramp.js",
            "trial.js");

    @Test
    void everyFileIsWhatTheListSays() throws IOException, NoSuchAlgorithmException {
        Map<String, String> listed = new TreeMap<>();
        Map<String, String> found = new TreeMap<>();
        for (NamedCsvRecord row : rows()) {
            assertThat(row.getFields()).as("row %s", row).doesNotContain("");
            listed.put(row.getField("file"), row.getField("sha-256"));
            byte[] bytes = Files.readAllBytes(HERE.resolve("assets").resolve(row.getField("file")));
            found.put(
                    row.getField("file"),
                    HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        }
        assertThat(found).isEqualTo(listed);
    }

    @Test
    void nothingElseWasMadeElsewhere() throws IOException {
        Set<String> listed = rows().stream().map(row -> row.getField("file")).collect(Collectors.toSet());
        try (Stream<Path> files = Files.list(HERE.resolve("assets"))) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> !OURS.contains(name) && !name.startsWith("amana-")))
                    .allMatch(listed::contains);
        }
    }

    private static List<NamedCsvRecord> rows() throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(HERE.resolve("vendored.csv"))) {
            return rows.stream().toList();
        }
    }
}
