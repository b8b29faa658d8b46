package org.amana.enrolment;

/**
 * From which score somebody proposed is worth two examiners' time. On the prints that the matcher was tuned on, one pair of strangers' fingers in
 * ten thousand scores 1, and the scores fall off by a factor of ten each 0.3 beyond; of several fingers each may add another 1. A
 * rule to start from, on the safe side: what a gallery really does is counted on its own adjudicated cases.
 */
final class Thresholds {

    /** One finger against one, where about one false match in ten thousand is made; below it nobody is verified. */
    static final int ONE_TO_ONE = 1_000;

    private static final int EACH_FACTOR_OF_TEN = 300;

    private Thresholds() {}

    /**
     * One to one, the best of several comparisons counting: with each further one a stranger has another chance.
     *
     * @param compared how many pairs of prints, at least one
     * @return thousandths
     */
    static int oneToOne(int compared) {
        return (int) Math.round(ONE_TO_ONE + EACH_FACTOR_OF_TEN * Math.log10(compared));
    }

    /**
     * @param fingers that were searched for, at least one
     * @param persons in the gallery
     * @param falsePerMille of a thousand searches of people who are not there, how many may propose somebody
     * @return thousandths
     */
    static int of(int fingers, int persons, int falsePerMille) {
        double tens = Math.log10(Math.max(1, persons) * 1_000.0 / falsePerMille) - 4;
        return (int) Math.round(fingers * (double) ONE_TO_ONE + Math.max(0, EACH_FACTOR_OF_TEN * tens));
    }
}
