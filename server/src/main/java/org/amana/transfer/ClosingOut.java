package org.amana.transfer;

import java.time.Duration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.amana.platform.journal.Decider;
import org.amana.platform.journal.Refusal;
import org.amana.platform.journal.Speaker;
import org.amana.platform.json.OrEmpty;
import org.amana.platform.time.Occurred;
import org.amana.platform.time.Uuids;
import org.amana.register.Books;
import org.amana.register.Draft;
import org.amana.register.HandingOver;
import org.amana.register.HandoverFact;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Closes a lift. Balanced, one party's word is enough, for every line has two acts already; in disagreement both sides sign the
 * same text with both figures. A correction supersedes, needs both again, and tells everybody who had been sent the earlier one.
 */
@Component
public final class ClosingOut {

    /**
     * @param sent how many were given, as the proposer has it
     * @param received how many were received, as the proposer has it
     * @param changes what a correction says otherwise
     * @param reason why it is corrected
     */
    public record Proposing(
            String lift,
            int sent,
            int received,
            Occurred occurred,
            @Nullable List<CloseOutFact.Changed> changes,
            @Nullable String reason,
            HandingOver.@Nullable ActDetails act) {}

    public record Signing(
            String lift, int version, String hash, Occurred occurred, HandingOver.@Nullable ActDetails act) {}

    public record Delivering(String lift, UUID notice, String proof) {}

    private static final Duration TELL_WITHIN = Duration.ofHours(24);
    private static final Set<LiftState> CLOSABLE = EnumSet.of(
            LiftState.DEPARTED,
            LiftState.ARRIVED,
            LiftState.HANDED_OVER,
            LiftState.CLOSED_BALANCED,
            LiftState.CLOSED_IN_DISAGREEMENT);

    private final Desk desk;
    private final Books books;
    private final TransferMemory memory;
    private final HandingOver handingOver;

    ClosingOut(Desk desk, Books books, TransferMemory memory, HandingOver handingOver) {
        this.desk = desk;
        this.books = books;
        this.memory = memory;
        this.handingOver = handingOver;
    }

    public Decider proposing(Speaker speaker, Proposing proposing) {
        return desk.decide(speaker, draft -> propose(draft, proposing));
    }

    private void propose(Draft draft, Proposing proposing) {
        @Nullable Lift lift = desk.lift(draft, proposing.lift(), CLOSABLE);
        if (lift == null || !draft.plausible(proposing.occurred(), "/occurred")) {
            return;
        }
        HandoverFact.Act act = handingOver.act(draft, proposing.occurred(), proposing.act());
        desk.spokenBy(draft, act.party(), lift.parties());
        List<CloseOutFact.Changed> changes = OrEmpty.list(proposing.changes());
        boolean correction = lift.closed() != null;
        if (!correction && !changes.isEmpty() || correction && Desk.blank(proposing.reason())) {
            draft.refuse(Refusal.of(correction ? "transfer.reason-missing" : "transfer.nothing-to-correct")
                    .at(correction ? "/reason" : "/changes"));
        }
        for (int i = 0; i < changes.size(); i++) {
            if (lift.findLine(changes.get(i).person()).isEmpty()) {
                draft.refuse(
                        Refusal.of("transfer.not-aboard", "lift", lift.code()).at("/changes/" + i));
            }
        }
        Balance balance = Balance.of(lift.lines(), changes);
        refuseIfOpen(draft, lift, balance);
        if (draft.refused()) {
            return;
        }
        boolean balanced = balances(lift, balance, proposing.sent(), proposing.received());
        int version = lift.closeOuts() + 1;
        CloseOutFact.Proposed proposed = new CloseOutFact.Proposed(
                lift.code(),
                version,
                balanced,
                figures(balance),
                proposing.sent(),
                proposing.received(),
                hash(lift, version, balanced, proposing.sent(), proposing.received(), changes),
                changes,
                proposing.reason(),
                act);
        draft.add(proposed);
        if (balanced && !correction) {
            close(draft, lift, proposed);
        }
    }

    /** Whoever boarded or did not board must have been said by name, or there is nothing that both could sign. */
    private static void refuseIfOpen(Draft draft, Lift lift, Balance balance) {
        for (Balance.Finding finding : balance.findings()) {
            if (!finding.fault().adds()) {
                draft.refuse(Refusal.of(
                                "transfer.does-not-add",
                                "lift",
                                lift.code(),
                                "fault",
                                finding.fault(),
                                "count",
                                finding.persons().size())
                        .at("/lift"));
            }
        }
    }

    private boolean balances(Lift lift, Balance balance, int sent, int received) {
        return balance.balanced()
                && lift.state().mayBecome(LiftState.CLOSED_BALANCED)
                && sent == balance.size(Balance.Part.BOARDED)
                && received == balance.size(Balance.Part.ACCEPTED)
                && books.presentAt(lift.place()).isEmpty();
    }

    private static Map<String, Integer> figures(Balance balance) {
        Map<String, Integer> figures = new TreeMap<>();
        balance.figures().forEach((part, figure) -> figures.put(part.name(), figure));
        return figures;
    }

    private static Map<UUID, Line.Ending> endings(Lift lift, List<CloseOutFact.Changed> changes) {
        Map<UUID, Line.Ending> endings = new HashMap<>();
        for (Line line : lift.lines()) {
            Line.@Nullable Ending ending = line.ending();
            if (ending != null) {
                endings.put(line.person(), ending);
            }
        }
        changes.forEach(changed -> endings.put(changed.person(), changed.ending()));
        return endings;
    }

