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

/** What the register says of one person, and how to find one. */
@RestController
@RequestMapping("/api/v1")
final class PersonApi {

    private static final int MOST = 100;

    private final Reads reads;
    private final Histories histories;
    private final FindingPersons finding;
    private final PlatformClock clock;

    PersonApi(Reads reads, Histories histories, FindingPersons finding, PlatformClock clock) {
        this.reads = reads;
        this.histories = histories;
        this.finding = finding;
        this.clock = clock;
    }

    @GetMapping("/persons/{person}")
    @Needs(Right.PERSON_READ)
    PersonHistory person(
            @PathVariable UUID person,
            @RequestParam @Nullable Instant at,
            @RequestParam @Nullable Instant knownAt,
            Viewer viewer) {
        Instant now = clock.now();
        Moment moment = new Moment(at == null ? now : at, knownAt == null ? now : knownAt);
        return reads.as(viewer, database -> histories.of(database, person, moment))
                .orElseThrow(RequestException::notFound);
    }

    /** By register number in any spacing, tag, a partner's number, or name in either script. */
    @GetMapping("/persons")
    @Needs(Right.SEARCH)
    List<PersonSearch.Found> find(
            @RequestParam String text, @RequestParam(defaultValue = "20") int limit, Viewer viewer) {
        return reads.as(viewer, database -> finding.find(database, text, Math.clamp(limit, 1, MOST)));
    }
}
