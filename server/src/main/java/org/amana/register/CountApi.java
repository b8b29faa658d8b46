package org.amana.register;

import java.util.List;
import java.util.UUID;
import org.amana.access.Needs;
import org.amana.access.Right;
import org.amana.platform.web.Caller;
import org.amana.platform.web.Commands;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What was observed and what was reported, and what becomes of the differences. */
@RestController
@RequestMapping("/api/v1")
final class CountApi {

    record Noting(String note) {}

    record Resolving(
            CountFact.Outcome outcome,
            String explanation,
            @Nullable List<String> cites) {}

    private final Commands commands;
    private final Counting counting;
    private final Disputing disputing;

    CountApi(Commands commands, Counting counting, Disputing disputing) {
        this.commands = commands;
        this.counting = counting;
        this.disputing = disputing;
    }

    @PostMapping("/counts")
    @Needs(Right.COUNT_WRITE)
    ResponseEntity<Outcome> count(@RequestBody Counting.Request request, Caller caller) {
        return commands.create(caller, request, counting.decider(caller.speaker(), request), Outcome::of);
    }

    @PostMapping("/claims")
    @Needs(Right.CLAIM_WRITE)
    ResponseEntity<Outcome> claim(@RequestBody Disputing.Claim request, Caller caller) {
        return commands.create(caller, request, disputing.claiming(caller.speaker(), request), Outcome::of);
    }

    @PostMapping("/discrepancies/{id}/notes")
    @Needs(Right.DISCREPANCY_WRITE)
    ResponseEntity<Outcome> note(@PathVariable UUID id, @RequestBody Noting request, Caller caller) {
        var note = new Disputing.Note(id, request.note());
        return commands.create(caller, request, disputing.noting(caller.speaker(), note), Outcome::of);
    }

    @PostMapping("/discrepancies/{id}/resolution")
    @Needs(Right.DISCREPANCY_WRITE)
    ResponseEntity<Outcome> resolve(@PathVariable UUID id, @RequestBody Resolving request, Caller caller) {
        var resolution = new Disputing.Resolution(id, request.outcome(), request.explanation(), request.cites());
        return commands.create(caller, request, disputing.resolving(caller.speaker(), resolution), Outcome::of);
    }
}
