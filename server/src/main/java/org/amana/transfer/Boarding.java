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
 * The carrier's answer at loading, line by line: boarded, not produced, held back. Gates are run again on everybody who boards.
 * Boarding somebody whom a gate stops is refused; that somebody is aboard already is a fact, and is recorded with the breach.
 */
@Component
public final class Boarding {

    /**
     * @param handover the sender's offer that is answered; null where the sender carries the first leg itself
     * @param agreed the hash that the sender acted on
     */
    public record Request(
            String lift,
            @Nullable UUID handover,
            @Nullable String agreed,
            Occurred occurred,
            List<BoardingLine> lines,
            HandingOver.@Nullable ActDetails act) {}

    /**
     * @param reason why the person was not produced or is held back
     * @param aboardAlready whether the person is seated already, whatever the gates say
     */
    public record BoardingLine(
            UUID person,
            Line.Loading loading,
            @Nullable String reason,
            @Nullable Boolean aboardAlready) {}

    private static final Set<LiftState> STATES = EnumSet.of(
            LiftState.FROZEN, LiftState.LOADING, LiftState.DEPARTED, LiftState.ARRIVED, LiftState.HANDED_OVER);

    private final Desk desk;
    private final Gates gates;
    private final HandingOver handingOver;
    private final Against against;

    Boarding(Desk desk, Gates gates, HandingOver handingOver, Against against) {
        this.desk = desk;
        this.gates = gates;
        this.handingOver = handingOver;
        this.against = against;
    }

    public Decider decider(Speaker speaker, Request request) {
        return desk.decide(speaker, draft -> {
            @Nullable Lift lift = desk.lift(draft, request.lift(), STATES);
            if (lift != null && belongs(draft, lift, request)) {
                board(draft, lift, request);
            }
        });
    }

    private static boolean belongs(Draft draft, Lift lift, Request request) {
        @Nullable UUID handover = request.handover();
        LiftFact.@Nullable HandoverBegun begun =
                handover == null ? null : lift.handovers().get(handover);
        boolean own = handover == null
                && lift.leg(1).carrier().equals(lift.planned().sender())
                && Desk.party(draft, request.act()).equals(lift.planned().sender());
        boolean answers = begun != null && begun.stage() == LiftFact.Stage.BOARDING && request.agreed() != null;
        if (!own && !answers) {
            draft.refuse(Refusal.of("transfer.not-a-handover-of-this", "handover", "" + handover)
                    .at("/handover"));
        }
        return own || answers;
    }

    private void board(Draft draft, Lift lift, Request request) {
        List<LiftFact.Loaded> loaded = new ArrayList<>();
        List<HandoverFact.Line> answers = new ArrayList<>();
        List<UUID> boarding = new ArrayList<>();
        List<UUID> notProduced = new ArrayList<>();
        for (int i = 0; i < request.lines().size(); i++) {
            BoardingLine line = request.lines().get(i);
            if (!mayLoad(draft, lift, line, "/lines/" + i)) {
                continue;
            }
            loaded.add(new LiftFact.Loaded(line.person(), line.loading(), line.reason()));
            switch (line.loading()) {
                case BOARDED -> {
                    boarding.add(line.person());
                    answers.add(new HandoverFact.Line(line.person(), HandoverFact.Verdict.ACCEPTED, null));
                }
                case HELD_BACK ->
                    answers.add(new HandoverFact.Line(line.person(), HandoverFact.Verdict.RETURNED, line.reason()));
                case NOT_PRODUCED -> notProduced.add(line.person());
                case OPEN -> {}
            }
        }
        if (draft.refused() || loaded.isEmpty()) {
            draft.refuse(Refusal.of("transfer.nobody-boarded").at("/lines"));
            return;
        }
        check(draft, lift, request, boarding);
        answer(draft, lift, request, answers);
        draft.add(new LiftFact.LinesLoaded(lift.code(), 1, request.occurred(), loaded));
        if (!notProduced.isEmpty()) {
            draft.breach(
                            TransferBreach.NOT_PRODUCED_FOR_BOARDING,
                            "lift:" + lift.code(),
                            lift.planned().sender())
                    .persons(notProduced)
                    .open();
        }
    }

    private void answer(Draft draft, Lift lift, Request request, List<HandoverFact.Line> answers) {
        @Nullable UUID handover = request.handover();
        @Nullable String agreed = request.agreed();
        if (answers.isEmpty()) {
            return;
        }
        if (handover == null || agreed == null) {
            OwnCarriage.move(
                    draft,
                    lift,
                    answers,
                    request.occurred(),
                    account -> new Account(
                            account.kind(),
                            lift.planned().sender(),
                            lift.place(),
                            lift.planned().mandate()));
        } else {
            handingOver.answer(
                    draft, new HandingOver.Answer(handover, agreed, request.occurred(), answers, request.act()));
        }
    }

    private static boolean mayLoad(Draft draft, Lift lift, BoardingLine line, String pointer) {
        @Nullable Person person = draft.person(line.person(), pointer + "/person");
        if (person == null) {
            return false;
        }
        @Nullable Line known = lift.findLine(line.person()).orElse(null);
        if (known == null) {
            Desk.refuse(draft, "transfer.not-on-the-manifest", person, pointer, "lift", lift.code());
            return false;
        }
        if (!known.mayLoad(line.loading())) {
            Desk.refuse(draft, "transfer.line-settled", person, pointer, "loading", known.loading());
            return false;
        }
        if (line.loading() != Line.Loading.BOARDED && Desk.blank(line.reason())) {
            Desk.refuse(draft, "transfer.reason-missing", person, pointer + "/reason");
            return false;
        }
        return true;
    }

    private void check(Draft draft, Lift lift, Request request, List<UUID> boarding) {
        Set<UUID> aboard = new HashSet<>(lift.aboard());
        aboard.addAll(boarding);
        List<CampaignFact.Findings> findings = gates.run(draft, lift, boarding, aboard, Crossing.Moment.BOARDING);
        List<UUID> order = request.lines().stream().map(BoardingLine::person).toList();
        Set<UUID> already = new HashSet<>();
        boolean atTheGate = lift.state() == LiftState.FROZEN || lift.state() == LiftState.LOADING;
        request.lines().stream()
                .filter(line -> Boolean.TRUE.equals(line.aboardAlready()) || !atTheGate)
                .forEach(line -> already.add(line.person()));
        gates.refuse(
                draft,
                findings.stream().filter(one -> !already.contains(one.person())).toList(),
                order,
                "/lines");
        Gates.record(draft, lift, Crossing.Moment.BOARDING, findings);
        against.open(
                draft, lift, TransferBreach.BOARDED_AGAINST_GATE, lift.planned().sender(), findings);
    }
}
