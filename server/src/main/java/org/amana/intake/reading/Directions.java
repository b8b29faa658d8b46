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
 * @param file its name, for saying what is wrong with it
 * @param sheet of a workbook, the sheet to read
 */
public record Directions(
        String issuer,
        LocalDate asOf,
        @Nullable String encoding,
        @Nullable Character delimiter,
        Map<String, String> columns,
        boolean monthFirst,
        @Nullable String file,
        @Nullable String sheet) {

    @SuppressWarnings("NullAway") // A map that is empty is left out of the canonical form.
    public Directions {
        columns = columns == null ? Map.of() : Map.copyOf(columns);
    }

    public static Directions of(String issuer, LocalDate asOf) {
        return new Directions(issuer, asOf, null, null, Map.of(), false, null, null);
    }

    /** The same of a file, of which one sheet is to be read. */
    public Directions from(@Nullable String file, @Nullable String sheet) {
        return new Directions(issuer, asOf, encoding, delimiter, columns, monthFirst, file, sheet);
    }
}
