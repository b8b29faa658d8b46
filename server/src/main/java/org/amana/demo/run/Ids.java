package org.amana.demo.run;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/**
 * Ids that the parties mint themselves, as they would offline: UUIDs of version 7 whose random part comes from the seed, so that
 * the same seed gives the same ids.
 */
final class Ids {

    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long ODD = 0x9E3779B97F4A7C15L;

    private final long seed;
    private final long millis;

    Ids(long seed, Instant begins) {
        this.seed = seed;
        this.millis = begins.toEpochMilli();
    }

    UUID of(String kind, Object key) {
        long high = mix(seed, kind + '/' + key);
        long low = mix(high, kind);
        return new UUID(millis << 16 | VERSION_7 | high & 0xFFF, VARIANT | low >>> 2);
    }

    private static long mix(long start, String text) {
        long mixed = start * ODD;
        for (byte one : text.getBytes(StandardCharsets.UTF_8)) {
            mixed = (mixed ^ one) * 0x100000001B3L;
            mixed ^= mixed >>> 29;
        }
        mixed = (mixed ^ mixed >>> 32) * ODD;
        return mixed ^ mixed >>> 31;
    }
}
