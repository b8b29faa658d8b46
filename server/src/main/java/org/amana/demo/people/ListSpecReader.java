package org.amana.demo.people;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Reads {@code lists.json}: how each partner writes its list. */
final class ListSpecReader {

    private static final String FILE = "lists.json";
    private static final String FIELDS =
            "code,party,file,group,coversPerMille,delimiter,encoding,byteOrderMark,columns,"
                    + "dateStyles,defectsPerMille,totalRows" + ScenarioFiles.SOURCED;
    private static final Pattern FILE_NAME = Pattern.compile("[a-z0-9-]+\\.csv");
    private static final int PER_MILLE = 1000;

    private final ScenarioFiles files;

    ListSpecReader(ScenarioFiles files) {
        this.files = files;
    }

    List<ListSpec> read() {
        List<ListSpec> specs = new ArrayList<>();
        for (JsonNode object : files.objects(FILE, "lists")) {
            int number = specs.size() + 1;
            specs.add(spec(number, object, files.row(FILE, number, object, FIELDS)));
        }
        return specs;
    }

    private ListSpec spec(int number, JsonNode object, Row row) {
        List<ListSpec.Column> columns = new ArrayList<>();
        for (JsonNode column : object.path("columns")) {
            Row cell = files.row(FILE, number, column, "header,field");
            columns.add(new ListSpec.Column(cell.text("header"), cell.oneOf("field", ListSpec.Field.class)));
        }
        if (columns.isEmpty()) {
            row.refuse("columns", "is missing");
        }
        return new ListSpec(
                row.code("code"),
                row.code("party"),
                row.matching("file", FILE_NAME, "a plain file name"),
                row.oneOf("group", Scenario.Group.class),
                share(row, "coversPerMille"),
                delimiter(row, object),
                encoding(row),
                object.path("byteOrderMark").asBoolean(false),
                columns,
                dateStyles(row, number, object),
                defects(number, object),
                object.path("totalRows").asBoolean(false),
                row.provenance());
    }

    private static int share(Row row, String field) {
        int share = row.whole(field);
        if (share > PER_MILLE) {
            row.refuse(field, "is more than " + PER_MILLE);
        }
        return share;
    }

    private static char delimiter(Row row, JsonNode object) {
        String delimiter = object.path("delimiter").asString("");
        if (delimiter.length() != 1) {
            row.refuse("delimiter", "must be one character");
            return ',';
        }
        return delimiter.charAt(0);
    }

    private static Charset encoding(Row row) {
        String name = row.text("encoding");
        try {
            return name.isEmpty() ? StandardCharsets.UTF_8 : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            row.refuse("encoding", "\"" + name + "\" is not a known encoding");
            return StandardCharsets.UTF_8;
        }
    }

    private List<ListSpec.DateStyle> dateStyles(Row row, int number, JsonNode object) {
        List<ListSpec.DateStyle> styles = new ArrayList<>();
        for (JsonNode style : object.path("dateStyles")) {
            styles.add(cell(number, "dateStyles", style.asString("")).oneOf("dateStyles", ListSpec.DateStyle.class));
        }
        if (styles.isEmpty()) {
            row.refuse("dateStyles", "is missing");
        }
        return styles;
    }

    private Map<ListSpec.Defect, Integer> defects(int number, JsonNode object) {
        Map<ListSpec.Defect, Integer> shares = new EnumMap<>(ListSpec.Defect.class);
        for (Map.Entry<String, JsonNode> entry : object.path("defectsPerMille").properties()) {
            ListSpec.Defect defect =
                    cell(number, "defectsPerMille", entry.getKey()).oneOf("defectsPerMille", ListSpec.Defect.class);
            Row value = cell(number, entry.getKey(), entry.getValue().asString(""));
            shares.put(defect, share(value, entry.getKey()));
        }
        return shares;
    }

    private Row cell(int number, String field, String value) {
        return files.cell(FILE, number, field, value);
    }
}
