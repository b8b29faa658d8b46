package org.amana.platform.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.amana.ledger.Checkpoint;
import org.amana.ledger.Note;
import org.amana.ledger.NoteSigner;
import org.amana.ledger.TreeHead;
import org.amana.platform.time.PlatformClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Signs the ledger's head at a fixed cadence while it grows, so that somebody outside can hold it. */
public final class Checkpoints implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Checkpoints.class);
    private static final String INSERT =
            "insert into checkpoint (size, signed_at, note) values (?, ?, ?) on conflict (size) do nothing";
    private static final String KEY =
            "insert into ledger_key (verifier, since) values (?, ?) on conflict (verifier) do nothing";
    private static final long CADENCE_MILLIS = 1_000;

    private final DataSource source;
    private final Ledger ledger;
    private final NoteSigner signer;
    private final PlatformClock clock;
    private final ScheduledExecutorService cadence = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("amana-checkpoints").daemon().factory());
    private long signed = -1;

    public Checkpoints(DataSource source, Ledger ledger, NoteSigner signer, PlatformClock clock) {
        this.source = source;
        this.ledger = ledger;
        this.signer = signer;
        this.clock = clock;
    }

    public Checkpoints start() {
        cadence.scheduleWithFixedDelay(this::signQuietly, CADENCE_MILLIS, CADENCE_MILLIS, TimeUnit.MILLISECONDS);
        return this;
    }

    private void signQuietly() {
        try {
            sign();
        } catch (SQLException | RuntimeException e) {
            LOG.warn("the checkpoint could not be signed, it will be tried again: {}", e.getMessage());
        }
    }

    /** Signs the head as it is now; does nothing if that was done. */
    public synchronized Note sign() throws SQLException {
        TreeHead head = ledger.head();
        Note note = Checkpoint.of(signer.verifier().name(), head).sign(signer);
        if (head.size() != signed) {
            try (Connection connection = source.getConnection();
                    PreparedStatement statement = connection.prepareStatement(INSERT)) {
                nameKey(connection);
                statement.setLong(1, head.size());
                statement.setObject(2, OffsetDateTime.ofInstant(clock.now(), ZoneOffset.UTC));
                statement.setString(3, note.toString());
                statement.executeUpdate();
            }
            signed = head.size();
        }
        return note;
    }

    /** A checkpoint must not outlive the knowledge of which key signed it. */
    private void nameKey(Connection connection) throws SQLException {
        if (signed >= 0) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(KEY)) {
            statement.setString(1, signer.verifier().toString());
            statement.setObject(2, OffsetDateTime.ofInstant(clock.now(), ZoneOffset.UTC));
            statement.executeUpdate();
        }
    }

    @Override
    public void close() throws SQLException {
        cadence.shutdown();
        sign();
    }
}
