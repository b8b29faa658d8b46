package org.amana.biometrics.match;

import org.amana.biometrics.Minutia;

/** The minutiae of a print that have a cylinder, as bare numbers: what the inner loops read. Filled anew for each candidate of a gallery. */
public final class Points {

    /** More than the extractor ever finds on one finger; what comes beyond it in a file is left out. */
    public static final int MOST = 250;

    private static final float STEP = (float) (Angles.TURN / Print.DIRECTIONS);

    int count;
    final float[] x;
    final float[] y;
    final float[] direction;
    /** The direction in 256ths of a turn. */
    final int[] coarse;

    final long[] bits;
    final int[] ones;
    /** One over the square root of the ones. */
    final float[] scale;

    /** @param capacity how many points there may be */
    public Points(int capacity) {
        x = new float[capacity];
        y = new float[capacity];
        direction = new float[capacity];
        coarse = new int[capacity];
        bits = new long[capacity * Print.WORDS];
        ones = new int[capacity];
        scale = new float[capacity];
    }

    /** Forgets all points. */
    public void clear() {
        count = 0;
    }

    /**
     * Adds one.
     *
     * @param direction in {@link Print#DIRECTIONS} steps
     */
    public void add(int atX, int atY, int step, long first, long second, long third) {
        int at = count++;
        x[at] = atX;
        y[at] = atY;
        direction[at] = step * STEP;
        coarse[at] = step >>> 6;
        bits[at * Print.WORDS] = first;
        bits[at * Print.WORDS + 1] = second;
        bits[at * Print.WORDS + 2] = third;
        ones[at] = Long.bitCount(first) + Long.bitCount(second) + Long.bitCount(third);
        scale[at] = SCALES[ones[at]];
    }

    private static final float[] SCALES = scales();

    private static float[] scales() {
        float[] scales = new float[Print.WORDS * Long.SIZE + 1];
        for (int i = 1; i < scales.length; i++) {
            scales[i] = (float) (1 / Math.sqrt(i));
        }
        return scales;
    }

    void add(Minutia minutia, long[] cylinder) {
        add(minutia.x(), minutia.y(), Print.step(minutia.direction()), cylinder[0], cylinder[1], cylinder[2]);
    }

    /** How many there are. */
    public int count() {
        return count;
    }

    /** A word of a point's cylinder. */
    public long word(int point, int word) {
        return bits[point * Print.WORDS + word];
    }

    /** How many bits a point's cylinder has set. */
    public int ones(int point) {
        return ones[point];
    }

    /** Direction of a point in 256ths of a turn. */
    public int coarseDirection(int point) {
        return coarse[point];
    }
}
