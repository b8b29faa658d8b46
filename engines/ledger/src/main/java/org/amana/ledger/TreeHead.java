package org.amana.ledger;

/**
 * What a whole tree comes down to: how many entries, and the root over them.
 *
 * @param size number of entries
 * @param root the RFC 6962 root of the tree of that size
 */
public record TreeHead(long size, Hash root) {

    /** @throws IllegalArgumentException when the size is negative */
    public TreeHead {
        if (size < 0) {
            throw new IllegalArgumentException("a log cannot have " + size + " entries");
        }
    }
}
