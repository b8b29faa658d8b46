package org.amana.register.pages;

import java.time.Instant;
import java.util.UUID;
import org.amana.register.Account;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a list: who, and where they stand now.
 *
 * @param number register number without its check digit
 * @param account null if it is of books that the reader does not see
 * @param seen when they were last seen, null if never
 * @param seenAt the place where that was, null if it was not at one
 */
public record Known(
        UUID person,
        int number,
        @Nullable String nameLatin,
        @Nullable String nameArabic,
        @Nullable String tag,
        @Nullable Account account,
        @Nullable Instant seen,
        @Nullable String seenAt) {}
