package org.amana.ledger;

import java.util.Collection;
import java.util.HashSet;
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

    /** @throws IllegalArgumentException when the quorum cannot be met, or a witness is given twice */
    public TrustPolicy {
        witnesses = List.copyOf(witnesses);
        if (quorum < 0 || quorum > witnesses.size()) {
            throw new IllegalArgumentException(quorum + " of " + witnesses.size() + " witnesses");
        }
        if (new HashSet<>(witnesses).size() < witnesses.size()) {
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
