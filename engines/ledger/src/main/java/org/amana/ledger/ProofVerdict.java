package org.amana.ledger;

/** What came of checking an inclusion or a consistency proof. */
public enum ProofVerdict {
    /** The proof holds. */
    VALID,
    /** Inclusion: the index is not below the tree size, or is negative. */
    INDEX_OUTSIDE_TREE,
    /** Consistency: the first size is larger than the second, or one of them is negative. */
    SIZES_OUT_OF_ORDER,
    /** Consistency: the first tree is empty, and every tree extends that one, so nothing would be shown. */
    FIRST_TREE_EMPTY,
    /** The path has fewer hashes than a tree of this shape needs. */
    PATH_TOO_SHORT,
    /** The path has more hashes than a tree of this shape needs. */
    PATH_TOO_LONG,
    /** Inclusion: the path leads to another root. */
    ROOT_DIFFERS,
    /** Consistency: the path does not lead to the first root. */
    FIRST_ROOT_DIFFERS,
    /** Consistency: the path leads to the first root but not to the second. */
    SECOND_ROOT_DIFFERS;

    /** Whether the proof holds. */
    public boolean isValid() {
        return this == VALID;
    }
}
