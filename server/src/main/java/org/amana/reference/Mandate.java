package org.amana.reference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A legal basis on which people are held.
 *
 * @param instrument law, order or warrant
 * @param grounds why, in the words of the instrument
 * @param issuedBy party that issued it; null for the basis that nobody showed
 * @param from first day
 * @param to last day, if it has one
 * @param reviewDue day by which it must be reviewed
 */
public record Mandate(
        String code,
        String instrument,
        String grounds,
        @Nullable String issuedBy,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate reviewDue) {}
