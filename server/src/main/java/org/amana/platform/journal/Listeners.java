package org.amana.platform.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings every listener up to the journal's end; being woken only makes it sooner. */
final class Listeners implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Listeners.class);
    private static final String CURSOR = "select next_leaf from listener_cursor where listener = ?";
    private static final String MOVE = """
            insert into listener_cursor (listener, next_leaf) values (?, ?)
            on conflict (listener) do update set next_leaf = excluded.next_leaf
            """;
    private static final int MOST_AT_ONCE = 2_000;

    private final DataSource source;
    private final JournalStore store;
    private final Ledger ledger;
    private final List<Listener> listeners;
    private final Semaphore woken = new Semaphore(0);
    private final Thread thread =
            Thread.ofPlatform().name("amana-listeners").daemon().unstarted(this::run);
    private volatile boolean stopping;

    Listeners(DataSource source, JournalStore store, Ledger ledger, List<Listener> listeners) {
        this.source = source;
        this.store = store;
        this.ledger = ledger;
        this.listeners = listeners;
    }

    void start() {
        if (!listeners.isEmpty()) {
            thread.start();
        }
    }

    void wake() {
        woken.release();
    }

    private void run() {
        while (!stopping) {
            boolean behind = false;
            for (Listener listener : listeners) {
                behind |= bringOn(listener);
            }
            if (!behind) {
                await();
            }
        }
    }

    private void await() {
        try {
            if (woken.tryAcquire(1, TimeUnit.SECONDS)) {
                woken.drainPermits();
            }
        } catch (InterruptedException e) {
            stopping = true;
        }
    }

    private boolean bringOn(Listener listener) {
        try (Connection transaction = source.getConnection()) {
            transaction.setAutoCommit(false);
            try {
                long from = cursor(listener, transaction);
                long to = Math.min(ledger.head().size(), from + MOST_AT_ONCE);
                if (from >= to) {
                    return false;
                }
                List<Recorded<?>> facts = new ArrayList<>();
                store.read(from, to, stored -> facts.add(stored.recorded()));
                listener.on(facts, transaction);
                move(listener, to, transaction);
                transaction.commit();
                return true;
            } finally {
                transaction.rollback();
                transaction.setAutoCommit(true);
            }
        } catch (SQLException | RuntimeException e) {
            LOG.warn("listener {} could not act, it will be tried again: {}", listener.name(), e.toString());
            return false;
        }
    }

    private static long cursor(Listener listener, Connection transaction) throws SQLException {
        try (PreparedStatement statement = transaction.prepareStatement(CURSOR)) {
            statement.setString(1, listener.name());
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? rows.getLong(1) : 0;
            }
        }
    }

    private static void move(Listener listener, long to, Connection transaction) throws SQLException {
        try (PreparedStatement statement = transaction.prepareStatement(MOVE)) {
            statement.setString(1, listener.name());
            statement.setLong(2, to);
            statement.executeUpdate();
        }
    }

    @Override
    public void close() {
        stopping = true;
        wake();
    }
}
