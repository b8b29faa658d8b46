package org.amana.transfer;

import org.amana.access.Needs;
import org.amana.access.Right;
import org.amana.platform.web.Caller;
import org.amana.platform.web.Commands;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A lift until it is loaded. */
@RestController
@RequestMapping("/api/v1/lifts")
final class PlanApi {

    private final Commands commands;
    private final PlanningLifts planning;
    private final Freezing freezing;
    private final AmendingManifest amending;

    PlanApi(Commands commands, PlanningLifts planning, Freezing freezing, AmendingManifest amending) {
        this.commands = commands;
        this.planning = planning;
        this.freezing = freezing;
        this.amending = amending;
    }

    @PostMapping("")
    @Needs(Right.LIFT_PLAN)
    ResponseEntity<Said> plan(@RequestBody PlanningLifts.Planning request, Caller caller) {
        return commands.create(caller, request, planning.planning(caller.speaker(), request), Said::of);
    }

    @PostMapping("/manifest-versions")
    @Needs(Right.LIFT_PLAN)
    ResponseEntity<Said> change(@RequestBody PlanningLifts.Changing request, Caller caller) {
        return commands.create(caller, request, planning.changing(caller.speaker(), request), Said::of);
    }

    @PostMapping("/offers")
    @Needs(Right.LIFT_PLAN)
    ResponseEntity<Said> offer(@RequestBody PlanningLifts.Offering request, Caller caller) {
        return commands.create(caller, request, planning.offering(caller.speaker(), request), Said::of);
    }

    @PostMapping("/offers/answers")
    @Needs(Right.CAPACITY_WRITE)
    ResponseEntity<Said> answer(@RequestBody PlanningLifts.Answering request, Caller caller) {
        return commands.create(caller, request, planning.answering(caller.speaker(), request), Said::of);
    }

    @PostMapping("/freezes")
    @Needs(Right.LIFT_PLAN)
    ResponseEntity<Said> freeze(@RequestBody Freezing.Request request, Caller caller) {
        return commands.create(caller, request, freezing.decider(caller.speaker(), request), Said::of);
    }

    @PostMapping("/amendments")
    @Needs(Right.HANDOVER_OFFER)
    ResponseEntity<Said> amend(@RequestBody AmendingManifest.Request request, Caller caller) {
        return commands.create(caller, request, amending.decider(caller.speaker(), request), Said::of);
    }

    @PostMapping("/cancellations")
    @Needs(Right.LIFT_RUN)
    ResponseEntity<Said> abort(@RequestBody PlanningLifts.Aborting request, Caller caller) {
        return commands.create(caller, request, planning.aborting(caller.speaker(), request), Said::of);
    }
}
