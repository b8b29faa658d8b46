package org.amana.intake.reading;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the sender says of the file; whatever is left out is found by looking.
 *
 * @param issuer the party whose list it is: numbers without another issuer are its own
 * @param asOf the day of which the list speaks
 * @param columns by header or by number from 1, what a column is about: a field, or {@code PARTNER_NUMBER:issuer}
 * @param monthFirst whether 03/04/1998 is the fourth of March
 */
public record Directions(
        String issuer,
        LocalDate asOf,
        @Nullable String encoding,
        @Nullable Character delimiter,
        Map<String, String> columns,
        boolean monthFirst) {

    @SuppressWarnings("NullAway") // A map that is empty is left out of the canonical form.
    public Directions {
        columns = columns == null ? Map.of() : Map.copyOf(columns);
    }

    public static Directions of(String issuer, LocalDate asOf) {
        return new Directions(issuer, asOf, null, null, Map.of(), false);
    }
}
