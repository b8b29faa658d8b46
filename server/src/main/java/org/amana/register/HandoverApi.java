package org.amana.register;

import java.util.List;
import java.util.UUID;
import org.amana.access.Needs;
import org.amana.access.Right;
import org.amana.platform.journal.Answer;
import org.amana.platform.time.Occurred;
import org.amana.platform.web.Caller;
import org.amana.platform.web.Commands;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Handovers by two acts, and corrections that need what the original needed. */
@RestController
@RequestMapping("/api/v1")
final class HandoverApi {

    /** @param agreed SHA-256 of what both parties act on; the receiver sends it back with each answer */
    record Offered(UUID handover, String agreed, Outcome outcome) {

        static Offered of(Answer.Taken taken) {
            HandoverFact.Offered offered = taken.first(HandoverFact.Offered.class);
            return new Offered(offered.handover(), offered.agreed(), Outcome.of(taken));
        }
    }

    record Answering(
            String agreed, Occurred occurred, List<HandoverFact.Line> lines, HandingOver.@Nullable ActDetails act) {}

    record Acting(Occurred occurred, HandingOver.@Nullable ActDetails act) {}

    record Declining(String reason, Occurred occurred, HandingOver.@Nullable ActDetails act) {}

    private final Commands commands;
    private final HandingOver handingOver;
    private final Correcting correcting;

    HandoverApi(Commands commands, HandingOver handingOver, Correcting correcting) {
        this.commands = commands;
        this.handingOver = handingOver;
        this.correcting = correcting;
    }

    @PostMapping("/handovers")
    @Needs(Right.HANDOVER_OFFER)
    ResponseEntity<Offered> offer(@RequestBody HandingOver.Offer request, Caller caller) {
        return commands.create(caller, request, handingOver.offering(caller.speaker(), request), Offered::of);
    }

    @PostMapping("/handovers/{id}/answers")
    @Needs(Right.HANDOVER_ANSWER)
    ResponseEntity<Outcome> answer(@PathVariable UUID id, @RequestBody Answering request, Caller caller) {
        var answer = new HandingOver.Answer(id, request.agreed(), request.occurred(), request.lines(), request.act());
        return commands.create(caller, request, handingOver.answering(caller.speaker(), answer), Outcome::of);
    }

    @PostMapping("/handovers/{id}/closing")
    @Needs(Right.HANDOVER_ANSWER)
    ResponseEntity<Outcome> close(@PathVariable UUID id, @RequestBody Acting request, Caller caller) {
        var closing = new HandingOver.Closing(id, request.occurred(), request.act());
        return commands.create(caller, request, handingOver.closing(caller.speaker(), closing), Outcome::of);
    }

    @PostMapping("/corrections")
    @Needs(Right.CORRECTION_WRITE)
    ResponseEntity<Outcome> propose(@RequestBody Correcting.Proposal request, Caller caller) {
        return commands.create(caller, request, correcting.proposing(caller.speaker(), request), Outcome::of);
    }

    @PostMapping("/corrections/{id}/agreement")
    @Needs(Right.CORRECTION_WRITE)
    ResponseEntity<Outcome> agree(@PathVariable UUID id, @RequestBody Acting request, Caller caller) {
        var agreement = new Correcting.Agreement(id, request.occurred(), request.act());
        return commands.create(caller, request, correcting.agreeing(caller.speaker(), agreement), Outcome::of);
    }

    @PostMapping("/corrections/{id}/refusal")
    @Needs(Right.CORRECTION_WRITE)
    ResponseEntity<Outcome> decline(@PathVariable UUID id, @RequestBody Declining request, Caller caller) {
        var refusing = new Correcting.Refusing(id, request.reason(), request.occurred(), request.act());
        return commands.create(caller, request, correcting.declining(caller.speaker(), refusing), Outcome::of);
    }
}
