package org.amana.intake;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** Many numbers under one key, for millions of keys: a quarter of the memory of maps of objects. */
final class LongMultimap {

    private static final int NONE = -1;

    private long[] keys = new long[1 << 10];
    private int[] heads = filled(1 << 10);
    private int used;
    private int[] values = new int[1 << 10];
    private int[] next = new int[1 << 10];
    private int nodes;
    private int free = NONE;

    private static int[] filled(int size) {
        int[] heads = new int[size];
        Arrays.fill(heads, NONE);
        return heads;
    }

    void add(long key, int value) {
        if (used * 2 >= keys.length) {
            grow();
        }
        int slot = slot(key);
        if (keys[slot] != nonZero(key)) {
            keys[slot] = nonZero(key);
            used++;
        }
        int node = free == NONE ? nodes++ : free;
        if (free != NONE) {
            free = next[free];
        }
        if (node == values.length) {
            values = Arrays.copyOf(values, node * 2);
            next = Arrays.copyOf(next, node * 2);
        }
        values[node] = value;
        next[node] = heads[slot];
        heads[slot] = node;
    }

    /** Takes one occurrence out; nothing happens if there is none. */
    void remove(long key, int value) {
        int slot = slot(key);
        int before = NONE;
        for (int node = heads[slot]; node != NONE; before = node, node = next[node]) {
            if (values[node] == value) {
                if (before == NONE) {
                    heads[slot] = next[node];
                } else {
                    next[before] = next[node];
                }
                next[node] = free;
                free = node;
                return;
            }
        }
    }

    /** Gives the values under a key to somebody, the newest first, but not more than so many. */
    void each(long key, int atMost, IntConsumer consumer) {
        int left = atMost;
        for (int node = heads[slot(key)]; node != NONE && left > 0; node = next[node], left--) {
            consumer.accept(values[node]);
        }
    }

    void clear() {
        keys = new long[1 << 10];
        heads = filled(1 << 10);
        used = 0;
        nodes = 0;
        free = NONE;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldHeads = heads;
        keys = new long[oldKeys.length * 2];
        heads = filled(keys.length);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                heads[slot] = oldHeads[i];
            }
        }
    }

    private int slot(long key) {
        long wanted = nonZero(key);
        int slot = (int) ((wanted * 0x9E3779B97F4A7C15L) >>> 32) & (keys.length - 1);
        while (keys[slot] != 0 && keys[slot] != wanted) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private static long nonZero(long key) {
        return key == 0 ? 1 : key;
    }
}
