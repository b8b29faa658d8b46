package org.amana.transfer;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amana.platform.journal.Decider;
import org.amana.platform.journal.Refusal;
import org.amana.platform.journal.Speaker;
import org.amana.platform.json.OrEmpty;
import org.amana.platform.time.Occurred;
import org.amana.register.Account;
import org.amana.register.AccountKind;
import org.amana.register.Books;
import org.amana.register.Draft;
import org.amana.register.HandingOver;
import org.amana.register.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The giver's act of every handover on a lift: the sender to the first carrier, a carrier to the next, the last to the receiver,
 * or back to the sender.
 */
@Component
public final class GivingOver {

    /**
     * @param handover id of the handover, minted by the giver
     * @param leg the leg for which a carrier takes people; the last one for a receipt or a return
     * @param kind what kind of account they enter; held unless said
     * @param persons whom; nobody named means everybody who waits for it
     */
    public record Request(
            String lift,
            UUID handover,
            LiftFact.Stage stage,
            int leg,
            @Nullable AccountKind kind,
            @Nullable List<UUID> persons,
            Occurred occurred,
            HandingOver.@Nullable ActDetails act) {}

    private static final Set<LiftState> BOARDING = EnumSet.of(LiftState.FROZEN, LiftState.LOADING);
    private static final Set<LiftState> LATER =
            EnumSet.of(LiftState.DEPARTED, LiftState.ARRIVED, LiftState.HANDED_OVER, LiftState.CLOSED_IN_DISAGREEMENT);

    private final Desk desk;
    private final Books books;
    private final HandingOver handingOver;

    GivingOver(Desk desk, Books books, HandingOver handingOver) {
        this.desk = desk;
        this.books = books;
        this.handingOver = handingOver;
    }

    public Decider decider(Speaker speaker, Request request) {
        return desk.decide(speaker, draft -> give(draft, request));
    }

    private void give(Draft draft, Request request) {
        boolean boarding = request.stage() == LiftFact.Stage.BOARDING;
        @Nullable Lift lift = desk.lift(draft, request.lift(), boarding ? BOARDING : LATER);
        if (lift == null) {
            return;
        }
        if (!lift.hasLeg(request.leg())) {
            draft.refuse(
                    Refusal.of("transfer.no-such-leg", "leg", request.leg()).at("/leg"));
            return;
        }
        String giver = Desk.party(draft, request.act());
        Account to = to(lift, request);
        @Nullable String receiver = to.authority();
        if (receiver == null || !desk.spokenBy(draft, giver, givers(lift, request.stage()))) {
            return;
        }
        List<UUID> persons = OrEmpty.list(request.persons());
        if (persons.isEmpty()) {
            persons = waiting(lift, request, giver, to.kind());
        }
        handingOver.offer(
                draft,
                new HandingOver.Offer(
                        request.handover(), receiver, to, persons, request.occurred(), request.act(), lift.code()));
        draft.add(new LiftFact.HandoverBegun(
                lift.code(), request.handover(), request.stage(), request.leg(), giver, receiver));
    }

    private static Set<String> givers(Lift lift, LiftFact.Stage stage) {
        return stage == LiftFact.Stage.BOARDING
                ? Set.of(lift.planned().sender())
                : Set.copyOf(lift.legs().stream().map(Leg::carrier).toList());
    }

    /** The account that those who are accepted enter. */
    static Account to(Lift lift, Request request) {
        AccountKind kind = request.kind() == null ? AccountKind.HELD : request.kind();
        LiftFact.Planned planned = lift.planned();
        return switch (request.stage()) {
            case BOARDING, ONWARD ->
                new Account(kind, lift.leg(request.leg()).carrier(), lift.place(), planned.mandate());
            case RECEIPT ->
                new Account(kind, planned.receiver(), lift.leg(request.leg()).to(), planned.mandate());
            case RETURN -> new Account(kind, planned.sender(), planned.origin(), planned.mandate());
        };
    }

    private List<UUID> waiting(Lift lift, Request request, String giver, AccountKind kind) {
        List<UUID> waiting = new ArrayList<>();
        for (Line line : lift.lines()) {
            boolean waits = switch (request.stage()) {
                case BOARDING -> line.loading() == Line.Loading.OPEN || line.loading() == Line.Loading.NOT_PRODUCED;
                case ONWARD -> line.aboard();
                case RECEIPT -> line.aboard() || line.ending() == Line.Ending.QUERIED;
                case RETURN -> line.aboard() || line.ending() == Line.Ending.RETURNED;
            };
            @Nullable Person person = books.findPerson(line.person()).orElse(null);
            if (waits
                    && person != null
                    && giver.equals(person.account().authority())
                    && person.account().kind() == kind) {
                waiting.add(line.person());
            }
        }
        return waiting;
    }
}
