package org.amana.register.pages;

import java.util.List;
import org.amana.register.Discrepancies;
import org.jspecify.annotations.Nullable;

/**
 * What does not agree and is open, by its clock.
 *
 * @param owner whose alone are listed, null for all
 * @param about what they are about alone, null for all
 * @param overdue whether only those whose clock ran out are listed
 * @param page counts from 0
 * @param more whether there is a page after
 * @param owed how many are open with each owner
 * @param kinds how many are open of each kind
 */
public record DiscrepanciesView(
        @Nullable String owner,
        @Nullable String about,
        boolean overdue,
        int page,
        boolean more,
        List<Discrepancies.Discrepancy> listed,
        List<Discrepancies.Owed> owed,
        List<Discrepancies.ByBreach> kinds) {

    public int open() {
        return owed.stream().mapToInt(Discrepancies.Owed::open).sum();
    }

    public int past() {
        return owed.stream().mapToInt(Discrepancies.Owed::overdue).sum();
    }
}
