package org.amana.intake;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amana.platform.journal.Decider;
import org.amana.platform.journal.Fact;
import org.amana.platform.journal.Refusal;
import org.amana.platform.journal.Speaker;
import org.amana.platform.time.Uuids;
import org.amana.register.Books;
import org.amana.register.Draft;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Somebody decides whether two rows of different lists speak of one person. */
@Component
public final class PairingRows {

    /** A decision on a pair, and why. */
    public record Deciding(UUID pair, String rationale) {}

    @FunctionalInterface
    private interface Outcome {
        Fact of(UUID pair, String rationale);
    }

    private final Books books;
    private final IntakeMemory memory;

    public PairingRows(Books books, IntakeMemory memory) {
        this.books = books;
        this.memory = memory;
    }

    /** They do. If one of them is linked to a person, the other is proposed for the same person; no more than proposed. */
    public Decider confirming(Speaker speaker, Deciding request) {
        return recorded -> {
            Draft draft = new Draft(books, recorded, speaker);
            RowPairs.@Nullable Pair pair = decide(draft, request, PairFact.Confirmed::new, LinkState.Status.PROPOSED);
            if (pair != null) {
                for (RowPairs.Place place : List.of(pair.one, pair.other)) {
                    memory.findList(place.list())
                            .flatMap(list -> list.confirmed(place.row()))
                            .ifPresent(link -> propose(memory, draft, pair.beside(place), link.person));
                }
            }
            return draft.decision();
        };
    }

    public Decider refusing(Speaker speaker, Deciding request) {
        return recorded -> {
            Draft draft = new Draft(books, recorded, speaker);
            decide(draft, request, PairFact.Refused::new, LinkState.Status.PROPOSED);
            return draft.decision();
        };
    }

    /** Takes a decision back. What was proposed because of it stays proposed, and is decided by itself. */
    public Decider undoing(Speaker speaker, Deciding request) {
        return recorded -> {
            Draft draft = new Draft(books, recorded, speaker);
            decide(draft, request, PairFact.Undone::new, LinkState.Status.CONFIRMED, LinkState.Status.REFUSED);
            return draft.decision();
        };
    }

    private RowPairs.@Nullable Pair decide(Draft draft, Deciding request, Outcome outcome, LinkState.Status... from) {
        if (request.rationale().isBlank()) {
            draft.refuse(Refusal.of("intake.rationale-missing").at("/rationale"));
        }
        RowPairs.@Nullable Pair pair = memory.pairs().find(request.pair());
        if (pair == null) {
            draft.refuse(
                    Refusal.of("intake.no-such-pair", "pair", request.pair()).at("/pair"));
        } else if (!List.of(from).contains(pair.status)) {
            draft.refuse(Refusal.of("intake.pair-stands-otherwise", "status", pair.status)
                    .at("/pair"));
        }
        if (draft.refused()) {
            return null;
        }
        draft.add(outcome.of(request.pair(), request.rationale()));
        return pair;
    }

    /**
     * A row is linked to a person: rows that were said to speak of the same one are proposed for that person.
     *
     * @param butNot rows of which the same command speaks itself
     */
    static void proposeSame(
            IntakeMemory memory, Draft draft, RowPairs.Place linked, UUID person, Set<RowPairs.Place> butNot) {
        for (RowPairs.Place same : memory.pairs().sameAs(linked)) {
            if (!butNot.contains(same)) {
                propose(memory, draft, same, person);
            }
        }
    }

    private static void propose(IntakeMemory memory, Draft draft, RowPairs.Place place, UUID person) {
        ListState list = memory.findList(place.list()).orElseThrow();
        boolean open = list.confirmed(place.row()).isEmpty()
                && list.links(place.row()).stream().noneMatch(link -> link.person.equals(person));
        if (open) {
            draft.add(new LinkFact.Proposed(
                    Uuids.next(),
                    place.list(),
                    place.row(),
                    person,
                    List.of("intake.fits.same-as-linked-row"),
                    null,
                    true));
        }
    }
}
