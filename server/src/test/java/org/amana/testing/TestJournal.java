package org.amana.testing;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javax.sql.DataSource;
import org.amana.ledger.NoteSigner;
import org.amana.ledger.NoteVerifier;
import org.amana.platform.journal.Answer;
import org.amana.platform.journal.Decider;
import org.amana.platform.journal.Fact;
import org.amana.platform.journal.FactCodec;
import org.amana.platform.journal.Journal;
import org.amana.platform.journal.Memory;
import org.amana.platform.journal.Refusal;
import org.amana.platform.journal.Speaker;
import org.amana.platform.journal.Submission;
import org.amana.platform.time.DrivenClock;
import org.amana.platform.time.Uuids;

/** The real journal over a database, with a clock that the test drives and words to command it with. */
public final class TestJournal implements AutoCloseable {

    private static final NoteSigner SIGNER = NoteSigner.generate("test.example/ledger", NoteVerifier.Type.ED25519);

    private final Journal journal;
    private final DrivenClock clock = new DrivenClock(Instant.parse("2026-01-20T18:00:00Z"));

    private TestJournal(DataSource writes, Set<Class<? extends Fact>> facts, List<? extends Memory> memories)
            throws InterruptedException {
        journal = new Journal(writes, new FactCodec(facts), memories, List.of(), SIGNER, clock)
                .start()
                .awaitWriting();
    }

    public static TestJournal over(
            DataSource writes, Set<Class<? extends Fact>> facts, List<? extends Memory> memories) {
        try {
            return new TestJournal(writes, facts, memories);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public Journal journal() {
        return journal;
    }

    public DrivenClock clock() {
        return clock;
    }

    /** Sends a command under a fresh key. */
    public Answer send(Speaker speaker, Decider decider) {
        return send(speaker, UUID.randomUUID().toString(), decider);
    }

    public Answer send(Speaker speaker, String key, Decider decider) {
        return await(submit(speaker, key, key, decider));
    }

    public CompletableFuture<Answer> submit(Speaker speaker, String key, String request, Decider decider) {
        return journal.writer().submit(new Submission(Uuids.next(), speaker, key, request, decider));
    }

    /** Sends a command that must be taken. */
    public Answer.Taken taken(Speaker speaker, Decider decider) {
        Answer answer = send(speaker, decider);
        if (answer instanceof Answer.Taken taken) {
            return taken;
        }
        throw new AssertionError("refused: " + answer);
    }

    /** Sends a command that must be refused, and says for which codes. */
    public List<String> refused(Speaker speaker, Decider decider) {
        Answer answer = send(speaker, decider);
        if (answer instanceof Answer.Refused refused) {
            return refused.refusals().stream().map(Refusal::code).toList();
        }
        throw new AssertionError("taken: " + answer);
    }

    public static Answer await(CompletableFuture<Answer> answer) {
        try {
            return answer.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        try {
            journal.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
