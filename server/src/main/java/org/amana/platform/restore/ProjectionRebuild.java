package org.amana.platform.restore;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.amana.platform.journal.FactCodec;
import org.amana.platform.journal.JournalStore;
import org.amana.platform.journal.Memory;
import org.amana.platform.journal.Recorded;
import org.amana.platform.journal.Rows;

/**
 * Empties every table that desks lay out and lays it out again from the journal, in one transaction: afterwards all tables say
 * what the journal says, or nothing has changed. Nobody may write meanwhile.
 */
public final class ProjectionRebuild {

    /** As many as fill a few messages to the database; the outcome does not depend on it. */
    public static final int FACTS_AT_ONCE = 5_000;

    private final DataSource owner;
    private final FactCodec codec;
    private final List<Memory> memories;
    private final int factsAtOnce;

    /**
     * @param owner connections of the tables' owner, who alone may empty them
     * @param memories empty memories of all desks, in the order of dependence
     */
    public ProjectionRebuild(DataSource owner, FactCodec codec, List<Memory> memories, int factsAtOnce) {
        this.owner = owner;
        this.codec = codec;
        this.memories = List.copyOf(memories);
        this.factsAtOnce = factsAtOnce;
    }

    /** @return how many facts were taken in */
    public long run() throws SQLException {
        try (Connection transaction = owner.getConnection()) {
            transaction.setAutoCommit(false);
            try {
                long facts = replay(transaction);
                transaction.commit();
                return facts;
            } finally {
                transaction.rollback();
                transaction.setAutoCommit(true);
            }
        }
    }

    private long replay(Connection transaction) throws SQLException {
        empty(transaction);
        memories.forEach(Memory::clear);
        Replay replay = new Replay(transaction);
        new JournalStore(owner, codec).read(0, stored -> replay.take(stored.recorded()));
        replay.flush();
        return replay.facts;
    }

    private void empty(Connection transaction) throws SQLException {
        String tables = memories.stream()
                .flatMap(memory -> memory.tables().stream())
                .distinct()
                .collect(Collectors.joining(", "));
        try (Statement statement = transaction.createStatement()) {
            if (!tables.isEmpty()) {
                statement.execute("truncate " + tables);
            }
        }
    }

    private final class Replay {

        private final Connection transaction;
        private Rows rows = new Rows();
        private int pending;
        private long facts;

        Replay(Connection transaction) {
            this.transaction = transaction;
        }

        void take(Recorded<?> recorded) {
            memories.forEach(memory -> memory.apply(recorded, rows));
            facts++;
            pending++;
            boolean lastOfCommand =
                    recorded.header().ordinal() == recorded.header().of() - 1;
            if (pending >= factsAtOnce && lastOfCommand) {
                try {
                    flush();
                } catch (SQLException e) {
                    throw new RebuildFailedException(recorded.leaf(), e);
                }
            }
        }

        void flush() throws SQLException {
            rows.flush(transaction);
            rows = new Rows();
            pending = 0;
        }
    }

    /** Rows could not be written; nothing was changed. */
    public static final class RebuildFailedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        RebuildFailedException(long leaf, SQLException cause) {
            super(
                    "the rows of facts up to leaf %d could not be written: %s".formatted(leaf, cause.getMessage()),
                    cause);
        }
    }
}
