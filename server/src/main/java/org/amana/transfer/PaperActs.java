package org.amana.transfer;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.amana.platform.journal.Decider;
import org.amana.platform.pages.TypedTime;
import org.amana.platform.time.Occurred;
import org.amana.register.Books;
import org.amana.register.CountFact;
import org.amana.register.HandingOver;
import org.amana.register.HandoverFact;
import org.amana.register.HandoverState;
import org.amana.transcription.PaperForm;
import org.amana.transcription.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the two sheets of a lift have in common: the lift, an open handover, the counters, who signed. */
@Component
final class PaperActs {

    /** What both sheets ask beside their lines. */
    static final List<Sheet.Question> QUESTIONS = List.of(
            new Sheet.Question("when", Sheet.Kind.WHEN, true),
            new Sheet.Question("giver", Sheet.Kind.NAME, true),
            new Sheet.Question("taker", Sheet.Kind.NAME, true),
            new Sheet.Question("counter-a", Sheet.Kind.NAME, false),
            new Sheet.Question("counted-a", Sheet.Kind.FIGURE, false),
            new Sheet.Question("counter-b", Sheet.Kind.NAME, false),
            new Sheet.Question("counted-b", Sheet.Kind.FIGURE, false),
            new Sheet.Question("by-pen", Sheet.Kind.LIST, false));

    /** A handover that waits for answers, and the hash of what both act on. */
    record Open(UUID handover, String agreed) {}

    private final TransferMemory memory;
    private final Books books;
    private final GivingOver giving;
    private final CountingAboard counting;

    PaperActs(TransferMemory memory, Books books, GivingOver giving, CountingAboard counting) {
        this.memory = memory;
        this.books = books;
        this.giving = giving;
        this.counting = counting;
    }

    Set<String> parties(String lift) {
        return memory.findLift(lift).map(Lift::parties).orElse(Set.of());
    }

    Optional<Lift> lift(PaperForm.Agreed agreed) {
        return memory.findLift(agreed.about());
    }

    Optional<Open> open(Lift lift, LiftFact.Stage stage) {
        return lift.handovers().values().stream()
                .filter(begun -> begun.stage() == stage)
                .map(begun -> books.findHandover(begun.handover()).orElseThrow())
                .filter(state -> !state.closed() && !state.open().isEmpty())
                .map(HandoverState::offered)
                .map(offered -> new Open(offered.handover(), offered.agreed()))
                .findFirst();
    }

    /** Whose act stands on the paper: marked as typed in for another, unless it is the speaker's own. */
    static HandingOver.ActDetails by(String party, PaperForm.Agreed agreed) {
        return new HandingOver.ActDetails(
                HandoverFact.Method.PAPER_AND_SCAN,
                null,
                agreed.scan(),
                party.equals(agreed.speaker().party()) ? null : party);
    }

    static Occurred when(PaperForm.Agreed agreed) {
        return Occurred.at(TypedTime.read(Objects.requireNonNull(agreed.answer("when"))));
    }

    static PaperForm.Act act(PaperForm.Agreed agreed, Object request, Decider decider) {
        return new PaperForm.Act(Map.of("paper", agreed.paper(), "request", request), decider);
    }

    /** The giver's act, where the paper is the first that is heard of it. */
    Optional<PaperForm.Act> give(
            PaperForm.Agreed agreed, Lift lift, LiftFact.Stage stage, int leg, String giver, String taker) {
        if (giver.equals(taker) || open(lift, stage).isPresent()) {
            return Optional.empty();
        }
        GivingOver.Request request = new GivingOver.Request(
                lift.code(), agreed.id("give"), stage, leg, null, null, when(agreed), by(giver, agreed));
        return Optional.of(act(agreed, request, giving.decider(agreed.speaker(), request)));
    }

    Optional<PaperForm.Act> count(PaperForm.Agreed agreed, Lift lift, int leg, boolean unloading) {
        CountFact.@Nullable Counter first = counter(agreed, "a");
        if (first == null || (unloading ? lift.unloadingCount() : lift.loadingCount()) != null) {
            return Optional.empty();
        }
        CountingAboard.Request request = new CountingAboard.Request(
                lift.code(),
                leg,
                agreed.id("count"),
                unloading,
                when(agreed),
                first,
                counter(agreed, "b"),
                List.of(),
                0);
        return Optional.of(act(agreed, request, counting.decider(agreed.speaker(), request)));
    }

    private static CountFact.@Nullable Counter counter(PaperForm.Agreed agreed, String which) {
        @Nullable String name = agreed.answer("counter-" + which);
        @Nullable String figure = agreed.answer("counted-" + which);
        return name == null || figure == null ? null : new CountFact.Counter(name, Integer.parseInt(figure));
    }
}
