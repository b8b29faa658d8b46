package org.amana.register;

import java.util.List;
import java.util.UUID;
import org.amana.platform.journal.Fact;
import org.amana.platform.journal.FactKind;
import org.amana.platform.time.Occurred;
import org.jspecify.annotations.Nullable;

/** How entries that were wrong are set right: proposed by one party, and agreed to by all whose act the originals needed. */
public sealed interface CorrectionFact extends Fact {

    UUID correction();

    /** @param needs parties that have yet to agree, besides the one that proposes */
    @FactKind("register.correction-proposed")
    record Proposed(UUID correction, String reason, List<Change> changes, List<String> needs, HandoverFact.Act act)
            implements CorrectionFact {
        @SuppressWarnings("NullAway") // A list that is empty is left out of the canonical form.
        public Proposed {
            needs = needs == null ? List.of() : List.copyOf(needs);
        }
    }

    @FactKind("register.correction-agreed")
    record Agreed(UUID correction, HandoverFact.Act act) implements CorrectionFact {}

    @FactKind("register.correction-declined")
    record Declined(UUID correction, String reason, HandoverFact.Act act) implements CorrectionFact {}

    /**
     * One entry set right.
     *
     * @param corrects number of the entry to replace or withdraw; null to put one in that was missing
     * @param credit where the person really went; null to withdraw the entry
     */
    record Change(
            UUID person,
            @Nullable Integer corrects,
            @Nullable Account credit,
            @Nullable Cause cause,
            @Nullable Occurred occurred) {}
}
