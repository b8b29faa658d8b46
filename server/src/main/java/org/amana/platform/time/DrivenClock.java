package org.amana.platform.time;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that a demonstration moves forward; it never goes back. */
public final class DrivenClock implements PlatformClock {

    private final AtomicReference<Instant> now;

    public DrivenClock(Instant start) {
        this.now = new AtomicReference<>(start.truncatedTo(ChronoUnit.MICROS));
    }

    @Override
    public Instant now() {
        return now.get();
    }

    /** Moves the clock to {@code instant}, or leaves it where it is if that would be backwards. */
    public Instant advanceTo(Instant instant) {
        Instant target = instant.truncatedTo(ChronoUnit.MICROS);
        return now.updateAndGet(current -> target.isAfter(current) ? target : current);
    }
}
