package org.amana.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.amana.platform.journal.Decision;
import org.amana.platform.journal.Refusal;
import org.amana.platform.time.Uuids;
import org.amana.platform.web.Caller;
import org.amana.platform.web.Commands;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * A clinician who must know, now, breaks the glass: for one person, for a reason, for an hour. It stands in the journal, every
 * look is marked in the read log, and somebody else reviews it.
 */
@RestController
@RequestMapping("/api/v1/break-glass")
final class BreakGlassApi {

    private static final Duration LASTS = Duration.ofHours(1);

    private static final String ALL = """
            select glass_id, user_id, person_id, reason, broken, until, reviewed_by, justified, finding
            from broken_glass order by broken desc
            """;

    record Broken(UUID person, String reason) {}

    record Review(boolean justified, String finding) {}

    record Glass(UUID id, UUID person, Instant until) {}

    record Reviewed(UUID id, boolean justified) {}

    record Entry(
            UUID id,
            UUID user,
            UUID person,
            String reason,
            Instant broken,
            Instant until,
            @Nullable UUID reviewedBy,
            @Nullable Boolean justified,
            @Nullable String finding) {}

    private final Commands commands;
    private final Users users;
    private final Persons persons;
    private final Reads reads;

    BreakGlassApi(Commands commands, Users users, Persons persons, Reads reads) {
        this.commands = commands;
        this.users = users;
        this.persons = persons;
        this.reads = reads;
    }

    @PostMapping
    @Needs(Right.BREAK_GLASS)
    ResponseEntity<Glass> breakGlass(@RequestBody Broken request, Caller caller) {
        UUID glass = Uuids.next();
        return commands.create(
                caller,
                request,
                recorded -> decide(new AccessFact.GlassBroken(
                        glass, caller.speaker().user(), request.person(), request.reason(), recorded.plus(LASTS))),
                taken -> {
                    var broken = taken.first(AccessFact.GlassBroken.class);
                    return new Glass(broken.glass(), broken.person(), broken.until());
                });
    }

    private Decision decide(AccessFact.GlassBroken broken) {
        if (broken.reason().isBlank()) {
            return Decision.refuse(Refusal.of("access.no-reason").at("/reason"));
        }
        return persons.unknown(broken.person(), "/person")
                .map(Decision::refuse)
                .orElseGet(() -> Decision.accept(broken));
    }

    @GetMapping
    @Needs(Right.BREAK_GLASS_READ)
    List<Entry> all(Viewer viewer) {
        return reads.as(
                viewer, db -> db.sql(ALL).query((row, number) -> entry(row)).list());
    }

    @PostMapping("/{id}/review")
    @Needs(Right.BREAK_GLASS_REVIEW)
    ResponseEntity<Reviewed> review(@PathVariable UUID id, @RequestBody Review request, Viewer viewer, Caller caller) {
        return commands.take(
                caller,
                request,
                recorded -> decideReview(id, request, viewer),
                taken -> new Reviewed(
                        id, taken.first(AccessFact.GlassReviewed.class).justified()));
    }

    private Decision decideReview(UUID id, Review request, Viewer viewer) {
        if (request.finding().isBlank()) {
            return Decision.refuse(Refusal.of("access.no-reason").at("/finding"));
        }
        return users.findUnreviewed(id)
                .filter(open -> viewer.scope().covers(open.party()))
                .map(open -> open.broken().user().equals(viewer.user())
                        ? Decision.refuse(Refusal.of("access.reviews-self"))
                        : Decision.accept(new AccessFact.GlassReviewed(id, request.justified(), request.finding())))
                .orElseGet(() -> Decision.refuse(Refusal.of("access.unknown-glass", "glass", id)));
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getObject("glass_id", UUID.class),
                row.getObject("user_id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getString("reason"),
                row.getObject("broken", OffsetDateTime.class).toInstant(),
                row.getObject("until", OffsetDateTime.class).toInstant(),
                row.getObject("reviewed_by", UUID.class),
                row.getObject("justified", Boolean.class),
                row.getString("finding"));
    }
}
