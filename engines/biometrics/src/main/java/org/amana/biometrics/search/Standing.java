package org.amana.biometrics.search;

import org.amana.biometrics.match.Points;

/**
 * Puts the scan's scores in relation to what chance lets expect. A template with more cylinders has more chances in each lane, and would stand
 * before a small one for its size alone. What chance gives to templates of a size is known from the search itself, in which all but a few of those
 * compared are strangers (normalisation by a cohort: Auckenthaler, Carey and Lloyd-Thomas 2000).
 */
final class Standing {

    /** Of what was not compared, or has nothing in common with the probe. */
    static final float NONE = Float.NEGATIVE_INFINITY;

    /** Of fewer, mean and deviation say little: neighbouring sizes are taken together until there are so many. */
    static final int LEAST_COHORT = 50;

    private static final int SIZES = Points.MOST / Kernel.LANES + 2;

    private final float[] scores;
    private final byte[] blocks;
    private final int[] cohorts;
    private final int[] count = new int[SIZES];
    private final double[] mean = new double[SIZES];
    private final double[] deviation = new double[SIZES];

    private Standing(float[] scores, byte[] blocks) {
        this.scores = scores;
        this.blocks = blocks;
        this.cohorts = cohorts();
    }

    /**
     * Replaces scores by how many deviations they are above the mean of templates of their size.
     *
     * @param scores as the kernel gives them; {@link #NONE} and 0 become {@link #NONE}
     * @param blocks of each template: its size
     */
    static void of(float[] scores, byte[] blocks) {
        Standing standing = new Standing(scores, blocks);
        standing.measure();
        standing.replace();
    }

    /** By size, from the smallest on; what is left over at the end joins the last. */
    private int[] cohorts() {
        int[] ofSize = new int[SIZES];
        for (int i = 0; i < scores.length; i++) {
            ofSize[blocks[i]] += scores[i] > 0 ? 1 : 0;
        }
        int left = 0;
        for (int of : ofSize) {
            left += of;
        }
        int[] numbers = new int[SIZES];
        int number = 0;
        int members = 0;
        for (int size = 0; size < SIZES; size++) {
            numbers[size] = number;
            members += ofSize[size];
            left -= ofSize[size];
            if (members >= LEAST_COHORT && left >= LEAST_COHORT) {
                number++;
                members = 0;
            }
        }
        return numbers;
    }

    private void measure() {
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] > 0) {
                int cohort = cohorts[blocks[i]];
                count[cohort]++;
                mean[cohort] += scores[i];
                deviation[cohort] += (double) scores[i] * scores[i];
            }
        }
        for (int cohort = 0; cohort < SIZES; cohort++) {
            if (count[cohort] > 0) {
                mean[cohort] /= count[cohort];
                double variance = deviation[cohort] / count[cohort] - mean[cohort] * mean[cohort];
                // Of one alone, or of nothing but equals, nobody stands above the others.
                deviation[cohort] = variance > 0 ? Math.sqrt(variance) : 1;
            }
        }
    }

    private void replace() {
        for (int i = 0; i < scores.length; i++) {
            int cohort = cohorts[blocks[i]];
            scores[i] = scores[i] > 0 ? (float) ((scores[i] - mean[cohort]) / deviation[cohort]) : NONE;
        }
    }
}
