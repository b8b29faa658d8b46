package org.amana.register.pages;

import java.util.List;
import org.amana.register.Discrepancies;
import org.amana.register.RollBesides;

/**
 * A count, whom it recognised, and what it opened.
 *
 * @param opened discrepancies that rest on it
 * @param mayCount whether the reader may count again
 */
public record CountView(
        RollBesides.Counted count, List<Known> seen, List<Discrepancies.Discrepancy> opened, boolean mayCount) {}
