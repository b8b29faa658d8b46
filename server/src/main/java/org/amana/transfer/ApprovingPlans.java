package org.amana.transfer;

import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.amana.platform.journal.Decider;
import org.amana.platform.journal.Refusal;
import org.amana.platform.journal.Speaker;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Two people approve a plan, each of the campaign's authority or of a party whose people it moves. */
@Component
public final class ApprovingPlans {

    /** @param approvedBy who approves, by role and name */
    public record Approving(UUID plan, String approvedBy) {}

    private final Desk desk;
    private final TransferMemory memory;

    ApprovingPlans(Desk desk, TransferMemory memory) {
        this.desk = desk;
        this.memory = memory;
    }

    public Decider approving(Speaker speaker, Approving approving) {
        return desk.decide(speaker, draft -> {
            @Nullable PlanState plan = desk.plan(draft, approving.plan());
            if (plan == null) {
                return;
            }
            desk.spokenBy(draft, speaker.party(), parties(plan));
            if (plan.approvedBy(speaker.user())) {
                draft.refuse(Refusal.of("transfer.plan.approved-by-you").at("/plan"));
            } else if (plan.approved()) {
                draft.refuse(Refusal.of("transfer.plan.approved-already").at("/plan"));
            }
            if (approving.approvedBy().isBlank()) {
                draft.refuse(Refusal.of("transfer.plan.unsigned").at("/approvedBy"));
            }
            draft.add(new PlanFact.Approved(plan.campaign(), approving.plan(), approving.approvedBy()));
        });
    }

    /** Those who may say yes to a plan, and make its lifts. */
    private Set<String> parties(PlanState plan) {
        Set<String> parties = new TreeSet<>(plan.custodians());
        memory.findCampaign(plan.campaign())
                .ifPresent(campaign -> parties.add(campaign.opened().authority()));
        return parties;
    }
}
