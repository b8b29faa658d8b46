package org.amana.intake;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amana.intake.reading.RowProblem;
import org.amana.intake.reading.Said;
import org.amana.platform.json.CanonicalJson;
import org.amana.register.RegisterNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of lists with what was found and decided of them: one page by four questions, however many rows it has. */
final class RecordReads {

    private static final String ROWS = """
            select r.*, coalesce(v.verdict, 'NEW') as verdict, v.why, v.other_row
            from source_record r left join row_verdict v on v.list_id = r.list_id and v.row_no = r.row_no
            where r.list_id = :list and r.row_no > :after
                and (:verdict::text is null or coalesce(v.verdict, 'NEW') = :verdict)
            order by r.row_no limit :limit
            """;

    private static final String FITS = """
            select c.row_no, c.person_id, c.reasons, p.number, coalesce(p.name_latin, p.name_arabic) as name
            from row_candidate c join person p on p.person_id = c.person_id
            where c.list_id = :list and c.row_no between :from and :to
            order by c.row_no, p.number
            """;

    private static final String LINKS = """
            select row_no, link_id, person_id, status, by_rule from record_link
            where list_id = :list and row_no between :from and :to order by row_no, leaf
            """;

    private static final String DECISIONS = """
            select d.link_id, d.decision, d.rationale, d.decided_by, d.recorded
            from record_link_decision d join record_link l on l.link_id = d.link_id
            where l.list_id = :list and l.row_no between :from and :to order by d.leaf
            """;

    List<RecordView> rows(JdbcClient database, UUID list, @Nullable Verdict verdict, int after, int limit) {
        List<RecordView> bare = database.sql(ROWS)
                .param("list", list)
                .param("after", after)
                .param("verdict", verdict == null ? null : verdict.name(), Types.VARCHAR)
                .param("limit", limit)
                .query((row, i) -> bare(row))
                .list();
        if (bare.isEmpty()) {
            return bare;
        }
        Page page =
                new Page(database, list, bare.getFirst().row(), bare.getLast().row());
        Map<Integer, List<RecordView.Fit>> fits = page.fits();
        Map<Integer, List<RecordView.Link>> links = page.links();
        return bare.stream()
                .map(row ->
                        with(row, fits.getOrDefault(row.row(), List.of()), links.getOrDefault(row.row(), List.of())))
                .toList();
    }

    private static RecordView bare(ResultSet row) throws SQLException {
        return new RecordView(
                row.getObject("list_id", UUID.class),
                row.getInt("row_no"),
                row.getInt("line"),
                texts(row, "cells"),
                said(row),
                List.of(CanonicalJson.mapper().readValue(row.getString("problems"), RowProblem[].class)),
                Verdict.valueOf(row.getString("verdict")),
                row.getString("why"),
                row.getObject("other_row", Integer.class),
                List.of(),
                List.of(),
                row.getLong("leaf"));
    }

    static List<Said> said(ResultSet row) throws SQLException {
        return List.of(CanonicalJson.mapper().readValue(row.getString("said"), Said[].class));
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return Arrays.stream((Object[]) array.getArray()).map(String::valueOf).toList();
    }

    private static RecordView with(RecordView row, List<RecordView.Fit> fits, List<RecordView.Link> links) {
        return new RecordView(
                row.list(),
                row.row(),
                row.line(),
                row.cells(),
                row.said(),
                row.problems(),
                row.verdict(),
                row.why(),
                row.other(),
                fits,
                links,
                row.leaf());
    }

    /** What stands beside a run of rows. */
    private record Page(JdbcClient database, UUID list, int from, int to) {

        private JdbcClient.StatementSpec ask(String sql) {
            return database.sql(sql).param("list", list).param("from", from).param("to", to);
        }

        Map<Integer, List<RecordView.Fit>> fits() {
            Map<Integer, List<RecordView.Fit>> fits = new HashMap<>();
            ask(FITS).query(row -> {
                fits.computeIfAbsent(row.getInt("row_no"), r -> new ArrayList<>())
                        .add(new RecordView.Fit(
                                row.getObject("person_id", UUID.class),
                                RegisterNumber.format(row.getInt("number")),
                                row.getString("name"),
                                texts(row, "reasons")));
            });
            return fits;
        }

        Map<Integer, List<RecordView.Link>> links() {
            Map<UUID, List<RecordView.Decision>> decisions = decisions();
            Map<Integer, List<RecordView.Link>> links = new HashMap<>();
            ask(LINKS).query(row -> {
                UUID link = row.getObject("link_id", UUID.class);
                links.computeIfAbsent(row.getInt("row_no"), r -> new ArrayList<>())
                        .add(new RecordView.Link(
                                link,
                                row.getObject("person_id", UUID.class),
                                row.getString("status"),
                                row.getBoolean("by_rule"),
                                decisions.getOrDefault(link, List.of())));
            });
            return links;
        }

        private Map<UUID, List<RecordView.Decision>> decisions() {
            Map<UUID, List<RecordView.Decision>> decisions = new HashMap<>();
            ask(DECISIONS).query(row -> {
                decisions
                        .computeIfAbsent(row.getObject("link_id", UUID.class), link -> new ArrayList<>())
                        .add(new RecordView.Decision(
                                row.getString("decision"),
                                row.getString("rationale"),
                                row.getString("decided_by"),
                                IntakeReads.instant(row, "recorded")));
            });
            return decisions;
        }
    }
}
