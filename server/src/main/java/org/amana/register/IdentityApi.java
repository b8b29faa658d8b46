package org.amana.register;

import java.util.UUID;
import org.amana.access.Needs;
import org.amana.access.Right;
import org.amana.platform.web.Caller;
import org.amana.platform.web.Commands;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is said of people, how old they may be, what tag they wear, and which records are of one body. */
@RestController
@RequestMapping("/api/v1")
final class IdentityApi {

    record Undoing(String reason, String decidedBy) {}

    private final Commands commands;
    private final Describing describing;
    private final Linking linking;

    IdentityApi(Commands commands, Describing describing, Linking linking) {
        this.commands = commands;
        this.describing = describing;
        this.linking = linking;
    }

    @PostMapping("/assertions")
    @Needs(Right.PERSON_WRITE)
    ResponseEntity<Outcome> say(@RequestBody Describing.Assertions request, Caller caller) {
        return commands.create(caller, request, describing.asserting(caller.speaker(), request), Outcome::of);
    }

    @PostMapping("/age-determinations")
    @Needs(Right.AGE_DETERMINE)
    ResponseEntity<Outcome> determineAges(@RequestBody Describing.Ages request, Caller caller) {
        return commands.create(caller, request, describing.determiningAges(caller.speaker(), request), Outcome::of);
    }

    @PostMapping("/tags")
    @Needs(Right.PERSON_WRITE)
    ResponseEntity<Outcome> tag(@RequestBody Describing.Tagging request, Caller caller) {
        return commands.create(caller, request, describing.tagging(caller.speaker(), request), Outcome::of);
    }

    @PostMapping("/links")
    @Needs(Right.LINK_WRITE)
    ResponseEntity<Outcome> link(@RequestBody Linking.Link request, Caller caller) {
        return commands.create(caller, request, linking.linking(caller.speaker(), request), Outcome::of);
    }

    @PostMapping("/links/{id}/undoing")
    @Needs(Right.LINK_WRITE)
    ResponseEntity<Outcome> unlink(@PathVariable UUID id, @RequestBody Undoing request, Caller caller) {
        var undo = new Linking.Undo(id, request.reason(), request.decidedBy());
        return commands.create(caller, request, linking.undoing(caller.speaker(), undo), Outcome::of);
    }
}
