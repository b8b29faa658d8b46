package org.amana.bench.rivals;

import ai.timefold.solver.core.api.score.HardSoftScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;
import org.jspecify.annotations.Nullable;

/** Keeps the books of an assignment while batches change their journeys. */
public final class TransferScore implements IncrementalScoreCalculator<Assignment, HardSoftScore> {

    /** Costs are told apart as finely as a millionth of one escape of the largest weight. */
    private static final double GRAINS = 1e6;

    private @Nullable Books books;

    @Override
    public void resetWorkingSolution(Assignment assignment) {
        Books fresh = new Books(assignment.model());
        assignment.getBatches().forEach(batch -> fresh.book(batch, 1));
        books = fresh;
    }

    @Override
    public void beforeVariableChanged(Object batch, String variable) {
        current().book((Batch) batch, -1);
    }

    @Override
    public void afterVariableChanged(Object batch, String variable) {
        current().book((Batch) batch, 1);
    }

    @Override
    public HardSoftScore calculateScore() {
        return HardSoftScore.of(
                -current().over(), -Math.round(GRAINS * current().cost()));
    }

    private Books current() {
        if (books == null) {
            throw new IllegalStateException("asked before there was an assignment");
        }
        return books;
    }
}
