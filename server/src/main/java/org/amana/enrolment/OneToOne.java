package org.amana.enrolment;

import org.amana.biometrics.Template;
import org.amana.biometrics.match.Agreement;
import org.amana.biometrics.match.FusedMatcher;
import org.amana.biometrics.match.Print;
import org.amana.biometrics.sourceafis.SourceAfisVerifier;

/** Two prints, one against one, and what speaks for their being of one finger. */
final class OneToOne {

    /** What is drawn: the minutiae of both in the order that the pairs speak of. */
    record Evidence(Template probe, Template candidate, Agreement agreement) {}

    private final FusedMatcher matcher = new FusedMatcher(new SourceAfisVerifier());

    /** In thousandths; at 1,000 about one pair of strangers in ten thousand scores as much. */
    int score(Template probe, Template candidate) {
        return (int) Math.round(1000 * matcher.score(Print.of(probe), Print.of(candidate)));
    }

    Evidence evidence(Template probe, Template candidate) {
        Print one = Print.of(probe);
        Print other = Print.of(candidate);
        return new Evidence(one.template(), other.template(), matcher.agreement(one, other));
    }
}
