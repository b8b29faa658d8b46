package org.amana.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who read what, newest first. What inspectors read is shown to inspectors only; the database sees to it. */
@RestController
@RequestMapping("/api/v1/read-log")
final class ReadLogApi {

    private static final int MOST = 1_000;

    private static final String LINES = """
            select at, login, party, right_used, subject, purpose, status, broken_glass from read_log
            where at < :before
                and (:user = '' or login = :user)
                and (:subject = '' or strpos(subject, :subject) > 0)
            order by at desc, read_id desc limit :most
            """;

    record Line(
            Instant at,
            String user,
            String party,
            String right,
            String subject,
            @Nullable String purpose,
            int status,
            boolean brokenGlass) {}

    private final Reads reads;

    ReadLogApi(Reads reads) {
        this.reads = reads;
    }

    /**
     * @param before only what was read earlier; with the last line's time it turns the page
     * @param subject only lines whose subject holds this text, such as a person's id
     */
    @GetMapping
    @Needs(Right.READ_LOG_READ)
    List<Line> lines(
            @RequestParam(required = false) @Nullable Instant before,
            @RequestParam(defaultValue = "") String user,
            @RequestParam(defaultValue = "") String subject,
            Viewer viewer) {
        OffsetDateTime end = before == null ? OffsetDateTime.MAX : before.atOffset(ZoneOffset.UTC);
        return reads.as(
                viewer,
                db -> db.sql(LINES)
                        .param("before", end)
                        .param("user", user)
                        .param("subject", subject)
                        .param("most", MOST)
                        .query((row, number) -> line(row))
                        .list());
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
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
