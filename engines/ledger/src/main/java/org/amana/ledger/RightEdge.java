package org.amana.ledger;

import java.util.Arrays;

/**
 * The unfinished tile of each level: all that a tree needs in memory to grow, whatever its size. A tree of size s has
 * {@code floor(s / 256^level) mod 256} hashes in the unfinished tile of a level (C2SP tlog-tiles, Partial Tiles).
 */
final class RightEdge {

    /** Eight levels of 256 hold 2^64 leaves, more than a signed 64-bit size can say. */
    static final int LEVELS = 8;

    private final byte[][] tiles;

    RightEdge() {
        this(new byte[LEVELS][0]);
    }

    private RightEdge(byte[][] tiles) {
        this.tiles = tiles;
    }

    static RightEdge load(long size, TileSource source) {
        Hasher hasher = new Hasher();
        RightEdge edge = new RightEdge();
        for (int level = 0; level < LEVELS; level++) {
            int width = width(size, level);
            if (width > 0) {
                byte[] hashes = level == 0
                        ? checked(source.leafHashes(size - width, width), width)
                        : rootsOfFullTiles(size, level, width, source, hasher);
                edge.tiles[level] = Arrays.copyOf(hashes, Tile.FULL_BYTES);
            }
        }
        return edge;
    }

    private static byte[] rootsOfFullTiles(long size, int level, int width, TileSource source, Hasher hasher) {
        byte[] hashes = new byte[width * Hash.BYTES];
        long first = (size >>> (Tile.HEIGHT * level)) - width;
        for (int i = 0; i < width; i++) {
            byte[] below = checked(source.fullTile(level - 1, first + i), Tile.FULL_WIDTH);
            System.arraycopy(hasher.fold(below, 0, Tile.FULL_WIDTH), 0, hashes, i * Hash.BYTES, Hash.BYTES);
        }
        return hashes;
    }

    /** A source that answers with another length is broken; nothing computed from it could be trusted. */
    static byte[] checked(byte[] hashes, int width) {
        if (hashes.length != width * Hash.BYTES) {
            throw new MalformedException(
                    MalformedException.Reason.BAD_TILE,
                    "the tile source gave " + hashes.length + " bytes for " + width + " hashes");
        }
        return hashes;
    }

    /** Hashes in the unfinished tile of a level of a tree of this size; 0 when there is no unfinished tile. */
    static int width(long size, int level) {
        return (int) ((size >>> (Tile.HEIGHT * level)) & (Tile.FULL_WIDTH - 1));
    }

    /** The unfinished tile, of which only the first {@link #width} hashes mean anything. */
    byte[] tile(int level) {
        return tiles[level];
    }

    /** Puts a hash into its place; gives the tile away, and starts the next one, when this hash completes it. */
    byte[] put(int level, int position, byte[] hash) {
        if (tiles[level].length == 0) {
            tiles[level] = new byte[Tile.FULL_BYTES];
        }
        byte[] tile = tiles[level];
        System.arraycopy(hash, 0, tile, position * Hash.BYTES, Hash.BYTES);
        if (position == Tile.FULL_WIDTH - 1) {
            tiles[level] = new byte[Tile.FULL_BYTES];
        }
        return tile;
    }

    RightEdge copy() {
        byte[][] copies = new byte[LEVELS][];
        for (int level = 0; level < LEVELS; level++) {
            copies[level] = tiles[level].clone();
        }
        return new RightEdge(copies);
    }
}
