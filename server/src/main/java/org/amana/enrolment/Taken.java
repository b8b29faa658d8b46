package org.amana.enrolment;

import org.amana.biometrics.FingerPosition;
import org.amana.biometrics.Template;
import org.jspecify.annotations.Nullable;

/**
 * A print as it came in, read and measured, not yet sealed.
 *
 * @param picture as it is kept; null if only a template came
 */
record Taken(
        FingerPosition finger,
        EnrolmentFact.Impression impression,
        Template template,
        byte @Nullable [] picture,
        EnrolmentFact.Quality quality) {

    /** Below this score, by our own measure, a finger is to be taken again. */
    static final int LEAST_SCORE = 40;

    /** Fewer than these say too little of a finger, whatever the picture looks like. */
    static final int LEAST_MINUTIAE = 12;

    boolean poor() {
        return quality.minutiae() < LEAST_MINUTIAE || (quality.score() != null && quality.score() < LEAST_SCORE);
    }

    boolean betterThan(Taken other) {
        return rank() > other.rank();
    }

    private int rank() {
        return (quality.score() == null ? 50 : quality.score()) * 100 + quality.minutiae();
    }
}
