package org.amana.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.amana.platform.text.Folding;
import org.amana.platform.text.PartnerNumbers;
import org.amana.register.RegisterNumber;
import org.jspecify.annotations.Nullable;

/** Reads what one row says of somebody. Rows may be read side by side. */
final class RowReader {

    private final List<Column> columns;
    private final Directions directions;
    private final PlaceNames places;
    private final BirthReader births;
    private final Map<String, Set<String>> near = new ConcurrentHashMap<>();

    RowReader(List<Column> columns, Directions directions, PlaceNames places) {
        this.columns = columns;
        this.directions = directions;
        this.places = places;
        this.births = new BirthReader(directions.asOf(), directions.monthFirst());
    }

    /** What is being gathered from a row. */
    private static final class Findings {
        final List<Said> said = new ArrayList<>();
        final List<RowProblem> problems = new ArrayList<>();

        void problem(int column, String code) {
            problems.add(new RowProblem(column, code));
        }

        void say(int column, ListField field, @Nullable String scheme, String value) {
            said.add(new Said(column, field, scheme, value));
        }
    }

    ListRow read(int number, Cells.Record record) {
        Findings found = new Findings();
        List<String> cells = record.cells();
        shape(record, found);
        for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
            String cell = cells.get(i).strip();
            @Nullable ListField field = columns.get(i).field();
            if (field != null && field != ListField.ROW_NUMBER && !Words.unknown(cell)) {
                cell(i + 1, columns.get(i), field, cell, found);
            }
        }
        Names.compose(found.said);
        if (found.said.stream().noneMatch(RowReader::tellsWho)
                && found.problems.stream().noneMatch(RowReader::isUnreadableNumber)) {
            found.problem(0, ListRow.NOBODY_NAMED);
        }
        return new ListRow(number, record.line(), cells, ListRow.Kind.PERSON, found.said, found.problems, null);
    }

    /** A number that cannot be read still says that somebody is meant. */
    private static boolean isUnreadableNumber(RowProblem problem) {
        return problem.code().equals("intake.row.register-number-wrong")
                || problem.code().equals("intake.row.number-unreadable");
    }

    private static boolean tellsWho(Said said) {
        return switch (said.field()) {
            case REGISTER_NUMBER, TAG, PARTNER_NUMBER, NAME, KUNYA -> true;
            default -> false;
        };
    }

    private void shape(Cells.Record record, Findings found) {
        int width = record.cells().size();
        if (width < columns.size()) {
            found.problems.add(new RowProblem(0, "intake.row.too-few-cells", width + "/" + columns.size()));
        }
        if (record.cells().stream().skip(columns.size()).anyMatch(cell -> !cell.isBlank())) {
            found.problems.add(new RowProblem(0, "intake.row.too-many-cells", width + "/" + columns.size()));
        }
        if (record.strayQuote()) {
            found.problem(0, "intake.row.stray-quote");
        }
        for (int i = 0; i < width; i++) {
            if (record.cells().get(i).chars().anyMatch(Legibility::damaged)) {
                found.problem(i + 1, "intake.row.damaged-characters");
            }
        }
    }

    private void cell(int number, Column column, ListField field, String cell, Findings found) {
        switch (field) {
            case NAME, GIVEN_NAME, FATHER_NAME, GRANDFATHER_NAME, FAMILY_NAME, MOTHER_NAME, KUNYA ->
                Names.read(number, field, cell, found.said);
            case REGISTER_NUMBER -> registerNumber(number, cell, found);
            case PARTNER_NUMBER -> partnerNumber(number, column, cell, found);
            case TAG -> found.say(number, field, null, Folding.digits(cell));
            case BIRTH -> birth(number, births.read(cell), found);
            case AGE -> birth(number, births.age(cell), found);
            case SEX ->
                Words.meaning(Words.Kind.SEX, Folding.words(cell))
                        .ifPresentOrElse(
                                sex -> found.say(number, field, null, sex),
                                () -> found.problem(number, "intake.row.sex-unknown"));
            case NATIONALITY -> nationality(number, cell, found);
            case PLACE -> place(number, cell, found);
            case WING, HOUSEHOLD_CARD, HEAD_OF_HOUSEHOLD, RELATION, NOTE -> found.say(number, field, null, cell);
            case ROW_NUMBER -> {}
        }
    }

    private static void registerNumber(int number, String cell, Findings found) {
        try {
            String printed = RegisterNumber.format(RegisterNumber.parse(cell));
            found.say(number, ListField.REGISTER_NUMBER, null, printed);
        } catch (IllegalArgumentException e) {
            found.problem(number, "intake.row.register-number-wrong");
        }
    }

    private void partnerNumber(int number, Column column, String cell, Findings found) {
        String plain = PartnerNumbers.plain(cell);
        if (plain.chars().noneMatch(Character::isDigit)) {
            found.problem(number, "intake.row.number-unreadable");
            return;
        }
        String scheme = column.scheme() == null ? directions.issuer() : column.scheme();
        found.say(number, ListField.PARTNER_NUMBER, scheme, plain);
    }

    private static void birth(int number, BirthReader.Read read, Findings found) {
        if (read.birth() != null) {
            found.say(number, ListField.BIRTH, null, read.birth().edtf());
        }
        if (read.problem() != null) {
            found.problem(number, read.problem());
        }
    }

    private void nationality(int number, String cell, Findings found) {
        Set<String> states = Nationalities.of(cell);
        if (states.size() == 1) {
            found.say(number, ListField.NATIONALITY, null, states.iterator().next());
        } else if (states.isEmpty()) {
            Set<String> close = near.computeIfAbsent(Folding.words(cell), Nationalities::near);
            found.problems.add(
                    close.isEmpty()
                            ? new RowProblem(number, "intake.row.nationality-unknown")
                            : new RowProblem(number, "intake.row.nationality-near", String.join(" ", close)));
        } else {
            found.problems.add(new RowProblem(number, "intake.row.nationality-ambiguous", String.join(" ", states)));
        }
    }

    private void place(int number, String cell, Findings found) {
        Set<String> codes = places.of(cell);
        switch (codes.size()) {
            case 0 -> found.problem(number, "intake.row.place-unknown");
            case 1 -> found.say(number, ListField.PLACE, null, codes.iterator().next());
            default ->
                found.problems.add(new RowProblem(
                        number,
                        "intake.row.place-ambiguous",
                        String.join(" ", codes.stream().sorted().toList())));
        }
    }
}
