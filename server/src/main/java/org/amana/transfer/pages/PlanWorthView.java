package org.amana.transfer.pages;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What binds in a plan, and what one more of it would be worth.
 *
 * @param solved whether a solver answered; else only what is used up is known
 */
public record PlanWorthView(PlanBoardView.Head head, boolean solved, List<Worth> limits) {

    /**
     * @param words what is short
     * @param price what one more would save by the prices of the relaxation; null where no solver answered
     * @param exact the same by solving again; null where it was not asked or cannot be
     */
    public record Worth(
            String words,
            int night,
            Instant day,
            @Nullable Double price,
            @Nullable Double exact) {}
}
