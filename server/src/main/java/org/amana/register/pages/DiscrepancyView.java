package org.amana.register.pages;

import java.util.List;
import org.amana.register.Discrepancies;
import org.jspecify.annotations.Nullable;

/**
 * One discrepancy.
 *
 * @param persons those whom it names, as far as the reader may know them
 * @param about number of the person that it is about, null if it is about none
 * @param mayNote whether the reader may note something or resolve it
 */
public record DiscrepancyView(
        Discrepancies.Noted noted,
        List<Known> persons,
        @Nullable Known about,
        boolean mayNote) {}
