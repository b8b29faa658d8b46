package org.amana.planner;

/** An engine that, among plans about as good as the best it found, finds one that changes little of a plan made before. */
public interface SteadyPlanner extends AnytimePlanner {

    /**
     * Looks for a plan between two.
     *
     * @param instance a valid instance; see {@link InstanceProblems}
     * @param former what was meant so far; it need not keep the rules any more, and may name what is not there any more
     * @param best a plan that keeps every rule
     * @param most the objective that the answer may come to, no less than that of the best
     * @param limits when to stop; rounds are nodes of the search, so that the same question has the same answer
     * @param watcher is asked whether to go on, and told nothing
     * @return a plan that passed the checker, with an objective of at most {@code most}; the best itself if none is nearer
     */
    Plan nearest(Instance instance, Plan former, Plan best, double most, Limits limits, PlanWatcher watcher);
}
