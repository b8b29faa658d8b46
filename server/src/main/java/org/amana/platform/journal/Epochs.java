package org.amana.platform.journal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The right to write: a lock that the database holds for a connection, and an epoch that grows each time it changes hands.
 * The lock keeps a standby waiting; the epoch keeps a writer that lost the lock unknowingly from committing.
 */
final class Epochs implements AutoCloseable {

    private static final long LOCK = 0x616d616e61L;
    private static final String TRY_LOCK = "select pg_try_advisory_lock(" + LOCK + ")";
    private static final String NEXT = "update writer_epoch set epoch = epoch + 1 where id = 1 returning epoch";

    private final DataSource source;
    private @Nullable Connection holder;

    Epochs(DataSource source) {
        this.source = source;
    }

    /** Takes the right if it is free; returns the new epoch, or −1 if another process has it. */
    long tryTake() throws SQLException {
        close();
        Connection connection = source.getConnection();
        boolean taken = false;
        try (Statement statement = connection.createStatement()) {
            taken = one(statement, TRY_LOCK).equals("t");
            if (!taken) {
                return -1;
            }
            holder = connection;
            return Long.parseLong(one(statement, NEXT));
        } finally {
            if (!taken) {
                connection.close();
            }
        }
    }

    private static String one(Statement statement, String sql) throws SQLException {
        try (ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    @Override
    public void close() throws SQLException {
        @Nullable Connection held = holder;
        holder = null;
        if (held != null) {
            try (Statement statement = held.createStatement()) {
                statement.execute("select pg_advisory_unlock(" + LOCK + ")");
            } catch (SQLException gone) {
                held.abort(Runnable::run);
            } finally {
                held.close();
            }
        }
    }
}
