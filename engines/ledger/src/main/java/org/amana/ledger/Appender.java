package org.amana.ledger;

import java.util.ArrayList;
import java.util.List;

/**
 * The growing end of a log, for a single writer. Each appended leaf costs about two hashes; memory is one unfinished
 * tile for each level, whatever the size of the log.
 *
 * <p>A batch that goes into a database in one transaction is appended to a {@link #copy()}: when the commit succeeds
 * the copy takes the place of the original, when it fails the copy is dropped and nothing has happened.
 *
 * <pre>{@code
 * Appender next = current.copy();
 * entries.forEach(next::append);
 * store(next.takeFullTiles(), next.size(), next.root());   // in the caller's transaction
 * current = next;                                          // after the commit
 * }</pre>
 *
 * <p>Not safe for use by more than one thread at a time.
 */
public final class Appender {

    /** The longest entry: bundles carry the length in 16 bits (C2SP tlog-tiles, Log entries). */
    public static final int MAX_ENTRY_BYTES = 65_535;

    private final Hasher hasher = new Hasher();
    private final byte[] carry = new byte[Hash.BYTES];
    private final byte[][] frontier;
    private final RightEdge edge;
    private List<Tile> fullTiles = new ArrayList<>();
    private long size;

    private Appender(long size, RightEdge edge, byte[][] frontier) {
        this.size = size;
        this.edge = edge;
        this.frontier = frontier;
    }

    /** An appender for a log without entries. */
    public static Appender empty() {
        return new Appender(0, new RightEdge(), new byte[Long.SIZE][Hash.BYTES]);
    }

    /**
     * Opens a log at its present size. Reads at most 255 full tiles for each level and at most 255 leaf hashes. A
     * caller that holds a checkpoint compares its root with {@link #root()} before it appends.
     *
     * @param size number of entries already in the log
     * @param source what is stored of the log
     * @throws IllegalArgumentException when the size is negative
     * @throws MalformedException when the source answers with a wrong length
     */
    public static Appender open(long size, TileSource source) {
        if (size < 0) {
            throw new IllegalArgumentException("a log cannot have " + size + " entries");
        }
        RightEdge edge = RightEdge.load(size, source);
        Appender appender = new Appender(size, edge, new byte[Long.SIZE][Hash.BYTES]);
        appender.fillFrontier();
        return appender;
    }

    private void fillFrontier() {
        for (int height = 0; height < Long.SIZE - 1; height++) {
            if (hasSubtree(height)) {
                int level = height / Tile.HEIGHT;
                int count = 1 << (height % Tile.HEIGHT);
                int position = RightEdge.width(size, level) & -(2 * count);
                frontier[height] = hasher.fold(edge.tile(level), position, count);
            }
        }
    }

    /** An independent appender in the same state, without the full tiles not yet taken; costs some microseconds. */
    public Appender copy() {
        byte[][] copies = new byte[frontier.length][];
        for (int height = 0; height < copies.length; height++) {
            copies[height] = frontier[height].clone();
        }
        return new Appender(size, edge.copy(), copies);
    }

    /**
     * Appends an entry.
     *
     * @param entry up to {@value #MAX_ENTRY_BYTES} bytes
     * @return the index of the entry, from 0
     * @throws IllegalArgumentException when the entry is too long for a bundle
     */
    public long append(byte[] entry) {
        if (entry.length > MAX_ENTRY_BYTES) {
            throw new IllegalArgumentException("an entry has at most 65535 bytes, not " + entry.length);
        }
        hasher.leaf(entry, carry, 0);
        return appendCarry();
    }

    /**
     * Appends an entry of which only the leaf hash is at hand.
     *
     * @param leafHash 32 bytes, SHA-256(0x00 ‖ entry)
     * @return the index of the entry, from 0
     * @throws IllegalArgumentException when it is not 32 bytes
     */
    public long appendLeafHash(byte[] leafHash) {
        if (leafHash.length != Hash.BYTES) {
            throw new IllegalArgumentException("a leaf hash is 32 bytes, not " + leafHash.length);
        }
        System.arraycopy(leafHash, 0, carry, 0, Hash.BYTES);
        return appendCarry();
    }

    private long appendCarry() {
        keepInTile(0);
        int height = 0;
        while (hasSubtree(height)) {
            hasher.node(frontier[height], 0, carry, 0, carry, 0);
            height++;
            if (height % Tile.HEIGHT == 0) {
                keepInTile(height / Tile.HEIGHT);
            }
        }
        System.arraycopy(carry, 0, frontier[height], 0, Hash.BYTES);
        return size++;
    }

    private void keepInTile(int level) {
        int position = RightEdge.width(size, level);
        byte[] tile = edge.put(level, position, carry);
        if (position == Tile.FULL_WIDTH - 1) {
            fullTiles.add(new Tile(TilePath.full(level, size >>> (Tile.HEIGHT * (level + 1))), tile));
        }
    }

    /** Each one-bit of the size is a complete subtree that waits for its right neighbour. */
    private boolean hasSubtree(int height) {
        return (size >>> height & 1) == 1;
    }

    /** Number of entries in the log. */
    public long size() {
        return size;
    }

    /** The root of the tree over all entries so far (RFC 9162 section 2.1.1); costs one hash for each level. */
    public Hash root() {
        if (size == 0) {
            return Hash.emptyTree();
        }
        int height = Long.numberOfTrailingZeros(size);
        byte[] root = frontier[height].clone();
        for (height++; height < Long.SIZE - 1; height++) {
            if (hasSubtree(height)) {
                hasher.node(frontier[height], 0, root, 0, root, 0);
            }
        }
        return Hash.wrap(root);
    }

    /** Size and root together. */
    public TreeHead head() {
        return new TreeHead(size, root());
    }

    /** The tiles completed since the last call, in the order of their completion; the caller stores them. */
    public List<Tile> takeFullTiles() {
        List<Tile> taken = fullTiles;
        fullTiles = new ArrayList<>();
        return taken;
    }

    /** The leaf hashes after the last full tile of level 0: 32 bytes for each, none to 255 of them. */
    public byte[] unfinishedLeafHashes() {
        byte[] hashes = new byte[RightEdge.width(size, 0) * Hash.BYTES];
        System.arraycopy(edge.tile(0), 0, hashes, 0, hashes.length);
        return hashes;
    }

    /**
     * A reader of the tree as it stands, without reading the right edge again.
     *
     * @param source has every full tile of this size
     */
    public TreeReader reader(TileSource source) {
        return new TreeReader(size, edge.copy(), source);
    }
}
