package org.amana.intake;

import java.time.Instant;
import java.util.UUID;
import org.amana.access.Needs;
import org.amana.access.Reads;
import org.amana.access.Right;
import org.amana.access.Viewer;
import org.amana.platform.time.PlatformClock;
import org.amana.platform.web.RequestException;
import org.amana.register.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What differs: from the list before, or from the roll. */
@RestController
@RequestMapping("/api/v1/lists/{list}")
final class ChangeListApi {

    private static final int MOST = 5_000;

    private final Reads reads;
    private final IntakeReads intake;
    private final ChangeLists changes;
    private final PlatformClock clock;

    ChangeListApi(Reads reads, IntakeReads intake, ChangeLists changes, PlatformClock clock) {
        this.reads = reads;
        this.intake = intake;
        this.changes = changes;
        this.clock = clock;
    }

    @GetMapping("/changes")
    @Needs(Right.LIST_READ)
    ChangeList since(
            @PathVariable UUID list,
            @RequestParam UUID since,
            @RequestParam(defaultValue = "500") int limit,
            Viewer viewer) {
        int most = ListApi.Paging.limit(limit, MOST);
        return reads.as(viewer, database -> {
            mustBeThere(database, list);
            mustBeThere(database, since);
            return changes.since(database, list, since, most);
        });
    }

    @GetMapping("/against-roll")
    @Needs(Right.LIST_READ)
    ChangeList againstRoll(
            @PathVariable UUID list,
            @RequestParam String place,
            @RequestParam(required = false) @Nullable Instant at,
            @RequestParam(required = false) @Nullable Instant knownAt,
            @RequestParam(defaultValue = "500") int limit,
            Viewer viewer) {
        int most = ListApi.Paging.limit(limit, MOST);
        Instant now = clock.now();
        return reads.as(viewer, database -> {
            mustBeThere(database, list);
            return changes.againstRoll(
                    database, list, place, new Moment(at == null ? now : at, knownAt == null ? now : knownAt), most);
        });
    }

    private void mustBeThere(JdbcClient database, UUID list) {
        if (intake.list(database, list).isEmpty()) {
            throw RequestException.notFound();
        }
    }
}
