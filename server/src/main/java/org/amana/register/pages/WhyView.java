package org.amana.register.pages;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a figure of a place rests on.
 *
 * @param what which figure: {@code roll}, {@code HELD} or another kind of account, {@code seen}, {@code not-seen}, {@code strangers}
 * @param number the figure as computed, of which the terms may be the first part
 * @param next number after which the next terms follow, null if these are all
 */
public record WhyView(
        String place,
        String what,
        int number,
        List<Term> terms,
        @Nullable Integer next,
        Asked asked) {

    /**
     * One person counted.
     *
     * @param seq the entry by which they stand there, null where the figure is one of people seen
     * @param seen when they were last seen, null where the figure is one of entries, or for never
     */
    public record Term(
            UUID person,
            int number,
            @Nullable Integer seq,
            @Nullable Long leaf,
            @Nullable Instant seen) {}
}
