package org.amana.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.amana.intake.reading.Birth;
import org.amana.intake.reading.ListField;
import org.amana.intake.reading.ListForm;
import org.amana.intake.reading.ListRow;
import org.amana.intake.reading.Said;
import org.jspecify.annotations.Nullable;

/** Finds out of a list's rows whatever needs no look into the books, so that nobody waits for it. */
final class Preparing {

    private static final char BETWEEN = '\u001F';

    private final ListForm form;
    private final NameParts parts;
    private final Map<String, Integer> seen = new HashMap<>();
    private final Map<String, Integer> keyRows = new HashMap<>();
    private final Map<Integer, Integer> sharesKey = new HashMap<>();

    private Preparing(ListForm form, NameParts parts) {
        this.form = form;
        this.parts = parts;
    }

    static List<PreparedRow> of(ListForm form, List<ListRow> rows, NameParts parts) {
        return new Preparing(form, parts).prepare(rows);
    }

    private List<PreparedRow> prepare(List<ListRow> rows) {
        @Nullable Integer[] firsts = new @Nullable Integer[rows.size()];
        for (int i = 0; i < firsts.length; i++) {
            ListRow row = rows.get(i);
            if (row.kind() == ListRow.Kind.PERSON) {
                firsts[i] = seen.putIfAbsent(content(row.cells()), row.row());
                if (firsts[i] == null) {
                    noteKeys(row);
                }
            }
        }
        PreparedRow[] prepared = new PreparedRow[firsts.length];
        IntStream.range(0, firsts.length).parallel().forEach(i -> prepared[i] = prepare(rows.get(i), firsts[i]));
        return withBlocks(List.of(prepared));
    }

    /** A row is the same as another if all but the list's own numbering is. */
    private String content(List<String> cells) {
        StringBuilder content = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            boolean numbering =
                    i < form.columns().size() && form.columns().get(i).field() == ListField.ROW_NUMBER;
            content.append(numbering ? "" : cells.get(i).strip()).append(BETWEEN);
        }
        return content.toString();
    }

    private void noteKeys(ListRow row) {
        for (Said said : row.said()) {
            if (isStrong(said)) {
                String key = said.field().name() + BETWEEN + said.scheme() + BETWEEN + said.value();
                @Nullable Integer before = keyRows.putIfAbsent(key, row.row());
                if (before != null) {
                    sharesKey.put(row.row(), before);
                    sharesKey.putIfAbsent(before, row.row());
                }
            }
        }
    }

    static boolean isStrong(Said said) {
        return switch (said.field()) {
            case REGISTER_NUMBER, TAG, PARTNER_NUMBER -> true;
            default -> false;
        };
    }

    private PreparedRow prepare(ListRow row, @Nullable Integer first) {
        if (row.kind() != ListRow.Kind.PERSON) {
            return fixed(row, Verdict.REJECTED, reason(row.kind()), null);
        }
        if (row.namesNobody()) {
            return fixed(row, Verdict.REJECTED, "intake.why.nobody-named", null);
        }
        if (first != null) {
            return fixed(row, Verdict.DUPLICATE_ROW, "intake.why.same-row", first);
        }
        List<int[]> names = row.all(ListField.NAME)
                .map(said -> parts.of(said.value()))
                .filter(name -> name.length > 0)
                .toList();
        List<Birth> births = row.all(ListField.BIRTH)
                .flatMap(said -> Birth.parse(said.value()).stream())
                .toList();
        @Nullable Integer other = sharesKey.get(row.row());
        String why = other == null ? null : "intake.why.key-twice";
        return new PreparedRow(row, null, why, other, names, births, 0, null);
    }

    private static PreparedRow fixed(ListRow row, Verdict verdict, String why, @Nullable Integer other) {
        return new PreparedRow(row, verdict, why, other, List.of(), List.of(), 0, null);
    }

    private static String reason(ListRow.Kind kind) {
        return switch (kind) {
            case EMPTY -> "intake.why.empty";
            case TOTAL -> "intake.why.total";
            case BEFORE_HEADER -> "intake.why.before-header";
            case HEADER_AGAIN -> "intake.why.header-again";
            case UNREADABLE, PERSON -> "intake.why.unreadable";
        };
    }

    /** Gives each total the number of rows above it, since the total before, and their place if they have one. */
    private static List<PreparedRow> withBlocks(List<PreparedRow> rows) {
        List<PreparedRow> result = new ArrayList<>(rows.size());
        int block = 0;
        Set<String> places = new HashSet<>();
        for (PreparedRow row : rows) {
            if (row.row().kind() == ListRow.Kind.TOTAL) {
                @Nullable String place = places.size() == 1 ? places.iterator().next() : null;
                result.add(new PreparedRow(
                        row.row(), row.verdict(), row.why(), row.other(), row.names(), row.births(), block, place));
                block = 0;
                places.clear();
            } else {
                block += row.verdict() == Verdict.REJECTED ? 0 : 1;
                row.row().all(ListField.PLACE).map(Said::value).forEach(places::add);
                result.add(row);
            }
        }
        return result;
    }
}
