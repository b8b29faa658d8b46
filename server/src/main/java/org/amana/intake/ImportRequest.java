package org.amana.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.amana.intake.reading.Directions;
import org.jspecify.annotations.Nullable;

/**
 * What a sender says of a list.
 *
 * @param list id of the list, if the sender gives it one
 * @param issuer the party whose list it is; the sender itself if left out
 * @param file name of the file
 * @param asOf of when the list speaks; of when it came in if left out
 * @param grade Admiralty grade of what it says
 * @param linkKnown whether rows that are known are linked by rule; they are if left out
 * @param encoding character set, if the sender knows better than the platform can find out
 * @param delimiter one character, likewise
 * @param columns by header or number, what a column is about
 * @param monthFirst whether 03/04/1998 is the fourth of March
 * @param sheet of a workbook, which sheet is the list
 */
public record ImportRequest(
        @Nullable UUID list,
        @Nullable String issuer,
        @Nullable String file,
        @Nullable Instant asOf,
        @Nullable String grade,
        @Nullable Boolean linkKnown,
        @Nullable String encoding,
        @Nullable String delimiter,
        @Nullable Map<String, String> columns,
        @Nullable Boolean monthFirst,
        @Nullable String sheet) {

    /** A list of which nothing is said but when it speaks of. */
    public static ImportRequest of(@Nullable String file, Instant asOf) {
        return new ImportRequest(null, null, file, asOf, null, null, null, null, null, null, null);
    }

    String issuerOr(String sender) {
        return issuer == null ? sender : issuer;
    }

    boolean linksKnown() {
        return linkKnown == null || linkKnown;
    }

    Directions directions(String sender, Instant now) {
        return new Directions(
                issuerOr(sender),
                LocalDate.ofInstant(asOf == null ? now : asOf, ZoneOffset.UTC),
                encoding,
                delimiter == null || delimiter.isEmpty() ? null : delimiter.charAt(0),
                columns == null ? Map.of() : columns,
                monthFirst != null && monthFirst,
                file,
                sheet);
    }
}
