package org.amana.justice;

import org.amana.access.Needs;
import org.amana.access.Right;
import org.amana.platform.web.Caller;
import org.amana.platform.web.Commands;
import org.amana.register.Outcome;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Holds are placed and lifted. */
@RestController
@RequestMapping("/api/v1")
final class HoldApi {

    private final Commands commands;
    private final Holding holding;

    HoldApi(Commands commands, Holding holding) {
        this.commands = commands;
        this.holding = holding;
    }

    @PostMapping("/holds")
    @Needs(Right.HOLD_WRITE)
    ResponseEntity<Outcome> place(@RequestBody Holding.Placing request, Caller caller) {
        return commands.create(caller, request, holding.placing(caller.speaker(), request), Outcome::of);
    }

    @PostMapping("/holds/liftings")
    @Needs(Right.HOLD_WRITE)
    ResponseEntity<Outcome> lift(@RequestBody Holding.Lifting request, Caller caller) {
        return commands.create(caller, request, holding.lifting(caller.speaker(), request), Outcome::of);
    }
}
