package org.amana.platform.journal;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Makes a batch durable: journal, ledger and every desk's rows in one transaction, under the writer's epoch. */
final class Committer {

    /** A batch that the database did not take, or may not have taken. */
    static final class CommitFailedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        CommitFailedException(SQLException cause) {
            super(cause.getMessage(), cause);
        }
    }

    private final DataSource source;
    private final JournalStore store;
    private final Ledger ledger;
    private final Runnable wake;
    private TableShapes shapes = new TableShapes();
    private long epoch = -1;

    Committer(DataSource source, JournalStore store, Ledger ledger, Runnable wake) {
        this.source = source;
        this.store = store;
        this.ledger = ledger;
        this.wake = wake;
    }

    /** Leads from here on under {@code newEpoch}, from the journal's end. */
    void lead(long newEpoch) throws SQLException {
        epoch = newEpoch;
        try (Connection connection = source.getConnection()) {
            shapes = TableShapes.read(connection);
        }
        ledger.reopen();
    }

    private Message message(Batch batch) {
        Message message = new Message(shapes);
        store.append(batch, epoch, message);
        ledger.append(batch, message);
        batch.rows().addTo(message);
        return message;
    }

    void commit(Batch batch) {
        try (Connection transaction = source.getConnection()) {
            transaction.setAutoCommit(false);
            try {
                if (!message(batch).send(transaction)) {
                    throw new StaleEpochException(epoch);
                }
                batch.rows().runChanges(transaction);
                transaction.commit();
            } catch (SQLException | RuntimeException e) {
                transaction.rollback();
                throw e;
            } finally {
                transaction.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new CommitFailedException(e);
        }
        ledger.committed();
        batch.answer();
        wake.run();
    }
}
