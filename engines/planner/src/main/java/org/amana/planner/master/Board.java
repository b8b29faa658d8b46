package org.amana.planner.master;

import java.util.OptionalDouble;
import org.amana.planner.Instance;
import org.amana.planner.Limits;
import org.amana.planner.Plan;
import org.amana.planner.PlanWatcher;
import org.amana.planner.Planned;
import org.amana.planner.Steady;
import org.amana.planner.StopReason;
import org.amana.planner.check.PlanCheck;
import org.amana.planner.check.PlanChecker;
import org.jspecify.annotations.Nullable;

/**
 * What is known so far, for all who work on one question: the best plan that passed the checker, the best bound, and whether
 * to go on. A bound above a checked plan would be a fault of the solver and is not taken.
 */
final class Board {

    /** What a solver's sums may be off by, as a share; taken off every bound it claims. */
    private static final double PROOF = 1e-6;
    /** No gap can be shown to be smaller. */
    private static final double NOTHING = 2 * PROOF;

    private final Instance instance;
    private final Limits limits;
    private final PlanWatcher watcher;
    private final String engine;
    private final long started = System.nanoTime();
    private @Nullable Plan best;
    private double objective = Double.POSITIVE_INFINITY;
    private double bound;
    private boolean overclaimed;
    private final @Nullable Front front;

    /** @param front is told of every plan that keeps the rules; null where nobody wants to know */
    Board(Instance instance, Limits limits, PlanWatcher watcher, String engine, @Nullable Front front) {
        this.front = front;
        this.instance = instance;
        this.limits = limits;
        this.watcher = watcher;
        this.engine = engine;
    }

    /** Takes a plan if it keeps every rule and is better than the best. */
    boolean offer(Plan plan) {
        PlanCheck check = PlanChecker.check(instance, plan);
        if (check.valid() && front != null) {
            front.take(plan, check.objective());
        }
        return check.valid() && accept(plan, check.objective());
    }

    private synchronized boolean accept(Plan plan, double cost) {
        if (cost >= objective - 1e-9 * Math.max(1, objective)) {
            return false;
        }
        best = plan;
        objective = cost;
        bound = Math.min(bound, objective);
        watcher.better(planned(StopReason.TIME_UP));
        return true;
    }

    /** Takes a proven bound, in the unit of the objective. */
    synchronized void bound(double claimed) {
        double safe = claimed - PROOF * Math.abs(claimed);
        if (safe > objective * (1 + PROOF) + PROOF) {
            overclaimed = true;
        } else if (safe > bound && !overclaimed) {
            bound = Math.min(safe, objective);
            watcher.bound(bound);
        }
    }

    synchronized double objective() {
        return objective;
    }

    synchronized double gap() {
        return objective <= 0 ? 0 : (objective - bound) / objective;
    }

    synchronized boolean hasPlan() {
        return best != null;
    }

    boolean goodEnough() {
        return gap() <= Math.max(limits.gap(), NOTHING);
    }

    boolean over() {
        return goodEnough() || watcher.cancelled() || secondsLeft() <= 0;
    }

    double secondsLeft() {
        return limits.time().toNanos() / 1e9 - seconds();
    }

    double seconds() {
        return (System.nanoTime() - started) / 1e9;
    }

    Limits limits() {
        return limits;
    }

    synchronized Planned answer() {
        StopReason stop;
        if (gap() <= NOTHING) {
            stop = StopReason.PROVEN;
        } else if (watcher.cancelled()) {
            stop = StopReason.CANCELLED;
        } else if (gap() <= limits.gap()) {
            stop = StopReason.GAP_REACHED;
        } else {
            stop = secondsLeft() <= 0.5 && !limits.reproducible() ? StopReason.TIME_UP : StopReason.ROUNDS_DONE;
        }
        return planned(stop);
    }

    /** The nearest of the plans that cost little more than the best. */
    synchronized Steady steady() {
        Planned cheapest = answer();
        Front.Entry nearest = front == null ? null : front.nearest(objective);
        return new Steady(
                nearest == null
                        ? cheapest
                        : new Planned(nearest.plan(), nearest.cost(), cheapest.bound(), engine, cheapest.stop()),
                objective);
    }

    private Planned planned(StopReason stop) {
        if (best == null) {
            throw new IllegalStateException("nobody found a plan");
        }
        return new Planned(best, objective, OptionalDouble.of(bound), engine, stop);
    }
}
