package org.amana.platform.export;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.amana.ledger.TileSource;

/** One database as it stands at one instant, whoever goes on writing to it: the journal, its ledger, what was signed. */
final class RegisterSnapshot implements AutoCloseable {

    private static final String BEGIN = "set transaction isolation level repeatable read, read only";
    private static final String NO_LIMIT = "set local statement_timeout = 0";
    private static final String CHECKPOINTS = "select size, signed_at, note from checkpoint order by size";
    private static final String SIZE = "select coalesce(max(leaf) + 1, 0) from journal";
    private static final String LEAVES = "select leaf, kind, salt, bytes from journal where leaf < ? order by leaf";
    private static final String TILES = "select level, tile, hashes from ledger_tile order by level, tile";
    private static final String TILE = "select hashes from ledger_tile where level = ? and tile = ?";
    private static final String KEYS = "select verifier from ledger_key order by since, verifier";
    private static final int ROWS_AT_ONCE = 2_000;

    /** Takes what is read, and may fail as files do. */
    @FunctionalInterface
    interface Taker<T> {
        void take(T one) throws IOException;
    }

    /** A stored tile. */
    record StoredTile(int level, long index, byte[] hashes) {}

    private final Connection connection;

    private RegisterSnapshot(Connection connection) {
        this.connection = connection;
    }

    static RegisterSnapshot of(DataSource source) throws SQLException {
        Connection connection = source.getConnection();
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute(BEGIN);
            statement.execute(NO_LIMIT);
        }
        return new RegisterSnapshot(connection);
    }

    List<SignedSize> checkpoints() throws SQLException {
        List<SignedSize> all = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(CHECKPOINTS);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                String signed =
                        rows.getObject(2, OffsetDateTime.class).toInstant().toString();
                all.add(new SignedSize(rows.getString(3), signed, rows.getLong(1)));
            }
        }
        return all;
    }

    List<String> keys() throws SQLException {
        List<String> all = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(KEYS);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                all.add(rows.getString(1));
            }
        }
        return all;
    }

    long size() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SIZE);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    void leaves(long before, Taker<LeafLine> taker) throws SQLException, IOException {
        try (PreparedStatement statement = connection.prepareStatement(LEAVES)) {
            statement.setFetchSize(ROWS_AT_ONCE);
            statement.setLong(1, before);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    taker.take(new LeafLine(rows.getLong(1), rows.getString(2), rows.getBytes(3), rows.getBytes(4)));
                }
            }
        }
    }

    void tiles(Taker<StoredTile> taker) throws SQLException, IOException {
        try (PreparedStatement statement = connection.prepareStatement(TILES)) {
            statement.setFetchSize(ROWS_AT_ONCE / 10);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    taker.take(new StoredTile(rows.getInt(1), rows.getLong(2), rows.getBytes(3)));
                }
            }
        }
    }

    /** The stored tiles, with the hashes of the leaves after the last full one. */
    TileSource tileSource(byte[] unfinished) {
        return new TileSource() {
            @Override
            public byte[] leafHashes(long from, int count) {
                return unfinished;
            }

            @Override
            public byte[] fullTile(int level, long index) {
                return tile(level, index)
                        .orElseThrow(() -> new IllegalStateException("tile %d/%d is missing".formatted(level, index)));
            }
        };
    }

    private Optional<byte[]> tile(int level, long index) {
        try (PreparedStatement statement = connection.prepareStatement(TILE)) {
            statement.setInt(1, level);
            statement.setLong(2, index);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(rows.getBytes(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("tile %d/%d cannot be read".formatted(level, index), e);
        }
    }

    @Override
    public void close() throws SQLException {
        try {
            connection.rollback();
            connection.setAutoCommit(true);
        } finally {
            connection.close();
        }
    }
}
