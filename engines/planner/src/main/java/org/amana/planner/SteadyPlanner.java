package org.amana.planner;

import org.jspecify.annotations.Nullable;

/** An engine that, among plans about as good as the best it found, answers one that changes little of a plan made before. */
public interface SteadyPlanner extends AnytimePlanner {

    /**
     * Plans the whole instance.
     *
     * @param instance a valid instance; see {@link InstanceProblems}
     * @param limits when to stop
     * @param start a plan to start from, if there is one; it need not keep the rules
     * @param former the plan to stay near
     * @param watcher is told of every better plan and bound, whatever a plan changes
     * @return of the plans found that cost no more than the tolerance above the best, the one with fewest sorties struck or added
     * @throws NoValidPlan if no plan was found that keeps every rule
     */
    Steady plan(Instance instance, Limits limits, @Nullable Plan start, Former former, PlanWatcher watcher)
            throws NoValidPlan;
}
