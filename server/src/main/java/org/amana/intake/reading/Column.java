package org.amana.intake.reading;

import org.jspecify.annotations.Nullable;

/**
 * A column of a list.
 *
 * @param header as it stands in the file
 * @param field what it is about; null if nobody said, and then its cells are kept and not read
 * @param scheme for a number, the party that gave it, when it is not the list's own issuer
 */
public record Column(
        @Nullable String header,
        @Nullable ListField field,
        @Nullable String scheme) {

    /** Whether its cells tell one person from another. */
    boolean tellsWho() {
        return field != null
                && switch (field) {
                    case REGISTER_NUMBER, TAG, PARTNER_NUMBER, NAME, GIVEN_NAME, KUNYA -> true;
                    default -> false;
                };
    }
}
