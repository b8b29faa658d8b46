package org.amana.register;

import org.amana.access.Needs;
import org.amana.access.Right;
import org.amana.platform.web.Caller;
import org.amana.platform.web.Commands;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** People enter the books and move in them by the act of one party. */
@RestController
@RequestMapping("/api/v1")
final class CustodyApi {

    private final Commands commands;
    private final EnteringPersons entering;
    private final MovingPersons moving;
    private final ChangingControl changingControl;
    private final Absences absences;
    private final AllocatingNumbers numbers;

    CustodyApi(
            Commands commands,
            EnteringPersons entering,
            MovingPersons moving,
            ChangingControl changingControl,
            Absences absences,
            AllocatingNumbers numbers) {
        this.commands = commands;
        this.entering = entering;
        this.moving = moving;
        this.changingControl = changingControl;
        this.absences = absences;
        this.numbers = numbers;
    }

    @PostMapping("/persons")
    @Needs(Right.ENTRY_WRITE)
    ResponseEntity<Outcome> enter(@RequestBody EnteringPersons.Request request, Caller caller) {
        return commands.create(caller, request, entering.decider(caller.speaker(), request), Outcome::of);
    }

    @PostMapping("/movements")
    @Needs(Right.ENTRY_WRITE)
    ResponseEntity<Outcome> move(@RequestBody MovingPersons.Request request, Caller caller) {
        return commands.create(caller, request, moving.decider(caller.speaker(), request), Outcome::of);
    }

    @PostMapping("/control-changes")
    @Needs(Right.ENTRY_WRITE)
    ResponseEntity<Outcome> changeControl(@RequestBody ChangingControl.Request request, Caller caller) {
        return commands.create(caller, request, changingControl.decider(caller.speaker(), request), Outcome::of);
    }

    @PostMapping("/absences")
    @Needs(Right.ENTRY_WRITE)
    ResponseEntity<Outcome> leave(@RequestBody Absences.Leaving request, Caller caller) {
        return commands.create(caller, request, absences.leaving(caller.speaker(), request), Outcome::of);
    }

    @PostMapping("/absences/returns")
    @Needs(Right.ENTRY_WRITE)
    ResponseEntity<Outcome> comeBack(@RequestBody Absences.Returning request, Caller caller) {
        return commands.create(caller, request, absences.returning(caller.speaker(), request), Outcome::of);
    }

    @PostMapping("/remains")
    @Needs(Right.ENTRY_WRITE)
    ResponseEntity<Outcome> moveRemains(@RequestBody Absences.Remains request, Caller caller) {
        return commands.create(caller, request, absences.movingRemains(caller.speaker(), request), Outcome::of);
    }

    @PostMapping("/number-blocks")
    @Needs(Right.NUMBER_BLOCK_WRITE)
    ResponseEntity<AllocatingNumbers.Block> allocate(@RequestBody AllocatingNumbers.Request request, Caller caller) {
        return commands.create(
                caller, request, numbers.decider(caller.speaker(), request), AllocatingNumbers.Block::of);
    }
}
