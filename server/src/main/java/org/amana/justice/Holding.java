package org.amana.justice;

import java.time.Instant;
import java.util.UUID;
import org.amana.platform.journal.Decider;
import org.amana.platform.journal.Refusal;
import org.amana.platform.journal.Speaker;
import org.amana.register.Books;
import org.amana.register.Draft;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Places and lifts holds. */
@Component
public final class Holding {

    /** See {@link HoldFact.Placed}; the issuer is the speaker's party. */
    public record Placing(
            UUID hold,
            UUID person,
            HoldFact.Blocks blocks,
            String order,
            @Nullable String jurisdiction,
            @Nullable UUID other,
            @Nullable String group,
            Instant from,
            @Nullable Instant until) {}

    public record Lifting(UUID hold, String order, String reason) {}

    private final Books books;
    private final JusticeMemory memory;

    Holding(Books books, JusticeMemory memory) {
        this.books = books;
        this.memory = memory;
    }

    public Decider placing(Speaker speaker, Placing placing) {
        return recorded -> {
            Draft draft = new Draft(books, recorded, speaker);
            draft.person(placing.person(), "/person");
            if (placing.other() != null) {
                draft.person(placing.other(), "/other");
            }
            if (memory.find(placing.hold()).isPresent()) {
                draft.refuse(
                        Refusal.of("justice.hold-known", "hold", placing.hold()).at("/hold"));
            }
            if (placing.order().isBlank()) {
                draft.refuse(Refusal.of("justice.order-missing").at("/order"));
            }
            if (placing.until() != null && !placing.until().isAfter(placing.from())) {
                draft.refuse(Refusal.of("justice.ends-before-it-begins").at("/until"));
            }
            checkKind(draft, placing);
            draft.add(new HoldFact.Placed(
                    placing.hold(),
                    placing.person(),
                    placing.blocks(),
                    speaker.party(),
                    placing.order(),
                    placing.jurisdiction(),
                    placing.other(),
                    placing.group(),
                    placing.from(),
                    placing.until()));
            return draft.decision();
        };
    }

    private static void checkKind(Draft draft, Placing placing) {
        boolean fits = switch (placing.blocks()) {
            case RELEASE -> placing.jurisdiction() == null && placing.other() == null && placing.group() == null;
            case LEAVING_THE_JURISDICTION ->
                placing.jurisdiction() != null && placing.other() == null && placing.group() == null;
            case MIXING_WITH ->
                placing.jurisdiction() == null
                        && (placing.other() == null) != (placing.group() == null)
                        && !placing.person().equals(placing.other());
        };
        if (!fits) {
            draft.refuse(Refusal.of("justice.details-do-not-fit", "blocks", placing.blocks())
                    .at("/blocks"));
        }
    }

    public Decider lifting(Speaker speaker, Lifting lifting) {
        return recorded -> {
            Draft draft = new Draft(books, recorded, speaker);
            HoldFact.@Nullable Placed placed = draft.named(
                    memory.find(lifting.hold()),
                    (found, scope) -> scope.covers(found.issuer())
                            || found.blocks() != HoldFact.Blocks.MIXING_WITH && draft.shows(found.person()),
                    Refusal.of("justice.no-such-hold", "hold", lifting.hold()).at("/hold"));
            if (placed != null && !placed.issuer().equals(speaker.party())) {
                draft.refuse(Refusal.of("justice.not-yours-to-lift", "issuer", placed.issuer())
                        .at("/hold"));
            }
            if (lifting.order().isBlank() || lifting.reason().isBlank()) {
                draft.refuse(Refusal.of("justice.order-missing").at("/order"));
            }
            draft.add(new HoldFact.Lifted(lifting.hold(), lifting.order(), lifting.reason()));
            return draft.decision();
        };
    }
}
