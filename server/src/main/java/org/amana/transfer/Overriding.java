package org.amana.transfer;

import java.util.List;
import java.util.UUID;
import org.amana.law.Crossing;
import org.amana.law.Duty;
import org.amana.law.GateResult;
import org.amana.law.Obligations;
import org.amana.platform.journal.Decider;
import org.amana.platform.journal.Refusal;
import org.amana.platform.journal.Speaker;
import org.amana.register.Draft;
import org.amana.register.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Two people of different chains let one failed gate pass for one person, with a reason: never for several people at once, and
 * never where the gate says that nobody may.
 */
@Component
public final class Overriding {

    /**
     * @param code of the failure, as the gate said it
     * @param lift the lift that it is asked for, if there is one yet
     * @param askedBy who asks, by role and name
     */
    public record Asking(
            UUID override,
            UUID campaign,
            UUID person,
            String code,
            @Nullable String lift,
            String reason,
            String askedBy) {}

    public record Agreeing(UUID override, String agreedBy) {}

    private final Desk desk;
    private final TransferMemory memory;
    private final Gates gates;
    private final Obligations obligations;

    Overriding(Desk desk, TransferMemory memory, Gates gates, Obligations obligations) {
        this.desk = desk;
        this.memory = memory;
        this.gates = gates;
        this.obligations = obligations;
    }

    public Decider asking(Speaker speaker, Asking asking) {
        return desk.decide(speaker, draft -> ask(draft, asking));
    }

    private void ask(Draft draft, Asking asking) {
        @Nullable Person person = draft.person(asking.person(), "/person");
        @Nullable Campaign campaign = desk.campaign(draft, asking.campaign());
        if (memory.findOverride(asking.override()).isPresent()) {
            draft.refuse(Refusal.of("transfer.override-known", "override", asking.override())
                    .at("/override"));
        }
        if (asking.reason().isBlank() || asking.askedBy().isBlank()) {
            draft.refuse(Refusal.of("transfer.reason-missing").at("/reason"));
        }
        if (campaign == null || person == null || draft.refused()) {
            return;
        }
        @Nullable Crossing crossing = crossing(draft, campaign, person, asking);
        if (crossing == null) {
            return;
        }
        @Nullable
        GateResult failed = gates.notPassed(crossing).stream()
                .filter(result -> result.failed() && result.code().equals(asking.code()))
                .findFirst()
                .orElse(null);
        if (failed == null) {
            Desk.refuse(draft, "transfer.nothing-to-override", person, "/code", "code", asking.code());
        } else if (!failed.overridable()) {
            Desk.refuse(draft, "transfer.never-overridden", person, "/code", "code", asking.code());
        } else {
            draft.add(new CampaignFact.OverrideAsked(
                    asking.campaign(),
                    asking.override(),
                    person.id(),
                    failed.gate(),
                    failed.code(),
                    asking.reason(),
                    asking.askedBy()));
        }
    }

    private @Nullable Crossing crossing(Draft draft, Campaign campaign, Person person, Asking asking) {
        if (asking.lift() != null) {
            @Nullable Lift lift = desk.lift(draft, asking.lift());
            return lift == null ? null : gates.onLift(draft, lift, person, lift.listed(), Crossing.Moment.FREEZE);
        }
        Campaign.@Nullable Nomination nomination =
                campaign.findNomination(person.id()).orElse(null);
        if (nomination == null) {
            Desk.refuse(draft, "transfer.not-nominated", person, "/person");
            return null;
        }
        return gates.nominated(draft, campaign, person, nomination);
    }

    public Decider agreeing(Speaker speaker, Agreeing agreeing) {
        return desk.decide(speaker, draft -> {
            TransferMemory.@Nullable Exemption asked = desk.override(draft, agreeing.override());
            if (asked == null) {
                return;
            }
            if (asked.agreed()) {
                draft.refuse(Refusal.of("transfer.overridden-already").at("/override"));
            }
            if (asked.by().party().equals(speaker.party()) || asked.by().user().equals(speaker.user())) {
                draft.refuse(Refusal.of("transfer.same-chain", "party", speaker.party())
                        .at("/override"));
            }
            CampaignFact.OverrideAsked what = asked.asked();
            draft.add(new CampaignFact.OverrideAgreed(what.campaign(), what.override(), agreeing.agreedBy()));
            if (what.code().startsWith("gate.refoulement.")) {
                obligations.raise(
                        draft,
                        "campaign:" + what.campaign(),
                        asked.by().party(),
                        List.of(Duty.POST_ARRIVAL_ASSESSMENT),
                        List.of(what.person()));
            }
        });
    }
}
