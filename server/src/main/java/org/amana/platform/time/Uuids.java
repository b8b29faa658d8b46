package org.amana.platform.time;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Row ids: UUID version 7 (RFC 9562), which sort in the order in which they were made. */
public final class Uuids {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final AtomicLong LAST = new AtomicLong();

    private Uuids() {}

    /** A new id, later than every one made before it in this process. */
    public static UUID next() {
        // Milliseconds in 48 bits and a counter in the 12 bits after them, so that ids of one millisecond keep their
        // order.
        long ticks = LAST.updateAndGet(last -> Math.max(last + 1, System.currentTimeMillis() << 12));
        long high = ticks >>> 12 << 16 | 0x7000L | ticks & 0xFFF;
        long low = RANDOM.nextLong() >>> 2 | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
