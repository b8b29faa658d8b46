package org.amana.planner;

import org.jspecify.annotations.Nullable;

/** An engine that tells what it has while it goes on. */
public interface AnytimePlanner extends Planner {

    /**
     * Plans the whole instance.
     *
     * @param instance a valid instance; see {@link InstanceProblems}
     * @param limits when to stop
     * @param start a plan to start from, if there is one; it need not keep the rules
     * @param watcher is told of every better plan and bound
     * @return the best plan, which passed the checker
     * @throws NoValidPlan if no plan was found that keeps every rule
     */
    Planned plan(Instance instance, Limits limits, @Nullable Plan start, PlanWatcher watcher) throws NoValidPlan;

    @Override
    default Planned plan(Instance instance, Limits limits) throws NoValidPlan {
        return plan(instance, limits, null, PlanWatcher.NONE);
    }
}
