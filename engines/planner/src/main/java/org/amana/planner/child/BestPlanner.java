package org.amana.planner.child;

import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;
import org.amana.planner.Former;
import org.amana.planner.Instance;
import org.amana.planner.InstanceProblems;
import org.amana.planner.Limits;
import org.amana.planner.NoValidPlan;
import org.amana.planner.Plan;
import org.amana.planner.PlanWatcher;
import org.amana.planner.Planned;
import org.amana.planner.Steady;
import org.amana.planner.SteadyPlanner;
import org.amana.planner.StopReason;
import org.amana.planner.check.PlanCheck;
import org.amana.planner.check.PlanChecker;
import org.amana.planner.greedy.GreedyPlanner;
import org.jspecify.annotations.Nullable;

/**
 * The planner that is meant: the greedy engine answers at once, the solver in its child goes on from there. Where no solver
 * loads, or it dies, the greedy engine answers alone and the name of the engine says so.
 */
public final class BestPlanner implements SteadyPlanner, AutoCloseable {

    private static final Limits AT_ONCE = new Limits(java.time.Duration.ofSeconds(60), 0);

    private final GreedyPlanner greedy = new GreedyPlanner();
    private final @Nullable ChildSolver solver;

    /** With a solver where one comes along for this machine. */
    public BestPlanner() {
        this(ChildSolver.fits() ? new ChildSolver() : null);
    }

    /** With this solver, which is closed with it; null for the greedy engine alone. */
    public BestPlanner(@Nullable ChildSolver solver) {
        this.solver = solver;
    }

    @Override
    public Planned plan(Instance instance, Limits limits, @Nullable Plan start, PlanWatcher watcher)
            throws NoValidPlan {
        return planned(instance, limits, start, null, watcher).planned();
    }

    @Override
    public Steady plan(Instance instance, Limits limits, @Nullable Plan start, Former former, PlanWatcher watcher)
            throws NoValidPlan {
        return planned(instance, limits, start, former, watcher);
    }

    private Steady planned(
            Instance instance, Limits limits, @Nullable Plan start, @Nullable Former former, PlanWatcher watcher)
            throws NoValidPlan {
        InstanceProblems.requireNone(instance);
        if (solver == null) {
            return steady(alone(instance, limits, start, watcher, "no solver for this machine"));
        }
        solver.warm();
        Work work = new Work(instance, limits, former, watcher);
        work.begin(start);
        try {
            double seconds = Math.max(0.05, work.secondsLeft() - work.reserve());
            StopReason stop = solver.solve(instance, limits, seconds, work.best, former, watcher, work);
            work.engine = solver.engine();
            return work.answer(stop);
        } catch (IOException e) {
            solver.close();
            return steady(alone(instance, work.left(), work.best, watcher, String.valueOf(e.getMessage())));
        }
    }

    private static Steady steady(Planned planned) {
        return new Steady(planned, planned.objective());
    }

    private Planned alone(Instance instance, Limits limits, @Nullable Plan start, PlanWatcher watcher, String why)
            throws NoValidPlan {
        if (start == null) {
            tellAtOnce(instance, watcher);
        }
        Planned planned = greedy.plan(instance, limits);
        Planned best = planned;
        if (start != null) {
            PlanCheck check = PlanChecker.check(instance, start);
            if (check.valid() && check.objective() < planned.objective()) {
                best = new Planned(start, check.objective(), planned.bound(), planned.engine(), planned.stop());
            }
        }
        Planned named =
                new Planned(best.plan(), best.objective(), best.bound(), best.engine() + " (" + why + ")", best.stop());
        watcher.better(named);
        return named;
    }

    /** Whoever looks on hears of the first plan before it is made better. */
    private void tellAtOnce(Instance instance, PlanWatcher watcher) {
        try {
            watcher.better(greedy.plan(instance, AT_ONCE));
        } catch (NoValidPlan notYet) {
            // More rounds may find one.
        }
    }

    /** What binds and what it would cost; null where no solver is. */
    public @Nullable ChildSolver solver() {
        return solver;
    }

    @Override
    public void close() {
        if (solver != null) {
            solver.close();
        }
    }

    /** One question under way. Whatever the child says is checked here before anybody else hears it. */
    private final class Work implements ChildSolver.Hearer {

        private final Instance instance;
        private final Limits limits;
        private final @Nullable Former former;
        private final PlanWatcher watcher;
        private final long started = System.nanoTime();
        private @Nullable Plan best;
        private @Nullable Plan nearest;
        private double objective = Double.POSITIVE_INFINITY;
        private double bound;
        private String engine = "greedy by prices";
        private List<String> reasons = List.of();

        Work(Instance instance, Limits limits, @Nullable Former former, PlanWatcher watcher) {
            this.instance = instance;
            this.limits = limits;
            this.former = former;
            this.watcher = watcher;
        }

        void begin(@Nullable Plan start) {
            if (start != null) {
                better(start);
            }
            greedily(AT_ONCE);
            if (limits.rounds() < Integer.MAX_VALUE && !watcher.cancelled()) {
                greedily(limits);
            }
            engine = "solver";
        }

        /** What stands at once, for whoever looks on; then, where rounds decide, what those rounds find. */
        private void greedily(Limits within) {
            try {
                Planned found = greedy.plan(instance, within);
                better(found.plan());
                found.bound().ifPresent(this::bound);
            } catch (NoValidPlan e) {
                reasons = e.reasons();
            }
        }

        @Override
        public void better(Plan plan) {
            PlanCheck check = PlanChecker.check(instance, plan);
            if (check.valid() && check.objective() < objective) {
                best = plan;
                objective = check.objective();
                bound = Math.min(bound, objective);
                watcher.better(planned(plan, StopReason.TIME_UP));
            }
        }

        @Override
        public void bound(double claimed) {
            if (claimed > bound && claimed <= objective * (1 + 1e-6)) {
                bound = Math.min(claimed, objective);
                watcher.bound(bound);
            }
        }

        @Override
        public void nearest(Plan plan) {
            nearest = plan;
        }

        Steady answer(StopReason stop) throws NoValidPlan {
            Plan found = best;
            if (found == null) {
                throw new NoValidPlan(reasons);
            }
            Plan near = nearest;
            if (near != null && former != null) {
                PlanCheck check = PlanChecker.check(instance, near);
                if (check.valid() && check.objective() <= objective * (1 + former.tolerance())) {
                    return new Steady(
                            new Planned(near, check.objective(), OptionalDouble.of(bound), engine, stop), objective);
                }
            }
            return steady(planned(found, stop));
        }

        private Planned planned(Plan plan, StopReason stop) {
            return new Planned(plan, objective, OptionalDouble.of(bound), engine, stop);
        }

        double secondsLeft() {
            return limits.time().toNanos() / 1e9 - (System.nanoTime() - started) / 1e9;
        }

        /** The way back takes a moment too. */
        double reserve() {
            return Math.min(0.1, 0.02 * limits.time().toNanos() / 1e9);
        }

        Limits left() {
            return new Limits(
                    java.time.Duration.ofNanos((long) (1e9 * Math.max(0.01, secondsLeft()))),
                    limits.rounds(),
                    limits.gap());
        }
    }
}
