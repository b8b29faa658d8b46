package org.amana.planner.master;

import org.amana.planner.master.Workshop.Candidate;
import org.jspecify.annotations.Nullable;

/** What prover and improver hand each other: whole numbers that may lead to a better plan. The latest wins. */
final class Mailbox {

    private double @Nullable [] forImprover;
    private @Nullable Candidate forProver;
    private double @Nullable [] latest;
    private double @Nullable [] best;

    synchronized void deliver(double[] values) {
        forImprover = values;
    }

    synchronized double @Nullable [] take() {
        double[] values = forImprover;
        forImprover = null;
        return values;
    }

    synchronized void publish(Candidate candidate) {
        forProver = candidate;
        latest = candidate.values();
        best = candidate.values();
    }

    /** What the improver found last that was better than all before, once; for who searches beside it. */
    synchronized double @Nullable [] latest() {
        double[] values = latest;
        latest = null;
        return values;
    }

    /** The best that the improver has. */
    synchronized double @Nullable [] best() {
        return best;
    }

    /** A candidate better than this objective, once. */
    synchronized double @Nullable [] news(double objective) {
        Candidate candidate = forProver;
        forProver = null;
        return candidate != null && candidate.objective() < objective * (1 - 1e-7) ? candidate.values() : null;
    }
}
