package org.amana.intake;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.amana.intake.reading.RowProblem;
import org.amana.intake.reading.Said;
import org.jspecify.annotations.Nullable;

/**
 * A row as its sender may see it.
 *
 * @param verdict {@code NEW} also where a record fits that the viewer may not see
 * @param leaf where it stands in the ledger
 */
public record RecordView(
        UUID list,
        int row,
        int line,
        List<String> cells,
        List<Said> said,
        List<RowProblem> problems,
        Verdict verdict,
        @Nullable String why,
        @Nullable Integer other,
        List<Fit> candidates,
        List<Link> links,
        long leaf) {

    /** Somebody whom the row may be about. */
    public record Fit(UUID person, String number, @Nullable String name, List<String> reasons) {}

    /** How it stands between the row and a person. */
    public record Link(UUID link, UUID person, String status, boolean byRule, List<Decision> decisions) {}

    /** Who decided what, and why. */
    public record Decision(String decision, @Nullable String rationale, String decidedBy, Instant recorded) {}
}