    public Decider signing(Speaker speaker, Signing signing) {
        return desk.decide(speaker, draft -> sign(draft, signing));
    }

    private void sign(Draft draft, Signing signing) {
        @Nullable Lift lift = desk.lift(draft, signing.lift(), CLOSABLE);
        CloseOutFact.@Nullable Proposed proposed =
                lift == null ? null : lift.closeOut(signing.version()).orElse(null);
        if (lift == null) {
            return;
        }
        if (proposed == null || signing.version() != lift.closeOuts() || isClosed(lift, signing.version())) {
            draft.refuse(Refusal.of("transfer.no-such-close-out", "version", signing.version())
                    .at("/version"));
            return;
        }
        HandoverFact.Act act = handingOver.act(draft, signing.occurred(), signing.act());
        if (!proposed.hash().equals(signing.hash())) {
            draft.refuse(Refusal.of("transfer.signed-text-differs").at("/hash"));
        }
        refuseIfChanged(draft, lift, proposed);
        String receiver = lift.planned().receiver();
        boolean bothSides = lift.parties().contains(act.party())
                && act.party().equals(receiver) != proposed.act().party().equals(receiver);
        if (!bothSides) {
            draft.refuse(Refusal.of(
                            "transfer.other-side-signs",
                            "party",
                            act.party(),
                            "first",
                            proposed.act().party())
                    .at("/act"));
        }
        draft.add(new CloseOutFact.Signed(lift.code(), signing.version(), signing.hash(), act));
        close(draft, lift, proposed);
    }

    /** What befell somebody since is not in the text that was proposed: nobody can sign it any more. */
    private void refuseIfChanged(Draft draft, Lift lift, CloseOutFact.Proposed proposed) {
        Balance now = Balance.of(lift.lines(), proposed.changes());
        boolean same = figures(now).equals(proposed.figures())
                && hash(
                                lift,
                                proposed.version(),
                                proposed.balanced(),
                                proposed.sent(),
                                proposed.received(),
                                proposed.changes())
                        .equals(proposed.hash())
                && proposed.balanced() == balances(lift, now, proposed.sent(), proposed.received());
        if (!same) {
            draft.refuse(
                    Refusal.of("transfer.changed-since-proposed", "lift", lift.code(), "version", proposed.version())
                            .at("/version"));
        }
    }

    private static String hash(
            Lift lift, int version, boolean balanced, int sent, int received, List<CloseOutFact.Changed> changes) {
        return CloseOutText.hash(lift.code(), version, balanced, sent, received, endings(lift, changes));
    }

    private static boolean isClosed(Lift lift, int version) {
        CloseOutFact.@Nullable Closed closed = lift.closed();
        return closed != null && closed.version() >= version;
    }

    private void close(Draft draft, Lift lift, CloseOutFact.Proposed proposed) {
        CloseOutFact.@Nullable Closed earlier = lift.closed();
        Set<String> told = new TreeSet<>(lift.parties());
        told.add(desk.campaign(lift).opened().authority());
        told.add(desk.campaign(lift).opened().requester());
        if (earlier != null) {
            earlier.notices().forEach(notice -> told.add(notice.party()));
        }
        List<CloseOutFact.Notice> notices = told.stream()
                .map(party -> new CloseOutFact.Notice(
                        Uuids.next(), party, draft.recorded().plus(TELL_WITHIN), sentBefore(earlier, party)))
                .toList();
        draft.add(new CloseOutFact.Closed(lift.code(), proposed.version(), proposed.balanced(), notices));
        if (!proposed.balanced()) {
            draft.breach(
                            TransferBreach.CLOSED_IN_DISAGREEMENT,
                            "lift:" + lift.code(),
                            lift.planned().sender())
                    .figures(proposed.sent(), proposed.received())
                    .persons(List.copyOf(lift.balance().part(Balance.Part.UNACCOUNTED)))
                    .open();
        }
    }

    private static @Nullable Integer sentBefore(CloseOutFact.@Nullable Closed earlier, String party) {
        return earlier != null
                        && earlier.notices().stream().anyMatch(n -> n.party().equals(party))
                ? Integer.valueOf(earlier.version())
                : null;
    }

    private TransferMemory.@Nullable Awaited notice(Draft draft, Delivering delivering) {
        return draft.named(
                memory.awaits(delivering.lift(), delivering.notice()),
                (found, scope) -> scope.coversAny(tellers(found)),
                Refusal.of("transfer.no-such-notice", "notice", delivering.notice())
                        .at("/notice"));
    }

    /** Those who may say that a notice arrived: whoever has to tell how the lift ended, and whoever was told. */
    private Set<String> tellers(TransferMemory.Awaited notice) {
        Set<String> tellers = new TreeSet<>(Set.of(notice.party()));
        memory.findLift(notice.lift()).ifPresent(lift -> {
            tellers.addAll(lift.parties());
            tellers.add(desk.campaign(lift).opened().authority());
        });
        return tellers;
    }

    public Decider delivering(Speaker speaker, Delivering delivering) {
        return desk.decide(speaker, draft -> {
            TransferMemory.@Nullable Awaited awaited = notice(draft, delivering);
            if (awaited == null) {
                return;
            }
            desk.spokenBy(draft, speaker.party(), tellers(awaited));
            if (Desk.blank(delivering.proof())) {
                draft.refuse(Refusal.of("transfer.proof-missing").at("/proof"));
            }
            draft.add(new CloseOutFact.Delivered(delivering.lift(), delivering.notice(), delivering.proof()));
        });
    }
}
