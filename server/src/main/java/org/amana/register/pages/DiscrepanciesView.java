package org.amana.register.pages;

import java.time.LocalDate;
import java.util.List;
import org.amana.register.Discrepancies;
import org.jspecify.annotations.Nullable;

/**
 * What does not agree, by its clock.
 *
 * @param owner whose alone are listed, null for all
 * @param about what they are about alone, null for all
 * @param overdue whether only those whose clock ran out are listed
 * @param state whether open ones are listed, closed ones, or all
 * @param day only those opened on it are listed, null for whenever
 * @param today the day that it is
 * @param page counts from 0
 * @param more whether there is a page after
 * @param owed how many are open with each owner
 * @param kinds how many are open of each kind
 */
public record DiscrepanciesView(
        @Nullable String owner,
        @Nullable String about,
        boolean overdue,
        Discrepancies.State state,
        @Nullable LocalDate day,
        LocalDate today,
        int page,
        boolean more,
        List<Discrepancies.Discrepancy> listed,
        List<Discrepancies.Owed> owed,
        List<Discrepancies.ByBreach> kinds) {

    /** What a link to another page of the same list carries. */
    public String filter() {
        StringBuilder filter = new StringBuilder("state=").append(state);
        if (owner != null) {
            filter.append("&owner=").append(owner);
        }
        if (about != null) {
            filter.append("&about=").append(about);
        }
        if (overdue) {
            filter.append("&overdue=true");
        }
        if (day != null) {
            filter.append("&day=").append(day);
        }
        return filter.toString();
    }

    public boolean filtered() {
        return owner != null || about != null || overdue || day != null || state != Discrepancies.State.OPEN;
    }

    public int open() {
        return owed.stream().mapToInt(Discrepancies.Owed::open).sum();
    }

    public int past() {
        return owed.stream().mapToInt(Discrepancies.Owed::overdue).sum();
    }
}
