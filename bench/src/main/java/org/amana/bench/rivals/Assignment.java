package org.amana.bench.rivals;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.score.HardSoftScore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.amana.planner.model.Model;
import org.jspecify.annotations.Nullable;

/** A journey for every batch. */
@PlanningSolution
public class Assignment {

    /** As many as a search can still move one by one. */
    private static final int MOST_IN_A_BATCH = 10;

    private @Nullable Model model;

    private List<Batch> batches = List.of();

    private @Nullable HardSoftScore score;

    /** For the solver, which copies assignments. */
    public Assignment() {}

    private Assignment(Model model, List<Batch> batches) {
        this.model = model;
        this.batches = batches;
    }

    /** Batches of an instance, those first whose staying is dearest, none with a journey yet. */
    static Assignment of(Model model) {
        Journeys journeys = new Journeys(model);
        List<Batch> batches = new ArrayList<>();
        for (int n = 0; n < model.nodes; n++) {
            for (int k = 0; !model.facility[n] && k < model.classes; k++) {
                List<Journey> choices = journeys.from(n, k);
                for (int left = model.population[n][k]; left > 0; left -= MOST_IN_A_BATCH) {
                    batches.add(new Batch(n, k, Math.min(left, MOST_IN_A_BATCH), choices));
                }
            }
        }
        batches.sort(Comparator.comparingDouble(b -> -journeys.cost(b.place(), b.ofClass(), Journey.STAY)));
        return new Assignment(model, batches);
    }

    Model model() {
        if (model == null) {
            throw new IllegalStateException("an assignment of nothing");
        }
        return model;
    }

    /** All of them. */
    @PlanningEntityCollectionProperty
    public List<Batch> getBatches() {
        return batches;
    }

    /** What the solver makes of it: rules broken, then cost; none before it has begun. */
    @PlanningScore
    public @Nullable HardSoftScore getScore() {
        return score;
    }

    /** For the solver. */
    public void setScore(@Nullable HardSoftScore score) {
        this.score = score;
    }
}
