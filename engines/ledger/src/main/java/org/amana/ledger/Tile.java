package org.amana.ledger;

import java.util.Arrays;

/**
 * A tile of the tree with its place: up to 256 consecutive hashes of one level (C2SP tlog-tiles, Merkle Tree).
 *
 * <p>The array is shared with the caller for speed and must not be modified.
 */
public final class Tile {

    /** Hashes in a full tile. */
    public static final int FULL_WIDTH = 256;

    /** Bytes of a full tile. */
    public static final int FULL_BYTES = FULL_WIDTH * Hash.BYTES;

    /** Tree levels that one tile spans: 256 is 2 to the 8th. */
    static final int HEIGHT = 8;

    private final TilePath path;
    private final byte[] hashes;

    Tile(TilePath path, byte[] hashes) {
        if (hashes.length != path.width() * Hash.BYTES) {
            throw new MalformedException(
                    MalformedException.Reason.BAD_TILE, path + " cannot have " + hashes.length + " bytes");
        }
        this.path = path;
        this.hashes = hashes;
    }

    /** Level 0 holds leaf hashes. */
    public int level() {
        return path.level();
    }

    /** Position within the level, from 0. */
    public long index() {
        return path.index();
    }

    /** Level, index and width, and with them the place of the tile in a published log. */
    public TilePath path() {
        return path;
    }

    /** The hashes side by side, 32 bytes each; shared, not to be modified. */
    public byte[] hashes() {
        return hashes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tile that && path.equals(that.path) && Arrays.equals(hashes, that.hashes);
    }

    @Override
    public int hashCode() {
        return 31 * path.hashCode() + Arrays.hashCode(hashes);
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
