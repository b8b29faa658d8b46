package org.amana.ledger;

/**
 * Where an {@link Appender} or a {@link TreeReader} finds what is stored of a tree. Only full tiles need storing; the
 * unfinished ones along the right edge are computed from full tiles of the level below and from the leaf hashes after
 * the last full tile, which a journal has anyway.
 *
 * <p>An implementation that lacks what it is asked for throws an exception of its own; it must never answer with a
 * guess. Answers are not modified and need not be copies. An implementation used by a shared {@link TreeReader} must
 * be safe for many threads.
 */
public interface TileSource {

    /**
     * The leaf hashes after the last full tile of level 0 at the size that is being read. That tile may have become
     * full since, when an earlier size is read.
     *
     * @param from index of the first leaf; a multiple of {@value Tile#FULL_WIDTH}
     * @param count how many, from 1 to 255
     * @return {@code count} hashes of 32 bytes side by side
     */
    byte[] leafHashes(long from, int count);

    /**
     * A full tile: 256 consecutive hashes (C2SP tlog-tiles, Merkle Tree).
     *
     * @param level 0 for leaf hashes; at level n each hash is the root of a full tile of level n-1
     * @param index position within the level, from 0
     * @return exactly {@value Tile#FULL_BYTES} bytes
     */
    byte[] fullTile(int level, long index);
}
