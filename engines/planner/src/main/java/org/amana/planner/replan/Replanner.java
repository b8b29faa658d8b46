package org.amana.planner.replan;

import java.util.OptionalDouble;
import org.amana.planner.AnytimePlanner;
import org.amana.planner.Former;
import org.amana.planner.Limits;
import org.amana.planner.NoValidPlan;
import org.amana.planner.Plan;
import org.amana.planner.PlanWatcher;
import org.amana.planner.Planned;
import org.amana.planner.Planner;
import org.amana.planner.Steady;
import org.amana.planner.SteadyPlanner;
import org.amana.planner.StopReason;
import org.amana.planner.check.PlanCheck;
import org.amana.planner.check.PlanChecker;

/**
 * Plans the rest of an operation near the plan so far: of the plans found that cost little more than the best, the one with
 * fewest sorties struck or added. The plan so far stays as it is if it costs no more than that itself.
 */
public final class Replanner {

    /** What staying near the plan so far may cost, as a share of the best plan found, unless somebody says otherwise. */
    public static final double TOLERANCE = 0.001;

    private static final String ENGINE = "plan so far";

    private final Planner planner;
    private final double tolerance;

    public Replanner(Planner planner) {
        this(planner, TOLERANCE);
    }

    /** @param tolerance what staying near the plan so far may cost, as a share of the best plan found; 0 nothing */
    public Replanner(Planner planner, double tolerance) {
        if (!(tolerance >= 0)) {
            throw new IllegalArgumentException("a tolerance must not be negative: " + tolerance);
        }
        this.planner = planner;
        this.tolerance = tolerance;
    }

    /** Plans the rest with nobody to look on. */
    public Replanned plan(Replan replan, Limits limits) throws NoValidPlan {
        return plan(replan, limits, PlanWatcher.NONE);
    }

    /**
     * Plans the rest.
     *
     * @param watcher looks on, and may call it off
     * @throws NoValidPlan if neither the engine nor the plan so far keeps every rule
     */
    public Replanned plan(Replan replan, Limits limits, PlanWatcher watcher) throws NoValidPlan {
        PlanCheck old = PlanChecker.check(replan.rest(), replan.later());
        Steady steady;
        try {
            steady = steady(replan, limits, watcher);
        } catch (NoValidPlan e) {
            if (!old.valid()) {
                throw e;
            }
            steady = kept(replan, old, OptionalDouble.empty(), StopReason.ROUNDS_DONE, old.objective());
        }
        double best = old.valid() ? Math.min(old.objective(), steady.best()) : steady.best();
        if (old.valid() && old.objective() <= best * (1 + tolerance)) {
            steady =
                    kept(replan, old, steady.planned().bound(), steady.planned().stop(), best);
        }
        return new Replanned(
                steady.planned(),
                best,
                Change.between(replan.later(), steady.planned().plan()));
    }

    private Steady steady(Replan replan, Limits limits, PlanWatcher watcher) throws NoValidPlan {
        if (planner instanceof SteadyPlanner near) {
            return near.plan(replan.rest(), limits, salvaged(replan), new Former(replan.later(), tolerance), watcher);
        }
        Planned planned = planner instanceof AnytimePlanner anytime
                ? anytime.plan(replan.rest(), limits, salvaged(replan), watcher)
                : planner.plan(replan.rest(), limits);
        return new Steady(planned, planned.objective());
    }

    private static Plan salvaged(Replan replan) {
        return Salvage.of(replan.rest(), replan.later());
    }

    private static Steady kept(Replan replan, PlanCheck old, OptionalDouble bound, StopReason stop, double best) {
        return new Steady(new Planned(replan.later(), old.objective(), bound, ENGINE, stop), best);
    }
}
