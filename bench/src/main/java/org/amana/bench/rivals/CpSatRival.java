package org.amana.bench.rivals;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import com.google.ortools.sat.IntVar;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.amana.planner.Instance;
import org.amana.planner.Limits;
import org.amana.planner.NoValidPlan;
import org.amana.planner.Plan;
import org.amana.planner.check.PlanCheck;
import org.amana.planner.check.PlanChecker;
import org.amana.planner.greedy.GreedyPlanner;
import org.amana.planner.master.MasterProgram;

/**
 * CP-SAT of OR-Tools on the same master program as ours, people whole, two workers, otherwise as it comes. Its last few answers become
 * sorties by the engine's own decoder, and the cheapest counts.
 */
final class CpSatRival implements Rival {

    private static final int WORKERS = 2;
    private static final int KEPT = 8;
    /** Seats of a sortie kept free, as our own dive does; with none, it stays several times as far from the best. */
    private static final double RESERVE = 0.5;

    private final boolean fromGreedy;

    /** @param fromGreedy whether it is given the first greedy plan to start from, which needs every seat */
    CpSatRival(boolean fromGreedy) {
        this.fromGreedy = fromGreedy;
        Loader.loadNativeLibraries();
    }

    @Override
    public Attempt plan(Instance instance, Duration time) throws NoValidPlan {
        long began = System.nanoTime();
        MasterProgram master = new MasterProgram(instance, fromGreedy ? 0 : RESERVE);
        CpSatProgram program = new CpSatProgram(master.program());
        if (fromGreedy) {
            program.hint(master.values(
                    new GreedyPlanner().plan(instance, Limits.firstAnswer()).plan()));
        }
        CpSolver solver = new CpSolver();
        solver.getParameters().setNumWorkers(WORKERS);
        solver.getParameters().setMaxTimeInSeconds(Math.max(0.1, time.toNanos() / 1e9 - since(began)));
        Answers answers = new Answers(program.columns);
        solver.solve(program.model, answers);
        return cheapest(instance, master, program, answers.kept);
    }

    private static Attempt cheapest(
            Instance instance, MasterProgram master, CpSatProgram program, Deque<double[]> answers) throws NoValidPlan {
        if (answers.isEmpty()) {
            throw new NoValidPlan(List.of("CP-SAT found no answer in time"));
        }
        Plan best = new Plan(instance.name(), List.of());
        double least = Double.POSITIVE_INFINITY;
        for (double[] values : answers) {
            Plan plan = master.plan(values);
            PlanCheck check = PlanChecker.check(instance, plan);
            double cost = check.valid() ? check.objective() : Double.MAX_VALUE;
            if (cost < least) {
                best = plan;
                least = cost;
            }
        }
        double own = program.cost(answers.getLast()) * master.unit();
        return Attempt.of(best, String.format(Locale.ROOT, "%.1f before people took their seats", own));
    }

    private static double since(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    /** The latest answers. */
    private static final class Answers extends CpSolverSolutionCallback {

        private final IntVar[] columns;
        private final Deque<double[]> kept = new ArrayDeque<>();

        Answers(IntVar[] columns) {
            this.columns = columns;
        }

        @Override
        public void onSolutionCallback() {
            double[] values = new double[columns.length];
            for (int j = 0; j < columns.length; j++) {
                values[j] = value(columns[j]);
            }
            kept.addLast(values);
            if (kept.size() > KEPT) {
                kept.removeFirst();
            }
        }
    }
}
