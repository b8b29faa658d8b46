package org.amana.intake;

import java.util.List;
import java.util.UUID;
import org.amana.platform.journal.Fact;
import org.amana.platform.journal.FactKind;

/** What is decided on whether two rows of different lists speak of one person. The rows stay as they are. */
public sealed interface PairFact extends Fact {

    UUID pair();

    /**
     * Two rows, of neither of which anybody has decided whom it is about, may speak of one person.
     *
     * @param list the list that came in later
     * @param reasons codes of what speaks for it
     */
    @FactKind("intake.pair-proposed")
    record Proposed(UUID pair, UUID list, int row, UUID otherList, int otherRow, List<String> reasons)
            implements PairFact {
        public Proposed {
            reasons = List.copyOf(reasons);
        }
    }

    @FactKind("intake.pair-confirmed")
    record Confirmed(UUID pair, String rationale) implements PairFact {}

    @FactKind("intake.pair-refused")
    record Refused(UUID pair, String rationale) implements PairFact {}

    /** A decision is taken back; the pair is as it was before it. */
    @FactKind("intake.pair-undone")
    record Undone(UUID pair, String rationale) implements PairFact {}
}
