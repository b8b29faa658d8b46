package org.amana.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.amana.access.pages.ReadLogView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers who read what, newest first. What inspectors read is shown to inspectors only; the database sees to it. */
@Component
final class ReadLogLines {

    private static final String LINES = """
            select at, login, party, right_used, subject, purpose, status, broken_glass from read_log
            where at < :before
                and (:user = '' or login = :user)
                and (:subject = '' or strpos(subject, :subject) > 0)
            order by at desc, read_id desc limit :most
            """;

    private final Reads reads;

    ReadLogLines(Reads reads) {
        this.reads = reads;
    }

    /**
     * @param before only what was read earlier, null for all
     * @param user only what one user read, empty for all
     * @param subject only lines whose subject holds this text, empty for all
     */
    List<ReadLogView.Line> of(Viewer viewer, @Nullable Instant before, String user, String subject, int most) {
        OffsetDateTime end = before == null ? OffsetDateTime.MAX : before.atOffset(ZoneOffset.UTC);
        return reads.as(
                viewer,
                db -> db.sql(LINES)
                        .param("before", end)
                        .param("user", user)
                        .param("subject", subject)
                        .param("most", most)
                        .query((row, number) -> line(row))
                        .list());
    }

    private static ReadLogView.Line line(ResultSet row) throws SQLException {
        return new ReadLogView.Line(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("login"),
                row.getString("party"),
                row.getString("right_used"),
                row.getString("subject"),
                row.getString("purpose"),
                row.getInt("status"),
                row.getBoolean("broken_glass"));
    }
}
