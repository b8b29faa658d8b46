package org.amana.biometrics.match;

import org.amana.biometrics.Verifier;

/** Two prints, one against one: our relaxation and a second opinion, added in units of what each thinks of chance. */
public final class FusedMatcher {

    private final Verifier verifier;
    private final ThreadLocal<Relaxation> relaxation = ThreadLocal.withInitial(Relaxation::new);

    public FusedMatcher(Verifier verifier) {
        this.verifier = verifier;
    }

    /** Our part of the score alone. */
    public double relaxation(Print a, Print b) {
        return relaxation.get().score(a.points(), b.points());
    }

    /** The fused score: 0 for nothing in common; at 1 each opinion alone would make one false match in ten thousand. */
    public double score(Print a, Print b) {
        double second = verifier.prepare(a.template()).score(b.template());
        return second / Parameters.UNIT_VERIFIER + relaxation(a, b) / Parameters.UNIT_RELAXATION;
    }
}
