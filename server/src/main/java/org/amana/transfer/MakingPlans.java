package org.amana.transfer;

import java.util.List;
import org.amana.planner.NoValidPlan;
import org.amana.platform.journal.Decider;
import org.amana.platform.journal.Refusal;
import org.amana.platform.web.Caller;
import org.amana.platform.web.Commands;
import org.amana.platform.web.RequestException;
import org.amana.transfer.plan.Solved;
import org.amana.transfer.plan.Solving;
import org.amana.transfer.plan.Stated;
import org.springframework.stereotype.Component;

/** Looks, thinks and decides: the way from what an officer states to a plan on record, for the API and for pages. */
@Component
final class MakingPlans {

    private final Commands commands;
    private final PlanningCampaigns planning;

    MakingPlans(Commands commands, PlanningCampaigns planning) {
        this.commands = commands;
        this.planning = planning;
    }

    /** What to decide; has the engine think first, on the thread of whoever asks. */
    Decider decider(Caller caller, Stated stated) {
        return switch (commands.look(caller, now -> planning.look(caller.speaker(), stated, now))) {
            // Decided all the same: under a key that stands already the earlier answer is given again.
            case PlanningCampaigns.Wrong wrong -> planning.refusing(wrong);
            case PlanningCampaigns.Seen seen ->
                planning.recording(caller.speaker(), stated, seen.known(), solved(seen));
        };
    }

    private Solved solved(PlanningCampaigns.Seen seen) {
        try {
            return planning.solve(seen.known(), Solving.Onlooker.NOBODY);
        } catch (NoValidPlan none) {
            throw RequestException.refused(impossible(none));
        }
    }

    /** Why there is no plan that keeps every rule, as the engine says it. */
    static List<Refusal> impossible(NoValidPlan none) {
        return none.reasons().stream()
                .map(reason -> Refusal.of("transfer.plan.impossible", "reason", reason))
                .toList();
    }
}
