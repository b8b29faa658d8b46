package org.amana.register;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amana.platform.journal.Decider;
import org.amana.platform.journal.Refusal;
import org.amana.platform.journal.Speaker;
import org.amana.platform.time.Occurred;
import org.jspecify.annotations.Nullable;

/** A party that had acted on paper says itself that what another typed in from it was its own act. */
public final class ConfirmingActs {

    /** @param act the act that another party typed in */
    public record Request(UUID handover, UUID act, Occurred occurred) {}

    private final Books books;
    private final HandingOver handingOver;

    ConfirmingActs(Books books, HandingOver handingOver) {
        this.books = books;
        this.handingOver = handingOver;
    }

    public Decider decider(Speaker speaker, Request request) {
        return recorded -> {
            Draft draft = new Draft(books, recorded, speaker);
            confirm(draft, request);
            return draft.decision();
        };
    }

    private void confirm(Draft draft, Request request) {
        Optional<HandoverState> state = books.findHandover(request.handover());
        HandoverFact.@Nullable Act pending = draft.named(
                state.map(found -> found.pending().get(request.act())),
                (act, scope) -> scope.coversAny(state.orElseThrow().parties()),
                Refusal.of("register.nothing-to-confirm", "act", request.act()).at("/act"));
        if (pending == null) {
            return;
        }
        HandoverFact.Act act = handingOver.act(draft, request.occurred(), null);
        if (!act.party().equals(pending.party())) {
            draft.refuse(Refusal.of("register.not-your-act", "party", act.party(), "of", pending.party())
                    .at("/act"));
            return;
        }
        draft.add(new HandoverFact.Confirmed(request.handover(), pending.act(), act));
        String cite = "act:" + pending.act();
        for (CountFact.DiscrepancyOpened opened : books.openDiscrepanciesCiting(cite)) {
            draft.add(new CountFact.DiscrepancyResolved(
                    opened.discrepancy(),
                    CountFact.Outcome.EXPLAINED,
                    "register.confirmed",
                    List.of("act:" + act.act())));
        }
    }
}
