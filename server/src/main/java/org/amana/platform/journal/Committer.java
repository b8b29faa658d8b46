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
        ledger.reopen();
    }

    void commit(Batch batch) {
        try (Connection transaction = source.getConnection()) {
            transaction.setAutoCommit(false);
            try {
                store.assertEpoch(transaction, epoch);
                store.append(batch, epoch, transaction);
                ledger.append(batch, transaction);
                batch.rows().flush(transaction);
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
