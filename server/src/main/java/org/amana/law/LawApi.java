package org.amana.law;

import org.amana.access.Needs;
import org.amana.access.Right;
import org.amana.platform.time.PlatformClock;
import org.amana.platform.web.Caller;
import org.amana.platform.web.Commands;
import org.amana.register.Outcome;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Assessments, fitness to travel, and duties. */
@RestController
@RequestMapping("/api/v1")
final class LawApi {

    private final Commands commands;
    private final Assessing assessing;
    private final StatingFitness statingFitness;
    private final Obligations obligations;
    private final PlatformClock clock;

    LawApi(
            Commands commands,
            Assessing assessing,
            StatingFitness statingFitness,
            Obligations obligations,
            PlatformClock clock) {
        this.commands = commands;
        this.assessing = assessing;
        this.statingFitness = statingFitness;
        this.obligations = obligations;
        this.clock = clock;
    }

    @PostMapping("/assessments")
    @Needs(Right.LAW_WRITE)
    ResponseEntity<Outcome> assess(@RequestBody Assessing.Request request, Caller caller) {
        return commands.create(caller, request, assessing.decider(caller.speaker(), request), Outcome::of);
    }

    @PostMapping("/fitness-statements")
    @Needs(Right.MEDICAL_WRITE)
    ResponseEntity<Outcome> state(@RequestBody StatingFitness.Request request, Caller caller) {
        return commands.create(caller, request, statingFitness.decider(caller.speaker(), request), Outcome::of);
    }

    @PostMapping("/duties/done")
    @Needs(Right.PERSON_WRITE)
    ResponseEntity<Outcome> done(@RequestBody Obligations.Doing request, Caller caller) {
        return commands.create(caller, request, obligations.doing(caller.speaker(), request), Outcome::of);
    }

    @PostMapping("/waivers")
    @Needs(Right.LAW_WRITE)
    ResponseEntity<Outcome> ask(@RequestBody Obligations.Asking request, Caller caller) {
        return commands.create(caller, request, obligations.asking(caller.speaker(), request), Outcome::of);
    }

    @PostMapping("/waivers/agreements")
    @Needs(Right.LAW_WRITE)
    ResponseEntity<Outcome> agree(@RequestBody Obligations.Agreeing request, Caller caller) {
        return commands.create(caller, request, obligations.agreeing(caller.speaker(), request), Outcome::of);
    }

    @PostMapping("/duties/sweeps")
    @Needs(Right.LAW_WRITE)
    ResponseEntity<Outcome> sweep(Caller caller) {
        return commands.create(caller, "sweep", obligations.sweeping(caller.speaker(), clock.now()), Outcome::of);
    }
}
