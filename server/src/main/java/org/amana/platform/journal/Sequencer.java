package org.amana.platform.journal;

import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amana.platform.journal.Batch.Decided;
import org.amana.platform.journal.Batch.Pending;
import org.amana.platform.time.PlatformClock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts commands in order: gives each its instant, has it decided, and gives each fact its leaf. Everything here runs on the
 * writer's thread.
 */
final class Sequencer {

    private static final Logger LOG = LoggerFactory.getLogger(Sequencer.class);
    static final int SALT_BYTES = 16;

    private final JournalStore store;
    private final FactCodec codec;
    private final List<Memory> memories;
    private final PlatformClock clock;
    private final SecureRandom salts = new SecureRandom();
    private final KeyIndex keys = new KeyIndex();
    private final Map<String, Decided> inFlight = new HashMap<>();
    private Instant last = Instant.EPOCH;
    private long size;

    Sequencer(JournalStore store, FactCodec codec, List<Memory> memories, PlatformClock clock) {
        this.store = store;
        this.codec = codec;
        this.memories = List.copyOf(memories);
        this.clock = clock;
    }

    long size() {
        return size;
    }

    /** Forgets everything and reads the journal from its beginning. */
    void reload() throws SQLException {
        memories.forEach(Memory::clear);
        keys.clear();
        inFlight.clear();
        store.keys((party, key) -> keys.add(KeyIndex.fingerprint(party, key)));
        store.read(0, stored -> memories.forEach(memory -> memory.apply(stored.recorded(), Rows.nowhere())));
        JournalStore.End end = store.end();
        last = end.lastRecorded();
        size = end.size();
    }

    /**
     * Decides commands in the order given. Facts are remembered at once; if they do not become durable, reload.
     *
     * @throws RuntimeException if a memory cannot take a fact in, after which only a reload helps
     */
    Batch decide(List<Pending> commands) {
        Batch batch = new Batch();
        for (Pending pending : commands) {
            @Nullable Sealed sealed = seal(pending, batch);
            if (sealed != null) {
                remember(sealed, batch);
            }
        }
        return batch;
    }

    /** A command's facts in their final bytes, not yet remembered. */
    private record Sealed(Decided decided, List<Batch.Leaf> leaves) {}

    private @Nullable Sealed seal(Pending pending, Batch batch) {
        Submission submission = pending.submission();
        try {
            Optional<Answer> earlier = earlierAnswer(submission);
            if (earlier.isPresent()) {
                batch.hold(pending, earlier.get());
                return null;
            }
            Instant recorded = nextInstant();
            return switch (submission.decider().decide(recorded)) {
                case Decision.Refused(List<Refusal> refusals) -> {
                    batch.hold(pending, new Answer.Refused(refusals));
                    yield null;
                }
                case Decision.Accepted(List<? extends Fact> facts) -> seal(pending, recorded, facts);
            };
        } catch (SQLException e) {
            // Whether the key stands already could not be asked: the sender may ask again.
            pending.answer().completeExceptionally(new NotRecordedException("the journal could not be read", e));
            return null;
        } catch (RuntimeException e) {
            LOG.error("command {} could not be decided", submission.command(), e);
            pending.answer().completeExceptionally(e);
            return null;
        }
    }

    private Instant nextInstant() {
        Instant now = clock.now();
        Instant next = last.plus(1, ChronoUnit.MICROS);
        return now.isAfter(next) ? now : next;
    }

    private Sealed seal(Pending pending, Instant recorded, List<? extends Fact> facts) {
        if (facts.isEmpty()) {
            throw new IllegalStateException("a command that was accepted brought nothing about");
        }
        Submission s = pending.submission();
        List<Recorded<?>> numbered = new ArrayList<>(facts.size());
        List<Batch.Leaf> leaves = new ArrayList<>(facts.size());
        for (Fact fact : facts) {
            int ordinal = numbered.size();
            Header header = new Header(s.command(), ordinal, facts.size(), s.speaker(), s.key(), s.request(), recorded);
            Recorded<?> whole = new Recorded<>(size + ordinal, header, fact);
            byte[] salt = new byte[SALT_BYTES];
            salts.nextBytes(salt);
            numbered.add(whole);
            leaves.add(new Batch.Leaf(whole, codec.kindOf(fact.getClass()), salt, codec.encode(whole)));
        }
        return new Sealed(new Decided(pending, recorded, List.copyOf(numbered)), leaves);
    }

    private void remember(Sealed sealed, Batch batch) {
        Submission submission = sealed.decided().pending().submission();
        batch.add(sealed.decided(), sealed.leaves());
        last = sealed.decided().recorded();
        size += sealed.leaves().size();
        keys.add(KeyIndex.fingerprint(submission.speaker().party(), submission.key()));
        inFlight.put(inFlightKey(submission), sealed.decided());
        for (Recorded<?> fact : sealed.decided().facts()) {
            memories.forEach(memory -> memory.apply(fact, batch.rows()));
        }
    }

    private Optional<Answer> earlierAnswer(Submission submission) throws SQLException {
        if (!keys.mayContain(KeyIndex.fingerprint(submission.speaker().party(), submission.key()))) {
            return Optional.empty();
        }
        @Nullable Decided flying = inFlight.get(inFlightKey(submission));
        if (flying != null) {
            boolean same = flying.pending().submission().request().equals(submission.request());
            return Optional.of(same ? flying.taken(true) : new Answer.Conflict(submission.key()));
        }
        return answerFromJournal(submission, true);
    }

    /** What the journal says of a command under this key, if it has one. */
    Optional<Answer> answerFromJournal(Submission submission, boolean repeated) throws SQLException {
        Optional<JournalStore.Known> known = store.find(submission.speaker().party(), submission.key());
        if (known.isEmpty()) {
            return Optional.empty();
        }
        if (!known.get().request().equals(submission.request())) {
            return Optional.of(new Answer.Conflict(submission.key()));
        }
        return Optional.of(new Answer.Taken(
                known.get().command(),
                known.get().recorded(),
                store.factsOf(known.get().command()),
                repeated));
    }

    void forgetInFlight(Batch durable) {
        durable.decided().forEach(d -> inFlight.remove(inFlightKey(d.pending().submission())));
    }

    private static String inFlightKey(Submission submission) {
        return submission.speaker().party() + '\n' + submission.key();
    }
}
