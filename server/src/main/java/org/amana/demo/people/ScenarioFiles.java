package org.amana.demo.people;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the CSV and JSON files of one scenario folder into rows, with one check of shape for both. */
final class ScenarioFiles {

    static final String SOURCED = ",source,confidence,note";
    private static final int MOST_ROWS = 20_000;
    private static final long MOST_BYTES = 8_000_000;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Path folder;
    private final List<Problem> problems;

    ScenarioFiles(Path folder, List<Problem> problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /** Reads a CSV file whose header must name exactly these columns, separated by commas. */
    <T> List<T> table(String file, String header, Function<Row, T> reader) {
        List<T> result = new ArrayList<>();
        List<String> columns = List.of(header.split(","));
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(content(file))) {
            int number = 0;
            for (CsvRecord line : csv) {
                number++;
                if (number == 1) {
                    if (!line.getFields().equals(columns)) {
                        problems.add(new Problem(file, 1, "header", "must be " + header));
                        return result;
                    }
                } else if (number > MOST_ROWS) {
                    problems.add(new Problem(file, number, "rows", "more than " + MOST_ROWS));
                    return result;
                } else {
                    result.add(reader.apply(row(file, number, columns, line)));
                }
            }
            if (number == 0) {
                problems.add(new Problem(file, 1, "header", "must be " + header));
            }
        } catch (IOException | CsvParseException unreadable) {
            problems.add(new Problem(file, 0, "file", "cannot be read: " + unreadable.getMessage()));
        }
        return Collections.unmodifiableList(result);
    }

    private Row row(String file, int number, List<String> columns, CsvRecord line) {
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < Math.min(columns.size(), line.getFieldCount()); i++) {
            cells.put(columns.get(i), line.getField(i));
        }
        if (line.getFieldCount() != columns.size()) {
            problems.add(new Problem(
                    file, number, "row", "has " + line.getFieldCount() + " fields in place of " + columns.size()));
        }
        return new Row(file, number, cells, problems);
    }

    /** Reads a JSON file; an empty object stands in for one that cannot be read. */
    JsonNode document(String file) {
        try {
            JsonNode node = JSON.readTree(content(file));
            if (node.isObject()) {
                return node;
            }
            problems.add(new Problem(file, 0, "file", "must hold one object"));
        } catch (IOException | JacksonException unreadable) {
            problems.add(new Problem(file, 0, "file", "cannot be read: " + unreadable.getMessage()));
        }
        return JSON.createObjectNode();
    }

    /** The objects of an array in a JSON file; the first is row 1. */
    List<JsonNode> objects(String file, String array) {
        JsonNode list = document(file).path(array);
        if (!list.isArray()) {
            problems.add(new Problem(file, 0, array, "must be a list"));
        }
        List<JsonNode> result = new ArrayList<>();
        list.forEach(result::add);
        return result;
    }

    /** A JSON object as a row: its texts and numbers are cells. Fields must be among those named. */
    Row row(String file, int number, JsonNode object, String fields) {
        Map<String, String> cells = new HashMap<>();
        Set<String> known = new HashSet<>(List.of(fields.split(",")));
        for (Map.Entry<String, JsonNode> entry : object.properties()) {
            if (!known.contains(entry.getKey())) {
                problems.add(new Problem(file, number, entry.getKey(), "is not a known field"));
            }
            if (entry.getValue().isValueNode()) {
                cells.put(entry.getKey(), entry.getValue().asString());
            }
        }
        return new Row(file, number, cells, problems);
    }

    /** A single value as a row of one cell, so that it is checked like any other. */
    Row cell(String file, int number, String field, String value) {
        return new Row(file, number, Map.of(field, value), problems);
    }

    private String content(String file) throws IOException {
        Path path = folder.resolve(file);
        if (!Files.isRegularFile(path)) {
            throw new IOException("no such file");
        }
        if (Files.size(path) > MOST_BYTES) {
            throw new IOException("more than " + MOST_BYTES + " bytes");
        }
        return Files.readString(path, StandardCharsets.UTF_8);
    }
}
