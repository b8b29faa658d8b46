package org.amana.transfer.pages;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lifts: those that are not over first, then those closed last.
 *
 * @param campaigns those of which a lift may be planned
 */
public record LiftListView(List<Row> open, List<Row> over, int moved, List<Campaign> campaigns, boolean mayPlan) {

    /**
     * @param state code of its state
     * @param balance OPEN, BALANCED or DISAGREEMENT
     * @param night noon of the day on which it leaves
     */
    public record Row(
            String lift,
            String origin,
            String destination,
            String sender,
            String receiver,
            String state,
            boolean moving,
            String balance,
            Instant night,
            int listed,
            int aboard,
            int accepted,
            int queried,
            int unanswered,
            int notProduced,
            int foundAboard,
            @Nullable Instant lastAct) {

        /** Whether somebody must look at it. */
        public boolean exceptional() {
            return queried + unanswered + notProduced + foundAboard > 0;
        }
    }

    public record Campaign(String id, String name) {}
}
