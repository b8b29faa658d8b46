package org.amana.enrolment;

/**
 * From which score somebody proposed is worth two examiners' time. The scores of strangers fall off by a factor of ten each 0.3 of
 * our scale, on the prints that the matcher was tuned on; those of several fingers add up, as if fingers of strangers had nothing to
 * do with each other. A rule to start from: what a gallery really does is counted on its own adjudicated cases.
 */
final class Thresholds {

    /** A score falls off by e over this much. */
    private static final double FALL = 0.13;

    /** One finger against one, where about one false match in ten thousand is made; below it nobody is verified. */
    static final int ONE_TO_ONE = 1_000;

    private static final int HIGHEST = 20_000;
    private static final int STEP = 10;

    private Thresholds() {}

    /**
     * @param fingers that were searched for, at least one
     * @param persons in the gallery
     * @param falsePerMille of a thousand searches of people who are not there, how many may propose somebody
     * @return thousandths
     */
    static int of(int fingers, int persons, int falsePerMille) {
        double wanted = falsePerMille / 1000.0 / Math.max(1, persons);
        for (int threshold = ONE_TO_ONE; threshold < HIGHEST; threshold += STEP) {
            if (chance(threshold / 1000.0 / FALL, fingers) <= wanted * scale(fingers)) {
                return threshold;
            }
        }
        return HIGHEST;
    }

    /** How far one finger's fall lies beside one in ten thousand at 1. */
    private static double scale(int fingers) {
        return Math.pow(Math.exp(-1 / FALL) / 1e-4, fingers);
    }

    /** That a sum of so many falling scores is above {@code x}: the tail of an Erlang distribution. */
    private static double chance(double x, int fingers) {
        double term = 1;
        double sum = 1;
        for (int i = 1; i < fingers; i++) {
            term *= x / i;
            sum += term;
        }
        return Math.exp(-x) * sum;
    }
}
