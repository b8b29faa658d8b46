package org.amana.platform.time;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The instant that the platform believes it is, in microseconds, UTC. */
@FunctionalInterface
public interface PlatformClock {

    Instant now();

    /** The machine's clock. */
    static PlatformClock system() {
        return () -> Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
