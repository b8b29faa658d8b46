package org.amana.intake.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.amana.platform.journal.Refusal;
import org.amana.platform.text.Folding;
import org.jspecify.annotations.Nullable;

/** What columns are about, by the words above them or by what the sender said. */
final class Headers {

    private static final Map<String, Meaning> DICTIONARY = dictionary();

    /** A row is a header if so many of its cells are known words. */
    private static final int ENOUGH = 2;

    private record Meaning(ListField field, @Nullable String scheme) {}

    private final Map<String, Meaning> told = new HashMap<>();
    private final List<Refusal> refusals = new ArrayList<>();

    Headers(Map<String, String> columns) {
        columns.forEach((column, meaning) -> meaning(meaning)
                .ifPresentOrElse(
                        m -> told.put(Folding.words(column), m),
                        () -> refusals.add(Refusal.of("intake.no-such-field", "column", column, "field", meaning)
                                .at("/columns/" + column.replace("~", "~0").replace("/", "~1")))));
    }

    private static Map<String, Meaning> dictionary() {
        Map<String, Meaning> words = new HashMap<>();
        for (List<String> line : Table.read("headers.csv")) {
            @Nullable String scheme = line.get(1).isEmpty() ? null : line.get(1);
            words.put(Folding.words(line.get(2)), new Meaning(ListField.valueOf(line.get(0)), scheme));
        }
        return words;
    }

    private static Optional<Meaning> meaning(String written) {
        String[] parts = written.split(":", 2);
        for (ListField field : ListField.values()) {
            if (field.name().equals(parts[0].strip().toUpperCase(Locale.ROOT))) {
                return Optional.of(new Meaning(field, parts.length > 1 ? parts[1].strip() : null));
            }
        }
        return Optional.empty();
    }

    /** What the sender said wrongly. */
    List<Refusal> refusals() {
        return refusals;
    }

    /** Whether the sender said it all by numbers, so that the file need have no header. */
    boolean byNumbers() {
        return !told.isEmpty()
                && told.keySet().stream().allMatch(key -> key.chars().allMatch(Character::isDigit));
    }

    boolean isHeader(List<String> cells) {
        return known(cells) >= Math.min(ENOUGH, cells.size());
    }

    private long known(List<String> cells) {
        return cells.stream()
                .map(Folding::words)
                .filter(word -> DICTIONARY.containsKey(word) || told.containsKey(word) && !word.isEmpty())
                .distinct()
                .count();
    }

    List<Column> columns(List<String> header) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            String word = Folding.words(header.get(i));
            Meaning byNumber = told.get(Integer.toString(i + 1));
            Meaning meaning = byNumber != null ? byNumber : told.getOrDefault(word, DICTIONARY.get(word));
            columns.add(
                    meaning == null
                            ? new Column(header.get(i), null, null)
                            : new Column(header.get(i), meaning.field(), meaning.scheme()));
        }
        return columns;
    }

    /** Columns of a file without header. */
    List<Column> columns(int width) {
        List<Column> columns = new ArrayList<>();
        for (int i = 1; i <= width; i++) {
            @Nullable Meaning meaning = told.get(Integer.toString(i));
            columns.add(
                    meaning == null
                            ? new Column(null, null, null)
                            : new Column(null, meaning.field(), meaning.scheme()));
        }
        return columns;
    }
}
