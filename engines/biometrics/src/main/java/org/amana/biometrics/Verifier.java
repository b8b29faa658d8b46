package org.amana.biometrics;

/** A second opinion on two prints: slower than the search, and made by somebody else. */
@FunctionalInterface
public interface Verifier {

    /** Makes a print ready to be compared, as one side or the other. */
    Prepared prepare(Template print);

    /** One print, ready. May be shared by threads. */
    @FunctionalInterface
    interface Prepared {

        /**
         * How alike the two are, 0 or more, in units of the verifier's own.
         *
         * @param candidate made ready by the same verifier
         */
        double score(Prepared candidate);
    }
}
