package org.amana.register;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.amana.access.Needs;
import org.amana.access.Reads;
import org.amana.access.Right;
import org.amana.access.Viewer;
import org.amana.platform.time.PlatformClock;
import org.amana.platform.web.RequestException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was counted, claimed, handed over, and what does not agree. */
@RestController
@RequestMapping("/api/v1")
final class EvidenceApi {

    private static final int MOST = 1_000;

    private final Reads reads;
    private final Evidence evidence;
    private final Discrepancies discrepancies;
    private final PlatformClock clock;

    EvidenceApi(Reads reads, Evidence evidence, Discrepancies discrepancies, PlatformClock clock) {
        this.reads = reads;
        this.evidence = evidence;
        this.discrepancies = discrepancies;
        this.clock = clock;
    }

    @GetMapping("/counts/{count}")
    @Needs(Right.COUNT_READ)
    Evidence.CountWithPersons count(@PathVariable UUID count, Viewer viewer) {
        return reads.as(viewer, database -> evidence.findCount(database, count))
                .orElseThrow(RequestException::notFound);
    }

    @GetMapping("/claims")
    @Needs(Right.CLAIM_READ)
    List<Evidence.Claim> claims(
            @RequestParam @Nullable String about,
            @RequestParam @Nullable Instant at,
            @RequestParam(defaultValue = "100") int limit,
            Viewer viewer) {
        Instant now = clock.now();
        Moment moment = new Moment(at == null ? now : at, now);
        return reads.as(viewer, database -> evidence.claims(database, about, moment, Math.clamp(limit, 1, MOST)));
    }

    @GetMapping("/handovers/{handover}")
    @Needs(Right.HANDOVER_READ)
    Evidence.Handover handover(@PathVariable UUID handover, Viewer viewer) {
        return reads.as(viewer, database -> evidence.findHandover(database, handover))
                .orElseThrow(RequestException::notFound);
    }

    @GetMapping("/discrepancies")
    @Needs(Right.DISCREPANCY_READ)
    List<Discrepancies.Discrepancy> discrepancies(
            @RequestParam @Nullable String owner,
            @RequestParam @Nullable String about,
            @RequestParam(defaultValue = "false") boolean overdue,
            @RequestParam(defaultValue = "OPEN") Discrepancies.State state,
            @RequestParam @Nullable Instant openedFrom,
            @RequestParam @Nullable Instant openedTo,
            @RequestParam(defaultValue = "0") int after,
            @RequestParam(defaultValue = "100") int limit,
            Viewer viewer) {
        var filter = new Discrepancies.Filter(
                owner, about, overdue, state, openedFrom, openedTo, after, Math.clamp(limit, 1, MOST));
        return reads.as(viewer, database -> discrepancies.list(database, filter, clock.now()));
    }

    @GetMapping("/discrepancies/by-owner")
    @Needs(Right.DISCREPANCY_READ)
    List<Discrepancies.Owed> owed(Viewer viewer) {
        return reads.as(viewer, database -> discrepancies.byOwner(database, clock.now()));
    }

    @GetMapping("/discrepancies/{discrepancy}")
    @Needs(Right.DISCREPANCY_READ)
    Discrepancies.Noted discrepancy(@PathVariable UUID discrepancy, Viewer viewer) {
        return reads.as(viewer, database -> discrepancies.find(database, discrepancy))
                .orElseThrow(RequestException::notFound);
    }
}
