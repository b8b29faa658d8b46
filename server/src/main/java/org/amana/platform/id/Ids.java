package org.amana.platform.id;

import java.security.SecureRandom;
import java.util.UUID;

/**
 * Row ids: UUID version 7, the milliseconds first and then 74 random bits.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9562#name-uuid-version-7">RFC 9562, section 5.7</a>
 */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    public static UUID next() {
        long version = 0x7000L | RANDOM.nextInt(1 << 12);
        long variant = 0x8000_0000_0000_0000L | RANDOM.nextLong() >>> 2;
        return new UUID(System.currentTimeMillis() << 16 | version, variant);
    }
}
