package org.amana.platform.journal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.amana.platform.journal.Batch.Pending;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one who writes. Commands queue up; one thread decides them, one after the other, on what the desks remember; a second
 * makes a whole batch durable while the next is being decided; nobody is answered before that. After any failed or
 * doubtful commit the writer forgets everything, reads the journal anew, and answers those who wait by what it finds there.
 */
public final class Writer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Writer.class);
    private static final int LARGEST_BATCH = 4096;
    private static final int LONGEST_QUEUE = 16_384;
    private static final long STANDBY_MILLIS = 250;

    /** What the writer is doing. */
    public enum State {
        /** Waits for the right to write, or for the database to come back. */
        STANDBY,
        WRITING,
        STOPPED
    }

    private final ArrayBlockingQueue<Pending> queue = new ArrayBlockingQueue<>(LONGEST_QUEUE);
    private final Sequencer sequencer;
    private final Committer committer;
    private final Epochs epochs;
    private final Thread thread;
    private final ExecutorService commits;
    private volatile State state = State.STANDBY;
    private final List<Pending> doubtful = new ArrayList<>();

    /** The doubtful command that was last tried alone. */
    private @Nullable Pending suspect;

    private volatile boolean stopping;

    Writer(Sequencer sequencer, Committer committer, Epochs epochs) {
        this.sequencer = sequencer;
        this.committer = committer;
        this.epochs = epochs;
        this.thread = Thread.ofPlatform().name("amana-writer").unstarted(this::run);
        this.commits = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("amana-commit").factory());
    }

    public Writer start() {
        thread.start();
        return this;
    }

    public State state() {
        return state;
    }

    /**
     * Hands a command over. The future completes when the outcome is durable, or exceptionally with {@link
     * NotRecordedException} when nothing was recorded and the sender may try again.
     */
    public CompletableFuture<Answer> submit(Submission submission) {
        CompletableFuture<Answer> answer = new CompletableFuture<>();
        if (state != State.WRITING) {
            answer.completeExceptionally(new NotRecordedException("the register is not open for writing just now"));
        } else if (!queue.offer(new Pending(submission, answer))) {
            answer.completeExceptionally(new NotRecordedException("too many commands wait"));
        } else if (state == State.STOPPED) {
            refuseQueued("the register is closing");
        }
        return answer;
    }

    private void run() {
        try {
            while (!stopping) {
                if (open() && answerDoubtful()) {
                    write();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            state = State.STOPPED;
            refuse(doubtful, "the register is closing");
            refuseQueued("the register is closing");
        }
    }

    private boolean open() throws InterruptedException {
        try {
            long epoch = epochs.tryTake();
            if (epoch >= 0) {
                committer.lead(epoch);
                sequencer.reload();
                state = State.WRITING;
                LOG.info("writing under epoch {}, from leaf {}", epoch, sequencer.size());
                return true;
            }
        } catch (SQLException | RuntimeException e) {
            LOG.warn("the journal cannot be opened for writing yet: {}", e.toString());
        }
        refuseQueued("the register is not open for writing just now");
        Thread.sleep(STANDBY_MILLIS);
        return false;
    }

    private void write() throws InterruptedException {
        @Nullable Batch inFlight = null;
        @Nullable Future<?> commit = null;
        while (!stopping || inFlight != null || !queue.isEmpty()) {
            List<Pending> taken = take(commit == null);
            @Nullable Batch decided = decide(taken);
            if (inFlight != null && commit != null) {
                @Nullable Throwable failure = failureOf(commit);
                if (failure != null) {
                    stepBack(failure, inFlight.pending(), taken);
                    return;
                }
                sequencer.forgetInFlight(inFlight);
            }
            if (decided == null) {
                stepBack(new IllegalStateException("a fact could not be remembered"), taken);
                return;
            }
            Batch next = decided;
            if (next.isEmpty()) {
                next.answer();
                inFlight = null;
                commit = null;
            } else {
                inFlight = next;
                commit = commits.submit(() -> committer.commit(next));
            }
        }
    }

    private List<Pending> take(boolean idle) throws InterruptedException {
        List<Pending> taken = new ArrayList<>();
        @Nullable Pending first = idle && !stopping ? queue.poll(100, TimeUnit.MILLISECONDS) : queue.poll();
        if (first != null) {
            taken.add(first);
            queue.drainTo(taken, LARGEST_BATCH - 1);
        }
        return taken;
    }

    private static @Nullable Throwable failureOf(Future<?> commit) throws InterruptedException {
        try {
            commit.get();
            return null;
        } catch (ExecutionException e) {
            return e.getCause();
        }
    }

    /** The outcome of a commit is unknown or bad: what the journal says when read anew is the truth for all who wait. */
    @SafeVarargs
    private void stepBack(Throwable failure, List<Pending>... waiting) {
        LOG.warn("a batch did not commit, reading the journal anew: {}", failure.toString());
        state = State.STANDBY;
        for (List<Pending> some : waiting) {
            some.stream().filter(p -> !p.answer().isDone()).forEach(doubtful::add);
        }
    }

    private @Nullable Batch decide(List<Pending> taken) {
        try {
            return sequencer.decide(taken);
        } catch (RuntimeException e) {
            LOG.error("a decided command could not be remembered", e);
            return null;
        }
    }

    /**
     * Answers those whose outcome was unknown, from a journal just read anew.
     *
     * @return false if an outcome is unknown again: nothing that is remembered holds then, and the journal must be read once
     *     more before anything else is decided
     */
    private boolean answerDoubtful() throws InterruptedException {
        while (!doubtful.isEmpty()) {
            Pending pending = doubtful.getFirst();
            try {
                Optional<Answer> known = sequencer.answerFromJournal(pending.submission(), false);
                if (known.isPresent()) {
                    pending.answer().complete(known.get());
                } else if (pending.equals(suspect)) {
                    pending.answer()
                            .completeExceptionally(new NotRecordedException("the database did not take the command"));
                } else {
                    // Alone in its batch, so that a command that the database will not take fails nobody else.
                    suspect = pending;
                    commitAlone(sequencer.decide(List.of(pending)));
                }
                doubtful.removeFirst();
            } catch (SQLException | RuntimeException e) {
                LOG.warn("the outcome of a command is unknown again, reading the journal anew: {}", e.toString());
                state = State.STANDBY;
                Thread.sleep(STANDBY_MILLIS);
                return false;
            }
        }
        return true;
    }

    private void commitAlone(Batch alone) {
        if (alone.isEmpty()) {
            alone.answer();
        } else {
            committer.commit(alone);
            sequencer.forgetInFlight(alone);
        }
    }

    private void refuseQueued(String why) {
        List<Pending> left = new ArrayList<>();
        queue.drainTo(left);
        refuse(left, why);
    }

    private static void refuse(List<Pending> waiting, String why) {
        waiting.forEach(p -> p.answer().completeExceptionally(new NotRecordedException(why)));
        waiting.clear();
    }

    /** Takes what is queued, makes it durable, and gives the right to write back. */
    @Override
    public void close() throws SQLException {
        stopping = true;
        try {
            thread.join(TimeUnit.SECONDS.toMillis(20));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        commits.shutdown();
        epochs.close();
    }
}
