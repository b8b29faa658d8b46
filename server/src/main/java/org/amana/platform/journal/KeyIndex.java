package org.amana.platform.journal;

import java.nio.charset.StandardCharsets;

/**
 * Tells cheaply that an idempotency key was never seen: 64-bit fingerprints in an open-addressed table, eight bytes a key.
 * A fingerprint that is there says only "ask the table".
 */
final class KeyIndex {

    private long[] slots = new long[1 << 12];
    private int size;

    static long fingerprint(String party, String key) {
        long hash = 0xcbf29ce484222325L;
        for (byte b : (party + '\n' + key).getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ b) * 0x100000001b3L;
        }
        hash ^= hash >>> 32;
        return hash == 0 ? 1 : hash;
    }

    boolean mayContain(long fingerprint) {
        for (int i = slot(fingerprint, slots.length); slots[i] != 0; i = (i + 1) & (slots.length - 1)) {
            if (slots[i] == fingerprint) {
                return true;
            }
        }
        return false;
    }

    void add(long fingerprint) {
        if (mayContain(fingerprint)) {
            return;
        }
        if (++size * 2 > slots.length) {
            grow();
        }
        place(slots, fingerprint);
    }

    void clear() {
        slots = new long[1 << 12];
        size = 0;
    }

    private void grow() {
        long[] larger = new long[slots.length * 2];
        for (long fingerprint : slots) {
            if (fingerprint != 0) {
                place(larger, fingerprint);
            }
        }
        slots = larger;
    }

    private static void place(long[] table, long fingerprint) {
        int i = slot(fingerprint, table.length);
        while (table[i] != 0) {
            i = (i + 1) & (table.length - 1);
        }
        table[i] = fingerprint;
    }

    private static int slot(long fingerprint, int length) {
        return (int) ((fingerprint * 0x9E3779B97F4A7C15L) >>> 33) & (length - 1);
    }
}
