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

/** Handovers, boarding, counts and receipt, line by line. */
@RestController
@RequestMapping("/api/v1/lifts")
final class LoadApi {

    private final Commands commands;
    private final GivingOver givingOver;
    private final Boarding boarding;
    private final Receiving receiving;
    private final CountingAboard counting;
    private final FindingAboard findingAboard;

    LoadApi(
            Commands commands,
            GivingOver givingOver,
            Boarding boarding,
            Receiving receiving,
            CountingAboard counting,
            FindingAboard findingAboard) {
        this.commands = commands;
        this.givingOver = givingOver;
        this.boarding = boarding;
        this.receiving = receiving;
        this.counting = counting;
        this.findingAboard = findingAboard;
    }

    @PostMapping("/handovers")
    @Needs(Right.HANDOVER_OFFER)
    ResponseEntity<Said> give(@RequestBody GivingOver.Request request, Caller caller) {
        return commands.create(caller, request, givingOver.decider(caller.speaker(), request), Said::of);
    }

    @PostMapping("/boardings")
    @Needs(Right.HANDOVER_ANSWER)
    ResponseEntity<Said> board(@RequestBody Boarding.Request request, Caller caller) {
        return commands.create(caller, request, boarding.decider(caller.speaker(), request), Said::of);
    }

    @PostMapping("/receipts")
    @Needs(Right.HANDOVER_ANSWER)
    ResponseEntity<Said> receive(@RequestBody Receiving.Request request, Caller caller) {
        return commands.create(caller, request, receiving.decider(caller.speaker(), request), Said::of);
    }

    @PostMapping("/counts")
    @Needs(Right.COUNT_WRITE)
    ResponseEntity<Said> count(@RequestBody CountingAboard.Request request, Caller caller) {
        return commands.create(caller, request, counting.decider(caller.speaker(), request), Said::of);
    }

    @PostMapping("/found-aboard")
    @Needs(Right.ENTRY_WRITE)
    ResponseEntity<Said> find(@RequestBody FindingAboard.Finding request, Caller caller) {
        return commands.create(caller, request, findingAboard.finding(caller.speaker(), request), Said::of);
    }

    @PostMapping("/births")
    @Needs(Right.ENTRY_WRITE)
    ResponseEntity<Said> birth(@RequestBody FindingAboard.Birth request, Caller caller) {
        return commands.create(caller, request, findingAboard.birth(caller.speaker(), request), Said::of);
    }
}
