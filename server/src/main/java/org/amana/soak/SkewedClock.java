package org.amana.soak;

import java.time.Duration;
import java.time.Instant;
import org.amana.platform.time.PlatformClock;

/** A machine's clock that somebody sets wrong, forwards and backwards. */
final class SkewedClock implements PlatformClock {

    private volatile Instant now;

    SkewedClock(Instant start) {
        this.now = start;
    }

    @Override
    public Instant now() {
        return now;
    }

    void step(Duration by) {
        now = now.plus(by);
    }
}
