package org.amana.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.amana.intake.reading.ListForm;
import org.amana.platform.json.CanonicalJson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists read from their rows, each method in the transaction that it is given and under the scope set for it. */
@Component
public final class IntakeReads {

    private static final String LISTS = """
            select l.*, (select count(*) from source_record r where r.list_id = l.list_id) as rows_in
            from intake_list l
            """;

    private static final String NEWEST = LISTS + " order by l.recorded desc limit :limit";
    private static final String ONE = LISTS + " where l.list_id = :list";

    /** Where a fit is not for the viewer's eyes there is no verdict row, and it looks as if no record fitted. */
    private static final String TALLY = """
            select coalesce(v.verdict, 'NEW') as verdict, count(*) as rows
            from source_record r left join row_verdict v on v.list_id = r.list_id and v.row_no = r.row_no
            where r.list_id = :list group by 1
            """;

    private static final String TOTALS = """
            select row_no, figure, rows_in, claim_id from list_total where list_id = :list order by row_no
            """;

    private static final String SEES_BOTH = """
            select exists (select 1 from intake_list where list_id = :list)
                and exists (select 1 from person where person_id = :person)
            """;

    private static final String OF_LINK = "select list_id, row_no from record_link where link_id = :link";

    private final RecordReads records = new RecordReads();

    /** The newest lists. */
    public List<ListStatus> lists(JdbcClient database, int limit) {
        return database.sql(NEWEST)
                .param("limit", limit)
                .query((row, i) -> status(database, row))
                .list();
    }

    public Optional<ListStatus> list(JdbcClient database, UUID list) {
        return database.sql(ONE)
                .param("list", list)
                .query((row, i) -> status(database, row))
                .optional();
    }

    private static ListStatus status(JdbcClient database, ResultSet row) throws SQLException {
        UUID list = row.getObject("list_id", UUID.class);
        return new ListStatus(
                list,
                row.getString("party"),
                row.getString("issuer"),
                row.getString("file_name"),
                row.getString("sha256"),
                row.getLong("bytes"),
                row.getString("media_type"),
                CanonicalJson.mapper().readValue(row.getString("form"), ListForm.class),
                instant(row, "as_of"),
                row.getString("grade"),
                instant(row, "recorded"),
                row.getObject("completed") == null ? null : instant(row, "completed"),
                row.getInt("rows_sent"),
                row.getInt("parts"),
                row.getInt("rows_in"),
                tally(database, list),
                totals(database, list));
    }

    private static Map<Verdict, Integer> tally(JdbcClient database, UUID list) {
        Map<Verdict, Integer> tally = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            tally.put(verdict, 0);
        }
        database.sql(TALLY).param("list", list).query(row -> {
            tally.put(Verdict.valueOf(row.getString("verdict")), row.getInt("rows"));
        });
        return tally;
    }

    private static List<ListStatus.Total> totals(JdbcClient database, UUID list) {
        return database.sql(TOTALS)
                .param("list", list)
                .query((row, i) -> new ListStatus.Total(
                        row.getInt("row_no"),
                        row.getInt("figure"),
                        row.getInt("rows_in"),
                        row.getObject("claim_id", UUID.class)))
                .list();
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** Rows of a list after one, with what was found of each. */
    public List<RecordView> rows(JdbcClient database, UUID list, @Nullable Verdict verdict, int after, int limit) {
        return records.rows(database, list, verdict, after, limit);
    }

    public Optional<RecordView> row(JdbcClient database, UUID list, int row) {
        return records.rows(database, list, null, row - 1, 1).stream()
                .filter(found -> found.row() == row)
                .findFirst();
    }

    /** Whether the viewer sees both a list and a person. */
    public boolean mayLink(JdbcClient database, UUID list, UUID person) {
        return database.sql(SEES_BOTH)
                .param("list", list)
                .param("person", person)
                .query(Boolean.class)
                .single();
    }

    /** The row that a link is about, if the viewer may see both. */
    public Optional<RecordView> rowOfLink(JdbcClient database, UUID link) {
        return database.sql(OF_LINK)
                .param("link", link)
                .query((row, i) -> row(database, row.getObject("list_id", UUID.class), row.getInt("row_no")))
                .optional()
                .flatMap(found -> found);
    }
}
