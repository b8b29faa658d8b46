package org.amana.ledger;

import java.util.ArrayList;
import java.util.List;

/**
 * The proof that a log was only appended to between two sizes (RFC 9162 section 2.1.4).
 *
 * @param firstSize entries in the earlier tree
 * @param secondSize entries in the later tree
 * @param path hashes in the order of the standard
 */
public record ConsistencyProof(long firstSize, long secondSize, List<Hash> path) {

    /** Copies the path; whether the numbers make sense is for {@link #verify} to say. */
    public ConsistencyProof {
        path = List.copyOf(path);
    }

    /**
     * Checks the proof (RFC 9162 section 2.1.4.2).
     *
     * @param firstRoot of the earlier tree, as somebody kept it
     * @param secondRoot of the later tree
     */
    public ProofVerdict verify(Hash firstRoot, Hash secondRoot) {
        if (firstSize < 0 || firstSize > secondSize) {
            return ProofVerdict.SIZES_OUT_OF_ORDER;
        }
        if (firstSize == secondSize) {
            return !path.isEmpty()
                    ? ProofVerdict.PATH_TOO_LONG
                    : firstRoot.equals(secondRoot) ? ProofVerdict.VALID : ProofVerdict.SECOND_ROOT_DIFFERS;
        }
        if (firstSize == 0) {
            return ProofVerdict.FIRST_TREE_EMPTY;
        }
        if (path.isEmpty()) {
            return ProofVerdict.PATH_TOO_SHORT;
        }
        List<Hash> hashes = new ArrayList<>(path);
        if (Long.bitCount(firstSize) == 1) {
            // The earlier tree is then itself a node of the later one, and the standard leaves it out of the path.
            hashes.addFirst(firstRoot);
        }
        return climb(hashes, firstRoot, secondRoot);
    }

    private ProofVerdict climb(List<Hash> hashes, Hash firstRoot, Hash secondRoot) {
        Hasher hasher = new Hasher();
        int complete = Long.numberOfTrailingZeros(firstSize);
        long node = (firstSize - 1) >>> complete;
        long last = (secondSize - 1) >>> complete;
        Hash first = hashes.getFirst();
        Hash second = first;
        for (Hash hash : hashes.subList(1, hashes.size())) {
            if (last == 0) {
                return ProofVerdict.PATH_TOO_LONG;
            }
            if ((node & 1) == 1 || node == last) {
                first = hasher.node(hash, first);
                second = hasher.node(hash, second);
                int levels = Long.numberOfTrailingZeros(node);
                node >>>= levels;
                last >>>= levels;
            } else {
                second = hasher.node(second, hash);
            }
            node >>>= 1;
            last >>>= 1;
        }
        if (last != 0) {
            return ProofVerdict.PATH_TOO_SHORT;
        }
        if (!first.equals(firstRoot)) {
            return ProofVerdict.FIRST_ROOT_DIFFERS;
        }
        return second.equals(secondRoot) ? ProofVerdict.VALID : ProofVerdict.SECOND_ROOT_DIFFERS;
    }
}
