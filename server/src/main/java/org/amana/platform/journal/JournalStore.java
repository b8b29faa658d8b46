package org.amana.platform.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.postgresql.PGStatement;

/** The journal's own tables: appended to by the writer, read by whoever replays. */
public final class JournalStore {

    private static final String EPOCH_STANDS = """
            select 1 from writer_epoch where id = 1 and epoch = ? for share
            """;

    private static final String COMMAND_BY_KEY = """
            select command, request, recorded from command where party = ? and key = ?
            """;

    private static final String FACTS_OF_COMMAND = """
            select leaf, kind, bytes from journal where command = ? order by leaf
            """;

    private static final String FROM_LEAF = """
            select leaf, kind, bytes, salt from journal where leaf >= ? and leaf < ? order by leaf
            """;

    private static final String END = """
            select leaf, recorded from journal order by leaf desc limit 1
            """;

    private static final String KEYS = """
            select party, key from command
            """;

    private static final int PIECE = 4_000;
    private static final int PIECES_AHEAD = 3;

    /** What the driver takes to mean that values come in binary from the first answer on. */
    private static final int BINARY_AT_ONCE = -1;

    /** A command as the idempotency table has it. */
    record Known(UUID command, String request, Instant recorded) {}

    /** Where the journal ends: how many leaves, and when the last was recorded. */
    record End(long size, Instant lastRecorded) {}

    private record Raw(long leaf, String kind, byte[] bytes, byte[] salt) {}

    /** A stored leaf: the fact, and the opening of its commitment. */
    public record Stored(Recorded<?> recorded, String kind, byte[] salt, byte[] bytes) {}

    /** Of their own: whoever blocks the common pool must not keep the writer from coming back. */
    private static final Executor DECODERS = Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(),
            Thread.ofPlatform().daemon().name("amana-decode-", 0).factory());

    private final DataSource source;
    private final FactCodec codec;

    public JournalStore(DataSource source, FactCodec codec) {
        this.source = source;
        this.codec = codec;
    }

    /** Puts a batch into the message, under an epoch whose standing the message asks first. */
    void append(Batch batch, long epoch, Message message) {
        message.ask(EPOCH_STANDS, epoch);
        RowWriter journal = new RowWriter("journal", "leaf, command, recorded, epoch, kind, salt, bytes");
        for (Batch.Leaf leaf : batch.leaves()) {
            Recorded<?> recorded = leaf.recorded();
            journal.row()
                    .int8(recorded.leaf())
                    .uuid(recorded.header().command())
                    .instant(recorded.recorded())
                    .int8(epoch)
                    .text(leaf.kind())
                    .bytea(leaf.salt())
                    .bytea(leaf.bytes());
        }
        message.insert(journal);
        RowWriter commands = new RowWriter("command", "party, key, command, request, first_leaf, leaves, recorded");
        for (Batch.Decided decided : batch.decided()) {
            Submission submission = decided.pending().submission();
            commands.row()
                    .text(submission.speaker().party())
                    .text(submission.key())
                    .uuid(submission.command())
                    .text(submission.request())
                    .int8(decided.facts().getFirst().leaf())
                    .int4(decided.facts().size())
                    .instant(decided.recorded());
        }
        message.insert(commands);
    }

    Optional<Known> find(String party, String key) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(COMMAND_BY_KEY)) {
            statement.setString(1, party);
            statement.setString(2, key);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next()
                        ? Optional.of(new Known(rows.getObject(1, UUID.class), rows.getString(2), instant(rows, 3)))
                        : Optional.empty();
            }
        }
    }

    /** The facts that a command brought about, in order. */
    public List<Recorded<?>> factsOf(UUID command) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(FACTS_OF_COMMAND)) {
            statement.setObject(1, command);
            List<Recorded<?>> facts = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    facts.add(codec.decode(rows.getLong(1), rows.getString(2), rows.getBytes(3)));
                }
            }
            return facts;
        }
    }

    /** Reads the journal from a leaf to its end, in order, in pieces that fit in memory. */
    public void read(long from, Consumer<Stored> consumer) throws SQLException {
        read(from, Long.MAX_VALUE, consumer);
    }

    /**
     * Reads the leaves from {@code from} up to but without {@code to}, in order. Decoding costs more than fetching and taking in
     * together, so pieces are decoded beside both.
     */
    public void read(long from, long to, Consumer<Stored> consumer) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement statement = connection.prepareStatement(FROM_LEAF)) {
                statement.unwrap(PGStatement.class).setPrepareThreshold(BINARY_AT_ONCE);
                statement.setFetchSize(PIECE);
                statement.setLong(1, from);
                statement.setLong(2, to);
                try (ResultSet rows = statement.executeQuery()) {
                    decodeBeside(rows, consumer);
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private void decodeBeside(ResultSet rows, Consumer<Stored> consumer) throws SQLException {
        Deque<CompletableFuture<List<Stored>>> decoding = new ArrayDeque<>();
        List<Raw> piece = new ArrayList<>(PIECE);
        while (rows.next()) {
            piece.add(new Raw(rows.getLong(1), rows.getString(2), rows.getBytes(3), rows.getBytes(4)));
            if (piece.size() == PIECE) {
                decoding.add(decoded(piece));
                piece = new ArrayList<>(PIECE);
                if (decoding.size() > PIECES_AHEAD) {
                    taken(decoding.removeFirst()).forEach(consumer);
                }
            }
        }
        for (CompletableFuture<List<Stored>> rest : decoding) {
            taken(rest).forEach(consumer);
        }
        // The last piece has nothing to be decoded beside.
        decode(piece).forEach(consumer);
    }

    private static List<Stored> taken(CompletableFuture<List<Stored>> piece) {
        try {
            return piece.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException unreadable ? unreadable : e;
        }
    }

    private CompletableFuture<List<Stored>> decoded(List<Raw> piece) {
        return CompletableFuture.supplyAsync(() -> decode(piece), DECODERS);
    }

    private List<Stored> decode(List<Raw> piece) {
        return piece.stream()
                .map(raw -> new Stored(
                        codec.decode(raw.leaf(), raw.kind(), raw.bytes()), raw.kind(), raw.salt(), raw.bytes()))
                .toList();
    }

    void keys(BiConsumer<String, String> partyAndKey) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement statement = connection.prepareStatement(KEYS)) {
                statement.setFetchSize(10_000);
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        partyAndKey.accept(rows.getString(1), rows.getString(2));
                    }
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    End end() throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(END);
                ResultSet rows = statement.executeQuery()) {
            return rows.next() ? new End(rows.getLong(1) + 1, instant(rows, 2)) : new End(0, Instant.EPOCH);
        }
    }

    private static Instant instant(ResultSet rows, int column) throws SQLException {
        return rows.getObject(column, OffsetDateTime.class).toInstant();
    }
}
