package org.amana.bench.rivals;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A few people of one class at one place who do the same. */
@PlanningEntity
public class Batch {

    private int place;
    private int ofClass;
    private int people;

    private List<Journey> choices = List.of();

    private @Nullable Journey journey;

    /** For the solver, which copies batches. */
    public Batch() {}

    Batch(int place, int ofClass, int people, List<Journey> choices) {
        this.place = place;
        this.ofClass = ofClass;
        this.people = people;
        this.choices = choices;
    }

    /** What they may do; asked by the solver. */
    @ValueRangeProvider
    public List<Journey> getChoices() {
        return choices;
    }

    int place() {
        return place;
    }

    int ofClass() {
        return ofClass;
    }

    int people() {
        return people;
    }

    /** What was chosen, if anything was. */
    @PlanningVariable
    public @Nullable Journey getJourney() {
        return journey;
    }

    /** Chooses. */
    public void setJourney(@Nullable Journey journey) {
        this.journey = journey;
    }

    /** What they do: to stay as long as nothing was chosen. */
    Journey does() {
        return journey == null ? Journey.STAY : journey;
    }
}
