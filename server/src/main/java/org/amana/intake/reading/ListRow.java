package org.amana.intake.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A row as received, and what it was read to say.
 *
 * @param row number of the row as a spreadsheet counts it, the first of the file being 1
 * @param line line of the file at which it begins, from 1
 * @param cells as received
 * @param figure of a total row, the total it states
 */
public record ListRow(
        int row,
        int line,
        List<String> cells,
        Kind kind,
        List<Said> said,
        List<RowProblem> problems,
        @Nullable Integer figure) {

    static final String NOBODY_NAMED = "intake.row.nobody-named";

    /** Whether it has neither a name nor a number nor a tag. */
    public boolean namesNobody() {
        return problems.stream().anyMatch(problem -> problem.code().equals(NOBODY_NAMED));
    }

    /** What a row is, before anybody looks whom it may be about. */
    public enum Kind {
        PERSON,
        EMPTY,
        TOTAL,
        /** A title, or whatever else stands above the header. */
        BEFORE_HEADER,
        /** The header once more, as at the top of a new page. */
        HEADER_AGAIN,
        UNREADABLE
    }

    public ListRow {
        cells = List.copyOf(cells);
        said = List.copyOf(said);
        problems = List.copyOf(problems);
    }

    public Stream<Said> all(ListField field) {
        return said.stream().filter(s -> s.field() == field);
    }

    public Optional<String> first(ListField field) {
        return all(field).map(Said::value).findFirst();
    }
}
