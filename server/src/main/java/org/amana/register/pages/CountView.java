package org.amana.register.pages;

import java.util.List;
import org.amana.register.Discrepancies;
import org.amana.register.RollBesides;
import org.jspecify.annotations.Nullable;

/**
 * A count, some of whom it recognised, and what it opened.
 *
 * @param after register number after which those shown begin, 0 at the beginning
 * @param next the same for those who come next, null if nobody does
 * @param opened discrepancies that rest on it
 * @param mayCount whether the reader may count again
 */
public record CountView(
        RollBesides.Counted count,
        List<Known> seen,
        int after,
        @Nullable Integer next,
        List<Discrepancies.Discrepancy> opened,
        boolean mayCount) {}
