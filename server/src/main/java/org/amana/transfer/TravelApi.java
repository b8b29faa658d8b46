package org.amana.transfer;

import org.amana.access.Needs;
import org.amana.access.Right;
import org.amana.platform.time.PlatformClock;
import org.amana.platform.web.Caller;
import org.amana.platform.web.Commands;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A lift under way: departures, signs of life, silence, diversions, arrivals, and what befalls those aboard. */
@RestController
@RequestMapping("/api/v1/lifts")
final class TravelApi {

    private final Commands commands;
    private final Travelling travelling;
    private final Reporting reporting;
    private final RefusingAtTheGate refusing;
    private final SilenceWatch silence;
    private final PlatformClock clock;

    TravelApi(
            Commands commands,
            Travelling travelling,
            Reporting reporting,
            RefusingAtTheGate refusing,
            SilenceWatch silence,
            PlatformClock clock) {
        this.commands = commands;
        this.travelling = travelling;
        this.reporting = reporting;
        this.refusing = refusing;
        this.silence = silence;
        this.clock = clock;
    }

    @PostMapping("/departures")
    @Needs(Right.LIFT_RUN)
    ResponseEntity<Said> depart(@RequestBody Travelling.Departing request, Caller caller) {
        return commands.create(caller, request, travelling.departing(caller.speaker(), request), Said::of);
    }

    @PostMapping("/signs-of-life")
    @Needs(Right.LIFT_RUN)
    ResponseEntity<Said> sign(@RequestBody Travelling.Signing request, Caller caller) {
        return commands.create(caller, request, travelling.signing(caller.speaker(), request), Said::of);
    }

    @PostMapping("/diversions")
    @Needs(Right.LIFT_RUN)
    ResponseEntity<Said> divert(@RequestBody Travelling.Diverting request, Caller caller) {
        return commands.create(caller, request, travelling.diverting(caller.speaker(), request), Said::of);
    }

    @PostMapping("/arrivals")
    @Needs(Right.LIFT_RUN)
    ResponseEntity<Said> arrive(@RequestBody Travelling.Arriving request, Caller caller) {
        return commands.create(caller, request, travelling.arriving(caller.speaker(), request), Said::of);
    }

    @PostMapping("/endings")
    @Needs(Right.ENTRY_WRITE)
    ResponseEntity<Said> end(@RequestBody Reporting.Ending request, Caller caller) {
        return commands.create(caller, request, reporting.ending(caller.speaker(), request), Said::of);
    }

    @PostMapping("/minors")
    @Needs(Right.PERSON_WRITE)
    ResponseEntity<Said> minors(@RequestBody Reporting.Minors request, Caller caller) {
        return commands.create(caller, request, reporting.minors(caller.speaker(), request), Said::of);
    }

    @PostMapping("/recalls")
    @Needs(Right.DISCREPANCY_WRITE)
    ResponseEntity<Said> recall(@RequestBody Reporting.Recall request, Caller caller) {
        return commands.create(caller, request, reporting.recall(caller.speaker(), request), Said::of);
    }

    @PostMapping("/gate-refusals")
    @Needs(Right.HANDOVER_ANSWER)
    ResponseEntity<Said> refuse(@RequestBody RefusingAtTheGate.Request request, Caller caller) {
        return commands.create(caller, request, refusing.refusing(caller.speaker(), request), Said::of);
    }

    @PostMapping("/ways-back")
    @Needs(Right.LIFT_RUN)
    ResponseEntity<Said> wayBack(@RequestBody RefusingAtTheGate.WayBack request, Caller caller) {
        return commands.create(caller, request, refusing.wayBack(caller.speaker(), request), Said::of);
    }

    @PostMapping("/silence-sweeps")
    @Needs(Right.LIFT_RUN)
    ResponseEntity<Said> sweep(Caller caller) {
        return commands.create(caller, "sweep", silence.sweeping(caller.speaker(), clock.now()), Said::of);
    }
}
