package org.amana.biometrics.itl;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What is known of fields, from tables that stand beside this class and name their sources. */
public final class FieldTable {

    private static final Map<Integer, Map<Integer, Entry>> TYPES = new LinkedHashMap<>();
    private static final List<TransactionType> TRANSACTIONS = new ArrayList<>();

    static {
        for (String[] columns : rows("record-fields.tsv")) {
            add(columns[0], columns[1], Need.of(columns[2]), Kind.of(columns[3]), "");
        }
        for (String[] columns : rows("ebts-type-2.tsv")) {
            Need need = columns[0].equals("2.001") || columns[0].equals("2.002") ? Need.ALWAYS : Need.NEVER;
            add(columns[0], columns[1], need, Kind.of(columns[2]), named(columns[3]));
        }
        for (String[] columns : rows("transactions.tsv")) {
            TRANSACTIONS.add(new TransactionType(columns[0], columns[1].equals("out"), named(columns[2])));
        }
    }

    private FieldTable() {}

    /** When a field must be there. */
    enum Need {
        ALWAYS,
        WITH_PICTURE,
        NEVER;

        static Need of(String letter) {
            return letter.equals("M") ? ALWAYS : letter.equals("P") ? WITH_PICTURE : NEVER;
        }
    }

    /** What a field may hold. */
    enum Kind {
        DIGITS("\\d+", "digits"),
        DECIMAL("\\d{1,3}(\\.\\d{1,3})?", "a decimal number"),
        DATE("\\d{4}(0\\d|1[0-2])([0-2]\\d|3[01])", "a date as YYYYMMDD"),
        TIME("\\d{14}Z", "a time as YYYYMMDDHHMMSSZ"),
        BINARY("(?s).*", "binary data"),
        TEXT("(?s).*", "text");

        private final String pattern;
        private final String words;

        Kind(String pattern, String words) {
            this.pattern = pattern;
            this.words = words;
        }

        static Kind of(String letter) {
            return switch (letter) {
                case "N" -> DIGITS;
                case "R" -> DECIMAL;
                case "D" -> DATE;
                case "Z" -> TIME;
                case "B" -> BINARY;
                default -> TEXT;
            };
        }

        boolean accepts(String text) {
            return text.matches(pattern);
        }

        String words() {
            return words;
        }
    }

    /** @param name in words, empty where no source confirms one */
    record Entry(String mnemonic, Need need, Kind kind, String name) {}

    /**
     * A type of transaction that a source confirms.
     *
     * @param outgoing true for a submission, false for an answer
     * @param name in words, empty where no source confirms one
     */
    public record TransactionType(String code, boolean outgoing, String name) {}

    /** Types of transaction that are known; files may have others. */
    public static List<TransactionType> transactions() {
        return List.copyOf(TRANSACTIONS);
    }

    /** The short name of a field such as LEN, if a source confirms it. */
    public static Optional<String> mnemonic(int type, int field) {
        return Optional.ofNullable(of(type).get(field)).map(Entry::mnemonic);
    }

    /** The name of a field in words, if a source confirms it. */
    public static Optional<String> name(int type, int field) {
        return Optional.ofNullable(of(type).get(field)).map(Entry::name).filter(name -> !name.isEmpty());
    }

    /** Fields of a type by number; none for a type without a table. */
    static Map<Integer, Entry> of(int type) {
        return TYPES.getOrDefault(type, Map.of());
    }

    private static void add(String tag, String mnemonic, Need need, Kind kind, String name) {
        int dot = tag.indexOf('.');
        TYPES.computeIfAbsent(Integer.valueOf(tag.substring(0, dot)), type -> new LinkedHashMap<>())
                .put(Integer.valueOf(tag.substring(dot + 1)), new Entry(mnemonic, need, kind, name));
    }

    private static String named(String column) {
        return column.equals("-") ? "" : column;
    }

    private static List<String[]> rows(String table) {
        try (InputStream in = Objects.requireNonNull(FieldTable.class.getResourceAsStream(table), table);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
