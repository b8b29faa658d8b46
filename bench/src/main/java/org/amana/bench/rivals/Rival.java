package org.amana.bench.rivals;

import java.time.Duration;
import java.util.OptionalDouble;
import org.amana.planner.Instance;
import org.amana.planner.NoValidPlan;
import org.amana.planner.Plan;

/** A planner to compare with. Whether its plan keeps the rules, and what it costs, is for others to say. */
interface Rival extends AutoCloseable {

    /**
     * Plans the whole instance.
     *
     * @param time wall clock for all of it, building models included
     */
    Attempt plan(Instance instance, Duration time) throws NoValidPlan;

    @Override
    default void close() {}

    /**
     * What a rival answers.
     *
     * @param bound what it says that no plan can be below, if it says so
     * @param note what it says of itself, for people
     */
    record Attempt(Plan plan, OptionalDouble bound, String note) {

        static Attempt of(Plan plan, String note) {
            return new Attempt(plan, OptionalDouble.empty(), note);
        }
    }
}
