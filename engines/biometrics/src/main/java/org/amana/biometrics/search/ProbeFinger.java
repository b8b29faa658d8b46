package org.amana.biometrics.search;

import org.amana.biometrics.FingerPosition;
import org.amana.biometrics.Template;
import org.amana.biometrics.match.Print;

/**
 * One finger that is searched for. A finger that is missing or bandaged is simply not among the probes.
 *
 * @param position as recorded; {@link FingerPosition#UNKNOWN} is compared with every finger
 */
public record ProbeFinger(FingerPosition position, Print print) {

    /** Builds the cylinders. */
    public static ProbeFinger of(FingerPosition position, Template template) {
        return new ProbeFinger(position, Print.of(template));
    }
}
