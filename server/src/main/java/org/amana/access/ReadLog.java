package org.amana.access;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.amana.platform.journal.RowWriter;
import org.amana.platform.postgres.Database;
import org.amana.platform.time.PlatformClock;
import org.amana.platform.time.Uuids;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Who read what. Lines are appended in batches a moment after the answer; when they cannot be written the queue fills, and then
 * reading stops: what cannot be logged is not shown.
 */
@Component
final class ReadLog implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ReadLog.class);
    private static final String COLUMNS =
            "read_id, at, user_id, login, party, right_used, subject, purpose, status, inspector, broken_glass";
    private static final int LONGEST_QUEUE = 10_000;
    private static final int LARGEST_BATCH = 1_000;

    /** A line. */
    record Line(
            Viewer viewer,
            Right right,
            String subject,
            @Nullable String purpose,
            int status,
            boolean brokenGlass) {}

    private record Stamped(Instant at, Line line) {}

    private final DataSource source;
    private final PlatformClock clock;
    private final ArrayBlockingQueue<Stamped> queue = new ArrayBlockingQueue<>(LONGEST_QUEUE);
    private final List<Stamped> unwritten = new ArrayList<>();
    private volatile boolean running;
    private @Nullable Thread thread;

    ReadLog(Database database, PlatformClock clock) {
        this.source = database.writer();
        this.clock = clock;
    }

    /** Whether lines still find room; asked before anything is read. */
    boolean takes() {
        return queue.remainingCapacity() > 0;
    }

    void append(Line line) {
        try {
            queue.put(new Stamped(clock.now(), line));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("amana-read-log").start(this::run);
    }

    private void run() {
        try {
            while (running || !queue.isEmpty()) {
                Stamped first = queue.poll(100, TimeUnit.MILLISECONDS);
                if (first != null) {
                    unwritten.add(first);
                    queue.drainTo(unwritten, LARGEST_BATCH);
                    writeAll();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void writeAll() throws InterruptedException {
        while (!unwritten.isEmpty()) {
            try (Connection connection = source.getConnection()) {
                write(connection);
                unwritten.clear();
            } catch (SQLException e) {
                LOG.error("the read log cannot be written, it will be tried again: {}", e.getMessage());
                if (!running) {
                    return;
                }
                Thread.sleep(1_000);
            }
        }
    }

    private void write(Connection connection) throws SQLException {
        RowWriter rows = new RowWriter("read_log", COLUMNS);
        for (Stamped stamped : unwritten) {
            Line line = stamped.line();
            rows.row()
                    .uuid(Uuids.next())
                    .instant(stamped.at())
                    .uuid(line.viewer().user())
                    .text(line.viewer().login())
                    .text(line.viewer().party())
                    .text(line.right().name())
                    .text(line.subject())
                    .text(line.purpose())
                    .int4(line.status())
                    .bool(line.viewer().is(Role.INSPECTOR))
                    .bool(line.brokenGlass());
        }
        rows.flush(connection);
    }

    @Override
    public void stop() {
        running = false;
        @Nullable Thread writing = thread;
        if (writing != null) {
            try {
                writing.join(TimeUnit.SECONDS.toMillis(10));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server takes requests, and until after its last one. */
    @Override
    public int getPhase() {
        return 0;
    }
}
