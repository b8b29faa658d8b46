package org.amana.planner;

/** The port every planning engine answers. An engine keeps no state between calls. */
public interface Planner {

    /**
     * Plans the whole instance.
     *
     * @param instance a valid instance; see {@link InstanceProblems}
     * @param limits when to stop
     * @return a plan that passed the checker
     * @throws NoValidPlan if no plan was found that keeps every rule
     * @throws IllegalArgumentException if the instance has problems
     */
    Planned plan(Instance instance, Limits limits) throws NoValidPlan;
}
