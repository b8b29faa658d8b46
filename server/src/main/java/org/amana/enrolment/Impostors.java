package org.amana.enrolment;

import java.util.Arrays;

/**
 * What the best of strangers scores in a gallery: the largest of many scores follows Gumbel's law (extreme values), whose two parameters
 * are read off the quartiles of a sample. Quartiles, because a few of the sample may be in the gallery under a second record, and
 * score far above all strangers.
 *
 * @param location of the law, in thousandths
 * @param scale of the law, in thousandths
 * @param people how many there were to be proposed
 */
record Impostors(double location, double scale, int people) {

    private static final double LOWER = 0.25;
    private static final double UPPER = 0.75;

    /** Scores are told to a thousandth; a sample that scores alike says nothing finer. */
    private static final double LEAST_SCALE = 1;

    /**
     * @param best of each search of a sample, the score of the best other, in thousandths; at least four
     * @param people how many there were to be proposed, at least one
     */
    static Impostors of(double[] best, int people) {
        double[] sorted = best.clone();
        Arrays.sort(sorted);
        double lower = quantile(sorted, LOWER);
        double upper = quantile(sorted, UPPER);
        double scale = Math.max(LEAST_SCALE, (upper - lower) / (reduced(UPPER) - reduced(LOWER)));
        return new Impostors(lower - scale * reduced(LOWER), scale, people);
    }

    private static double quantile(double[] sorted, double share) {
        double at = share * (sorted.length - 1);
        int below = (int) at;
        double rest = at - below;
        return rest == 0 ? sorted[below] : sorted[below] * (1 - rest) + sorted[below + 1] * rest;
    }

    /** What the law with location 0 and scale 1 stays below in a share of cases. */
    private static double reduced(double share) {
        return -Math.log(-Math.log(share));
    }

    /**
     * The score that the best stranger exceeds in so many of a thousand searches. The best of more people scores higher, by the scale
     * times the logarithm of how many more there are.
     *
     * @return thousandths
     */
    int threshold(int now, int falsePerMille) {
        double share = Math.min(0.999, falsePerMille / 1_000.0);
        double grown = scale * Math.log((double) Math.max(1, now) / people);
        return (int) Math.ceil(location + grown + scale * reduced(1 - share));
    }
}
