package org.amana.intake;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amana.intake.reading.ListForm;
import org.jspecify.annotations.Nullable;

/**
 * A list as its sender may see it.
 *
 * @param rows how many rows it has
 * @param rowsIn how many are in; fewer while parts are missing
 * @param completed when the last part came in
 * @param verdicts how many rows have which verdict, as far as the viewer may know
 * @param totals what the list says of its own length, beside the number of rows it has
 */
public record ListStatus(
        UUID list,
        String party,
        String issuer,
        @Nullable String file,
        String sha256,
        long bytes,
        String mediaType,
        ListForm form,
        Instant asOf,
        @Nullable String grade,
        Instant recorded,
        @Nullable Instant completed,
        int rows,
        int parts,
        int rowsIn,
        Map<Verdict, Integer> verdicts,
        List<Total> totals) {

    /**
     * @param row where the list says so
     * @param figure what it says
     * @param rowsAbove how many rows about somebody it stands below, since the total before
     * @param claim the claim under which the register keeps it
     */
    public record Total(int row, int figure, int rowsAbove, UUID claim) {}
}
