package org.amana.platform.server;

import java.sql.SQLException;
import org.amana.platform.journal.Journal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Waits for the journal before the first request comes in, and closes it after the last one is answered. */
@Component
final class JournalLifecycle implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(JournalLifecycle.class);

    private final Journal journal;
    private volatile boolean running;

    JournalLifecycle(Journal journal) {
        this.journal = journal;
    }

    @Override
    public void start() {
        try {
            journal.awaitWriting().attend();
            running = true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the journal was being read", e);
        }
    }

    @Override
    public void stop() {
        running = false;
        try {
            journal.close();
        } catch (SQLException e) {
            LOG.warn("the journal was not closed in order; nothing that was answered is lost: {}", e.getMessage());
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return 0;
    }
}
