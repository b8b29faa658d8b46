package org.amana.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A log in memory that keeps what a database would: entries, leaf hashes, full tiles. */
final class TestLog implements TileSource, LogDirectory.EntrySource {

    final List<byte[]> entries = new ArrayList<>();
    final Map<TilePath, byte[]> tiles = new HashMap<>();
    private final List<byte[]> leafHashes = new ArrayList<>();
    private Appender appender = Appender.empty();

    static TestLog of(int size) {
        TestLog log = new TestLog();
        for (int i = 0; i < size; i++) {
            log.append(entry(i));
        }
        return log;
    }

    static byte[] entry(long number) {
        return Text.utf8("entry " + number);
    }

    void append(byte[] entry) {
        entries.add(entry);
        leafHashes.add(Hash.ofLeaf(entry).toBytes());
        appender.append(entry);
        appender.takeFullTiles().forEach(tile -> tiles.put(tile.path(), tile.hashes()));
    }

    /** Flips a bit of a leaf hash wherever it is stored. */
    void corruptStoredHash(int index) {
        leafHashes.get(index)[5] ^= 1;
        byte[] tile = tiles.get(TilePath.full(0, index / Tile.FULL_WIDTH));
        if (tile != null) {
            tile[index % Tile.FULL_WIDTH * Hash.BYTES + 5] ^= 1;
        }
    }

    int size() {
        return entries.size();
    }

    TreeReader reader() {
        return TreeReader.open(size(), this);
    }

    TreeHead headAt(long size) {
        return new TreeHead(size, rootByDefinition(entries.subList(0, (int) size)));
    }

    @Override
    public byte[] leafHashes(long from, int count) {
        byte[] hashes = new byte[count * Hash.BYTES];
        for (int i = 0; i < count; i++) {
            System.arraycopy(leafHashes.get((int) from + i), 0, hashes, i * Hash.BYTES, Hash.BYTES);
        }
        return hashes;
    }

    @Override
    public byte[] fullTile(int level, long index) {
        byte[] tile = tiles.get(TilePath.full(level, index));
        if (tile == null) {
            throw new IllegalStateException("no full tile " + level + "/" + index);
        }
        return tile;
    }

    @Override
    public List<byte[]> entries(long from, int count) {
        return entries.subList((int) from, (int) from + count);
    }

    /** The recursive definition of RFC 6962 section 2.1, as slow and as plain as it stands there. */
    static Hash rootByDefinition(List<byte[]> entries) {
        if (entries.isEmpty()) {
            return Hash.emptyTree();
        }
        if (entries.size() == 1) {
            return Hash.ofLeaf(entries.getFirst());
        }
        int split = Integer.highestOneBit(entries.size() - 1);
        return Hash.ofNode(
                rootByDefinition(entries.subList(0, split)), rootByDefinition(entries.subList(split, entries.size())));
    }

    static byte[] flipped(byte[] bytes, int bit) {
        byte[] copy = Arrays.copyOf(bytes, bytes.length);
        copy[bit / 8] ^= (byte) (1 << bit % 8);
        return copy;
    }
}
