package org.amana.transfer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amana.access.Reads;
import org.amana.access.Viewer;
import org.amana.register.RegisterNumber;
import org.amana.transcription.Sheet;
import org.springframework.stereotype.Component;

/** Who stands printed on the sheets of a lift, in the order of the paper. */
@Component
final class PaperLines {

    private static final String LIFT = "select exists (select 1 from lift where lift = :lift)";
    private static final String LINES = """
            select p.person_id, p.number, p.tag, p.name_latin, p.name_arabic
            from manifest_line m join person p on p.person_id = m.person_id
            where m.lift = :lift and %s order by p.number
            """;
    private static final String LISTED = LINES.formatted("m.origin in ('FROZEN', 'LATE_ADD')");
    private static final String ABOARD =
            LINES.formatted("(m.loading = 'BOARDED' or m.origin not in ('FROZEN', 'LATE_ADD'))");

    private final Reads reads;

    PaperLines(Reads reads) {
        this.reads = reads;
    }

    Optional<List<Sheet.Line>> listed(Viewer viewer, String lift) {
        return of(viewer, LISTED, lift);
    }

    Optional<List<Sheet.Line>> aboard(Viewer viewer, String lift) {
        return of(viewer, ABOARD, lift);
    }

    private Optional<List<Sheet.Line>> of(Viewer viewer, String question, String lift) {
        return reads.as(viewer, database -> {
            if (!database.sql(LIFT).param("lift", lift).query(Boolean.class).single()) {
                return Optional.empty();
            }
            return Optional.of(database.sql(question)
                    .param("lift", lift)
                    .query((row, n) -> line(row))
                    .list());
        });
    }

    private static Sheet.Line line(ResultSet row) throws SQLException {
        return new Sheet.Line(
                row.getObject("person_id", UUID.class),
                RegisterNumber.format(row.getInt("number")),
                row.getString("tag"),
                row.getString("name_latin"),
                row.getString("name_arabic"));
    }
}
