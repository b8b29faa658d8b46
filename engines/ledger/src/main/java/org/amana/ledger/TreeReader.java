package org.amana.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Roots, proofs and tiles of a log of a given size, read from stored tiles. A proof reads one full tile for each
 * level, hashes at most 255 nodes in each, and holds nothing afterwards.
 *
 * <p>Safe for many threads when its {@link TileSource} is; each reader answers for the size at which it was opened and
 * every smaller one.
 */
public final class TreeReader {

    private final long size;
    private final RightEdge edge;
    private final TileSource source;

    TreeReader(long size, RightEdge edge, TileSource source) {
        this.size = size;
        this.edge = edge;
        this.source = source;
    }

    /**
     * Opens a log of a size. Reads the right edge once: at most 255 full tiles for each level.
     *
     * @throws IllegalArgumentException when the size is negative
     * @throws MalformedException when the source answers with a wrong length
     */
    public static TreeReader open(long size, TileSource source) {
        if (size < 0) {
            throw new IllegalArgumentException("a log cannot have " + size + " entries");
        }
        return new TreeReader(size, RightEdge.load(size, source), source);
    }

    /** The size at which the reader was opened. */
    public long size() {
        return size;
    }

    /** Size and root of the log as opened. */
    public TreeHead head() {
        return new TreeHead(size, root(size));
    }

    /**
     * The root of the first {@code treeSize} entries (RFC 9162 section 2.1.1).
     *
     * @throws IllegalArgumentException when the log is not that large
     */
    public Hash root(long treeSize) {
        requireWithin(treeSize);
        return treeSize == 0 ? Hash.emptyTree() : new Walk().range(0, treeSize);
    }

    /**
     * The proof that the entry at an index is in the tree of a size (RFC 9162 section 2.1.3.1).
     *
     * @throws IllegalArgumentException unless {@code 0 <= index < treeSize <= size()}
     */
    public InclusionProof inclusion(long index, long treeSize) {
        requireWithin(treeSize);
        if (index < 0 || index >= treeSize) {
            throw new IllegalArgumentException("no entry " + index + " in a tree of " + treeSize);
        }
        Walk walk = new Walk();
        List<Hash> path = new ArrayList<>();
        long low = 0;
        long high = treeSize;
        while (high - low > 1) {
            long middle = low + split(high - low);
            if (index < middle) {
                path.add(walk.range(middle, high));
                high = middle;
            } else {
                path.add(walk.range(low, middle));
                low = middle;
            }
        }
        Collections.reverse(path);
        return new InclusionProof(index, treeSize, path);
    }

    /**
     * The proof that the tree of one size was only appended to until it had the other (RFC 9162 section 2.1.4.1).
     *
     * @throws IllegalArgumentException unless {@code 1 <= firstSize <= secondSize <= size()}; that a log extends an
     *     empty one says nothing
     */
    public ConsistencyProof consistency(long firstSize, long secondSize) {
        requireWithin(secondSize);
        if (firstSize < 1 || firstSize > secondSize) {
            throw new IllegalArgumentException("a tree of " + secondSize + " does not extend one of " + firstSize);
        }
        Walk walk = new Walk();
        List<Hash> path = new ArrayList<>();
        long low = 0;
        long high = secondSize;
        while (firstSize < high) {
            long middle = low + split(high - low);
            if (firstSize <= middle) {
                path.add(walk.range(middle, high));
                high = middle;
            } else {
                path.add(walk.range(low, middle));
                low = middle;
            }
        }
        if (low > 0) {
            path.add(walk.range(low, high));
        }
        Collections.reverse(path);
        return new ConsistencyProof(firstSize, secondSize, path);
    }

    /** The leaf hash of an entry of the log, as stored. */
    public Hash leafHash(long index) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("no entry " + index + " in a log of " + size);
        }
        return new Walk().complete(0, index);
    }

    /**
     * A tile of hashes for publishing, full or partial.
     *
     * @param path level, index and width; a partial tile may be narrower than what the log has by now
     * @throws IllegalArgumentException when it is an entry bundle or the log does not reach so far
     */
    public Tile tile(TilePath path) {
        if (path.level() < 0 || path.level() >= RightEdge.LEVELS || path.width() > widthAt(path)) {
            throw new IllegalArgumentException("a log of " + size + " entries has no " + path);
        }
        byte[] hashes = hashes(path.level(), path.index());
        return new Tile(path, Arrays.copyOf(hashes, path.width() * Hash.BYTES));
    }

    private long widthAt(TilePath path) {
        long hashes = hashesAt(path.level());
        // Division first: an index from outside times 256 could pass the end of a long.
        return path.index() > hashes / Tile.FULL_WIDTH ? 0 : hashes - path.index() * Tile.FULL_WIDTH;
    }

    private long hashesAt(int level) {
        return size >>> (Tile.HEIGHT * level);
    }

    private byte[] hashes(int level, long index) {
        boolean full = index < hashesAt(level) / Tile.FULL_WIDTH;
        return full ? RightEdge.checked(source.fullTile(level, index), Tile.FULL_WIDTH) : edge.tile(level);
    }

    private void requireWithin(long treeSize) {
        if (treeSize < 0 || treeSize > size) {
            throw new IllegalArgumentException("this log has " + size + " entries, not " + treeSize);
        }
    }

    /** The largest power of two smaller than a size of at least two: where RFC 6962 parts a tree. */
    private static long split(long n) {
        return Long.highestOneBit(n - 1);
    }

    /** One proof meets the same tile up to eight times; a walk fetches it once. */
    private final class Walk {

        private final Hasher hasher = new Hasher();
        private final Map<TilePath, byte[]> fetched = new HashMap<>();

        /** The root over the entries from {@code low} to {@code high}; {@code low} is where a subtree may begin. */
        Hash range(long low, long high) {
            List<Hash> subtrees = new ArrayList<>();
            long from = low;
            while (from < high) {
                long count = Long.highestOneBit(high - from);
                int height = Long.numberOfTrailingZeros(count);
                subtrees.add(complete(height, from >>> height));
                from += count;
            }
            Hash root = subtrees.removeLast();
            while (!subtrees.isEmpty()) {
                root = hasher.node(subtrees.removeLast(), root);
            }
            return root;
        }

        /** The root of the complete subtree of a height, the {@code index}-th of that height from the left. */
        Hash complete(int height, long index) {
            int level = height / Tile.HEIGHT;
            int inTile = height % Tile.HEIGHT;
            long first = index << inTile;
            byte[] hashes = fetched.computeIfAbsent(
                    TilePath.full(level, first / Tile.FULL_WIDTH), tile -> hashes(tile.level(), tile.index()));
            return Hash.wrap(hasher.fold(hashes, (int) (first % Tile.FULL_WIDTH), 1 << inTile));
        }
    }
}
