package org.amana.transfer;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amana.law.Crossing;
import org.amana.platform.journal.Decider;
import org.amana.platform.journal.Refusal;
import org.amana.platform.journal.Speaker;
import org.amana.platform.time.Occurred;
import org.amana.register.Account;
import org.amana.register.Draft;
import org.amana.register.HandingOver;
import org.amana.register.HandoverFact;
import org.amana.register.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whoever takes people from a carrier answers line by line: accepted, queried, returned. That somebody was received is a fact;
 * what a gate says of it becomes a breach, not a refusal.
 */
@Component
public final class Receiving {

    /** @param handover what is answered; null where the receiver, or the sender taking back, carried the last leg itself */
    public record Request(
            String lift,
            @Nullable UUID handover,
            @Nullable String agreed,
            Occurred occurred,
            List<HandoverFact.Line> lines,
            HandingOver.@Nullable ActDetails act) {}

    private static final Set<LiftState> STATES =
            EnumSet.of(LiftState.DEPARTED, LiftState.ARRIVED, LiftState.HANDED_OVER, LiftState.CLOSED_IN_DISAGREEMENT);

    private final Desk desk;
    private final Gates gates;
    private final HandingOver handingOver;
    private final Against against;
    private final Admitting admitting;

    Receiving(Desk desk, Gates gates, HandingOver handingOver, Against against, Admitting admitting) {
        this.desk = desk;
        this.gates = gates;
        this.handingOver = handingOver;
        this.against = against;
        this.admitting = admitting;
    }

    public Decider decider(Speaker speaker, Request request) {
        return desk.decide(speaker, draft -> {
            @Nullable Lift lift = desk.lift(draft, request.lift(), STATES);
            @Nullable Passing passing = lift == null ? null : passing(lift, request, Desk.party(draft, request.act()));
            if (lift != null && passing == null) {
                draft.refuse(Refusal.of("transfer.not-a-handover-of-this", "handover", "" + request.handover())
                        .at("/handover"));
            } else if (lift != null && passing != null) {
                receive(draft, lift, passing, request);
            }
        });
    }

    /** What kind of passing is answered, and who carried until then. */
    private record Passing(LiftFact.Stage stage, String carrier) {}

    private static @Nullable Passing passing(Lift lift, Request request, String party) {
        @Nullable UUID handover = request.handover();
        if (handover != null) {
            LiftFact.@Nullable HandoverBegun begun = lift.handovers().get(handover);
            return begun == null || begun.stage() == LiftFact.Stage.BOARDING || request.agreed() == null
                    ? null
                    : new Passing(begun.stage(), begun.giver());
        }
        String carrier = lift.leg(Math.max(1, lift.voyage().leg())).carrier();
        if (!carrier.equals(party)) {
            return null;
        }
        if (party.equals(lift.planned().receiver())) {
            return new Passing(LiftFact.Stage.RECEIPT, carrier);
        }
        return party.equals(lift.planned().sender()) && lift.gateRefusal() != null
                ? new Passing(LiftFact.Stage.RETURN, carrier)
                : null;
    }

    private void answer(Draft draft, Lift lift, Passing passing, Request request) {
        @Nullable UUID handover = request.handover();
        @Nullable String agreed = request.agreed();
        if (handover == null || agreed == null) {
            String place = lift.leg(Math.max(1, lift.voyage().leg())).to();
            OwnCarriage.move(
                    draft,
                    lift,
                    request.lines(),
                    request.occurred(),
                    account -> new Account(
                            account.kind(),
                            passing.carrier(),
                            place,
                            lift.planned().mandate()));
        } else {
            handingOver.answer(
                    draft,
                    new HandingOver.Answer(handover, agreed, request.occurred(), request.lines(), request.act()));
        }
    }

    private void receive(Draft draft, Lift lift, Passing begun, Request request) {
        answer(draft, lift, begun, request);
        if (draft.refused() || begun.stage() == LiftFact.Stage.ONWARD) {
            return;
        }
        List<LiftFact.Ended> ended = new ArrayList<>();
        for (int i = 0; i < request.lines().size(); i++) {
            HandoverFact.Line line = request.lines().get(i);
            Line.@Nullable Ending ending = ending(begun.stage(), line.verdict());
            if (ending == null) {
                continue;
            }
            @Nullable Line known = lift.findLine(line.person()).orElse(null);
            if (known != null && known.mayEnd(ending)) {
                ended.add(new LiftFact.Ended(line.person(), ending, line.reason(), null));
            } else if (begun.stage() == LiftFact.Stage.RECEIPT) {
                @Nullable Person person = draft.person(line.person(), "/lines/" + i);
                boolean said = known != null && known.ending() == ending;
                if (person != null && !said) {
                    Desk.refuse(
                            draft,
                            "transfer.line-ended",
                            person,
                            "/lines/" + i,
                            "ending",
                            known == null ? "" : String.valueOf(known.ending()));
                }
            }
        }
        if (begun.stage() == LiftFact.Stage.RECEIPT) {
            check(draft, lift, begun, request);
        }
        if (ended.isEmpty() && request.handover() == null) {
            draft.refuse(Refusal.of("transfer.nobody-named").at("/lines"));
        }
        if (!ended.isEmpty()) {
            draft.add(new LiftFact.LinesEnded(lift.code(), request.occurred(), ended));
            admit(draft, lift, request, ended);
            handedOver(draft, lift, ended.stream().map(LiftFact.Ended::person).toList());
        }
    }

    private void admit(Draft draft, Lift lift, Request request, List<LiftFact.Ended> ended) {
        List<UUID> accepted = ended.stream()
                .filter(one -> one.ending() == Line.Ending.ACCEPTED)
                .map(LiftFact.Ended::person)
                .toList();
        if (!accepted.isEmpty()) {
            admitting.open(draft, lift, request.occurred(), accepted);
        }
    }

    /** What a verdict makes of a line: a sender who will not take somebody back leaves them aboard, with no outcome. */
    private static Line.@Nullable Ending ending(LiftFact.Stage stage, HandoverFact.Verdict verdict) {
        if (stage != LiftFact.Stage.RETURN) {
            return Line.Ending.valueOf(verdict.name());
        }
        return switch (verdict) {
            case ACCEPTED -> Line.Ending.RETURNED;
            case QUERIED -> Line.Ending.QUERIED;
            case RETURNED -> null;
        };
    }

    private void check(Draft draft, Lift lift, Passing begun, Request request) {
        List<UUID> accepted = request.lines().stream()
                .filter(line -> line.verdict() == HandoverFact.Verdict.ACCEPTED)
                .map(HandoverFact.Line::person)
                .toList();
        List<CampaignFact.Findings> findings =
                gates.run(draft, lift, accepted, lift.aboard(), Crossing.Moment.HANDOVER);
        Gates.record(draft, lift, Crossing.Moment.HANDOVER, findings);
        against.open(draft, lift, TransferBreach.RECEIVED_AGAINST_GATE, begun.carrier(), findings);
    }

    /** Says that everybody has an outcome, if these were the last. */
    static void handedOver(Draft draft, Lift lift, List<UUID> ended) {
        Set<UUID> rest = new HashSet<>(lift.aboard());
        ended.forEach(rest::remove);
        if (rest.isEmpty() && lift.state().mayBecome(LiftState.HANDED_OVER)) {
            draft.add(new LiftFact.HandedOver(lift.code()));
        }
    }
}
