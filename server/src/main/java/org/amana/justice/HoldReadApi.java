package org.amana.justice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.amana.access.Needs;
import org.amana.access.Reads;
import org.amana.access.Right;
import org.amana.access.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Holds on a person, as the viewer may see them. */
@RestController
@RequestMapping("/api/v1")
final class HoldReadApi {

    record Hold(
            UUID hold,
            HoldFact.Blocks blocks,
            String issuer,
            String order,
            @Nullable String jurisdiction,
            @Nullable UUID other,
            @Nullable String group,
            Instant from,
            @Nullable Instant until,
            @Nullable Instant lifted,
            long leaf) {}

    private static final String HOLDS = """
            select hold_id, blocks, issuer, order_number, jurisdiction, other_id, keep_apart_group, runs_from, runs_until,
                lifted, leaf
            from hold where person_id = :person order by leaf
            """;

    private final Reads reads;

    HoldReadApi(Reads reads) {
        this.reads = reads;
    }

    @GetMapping("/persons/{person}/holds")
    @Needs(Right.CASE_READ)
    List<Hold> holds(@PathVariable UUID person, Viewer viewer) {
        return reads.as(
                viewer,
                db -> db.sql(HOLDS)
                        .param("person", person)
                        .query((row, n) -> hold(row))
                        .list());
    }

    private static Hold hold(ResultSet row) throws SQLException {
        return new Hold(
                row.getObject("hold_id", UUID.class),
                HoldFact.Blocks.valueOf(row.getString("blocks")),
                row.getString("issuer"),
                row.getString("order_number"),
                row.getString("jurisdiction"),
                row.getObject("other_id", UUID.class),
                row.getString("keep_apart_group"),
                row.getObject("runs_from", OffsetDateTime.class).toInstant(),
                instant(row, "runs_until"),
                instant(row, "lifted"),
                row.getLong("leaf"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime instant = row.getObject(column, OffsetDateTime.class);
        return instant == null ? null : instant.toInstant();
    }
}
