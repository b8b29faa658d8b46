package org.amana.register;

import java.time.Duration;
import java.time.Instant;
import org.amana.platform.journal.RowWriter;
import org.jspecify.annotations.Nullable;

/**
 * The length class of a stretch of time: the least n for which it lasts at most 2^n seconds. What holds at an instant and has
 * span n began less than 2^n seconds before, and at least half of what began so recently and has that span still holds.
 */
final class Span {

    /** No stretch of time in the register is longer than 2^33 seconds, 272 years. */
    static final int LONGEST = 33;

    private Span() {}

    /** The span of a stretch, or null if it does not end or has no length. */
    static @Nullable Integer of(Instant from, Instant to) {
        if (to.equals(RowWriter.FOREVER) || !from.isBefore(to)) {
            return null;
        }
        Duration length = Duration.between(from, to);
        long seconds = length.getNano() == 0 ? length.getSeconds() : length.getSeconds() + 1;
        int span = 64 - Long.numberOfLeadingZeros(seconds - 1);
        if (span > LONGEST) {
            throw new IllegalArgumentException("from %s to %s is longer than anybody lives".formatted(from, to));
        }
        return span;
    }
}
