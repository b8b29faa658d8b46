package org.amana.demo.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.amana.demo.people.ListSpec.Column;
import org.amana.demo.people.ListSpec.Defect;
import org.amana.demo.people.ListSpec.Field;

/** Puts the stated share of rows wrong, each fault on exactly so many rows, two faults never in the same cell. */
final class Faults {

    private static final List<Set<Defect>> SAME_CELLS = List.of(
            Set.of(Defect.NAME_MISSING, Defect.ONE_SCRIPT),
            Set.of(Defect.NATIONALITY_MISSPELT, Defect.UNKNOWN_CODE),
            Set.of(Defect.IMPOSSIBLE_DATE, Defect.DATE_MISSING));
    private static final List<String> IMPOSSIBLE =
            List.of("31/02/1994", "00/13/1988", "30/02/2001", "15/07/1894", "29/02/1999", "99/99/1990");
    private static final List<String> UNKNOWN = List.of("X9", "N/K", "??", "ZZZ", "77");

    private final ListSpec spec;
    private final Draw draw;
    private final Map<String, List<String>> wrong = new LinkedHashMap<>();

    Faults(Scenario scenario, ListSpec spec, long seed) {
        this.spec = spec;
        this.draw = new Draw(seed, "faults " + spec.code());
        for (NameTokens.Label label : scenario.names().labels()) {
            if (label.wrong()) {
                wrong.computeIfAbsent(label.nationality() + label.arabic(), key -> new ArrayList<>())
                        .add(label.label());
            }
        }
    }

    /** The rows as they are written: faults first, so that a row written twice is wrong twice. */
    List<ListRow> apply(List<ListRow> rows) {
        spec.defectsPerMille().forEach((defect, share) -> {
            switch (defect) {
                case DUPLICATE_ROW, BLANK_ROW, TOTAL_ROW, SECOND_RECORD -> {}
                case NAME_MISSING -> byPlace(rows).values().forEach(site -> put(defect, site, share));
                default -> put(defect, rows, share);
            }
        });
        List<ListRow> written = spec.totalRows() ? withTotals(rows) : new ArrayList<>(rows);
        int duplicates = Draw.share(rows.size(), share(Defect.DUPLICATE_ROW));
        for (ListRow row : draw.shuffled(rows).subList(0, duplicates)) {
            ListRow again = row.copy();
            again.defects.add(Defect.DUPLICATE_ROW);
            written.add(Math.min(written.size(), written.indexOf(row) + draw.between(1, 40)), again);
        }
        for (int i = Draw.share(rows.size(), share(Defect.BLANK_ROW)); i > 0; i--) {
            written.add(draw.below(written.size() + 1), marker(Defect.BLANK_ROW));
        }
        return written;
    }

    private int share(Defect defect) {
        return spec.defectsPerMille().getOrDefault(defect, 0);
    }

    private static Map<String, List<ListRow>> byPlace(List<ListRow> rows) {
        Map<String, List<ListRow>> places = new LinkedHashMap<>();
        rows.forEach(row ->
                places.computeIfAbsent(row.place, place -> new ArrayList<>()).add(row));
        return places;
    }

    private void put(Defect defect, List<ListRow> rows, int share) {
        List<ListRow> candidates = rows.stream()
                .filter(row -> applies(defect, row) && !touched(defect, row))
                .toList();
        int count = Math.min(candidates.size(), Draw.share(rows.size(), share));
        for (ListRow row : draw.shuffled(candidates).subList(0, count)) {
            spoil(defect, row);
            row.defects.add(defect);
        }
    }

    private static boolean touched(Defect defect, ListRow row) {
        return SAME_CELLS.stream()
                .anyMatch(group -> group.contains(defect) && group.stream().anyMatch(row.defects::contains));
    }

    private boolean applies(Defect defect, ListRow row) {
        return switch (defect) {
            case TRANSPOSED_DIGITS -> !transposed(row.cell(number())).equals(row.cell(number()));
            case NATIONALITY_MISSPELT ->
                wrong.containsKey(row.nationality + (nationality() == Field.NATIONALITY_ARABIC));
            default -> true;
        };
    }

    private void spoil(Defect defect, ListRow row) {
        switch (defect) {
            case NAME_MISSING -> row.cells.keySet().removeIf(Field::isName);
            case ONE_SCRIPT -> {
                boolean arabic = draw.perMille(500);
                row.cells.keySet().removeIf(f -> arabic ? f.isLatinName() : f.isArabicName());
            }
            case TRANSPOSED_DIGITS -> row.cells.put(number(), transposed(row.cell(number())));
            case NATIONALITY_MISSPELT ->
                row.cells.put(
                        nationality(),
                        draw.one(wrong.getOrDefault(
                                row.nationality + (nationality() == Field.NATIONALITY_ARABIC), UNKNOWN)));
            case UNKNOWN_CODE -> row.cells.put(nationality(), draw.one(UNKNOWN));
            case IMPOSSIBLE_DATE -> row.cells.put(Field.BIRTH, draw.one(IMPOSSIBLE));
            case DATE_MISSING -> row.cells.remove(Field.BIRTH);
            default -> throw new IllegalArgumentException(defect.name());
        }
    }

    private Field number() {
        return first(Field::isNumber);
    }

    private Field nationality() {
        return first(Field::isNationality);
    }

    private Field first(java.util.function.Predicate<Field> kind) {
        return spec.columns().stream()
                .map(Column::field)
                .filter(kind)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(spec.code() + " has no column for one of its faults"));
    }

    /** The last two neighbouring digits that differ change places. */
    static String transposed(String number) {
        for (int i = number.length() - 1; i > 0; i--) {
            char left = number.charAt(i - 1);
            char right = number.charAt(i);
            if (Character.isDigit(left) && Character.isDigit(right) && left != right) {
                return number.substring(0, i - 1) + right + left + number.substring(i + 1);
            }
        }
        return number;
    }

    /** A total after each place, as the partner counted before rows were lost or doubled. */
    private List<ListRow> withTotals(List<ListRow> rows) {
        List<ListRow> result = new ArrayList<>();
        byPlace(rows).values().forEach(site -> {
            result.addAll(site);
            ListRow total = marker(Defect.TOTAL_ROW);
            Field first = spec.columns().get(0).field();
            Field second = spec.columns().get(1).field();
            boolean arabic = spec.columns().stream().anyMatch(c -> c.field() == Field.PLACE_ARABIC)
                    || second == Field.FULL_ARABIC;
            total.cells.put(first, arabic ? "المجموع" : "Total".toUpperCase(Locale.ROOT));
            total.cells.put(second, Integer.toString(site.size()));
            result.add(total);
        });
        return result;
    }

    private static ListRow marker(Defect defect) {
        ListRow row = new ListRow(null, "", "");
        row.defects.add(defect);
        return row;
    }
}
