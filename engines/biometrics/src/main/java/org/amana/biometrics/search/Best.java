package org.amana.biometrics.search;

import java.util.Arrays;

/** The largest of many scores, without sorting them all. */
final class Best {

    private static final int SHIFT = 15;
    private static final int BUCKETS = 1 << 16;

    private Best() {}

    /**
     * Indices of the {@code wanted} largest scores above 0, in no order; of equal ones the first.
     *
     * @param scores none is NaN
     */
    static int[] of(float[] scores, int count, int wanted) {
        // Floats of 0 and more are in the order of their bits: count them by the leading ones.
        int[] buckets = new int[BUCKETS];
        for (int i = 0; i < count; i++) {
            if (scores[i] > 0) {
                buckets[Float.floatToRawIntBits(scores[i]) >>> SHIFT]++;
            }
        }
        int bucket = BUCKETS - 1;
        int above = 0;
        while (bucket > 0 && above + buckets[bucket] < wanted) {
            above += buckets[bucket--];
        }
        return collect(scores, count, bucket, new long[buckets[bucket]], Math.min(wanted, above + buckets[bucket]));
    }

    private static int[] collect(float[] scores, int count, int bucket, long[] edge, int wanted) {
        int[] found = new int[wanted];
        int atEdge = 0;
        int size = 0;
        for (int i = 0; i < count; i++) {
            if (scores[i] <= 0) {
                continue;
            }
            int bits = Float.floatToRawIntBits(scores[i]);
            if (bits >>> SHIFT > bucket) {
                found[size++] = i;
            } else if (bits >>> SHIFT == bucket) {
                edge[atEdge++] = (long) -bits << Integer.SIZE | i;
            }
        }
        Arrays.sort(edge, 0, atEdge);
        for (int i = 0; size < wanted; i++) {
            found[size++] = (int) edge[i];
        }
        return found;
    }
}
