package org.amana.biometrics;

/** A second opinion on two prints: slower than the search, and made by somebody else. */
@FunctionalInterface
public interface Verifier {

    /** Makes ready to compare one print with several. */
    Prepared prepare(Template probe);

    /** One print, ready to be compared; not for several threads at once. */
    @FunctionalInterface
    interface Prepared {

        /** How alike the two are, 0 or more, in units of the verifier's own. */
        double score(Template candidate);
    }
}
