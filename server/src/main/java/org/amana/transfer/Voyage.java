package org.amana.transfer;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a lift is between leaving and arriving, and when it last gave a sign of life. */
final class Voyage {

    private int leg;
    private boolean moving;
    private @Nullable Instant landed;
    private Instant lastSign = Instant.EPOCH;
    private @Nullable UUID alarm;

    void depart(LiftFact.Departed departed) {
        leg = departed.leg();
        moving = true;
        landed = null;
        sign(departed.occurred().latest());
    }

    void arrive(LiftFact.Arrived arrived) {
        moving = false;
        landed = arrived.occurred().latest();
        sign(arrived.occurred().latest());
    }

    void sign(Instant when) {
        if (when.isAfter(lastSign)) {
            lastSign = when;
        }
        alarm = null;
    }

    void alarm(UUID discrepancy) {
        alarm = discrepancy;
    }

    /** Number of the leg under way, or the one last travelled; 0 before the first. */
    int leg() {
        return leg;
    }

    boolean moving() {
        return moving;
    }

    /** When the leg last travelled ended, null while it is under way. */
    @Nullable
    Instant landed() {
        return landed;
    }

    Instant lastSign() {
        return lastSign;
    }

    /** The discrepancy of the alarm that is on, if one is. */
    @Nullable
    UUID alarm() {
        return alarm;
    }

    /** Whether it has said nothing for longer than it should, and no alarm says so yet. */
    boolean silentAt(Instant now, @Nullable Leg current) {
        return moving
                && alarm == null
                && current != null
                && lastSign.plus(current.silence()).isBefore(now);
    }
}
