package org.amana.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * A log as files, ready to be served as they are or carried on a stick: {@code checkpoint}, {@code tile/<L>/<N>} and
 * {@code tile/entries/<N>} (C2SP tlog-tiles, APIs). Every file appears whole or not at all, the checkpoint last, so
 * that a reader never meets a checkpoint whose tiles are not there.
 *
 * <p>One writer at a time; any number of readers. A full tile is never written again; partial ones of earlier sizes
 * stay.
 */
public final class LogDirectory {

    private static final String CHECKPOINT = "checkpoint";

    private final Path root;

    private LogDirectory(Path root) {
        this.root = root;
    }

    /** The log in a directory, which need not exist before something is published. */
    public static LogDirectory at(Path directory) {
        return new LogDirectory(directory);
    }

    /** Where entries come from when they are published. */
    @FunctionalInterface
    public interface EntrySource {
        /**
         * Entries of the log.
         *
         * @param from index of the first
         * @param count how many, from 1 to 256
         * @return exactly {@code count} entries, in order
         */
        List<byte[]> entries(long from, int count);
    }

    /**
     * Publishes a log, or what was added to it since.
     *
     * @param tree the log as opened at the size of the checkpoint
     * @param entries the entries themselves
     * @param publishedSize the size published here before; 0 for the first time
     * @param checkpoint signed by the log
     * @throws IllegalArgumentException when the checkpoint is not of this tree
     * @throws IllegalStateException when a full tile is already there with other bytes, or an entry does not hash to
     *     its leaf
     * @throws UncheckedIOException when a file cannot be written; publishing again then completes the work
     */
    public void publish(TreeReader tree, EntrySource entries, long publishedSize, Note checkpoint) {
        if (!Checkpoint.parse(checkpoint.text()).head().equals(tree.head())) {
            throw new IllegalArgumentException("the checkpoint is not of this tree of " + tree.size() + " entries");
        }
        long size = tree.size();
        for (int level = 0; level < RightEdge.LEVELS && size >>> (Tile.HEIGHT * level) > 0; level++) {
            long end = size >>> (Tile.HEIGHT * level);
            long first = (publishedSize >>> (Tile.HEIGHT * level)) / Tile.FULL_WIDTH;
            for (long index = first; index * Tile.FULL_WIDTH < end; index++) {
                int width = (int) Math.min(Tile.FULL_WIDTH, end - index * Tile.FULL_WIDTH);
                Tile tile = tree.tile(new TilePath(level, index, width));
                if (level == 0) {
                    publishEntries(tile, entries);
                }
                publishImmutable(tile.path(), tile.hashes());
            }
        }
        write(root.resolve(CHECKPOINT), Text.utf8(checkpoint.toString()));
    }

    private void publishEntries(Tile leaves, EntrySource source) {
        long from = leaves.index() * Tile.FULL_WIDTH;
        int width = leaves.path().width();
        List<byte[]> entries = source.entries(from, width);
        if (entries.size() != width) {
            throw new IllegalStateException("asked for " + width + " entries, given " + entries.size());
        }
        Hasher hasher = new Hasher();
        byte[] hashes = new byte[width * Hash.BYTES];
        for (int i = 0; i < width; i++) {
            hasher.leaf(entries.get(i), hashes, i * Hash.BYTES);
        }
        int difference = Arrays.mismatch(hashes, leaves.hashes());
        if (difference >= 0) {
            throw new IllegalStateException("entry " + (from + difference / Hash.BYTES) + " is not that of its leaf");
        }
        publishImmutable(TilePath.entries(leaves.index(), width), EntryBundle.encode(entries));
    }

    private void publishImmutable(TilePath path, byte[] bytes) {
        Path file = root.resolve(path.toString());
        if (!Files.exists(file)) {
            write(file, bytes);
        } else if (!Arrays.equals(read(file), bytes)) {
            throw new IllegalStateException(path + " is already published with other content");
        }
    }

    /**
     * The published checkpoint; ask it who signed it before reading it.
     *
     * @throws MalformedException when it is not a note
     * @throws UncheckedIOException when there is none
     */
    public Note checkpoint() {
        return Note.parse(read(root.resolve(CHECKPOINT)));
    }

    /**
     * A published tile of hashes.
     *
     * @throws MalformedException when its length is wrong
     * @throws UncheckedIOException when there is none
     */
    public Tile tile(TilePath path) {
        return new Tile(path, read(root.resolve(path.toString())));
    }

    /**
     * The entries of a published bundle.
     *
     * @throws MalformedException when it does not hold as many entries as its path says
     * @throws UncheckedIOException when there is none
     */
    public List<byte[]> entries(TilePath path) {
        return EntryBundle.decode(read(root.resolve(path.toString())), path.width());
    }

    /**
     * The published tiles of a log of this size, to open a {@link TreeReader} over.
     *
     * @param size a size for which a checkpoint was published here
     */
    public TileSource tiles(long size) {
        return new TileSource() {
            @Override
            public byte[] leafHashes(long from, int count) {
                int width = (int) Math.min(Tile.FULL_WIDTH, size - from);
                byte[] hashes =
                        tile(new TilePath(0, from / Tile.FULL_WIDTH, width)).hashes();
                return Arrays.copyOf(hashes, count * Hash.BYTES);
            }

            @Override
            public byte[] fullTile(int level, long index) {
                return tile(TilePath.full(level, index)).hashes();
            }
        };
    }

    /**
     * Recomputes the whole published log from its entries and compares it with its tiles and with kept checkpoints.
     *
     * @param size how many entries to read: that of the published checkpoint, checked before
     * @param kept checkpoints that the caller trusts; that of this log should be among them
     * @throws MalformedException when a bundle or a tile is not well formed
     * @throws UncheckedIOException when a file is missing
     */
    public LogVerifier.Verdict verify(long size, Collection<TreeHead> kept) {
        LogVerifier verifier = LogVerifier.against(kept, tiles(size));
        boolean undecided = true;
        for (long from = 0; from < size && undecided; from += Tile.FULL_WIDTH) {
            int width = (int) Math.min(Tile.FULL_WIDTH, size - from);
            for (byte[] entry : entries(TilePath.entries(from / Tile.FULL_WIDTH, width))) {
                undecided = undecided && verifier.add(entry);
            }
        }
        return verifier.finish();
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, byte[] bytes) {
        Path unfinished = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID());
        try {
            Files.createDirectories(file.getParent());
            try (FileChannel out =
                    FileChannel.open(unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                ByteBuffer rest = ByteBuffer.wrap(bytes);
                while (rest.hasRemaining()) {
                    out.write(rest);
                }
                // A name must not outlive its content through a power cut: the file could never be published again.
                out.force(true);
            }
            moveIntoPlace(unfinished, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void moveIntoPlace(Path unfinished, Path file) throws IOException {
        try {
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.deleteIfExists(unfinished);
            throw e;
        }
    }
}
