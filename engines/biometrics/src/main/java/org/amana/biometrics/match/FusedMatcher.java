package org.amana.biometrics.match;

import java.util.Arrays;
import java.util.List;
import org.amana.biometrics.Template;
import org.amana.biometrics.Verifier;
import org.amana.biometrics.match.Agreement.Pair;

/**
 * Two prints, one against one: our relaxation and a second opinion, added in units of what each thinks of chance. May be shared by
 * threads.
 */
public final class FusedMatcher {

    private final Verifier verifier;
    private final ThreadLocal<Relaxation> relaxations = ThreadLocal.withInitial(Relaxation::new);

    public FusedMatcher(Verifier verifier) {
        this.verifier = verifier;
    }

    /** Our part alone; at 1 about one false match in ten thousand is made. */
    public double relaxation(Points a, Points b) {
        return relaxations.get().score(a, b);
    }

    /** Makes a print ready for {@link #secondOpinion}. */
    public Verifier.Prepared prepare(Template print) {
        return verifier.prepare(print);
    }

    /** The second opinion's part alone; at 1 about one false match in ten thousand is made. */
    public static double secondOpinion(Verifier.Prepared probe, Verifier.Prepared candidate) {
        return probe.score(candidate) / Parameters.UNIT_VERIFIER;
    }

    /** Both parts in one. */
    public static double fused(double relaxation, double secondOpinion) {
        return (Parameters.RELAXATION_WEIGHT * relaxation + secondOpinion) / (Parameters.RELAXATION_WEIGHT + 1);
    }

    /** The fused score of two prints: 0 for nothing in common. */
    public double score(Print probe, Print candidate) {
        return fused(
                relaxation(probe.points(), candidate.points()),
                secondOpinion(prepare(probe.template()), prepare(candidate.template())));
    }

    /** Which minutiae agree, and how the probe lies on the candidate. */
    public Agreement agreement(Print probe, Print candidate) {
        Relaxation relaxation = relaxations.get();
        relaxation.score(probe.points(), candidate.points());
        List<Pair> strongest = Arrays.stream(relaxation.strongestPairs())
                .mapToObj(pair -> new Pair(relaxation.left[pair], relaxation.right[pair]))
                .toList();
        return new Alignment(probe.template(), candidate.template()).from(strongest);
    }
}
