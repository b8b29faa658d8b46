package org.amana.planner.replan;

import java.util.OptionalDouble;
import org.amana.planner.AnytimePlanner;
import org.amana.planner.Limits;
import org.amana.planner.NoValidPlan;
import org.amana.planner.PlanWatcher;
import org.amana.planner.Planned;
import org.amana.planner.Planner;
import org.amana.planner.StopReason;
import org.amana.planner.check.PlanCheck;
import org.amana.planner.check.PlanChecker;

/** Plans the rest of an operation and never answers worse than the plan so far, as long as that still keeps the rules. */
public final class Replanner {

    private static final String ENGINE = "plan so far";

    private final Planner planner;

    public Replanner(Planner planner) {
        this.planner = planner;
    }

    /**
     * Plans the rest.
     *
     * @throws NoValidPlan if neither the engine nor the plan so far keeps every rule
     */
    public Planned plan(Replan replan, Limits limits) throws NoValidPlan {
        PlanCheck old = PlanChecker.check(replan.rest(), replan.later());
        Planned fresh;
        try {
            fresh = planner instanceof AnytimePlanner anytime
                    ? anytime.plan(replan.rest(), limits, Salvage.of(replan.rest(), replan.later()), PlanWatcher.NONE)
                    : planner.plan(replan.rest(), limits);
        } catch (NoValidPlan e) {
            if (old.valid()) {
                return kept(replan, old, OptionalDouble.empty(), StopReason.ROUNDS_DONE);
            }
            throw e;
        }
        return old.valid() && old.objective() < fresh.objective()
                ? kept(replan, old, fresh.bound(), fresh.stop())
                : fresh;
    }

    private static Planned kept(Replan replan, PlanCheck old, OptionalDouble bound, StopReason stop) {
        return new Planned(replan.later(), old.objective(), bound, ENGINE, stop);
    }
}
