package org.amana.justice;

import java.time.Instant;
import java.util.UUID;
import org.amana.platform.journal.Fact;
import org.amana.platform.journal.FactKind;
import org.jspecify.annotations.Nullable;

/** A hold was placed or lifted. */
public sealed interface HoldFact extends Fact {

    UUID hold();

    /**
     * @param issuer party that issued it
     * @param order number of the order that it rests on
     * @param jurisdiction ISO 3166-1 code of the state that must not be left, for that kind
     * @param other the person to be kept apart from, for that kind
     * @param group a keep-apart group, no two members of which may be together, for that kind
     * @param until when it ends by itself; null until it is lifted
     */
    @FactKind("justice.hold-placed")
    record Placed(
            UUID hold,
            UUID person,
            Blocks blocks,
            String issuer,
            String order,
            @Nullable String jurisdiction,
            @Nullable UUID other,
            @Nullable String group,
            Instant from,
            @Nullable Instant until)
            implements HoldFact {

        /** Whether it runs at {@code now}, unless lifted. */
        public boolean runs(Instant now) {
            return !now.isBefore(from) && (until == null || now.isBefore(until));
        }
    }

    @FactKind("justice.hold-lifted")
    record Lifted(UUID hold, String order, String reason) implements HoldFact {}

    /** What a hold may block. Bringing people out of danger is not among them, and must not become so. */
    enum Blocks {
        RELEASE,
        LEAVING_THE_JURISDICTION,
        MIXING_WITH
    }
}
