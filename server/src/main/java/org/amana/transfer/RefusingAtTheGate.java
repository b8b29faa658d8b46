package org.amana.transfer;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amana.platform.journal.Decider;
import org.amana.platform.journal.Refusal;
import org.amana.platform.journal.Speaker;
import org.amana.platform.json.OrEmpty;
import org.amana.platform.time.Occurred;
import org.amana.register.Draft;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The receiver lets some or all not in. The carrier still answers for them, has hours to settle it, and a lawful way back is
 * laid out as further legs.
 */
@Component
public final class RefusingAtTheGate {

    /** @param persons whom; nobody named means everybody aboard */
    public record Request(
            String lift,
            CampaignFact.RefusalReason reason,
            @Nullable String note,
            @Nullable List<UUID> persons,
            Occurred occurred) {}

    /**
     * @param legs further legs, numbered on from the last, each with a carrier
     * @param order who ordered it, and by which instrument
     */
    public record WayBack(String lift, List<Leg> legs, String order) {}

    private static final Set<LiftState> THERE =
            EnumSet.of(LiftState.DEPARTED, LiftState.ARRIVED, LiftState.HANDED_OVER);

    private final Desk desk;

    RefusingAtTheGate(Desk desk) {
        this.desk = desk;
    }

    public Decider refusing(Speaker speaker, Request request) {
        return desk.decide(speaker, draft -> {
            @Nullable Lift lift = desk.lift(draft, request.lift(), THERE);
            if (lift == null || !draft.plausible(request.occurred(), "/occurred")) {
                return;
            }
            desk.spokenBy(draft, speaker.party(), lift.parties());
            List<UUID> persons = OrEmpty.list(request.persons());
            for (int i = 0; i < persons.size(); i++) {
                if (lift.findLine(persons.get(i)).isEmpty()) {
                    draft.refuse(Refusal.of("transfer.not-aboard", "lift", lift.code())
                            .at("/persons/" + i));
                }
            }
            if (persons.isEmpty()) {
                persons = List.copyOf(lift.aboard());
            }
            draft.add(new LiftFact.RefusedAtTheGate(
                    lift.code(),
                    request.reason(),
                    request.note(),
                    persons,
                    request.occurred(),
                    draft.recorded().plus(TransferBreach.REFUSED_AT_THE_GATE.clock())));
            String carrier = lift.leg(Math.max(1, lift.voyage().leg())).carrier();
            draft.breach(TransferBreach.REFUSED_AT_THE_GATE, "lift:" + lift.code(), carrier)
                    .persons(persons)
                    .open();
        });
    }

    public Decider wayBack(Speaker speaker, WayBack back) {
        return desk.decide(speaker, draft -> {
            @Nullable Lift lift = desk.lift(draft, back.lift(), THERE);
            if (lift == null) {
                return;
            }
            desk.spokenBy(draft, speaker.party(), lift.parties());
            check(draft, lift, back);
            draft.add(new LiftFact.WayBackOrdered(lift.code(), back.legs(), back.order()));
        });
    }

    private static void check(Draft draft, Lift lift, WayBack back) {
        if (lift.gateRefusal() == null) {
            draft.refuse(Refusal.of("transfer.not-refused-at-the-gate", "lift", lift.code())
                    .at("/lift"));
        }
        if (Desk.blank(back.order())) {
            draft.refuse(Refusal.of("transfer.order-missing").at("/order"));
        }
        PlanningLifts.checkLegs(
                draft, back.legs(), lift.legs().size() + 1, lift.lastLeg().to());
    }
}
