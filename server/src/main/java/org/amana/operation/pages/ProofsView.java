package org.amana.operation.pages;

import java.time.Instant;
import java.util.List;
import org.amana.access.LeafSubjects;
import org.jspecify.annotations.Nullable;

/**
 * The ledger's public face.
 *
 * @param size how many leaves it has
 * @param checkpoint the newest as signed, with what witnesses added; null before the first
 * @param key the key that it is signed with
 * @param leaf the leaf asked for, null if none was
 * @param proof that the leaf is in the ledger, null if none was asked for or no checkpoint covers it yet
 * @param about what the leaf is about, as far as the reader may see it
 * @param signedIn whether anybody is
 */
public record ProofsView(
        long size,
        @Nullable String checkpoint,
        long checkpointSize,
        String key,
        List<Witness> witnesses,
        @Nullable Long leaf,
        @Nullable String proof,
        List<LeafSubjects.Subject> about,
        boolean signedIn) {

    /** A handover of a whole lift names hundreds; these are shown, and how many more there are. */
    public static final int SHOWN = 12;

    /** How far somebody outside has seen the ledger. */
    public record Witness(String name, String party, long size, Instant stated) {}
}
