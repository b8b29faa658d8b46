package org.amana.ledger;

import java.util.List;

/**
 * The proof that an entry is in the tree of a size (RFC 9162 section 2.1.3).
 *
 * @param index of the entry, from 0
 * @param treeSize number of entries in the tree
 * @param path hashes from the sibling of the leaf up to the child of the root
 */
public record InclusionProof(long index, long treeSize, List<Hash> path) {

    /** Copies the path; whether the numbers make sense is for {@link #verify} to say. */
    public InclusionProof {
        path = List.copyOf(path);
    }

    /**
     * Checks the proof (RFC 9162 section 2.1.3.2).
     *
     * @param leafHash the hash of the entry, see {@link Hash#ofLeaf}
     * @param root of the tree of {@link #treeSize}, from a checkpoint that is trusted
     */
    public ProofVerdict verify(Hash leafHash, Hash root) {
        if (index < 0 || index >= treeSize) {
            return ProofVerdict.INDEX_OUTSIDE_TREE;
        }
        Hasher hasher = new Hasher();
        long node = index;
        long last = treeSize - 1;
        Hash computed = leafHash;
        for (Hash sibling : path) {
            if (last == 0) {
                return ProofVerdict.PATH_TOO_LONG;
            }
            if ((node & 1) == 1 || node == last) {
                computed = hasher.node(sibling, computed);
                // A node at the ragged right end has no sibling until it is somebody's right child.
                int levels = Long.numberOfTrailingZeros(node);
                node >>>= levels;
                last >>>= levels;
            } else {
                computed = hasher.node(computed, sibling);
            }
            node >>>= 1;
            last >>>= 1;
        }
        if (last != 0) {
            return ProofVerdict.PATH_TOO_SHORT;
        }
        return computed.equals(root) ? ProofVerdict.VALID : ProofVerdict.ROOT_DIFFERS;
    }
}
