package org.amana.planner.replan;

import java.time.Duration;
import java.util.OptionalDouble;
import org.amana.planner.AnytimePlanner;
import org.amana.planner.Limits;
import org.amana.planner.NoValidPlan;
import org.amana.planner.Plan;
import org.amana.planner.PlanWatcher;
import org.amana.planner.Planned;
import org.amana.planner.Planner;
import org.amana.planner.SteadyPlanner;
import org.amana.planner.StopReason;
import org.amana.planner.check.PlanCheck;
import org.amana.planner.check.PlanChecker;

/**
 * Plans the rest of an operation. First the best plan is looked for; then, of those that cost little more, one that changes
 * least of the plan so far. It never answers worse than the plan so far, as long as that still keeps the rules.
 */
public final class Replanner {

    /** What staying near the plan so far may cost, as a share of the best plan found, unless somebody says otherwise. */
    public static final double TOLERANCE = 0.001;

    private static final String ENGINE = "plan so far";
    private static final double TIME_FOR_STAYING = 0.25;
    private static final Duration MOST_FOR_STAYING = Duration.ofSeconds(2);
    private static final Duration LEAST_FOR_STAYING = Duration.ofMillis(20);

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
     * @param watcher looks on while the best plan is looked for
     * @throws NoValidPlan if neither the engine nor the plan so far keeps every rule
     */
    public Replanned plan(Replan replan, Limits limits, PlanWatcher watcher) throws NoValidPlan {
        long began = System.nanoTime();
        Planned best = best(replan, first(limits), watcher);
        Planned nearest = nearest(replan, best, left(limits, began), watcher);
        return new Replanned(nearest, best.objective(), Change.between(replan.later(), nearest.plan()));
    }

    private Planned best(Replan replan, Limits limits, PlanWatcher watcher) throws NoValidPlan {
        PlanCheck old = PlanChecker.check(replan.rest(), replan.later());
        Planned fresh;
        try {
            fresh = planner instanceof AnytimePlanner anytime
                    ? anytime.plan(replan.rest(), limits, Salvage.of(replan.rest(), replan.later()), watcher)
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

    /** Of the plans that cost no more than is allowed, the nearest that is found; every one is checked again here. */
    private Planned nearest(Replan replan, Planned best, Limits limits, PlanWatcher watcher) {
        double most = best.objective() * (1 + tolerance);
        PlanCheck old = PlanChecker.check(replan.rest(), replan.later());
        if (old.valid() && old.objective() <= most) {
            return kept(replan, old, best.bound(), best.stop());
        }
        if (!(planner instanceof SteadyPlanner steady)) {
            return best;
        }
        Plan found = steady.nearest(replan.rest(), replan.later(), best.plan(), most, limits, watcher);
        PlanCheck check = PlanChecker.check(replan.rest(), found);
        boolean nearer = check.valid()
                && check.objective() <= most
                && changed(replan.later(), found) < changed(replan.later(), best.plan());
        return nearer ? new Planned(found, check.objective(), best.bound(), best.engine(), best.stop()) : best;
    }

    private static int changed(Plan before, Plan after) {
        return Change.between(before, after).stream().mapToInt(Change::sorties).sum();
    }

    private static boolean onTime(Limits limits) {
        return !limits.reproducible() && limits.rounds() == Integer.MAX_VALUE;
    }

    /** Where the clock decides, some of the time is kept for staying near. */
    private Limits first(Limits limits) {
        if (!onTime(limits) || !(planner instanceof SteadyPlanner)) {
            return limits;
        }
        Duration share =
                Duration.ofNanos((long) (TIME_FOR_STAYING * limits.time().toNanos()));
        Duration kept = share.compareTo(MOST_FOR_STAYING) < 0 ? share : MOST_FOR_STAYING;
        return new Limits(limits.time().minus(kept), limits.rounds(), limits.gap());
    }

    private static Limits left(Limits limits, long began) {
        if (!onTime(limits)) {
            return limits;
        }
        Duration left = limits.time().minusNanos(System.nanoTime() - began);
        return new Limits(
                left.compareTo(LEAST_FOR_STAYING) < 0 ? LEAST_FOR_STAYING : left, limits.rounds(), limits.gap());
    }
}
