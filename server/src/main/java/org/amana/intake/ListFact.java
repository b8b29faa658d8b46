package org.amana.intake;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.amana.intake.reading.ListForm;
import org.amana.intake.reading.RowProblem;
import org.amana.intake.reading.Said;
import org.amana.platform.journal.Fact;
import org.amana.platform.journal.FactKind;
import org.jspecify.annotations.Nullable;

/** What becomes known of a partner list. */
public sealed interface ListFact extends Fact {

    UUID list();

    /**
     * A list came in. Its rows follow, in this command or in numbered parts after it.
     *
     * @param issuer the party whose list it is
     * @param file name of the file as sent
     * @param sha256 under which the file is kept as received
     * @param rows how many rows will be kept
     * @param asOf of when the list speaks
     * @param grade Admiralty grade of what it says
     * @param linkKnown whether rows that are known are linked by rule
     */
    @FactKind("intake.list-received")
    record Received(
            UUID list,
            String issuer,
            @Nullable String file,
            String sha256,
            long bytes,
            String mediaType,
            ListForm form,
            int rows,
            int parts,
            Instant asOf,
            @Nullable String grade,
            boolean linkKnown)
            implements ListFact {}

    /**
     * A row as received, what it was read to say, and what was found of it. The reading and the verdict stand here and are
     * not worked out again: they are what was said to the sender, whatever a later version would say.
     *
     * @param row number of the row as a spreadsheet counts it
     * @param line line of the file
     * @param why of a rejected or doubtful row, the reason's code
     * @param other the row of the same list that the reason speaks of
     * @param candidates whom it may be about
     * @param more how many candidates were found besides
     */
    @FactKind("intake.row-kept")
    record RowKept(
            UUID list,
            int row,
            int line,
            List<String> cells,
            List<Said> said,
            List<RowProblem> problems,
            Verdict verdict,
            @Nullable String why,
            @Nullable Integer other,
            List<Candidate> candidates,
            int more)
            implements ListFact {
        @SuppressWarnings("NullAway") // Lists that are empty are left out of the canonical form.
        public RowKept {
            cells = cells == null ? List.of() : List.copyOf(cells);
            said = said == null ? List.of() : List.copyOf(said);
            problems = problems == null ? List.of() : List.copyOf(problems);
            candidates = candidates == null ? List.of() : List.copyOf(candidates);
        }
    }

    /**
     * The list says how many it thinks it has; the register keeps the figure as a claim.
     *
     * @param row where it says so
     * @param rows how many rows about somebody stand above it, since the total before
     * @param claim the register's claim
     */
    @FactKind("intake.total-stated")
    record TotalStated(UUID list, int row, int figure, int rows, UUID claim) implements ListFact {}

    /** The last part is in: the list is whole. */
    @FactKind("intake.list-completed")
    record Completed(UUID list, Tally tally) implements ListFact {}

    /** How many rows have which verdict. */
    record Tally(int fresh, int known, int doubtful, int duplicates, int rejected) {

        static final Tally NONE = new Tally(0, 0, 0, 0, 0);

        int rows() {
            return fresh + known + doubtful + duplicates + rejected;
        }

        Tally plus(Verdict verdict) {
            return switch (verdict) {
                case NEW -> new Tally(fresh + 1, known, doubtful, duplicates, rejected);
                case KNOWN -> new Tally(fresh, known + 1, doubtful, duplicates, rejected);
                case DOUBTFUL -> new Tally(fresh, known, doubtful + 1, duplicates, rejected);
                case DUPLICATE_ROW -> new Tally(fresh, known, doubtful, duplicates + 1, rejected);
                case REJECTED -> new Tally(fresh, known, doubtful, duplicates, rejected + 1);
            };
        }
    }
}
