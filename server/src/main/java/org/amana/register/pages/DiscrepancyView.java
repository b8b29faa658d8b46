package org.amana.register.pages;

import java.util.List;
import org.amana.register.Discrepancies;
import org.jspecify.annotations.Nullable;

/**
 * One discrepancy.
 *
 * @param persons some of those whom it names, as far as the reader may know them
 * @param after how many of them come before those
 * @param about number of the person that it is about, null if it is about none
 * @param mayNote whether the reader may note something or resolve it
 */
public record DiscrepancyView(
        Discrepancies.Noted noted,
        List<Known> persons,
        int after,
        @Nullable Known about,
        boolean mayNote) {

    /** How many of those named are shown at once. */
    public static final int SHOWN = 100;

    /** How many of those named come up to the end of what is shown. */
    public int until() {
        return Math.min(noted.discrepancy().persons().size(), after + SHOWN);
    }

    /** How many of those asked for are in books that the reader does not see. */
    public int others() {
        return until() - after - persons.size();
    }
}
