package org.amana.transfer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.amana.law.Crossing;
import org.amana.law.GateResult;
import org.amana.platform.journal.Decider;
import org.amana.platform.journal.Refusal;
import org.amana.platform.journal.Speaker;
import org.amana.register.Draft;
import org.amana.register.Person;
import org.amana.transfer.plan.Stated;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Sorties of one night become lifts, by what an officer's own lifts are made by. Whoever may no longer go stays behind and is
 * named; the gates run again at freeze as for every lift.
 */
@Component
public final class CarryingOutPlans {

    public record CarryingOut(UUID plan, int night, List<AsLift> lifts) {}

    /** @param sortie number of the sortie; the rest as in {@link PlanningLifts.Planning} */
    public record AsLift(
            int sortie,
            String lift,
            String mandate,
            List<Leg> legs,
            @Nullable List<String> escorts) {}

    private final Desk desk;
    private final TransferMemory memory;
    private final Gates gates;
    private final PlanningLifts planning;

    CarryingOutPlans(Desk desk, TransferMemory memory, Gates gates, PlanningLifts planning) {
        this.desk = desk;
        this.memory = memory;
        this.gates = gates;
        this.planning = planning;
    }

    public Decider decider(Speaker speaker, CarryingOut request) {
        return desk.decide(speaker, draft -> {
            @Nullable PlanState plan = inForce(draft, request.plan());
            if (plan == null) {
                return;
            }
            if (request.lifts().isEmpty()) {
                draft.refuse(Refusal.of("transfer.plan.empty").at("/lifts"));
            }
            List<PlanFact.AsLift> lifts = new ArrayList<>();
            List<PlanFact.LeftBehind> leftBehind = new ArrayList<>();
            Set<Object> named = new HashSet<>();
            for (int i = 0; i < request.lifts().size(); i++) {
                AsLift one = request.lifts().get(i);
                String pointer = "/lifts/" + i;
                PlanFact.@Nullable Sortie sortie = sortie(draft, plan, request.night(), one, pointer);
                if (!named.add(one.sortie()) || !named.add(one.lift())) {
                    draft.refuse(Refusal.of("transfer.plan.twice", "name", one.lift())
                            .at(pointer));
                } else if (sortie != null) {
                    leftBehind.addAll(make(draft, plan, sortie, one, pointer));
                    lifts.add(new PlanFact.AsLift(one.sortie(), one.lift()));
                }
            }
            draft.add(new PlanFact.CarriedOut(plan.campaign(), request.plan(), request.night(), lifts, leftBehind));
        });
    }

    private @Nullable PlanState inForce(Draft draft, UUID id) {
        @Nullable PlanState plan = desk.plan(draft, id);
        if (plan == null) {
            return null;
        }
        @Nullable
        UUID inForce =
                memory.findCampaign(plan.campaign()).map(Campaign::planInForce).orElse(null);
        if (!plan.approved()) {
            draft.refuse(Refusal.of("transfer.plan.not-approved").at("/plan"));
        } else if (!id.equals(inForce)) {
            draft.refuse(Refusal.of("transfer.plan.superseded", "plan", String.valueOf(inForce))
                    .at("/plan"));
        }
        return draft.refused() ? null : plan;
    }

    private PlanFact.@Nullable Sortie sortie(Draft draft, PlanState plan, int night, AsLift one, String pointer) {
        PlanFact.@Nullable Sortie sortie =
                plan.sortie(one.sortie()).filter(s -> s.night() == night).orElse(null);
        if (sortie == null) {
            draft.refuse(Refusal.of("transfer.plan.no-such-sortie", "sortie", one.sortie(), "night", night)
                    .at(pointer + "/sortie"));
            return null;
        }
        Optional<String> open = plan.liftOf(one.sortie())
                .filter(lift -> memory.findLift(lift)
                        .filter(l -> l.state() != LiftState.ABORTED)
                        .isPresent());
        open.ifPresent(lift -> draft.refuse(
                Refusal.of("transfer.plan.sortie-is-a-lift", "lift", lift).at(pointer + "/sortie")));
        return open.isPresent() ? null : sortie;
    }

    private List<PlanFact.LeftBehind> make(
            Draft draft, PlanState plan, PlanFact.Sortie sortie, AsLift one, String pointer) {
        Stated stated = plan.stated();
        Stated.Way way = stated.legs().stream()
                .filter(leg -> leg.leg().equals(sortie.leg()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the plan has no leg " + sortie.leg()));
        String sender = custodian(stated, way.from());
        String receiver = stated.destination().equals(way.to()) ? stated.receiver() : custodian(stated, way.to());
        if (!desk.spokenBy(draft, draft.speaker().party(), planners(plan, sender))) {
            return List.of();
        }
        Lift lift = new Lift(
                planning.plan(
                        draft,
                        new PlanningLifts.Planning(
                                one.lift(),
                                plan.campaign(),
                                sender,
                                receiver,
                                way.from(),
                                way.to(),
                                one.mandate(),
                                sortie.group().lane(),
                                stated.day(sortie.night()),
                                one.legs(),
                                one.escorts())),
                draft.recorded());
        List<PlanFact.LeftBehind> leftBehind = new ArrayList<>();
        Set<UUID> aboard = new LinkedHashSet<>();
        for (UUID id : sortie.persons()) {
            @Nullable Person person = draft.person(id, pointer);
            @Nullable String why = person == null ? null : whyNot(draft, lift, person, aboard);
            if (why == null) {
                aboard.add(id);
            } else {
                leftBehind.add(new PlanFact.LeftBehind(sortie.number(), id, why));
            }
        }
        if (aboard.isEmpty()) {
            draft.refuse(Refusal.of("transfer.plan.nobody-left", "sortie", sortie.number())
                    .at(pointer + "/sortie"));
        }
        planning.change(draft, lift, new PlanningLifts.Changing(one.lift(), List.copyOf(aboard), null, null));
        return leftBehind;
    }

    private Set<String> planners(PlanState plan, String sender) {
        Set<String> parties = new LinkedHashSet<>(List.of(sender));
        memory.findCampaign(plan.campaign())
                .ifPresent(campaign -> parties.add(campaign.opened().authority()));
        return parties;
    }

    private static String custodian(Stated stated, String place) {
        return stated.site(place)
                .map(Stated.Site::custodian)
                .orElseThrow(() -> new IllegalStateException("the plan has no site " + place));
    }

    /** Why somebody whom the plan names may not go after all; null if nothing is known against it. */
    private @Nullable String whyNot(Draft draft, Lift lift, Person person, Set<UUID> aboard) {
        boolean there = lift.planned().origin().equals(person.account().place())
                && lift.planned().sender().equals(person.account().authority());
        if (!there) {
            return "transfer.not-at-the-origin";
        }
        @Nullable Refusal refusal = planning.whyNot(draft, lift, person, aboard);
        if (refusal != null) {
            return refusal.code();
        }
        return gates.notPassed(gates.onLift(draft, lift, person, aboard, Crossing.Moment.NOMINATION)).stream()
                .filter(result -> result.failed() && !result.overridable())
                .map(GateResult::code)
                .findFirst()
                .orElse(null);
    }
}
