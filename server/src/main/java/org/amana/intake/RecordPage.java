package org.amana.intake;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.amana.intake.reading.Column;
import org.amana.intake.reading.RowProblem;
import org.amana.platform.web.Language;
import org.amana.platform.web.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a list with what is wrong in words.
 *
 * @param next the row after which the next page begins; null if this was the last
 */
public record RecordPage(List<Line> rows, @Nullable Integer next) {

    /**
     * @param because why the verdict is what it is, in the reader's language
     * @param problems what is wrong with which cell, in the reader's language
     */
    public record Line(RecordView row, @Nullable String because, List<Problem> problems) {}

    /** @param column number of the column, from 1; 0 if it is the row as a whole */
    public record Problem(
            String code, int row, int column, @Nullable String header, String message) {}

    static RecordPage of(ListStatus list, List<RecordView> rows, int limit, Texts texts, Language language) {
        List<Line> lines = rows.stream()
                .map(row -> new Line(
                        row,
                        because(row, texts, language),
                        row.problems().stream()
                                .map(p -> problem(list, row, p, texts, language))
                                .toList()))
                .toList();
        return new RecordPage(lines, rows.size() < limit ? null : rows.getLast().row());
    }

    private static @Nullable String because(RecordView row, Texts texts, Language language) {
        String other = row.other() == null ? "" : row.other().toString();
        return row.why() == null ? null : texts.say(language, row.why(), Map.of("row", other));
    }

    private static Problem problem(
            ListStatus list, RecordView row, RowProblem problem, Texts texts, Language language) {
        List<Column> columns = list.form().columns();
        int index = problem.column() - 1;
        @Nullable
        String header =
                index >= 0 && index < columns.size() ? columns.get(index).header() : null;
        Map<String, String> arguments = new TreeMap<>();
        arguments.put("row", Integer.toString(row.row()));
        arguments.put("column", header == null ? Integer.toString(problem.column()) : header);
        arguments.put(
                "cell", index >= 0 && index < row.cells().size() ? row.cells().get(index) : "");
        arguments.put("detail", problem.detail() == null ? "" : problem.detail());
        return new Problem(
                problem.code(), row.row(), problem.column(), header, texts.say(language, problem.code(), arguments));
    }
}
