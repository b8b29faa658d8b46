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

/** How a lift is closed, and closed again. */
@RestController
@RequestMapping("/api/v1/lifts")
final class CloseOutApi {

    private final Commands commands;
    private final ClosingOut closing;

    CloseOutApi(Commands commands, ClosingOut closing) {
        this.commands = commands;
        this.closing = closing;
    }

    @PostMapping("/close-outs")
    @Needs(Right.HANDOVER_ANSWER)
    ResponseEntity<Said> propose(@RequestBody ClosingOut.Proposing request, Caller caller) {
        return commands.create(caller, request, closing.proposing(caller.speaker(), request), Said::of);
    }

    @PostMapping("/close-outs/signatures")
    @Needs(Right.HANDOVER_ANSWER)
    ResponseEntity<Said> sign(@RequestBody ClosingOut.Signing request, Caller caller) {
        return commands.create(caller, request, closing.signing(caller.speaker(), request), Said::of);
    }

    @PostMapping("/close-outs/notices")
    @Needs(Right.HANDOVER_ANSWER)
    ResponseEntity<Said> deliver(@RequestBody ClosingOut.Delivering request, Caller caller) {
        return commands.create(caller, request, closing.delivering(caller.speaker(), request), Said::of);
    }
}
