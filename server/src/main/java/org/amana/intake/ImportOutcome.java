package org.amana.intake;

import java.util.List;
import java.util.UUID;
import org.amana.platform.journal.Refusal;

/** What came of an import. */
public sealed interface ImportOutcome {

    /**
     * Every row is in.
     *
     * @param repeated whether all of it had been in before
     */
    record Complete(UUID list, int rows, int parts, boolean repeated) implements ImportOutcome {}

    /** Nothing of it was taken, or nothing further. */
    record Refused(List<Refusal> reasons) implements ImportOutcome {}

    /** The key stands already for another list. */
    record Conflict(String key) implements ImportOutcome {}
}
