package org.amana.intake;

import java.util.List;
import java.util.UUID;
import org.amana.access.Needs;
import org.amana.access.Reads;
import org.amana.access.Right;
import org.amana.access.Viewer;
import org.amana.platform.journal.Answer;
import org.amana.platform.journal.Decider;
import org.amana.platform.web.Caller;
import org.amana.platform.web.Commands;
import org.amana.platform.web.RequestException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Whether two rows of different lists speak of one person: proposed by the platform, decided by somebody who sees both. */
@RestController
@RequestMapping("/api/v1")
final class RowPairApi {

    private static final int MOST = 1_000;

    record Deciding(String rationale) {}

    /** @param links links proposed because of the decision */
    record Outcome(UUID pair, List<UUID> links) {

        static Outcome of(UUID pair, Answer.Taken taken) {
            return new Outcome(
                    pair,
                    taken.all(LinkFact.Proposed.class).stream()
                            .map(LinkFact::link)
                            .toList());
        }
    }

    private final Commands commands;
    private final PairingRows pairing;
    private final Reads reads;
    private final PairReads pairs;

    RowPairApi(Commands commands, PairingRows pairing, Reads reads, PairReads pairs) {
        this.commands = commands;
        this.pairing = pairing;
        this.reads = reads;
        this.pairs = pairs;
    }

    @GetMapping("/lists/{list}/pairs")
    @Needs(Right.LIST_READ)
    List<PairView> ofList(
            @PathVariable UUID list,
            @RequestParam(required = false) LinkState.@Nullable Status status,
            @RequestParam(defaultValue = "0") int skip,
            @RequestParam(defaultValue = "100") int limit,
            Viewer viewer) {
        int page = ListApi.Paging.limit(limit, MOST);
        return reads.as(viewer, database -> pairs.ofList(database, list, status, Math.max(0, skip), page));
    }

    @PostMapping("/row-pairs/{pair}/confirmation")
    @Needs(Right.LINK_WRITE)
    ResponseEntity<Outcome> confirm(
            @PathVariable UUID pair, @RequestBody Deciding request, Viewer viewer, Caller caller) {
        return decide(pair, request, viewer, caller, pairing.confirming(caller.speaker(), deciding(pair, request)));
    }

    @PostMapping("/row-pairs/{pair}/refusal")
    @Needs(Right.LINK_WRITE)
    ResponseEntity<Outcome> refuse(
            @PathVariable UUID pair, @RequestBody Deciding request, Viewer viewer, Caller caller) {
        return decide(pair, request, viewer, caller, pairing.refusing(caller.speaker(), deciding(pair, request)));
    }

    @PostMapping("/row-pairs/{pair}/undoing")
    @Needs(Right.LINK_WRITE)
    ResponseEntity<Outcome> undo(@PathVariable UUID pair, @RequestBody Deciding request, Viewer viewer, Caller caller) {
        return decide(pair, request, viewer, caller, pairing.undoing(caller.speaker(), deciding(pair, request)));
    }

    private static PairingRows.Deciding deciding(UUID pair, Deciding request) {
        return new PairingRows.Deciding(pair, request.rationale());
    }

    private ResponseEntity<Outcome> decide(UUID pair, Deciding request, Viewer viewer, Caller caller, Decider decider) {
        if (reads.as(viewer, database -> pairs.find(database, pair)).isEmpty()) {
            throw RequestException.notFound();
        }
        return commands.take(caller, request, decider, taken -> Outcome.of(pair, taken));
    }
}
