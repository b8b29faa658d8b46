package org.amana.bench;

import java.util.Arrays;
import java.util.Locale;

/** Times that something took, in the order in which they were measured; quantiles by rank. */
final class Latencies {

    private long[] nanos = new long[1024];
    private int size;

    synchronized void add(long elapsed) {
        if (size == nanos.length) {
            nanos = Arrays.copyOf(nanos, size * 2);
        }
        nanos[size++] = elapsed;
    }

    /** The least time that at least {@code percent} of all did not exceed, in milliseconds. */
    synchronized double millis(double percent) {
        if (size == 0) {
            throw new IllegalStateException("nothing was measured");
        }
        long[] sorted = Arrays.copyOf(nanos, size);
        Arrays.sort(sorted);
        int rank = (int) Math.ceil(percent / 100 * size);
        return sorted[Math.max(rank, 1) - 1] / 1e6;
    }

    /** In milliseconds. */
    synchronized double mean() {
        return Arrays.stream(nanos, 0, size).average().orElseThrow() / 1e6;
    }

    synchronized int count() {
        return size;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "n=%d p50=%.2f p95=%.2f p99=%.2f ms", count(), millis(50), millis(95), millis(99));
    }
}
