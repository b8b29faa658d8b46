package org.amana.enrolment;

/**
 * How far a share that was counted may be from the one that it stands for: Wilson's score interval, which holds at few and at none.
 *
 * @param low at least this, from 0
 * @param high at most this, to 1
 */
record Interval(double low, double high) {

    /** Of a hundred such intervals five miss the true share. */
    private static final double QUANTILE = 1.959964;

    /**
     * @param hits at most {@code of}
     * @param of at least one
     */
    static Interval of(int hits, int of) {
        if (of < 1 || hits < 0 || hits > of) {
            throw new IllegalArgumentException("%d of %d".formatted(hits, of));
        }
        double share = (double) hits / of;
        double square = QUANTILE * QUANTILE / of;
        double middle = share + square / 2;
        double half = QUANTILE * Math.sqrt(share * (1 - share) / of + square / (4 * of));
        return new Interval(
                hits == 0 ? 0 : (middle - half) / (1 + square), hits == of ? 1 : (middle + half) / (1 + square));
    }
}
