package org.amana.law;

import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.amana.access.Access;
import org.amana.access.Needs;
import org.amana.access.Right;
import org.amana.access.Subject;
import org.amana.access.Viewer;
import org.amana.platform.time.PlatformClock;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was found, stated and is owed. */
@RestController
@RequestMapping("/api/v1")
final class LawReadApi {

    /** @param hours after the trigger */
    record Catalogued(Duty duty, String source, Duty.Trigger trigger, long hours, boolean waivable) {}

    private static final int MOST = 500;

    private final Access access;
    private final LawReads reads;
    private final PlatformClock clock;

    LawReadApi(Access access, LawReads reads, PlatformClock clock) {
        this.access = access;
        this.reads = reads;
        this.clock = clock;
    }

    @GetMapping("/persons/{person}/assessments")
    @Needs(Right.LAW_READ)
    List<LawReads.Assessment> assessments(@PathVariable UUID person, Viewer viewer) {
        return reads.assessments(viewer, person);
    }

    @GetMapping("/persons/{person}/fitness")
    @Needs(Right.MEDICAL_READ)
    List<LawReads.Fitness> fitness(@PathVariable UUID person, Viewer viewer) {
        var subject = Subject.person(person, reads.partiesOf(viewer, person));
        return reads.fitness(access.require(viewer, Right.MEDICAL_READ, subject), person);
    }

    @GetMapping("/persons/{person}/duties")
    @Needs(Right.LAW_READ)
    List<LawReads.Owed> owed(@PathVariable UUID person, Viewer viewer) {
        return reads.owed(viewer, person);
    }

    @GetMapping("/duties/overdue")
    @Needs(Right.LAW_READ)
    List<LawReads.Owed> overdue(@RequestParam(defaultValue = "100") int limit, Viewer viewer) {
        return reads.overdue(viewer, clock.now().atOffset(ZoneOffset.UTC), Math.clamp(limit, 1, MOST));
    }

    @GetMapping("/duties/catalogue")
    @Needs(Right.REFERENCE_READ)
    List<Catalogued> catalogue() {
        return Arrays.stream(Duty.values())
                .map(duty -> new Catalogued(
                        duty, duty.source(), duty.trigger(), duty.clock().toHours(), duty.waivable()))
                .toList();
    }
}
