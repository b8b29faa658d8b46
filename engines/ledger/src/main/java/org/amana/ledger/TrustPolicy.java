package org.amana.ledger;

import java.util.Collection;
import java.util.List;

/**
 * Whom a verifier believes: the log by its key, and so many of these witnesses. It is the verifier's own; nothing in a
 * receipt or a log may change it.
 *
 * @param origin the first line that every checkpoint of the log must bear
 * @param log the key of the log
 * @param witnesses keys of witnesses, any order
 * @param quorum how many of the witnesses must have cosigned; 0 believes the log alone
 */
public record TrustPolicy(String origin, NoteVerifier log, List<NoteVerifier> witnesses, int quorum) {

    /**
     * Checks that the policy can be met, and only by as many parties as it says.
     *
     * @throws IllegalArgumentException when the quorum is beyond the witnesses, a witness has no key of the type
     *     {@link NoteVerifier.Type#COSIGNATURE_V1}, or one key is given twice, be it under two names
     */
    public TrustPolicy {
        witnesses = List.copyOf(witnesses);
        if (quorum < 0 || quorum > witnesses.size()) {
            throw new IllegalArgumentException(quorum + " of " + witnesses.size() + " witnesses");
        }
        if (witnesses.stream().anyMatch(witness -> witness.type() != NoteVerifier.Type.COSIGNATURE_V1)) {
            throw new IllegalArgumentException("a plain signature says nothing of what a witness saw before");
        }
        if (witnesses.stream().map(NoteVerifier::rawKeyBase64).distinct().count() < witnesses.size()) {
            throw new IllegalArgumentException("a witness counted twice would be two witnesses");
        }
    }

    /** Believes whatever the log signs. */
    public static TrustPolicy logAlone(String origin, NoteVerifier log) {
        return new TrustPolicy(origin, log, List.of(), 0);
    }

    /** Believes what the log signed and so many of the witnesses cosigned. */
    public static TrustPolicy witnessed(
            String origin, NoteVerifier log, Collection<NoteVerifier> witnesses, int quorum) {
        return new TrustPolicy(origin, log, List.copyOf(witnesses), quorum);
    }
}
