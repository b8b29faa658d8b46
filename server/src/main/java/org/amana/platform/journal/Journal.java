package org.amana.platform.journal;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.amana.ledger.NoteSigner;
import org.amana.platform.time.PlatformClock;

/**
 * The journal as a whole: its writer, its ledger, its checkpoints and its listeners, put together over one database. This is
 * all that a desk, a test or a benchmark needs in order to write.
 */
public final class Journal implements AutoCloseable {

    private final JournalStore store;
    private final Ledger ledger;
    private final Writer writer;
    private final Checkpoints checkpoints;
    private final Listeners listeners;
    private final AtomicBoolean closed = new AtomicBoolean();
    private volatile boolean attended;

    /**
     * @param writes connections under the writer's role
     * @param memories every desk's memory, in the order of dependence
     */
    public Journal(
            DataSource writes,
            FactCodec codec,
            List<? extends Memory> memories,
            List<? extends Listener> listeners,
            NoteSigner signer,
            PlatformClock clock) {
        this.store = new JournalStore(writes, codec);
        this.ledger = new Ledger(writes);
        this.listeners = new Listeners(writes, store, ledger, List.copyOf(listeners));
        Sequencer sequencer = new Sequencer(store, codec, List.copyOf(memories), clock);
        Committer committer = new Committer(writes, store, ledger, this.listeners::wake);
        this.writer = new Writer(sequencer, committer, new Epochs(writes));
        this.checkpoints = new Checkpoints(writes, ledger, signer, clock);
    }

    public Journal start() {
        return open().attend();
    }

    /** Begins to read the journal, and takes commands once it is read. */
    public Journal open() {
        writer.start();
        return this;
    }

    /** Begins to sign checkpoints and to tell listeners. */
    public Journal attend() {
        attended = true;
        checkpoints.start();
        listeners.start();
        return this;
    }

    /** Waits until the writer has read the journal and takes commands. */
    public Journal awaitWriting() throws InterruptedException {
        while (writer.state() == Writer.State.STANDBY) {
            Thread.sleep(5);
        }
        return this;
    }

    public Writer writer() {
        return writer;
    }

    public Ledger ledger() {
        return ledger;
    }

    public JournalStore store() {
        return store;
    }

    public Checkpoints checkpoints() {
        return checkpoints;
    }

    @Override
    public void close() throws SQLException {
        if (closed.getAndSet(true)) {
            return;
        }
        listeners.close();
        writer.close();
        if (attended) {
            checkpoints.close();
        }
    }
}
