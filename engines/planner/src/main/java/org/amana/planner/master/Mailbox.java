package org.amana.planner.master;

import org.amana.planner.master.Workshop.Candidate;
import org.jspecify.annotations.Nullable;

/** What prover and improver hand each other: whole numbers that may lead to a better plan. The latest wins. */
final class Mailbox {

    private double @Nullable [] forImprover;
    private @Nullable Candidate forProver;

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
    }

    /** A candidate better than this objective, once. */
    synchronized double @Nullable [] news(double objective) {
        Candidate candidate = forProver;
        forProver = null;
        return candidate != null && candidate.objective() < objective * (1 - 1e-7) ? candidate.values() : null;
    }
}
