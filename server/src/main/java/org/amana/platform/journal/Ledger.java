package org.amana.platform.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.amana.ledger.Appender;
import org.amana.ledger.Checkpoint;
import org.amana.ledger.Commitment;
import org.amana.ledger.Hash;
import org.amana.ledger.Note;
import org.amana.ledger.Tile;
import org.amana.ledger.TileSource;
import org.amana.ledger.TreeHead;
import org.amana.ledger.TreeReader;
import org.jspecify.annotations.Nullable;

/** The Merkle log over the journal's leaves: grown by the committer, read by whoever wants a proof. */
public final class Ledger {

    private static final String FULL_TILE = "select hashes from ledger_tile where level = ? and tile = ?";
    private static final String OPENINGS = "select salt, bytes from journal where leaf >= ? and leaf < ? order by leaf";
    private static final String SIZE = "select coalesce(max(leaf) + 1, 0) from journal";
    private static final String NEWEST_CHECKPOINT = "select note from checkpoint order by size desc limit 1";

    private final DataSource source;
    private Appender durable = Appender.empty();
    private @Nullable Appender next;
    private volatile TreeHead head = new TreeHead(0, Hash.emptyTree());

    Ledger(DataSource source) {
        this.source = source;
    }

    /**
     * The ledger as it stands in a database that nobody writes to.
     *
     * @throws AlteredHistoryException if it is not the log that was last signed
     */
    public static Ledger openedOn(DataSource source) throws SQLException {
        Ledger ledger = new Ledger(source);
        ledger.reopen();
        return ledger;
    }

    /** Takes the log up where the journal ends, and refuses if it is not the log that was last signed. */
    void reopen() throws SQLException {
        next = null;
        Optional<Checkpoint> signed = newestCheckpoint().map(note -> Checkpoint.parse(note.text()));
        long size = size();
        if (signed.isPresent() && signed.get().head().size() > 0) {
            TreeHead kept = signed.get().head();
            if (kept.size() > size
                    || !TreeReader.open(size, tiles()).root(kept.size()).equals(kept.root())) {
                throw new AlteredHistoryException(kept.size());
            }
        }
        durable = Appender.open(size, tiles());
        head = durable.head();
    }

    void append(Batch batch, Message message) {
        Appender growing = durable.copy();
        for (Batch.Leaf leaf : batch.leaves()) {
            growing.append(Commitment.opening(leaf.salt(), leaf.bytes()).entry());
        }
        RowWriter tiles = new RowWriter("ledger_tile", "level, tile, hashes");
        for (Tile tile : growing.takeFullTiles()) {
            tiles.row().int2(tile.level()).int8(tile.index()).bytea(tile.hashes());
        }
        message.insert(tiles);
        next = growing;
    }

    void committed() {
        if (next != null) {
            durable = next;
            head = next.head();
            next = null;
        }
    }

    /** Size and root of what is durable. */
    public TreeHead head() {
        return head;
    }

    /** A reader of the tree at a size that is durable. */
    public TreeReader reader(long size) {
        return TreeReader.open(size, tiles());
    }

    /** The entries as published: commitments, which say nothing of what they stand for. */
    public List<byte[]> entries(long from, int count) {
        List<byte[]> entries = new ArrayList<>(count);
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(OPENINGS)) {
            statement.setLong(1, from);
            statement.setLong(2, from + count);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    entries.add(Commitment.opening(rows.getBytes(1), rows.getBytes(2))
                            .entry());
                }
            }
        } catch (SQLException e) {
            throw new LedgerUnreadableException("leaves from " + from, e);
        }
        if (entries.size() != count) {
            throw new LedgerUnreadableException(
                    "%d leaves from %d, of which %d are there".formatted(count, from, entries.size()), null);
        }
        return entries;
    }

    /** The newest checkpoint that was signed. */
    public Optional<Note> newestCheckpoint() throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(NEWEST_CHECKPOINT);
                ResultSet rows = statement.executeQuery()) {
            return rows.next() ? Optional.of(Note.parse(rows.getString(1))) : Optional.empty();
        }
    }

    private long size() throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(SIZE);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private TileSource tiles() {
        return new TileSource() {
            @Override
            public byte[] leafHashes(long from, int count) {
                return Ledger.this.leafHashes(from, count);
            }

            @Override
            public byte[] fullTile(int level, long index) {
                return Ledger.this.fullTile(level, index);
            }
        };
    }

    private byte[] leafHashes(long from, int count) {
        byte[] hashes = new byte[count * Hash.BYTES];
        int at = 0;
        for (byte[] entry : entries(from, count)) {
            System.arraycopy(Hash.ofLeaf(entry).toBytes(), 0, hashes, at, Hash.BYTES);
            at += Hash.BYTES;
        }
        return hashes;
    }

    private byte[] fullTile(int level, long index) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(FULL_TILE)) {
            statement.setInt(1, level);
            statement.setLong(2, index);
            try (ResultSet rows = statement.executeQuery()) {
                if (!rows.next()) {
                    throw new LedgerUnreadableException("tile %d/%d, which is not there".formatted(level, index), null);
                }
                return rows.getBytes(1);
            }
        } catch (SQLException e) {
            throw new LedgerUnreadableException("tile %d/%d".formatted(level, index), e);
        }
    }

    /** The stored history is not the one that was signed. */
    public static final class AlteredHistoryException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        AlteredHistoryException(long size) {
            super("the first %d leaves are not those that were signed; run 'amana verify' on an export"
                    .formatted(size));
        }
    }

    /** Part of the stored log cannot be read. */
    public static final class LedgerUnreadableException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        LedgerUnreadableException(String what, @Nullable Throwable cause) {
            super("the ledger lacks " + what, cause);
        }
    }
}
