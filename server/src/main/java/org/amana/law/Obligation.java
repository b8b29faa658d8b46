package org.amana.law;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How one duty towards one person stands.
 *
 * @param owner party that owes it
 * @param waivedUntil until when two people waived it
 */
public record Obligation(
        Duty duty,
        String owner,
        Instant due,
        boolean done,
        @Nullable Instant waivedUntil,
        boolean overdue) {

    /** Done, or waived and the waiver still runs. */
    public boolean settled(Instant now) {
        return done || waived(now);
    }

    boolean waived(Instant now) {
        return waivedUntil != null && now.isBefore(waivedUntil);
    }

    /** Whether its clock has run out with nothing done and no waiver running. */
    public boolean late(Instant now) {
        return !settled(now) && now.isAfter(due);
    }

    Obligation asDone() {
        return new Obligation(duty, owner, due, true, waivedUntil, overdue);
    }

    Obligation asWaived(Instant until) {
        return new Obligation(duty, owner, due, done, until, overdue);
    }

    Obligation asOverdue() {
        return new Obligation(duty, owner, due, done, waivedUntil, true);
    }
}
