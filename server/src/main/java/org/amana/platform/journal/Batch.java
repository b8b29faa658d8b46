package org.amana.platform.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Commands that were decided together and will be durable together. */
final class Batch {

    /** A command on its way, and the one who waits for it. */
    record Pending(Submission submission, CompletableFuture<Answer> answer) {}

    record Decided(Pending pending, Instant recorded, List<Recorded<?>> facts) {

        Answer.Taken taken(boolean repeated) {
            return new Answer.Taken(pending.submission().command(), recorded, facts, repeated);
        }
    }

    /** A fact as it will be stored. */
    record Leaf(Recorded<?> recorded, String kind, byte[] salt, byte[] bytes) {}

    /** An answer that becomes true only when this batch, or the one before it, is durable. */
    record Held(Pending pending, Answer answer) {}

    private final List<Decided> decided = new ArrayList<>();
    private final List<Leaf> leaves = new ArrayList<>();
    private final Rows rows = new Rows();
    private final List<Held> held = new ArrayList<>();

    void add(Decided command, List<Leaf> itsLeaves) {
        decided.add(command);
        leaves.addAll(itsLeaves);
    }

    /** Keeps an answer back until all that it rests on is durable. */
    void hold(Pending pending, Answer answer) {
        held.add(new Held(pending, answer));
    }

    List<Decided> decided() {
        return decided;
    }

    List<Leaf> leaves() {
        return leaves;
    }

    Rows rows() {
        return rows;
    }

    boolean isEmpty() {
        return decided.isEmpty();
    }

    /** Everybody who waits for this batch. */
    List<Pending> pending() {
        List<Pending> all = new ArrayList<>(decided.size() + held.size());
        decided.forEach(d -> all.add(d.pending()));
        held.forEach(h -> all.add(h.pending()));
        return all;
    }

    void answer() {
        for (Decided d : decided) {
            d.pending().answer().complete(d.taken(false));
        }
        for (Held h : held) {
            h.pending().answer().complete(h.answer());
        }
    }
}
