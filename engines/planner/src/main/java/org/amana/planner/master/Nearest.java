package org.amana.planner.master;

import static org.amana.planner.master.MasterModel.NONE;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.amana.planner.Instance;
import org.amana.planner.Load;
import org.amana.planner.Mission;
import org.amana.planner.Plan;
import org.amana.planner.check.PlanCheck;
import org.amana.planner.check.PlanChecker;
import org.amana.planner.draft.Missions;
import org.amana.planner.draft.Spread;
import org.amana.planner.model.Model;
import org.amana.planner.program.LinearProgram;
import org.amana.planner.program.MasterSolver;
import org.amana.planner.program.MasterSolver.Found;
import org.amana.planner.program.MasterSolver.SearchLimits;
import org.amana.planner.program.MasterSolver.SearchWatcher;

/**
 * Of plans that cost no more than allowed, searches one that changes least of a former plan. Sorties, tails, convoys and
 * people may each be what the former plan or the best has, or between: so how far they are from the former plan is a sum
 * without corners, and where the two agree there is nothing to search. People are whole, as every seat is counted.
 */
final class Nearest {

    /** What one person more or less on a way in a night counts, beside one for a sortie more or less. */
    private static final double PERSON = 0.01;

    private final Instance instance;
    private final MasterModel master;
    private final MasterSolver solver;
    private final Plan best;
    private final double[] former;
    private final double[] start;

    Nearest(Instance instance, MasterSolver solver, Plan former, Plan best) {
        this.instance = instance;
        this.solver = solver;
        this.best = best;
        master = new MasterModel(new Model(instance), 0);
        this.former = possible(new PlanColumns(master, known(instance, former)).values());
        start = new PlanColumns(master, best).values();
    }

    /** Without what the instance does not know any more. */
    private static Plan known(Instance instance, Plan plan) {
        Set<String> legs = new HashSet<>();
        instance.legs().forEach(leg -> legs.add(leg.id()));
        Set<String> groups = new HashSet<>();
        instance.categories().forEach(category -> groups.add(category.segregation()));
        Set<String> classes = new HashSet<>();
        instance.population().forEach(some -> classes.add(some.category() + " " + some.gate()));
        List<Mission> missions = new ArrayList<>();
        for (Mission m : plan.missions()) {
            if (m.night() >= 1
                    && m.night() <= instance.nights()
                    && legs.contains(m.leg())
                    && groups.contains(m.segregation())) {
                List<Load> load = m.load().stream()
                        .filter(some -> classes.contains(some.category() + " " + some.gate()))
                        .toList();
                missions.add(new Mission(m.night(), m.leg(), m.segregation(), load));
            }
        }
        return new Plan(plan.instance(), missions);
    }

    private double[] possible(double[] values) {
        LinearProgram program = master.program;
        for (int c = 0; c < values.length; c++) {
            values[c] = Math.clamp(values[c], program.lower()[c], program.upper()[c]);
        }
        return values;
    }

    /**
     * Searches.
     *
     * @param most the objective that the answer may come to
     * @return the plan; the best if none is nearer
     */
    Plan search(double most, SearchLimits limits, BooleanSupplier enough) {
        List<double[]> nearer = new ArrayList<>();
        Found found = solver.search(aimed(most / master.unit()), limits, start, new SearchWatcher() {
            @Override
            public void better(double objective, double[] values) {
                nearer.add(values);
            }

            @Override
            public boolean enough() {
                return enough.getAsBoolean();
            }
        });
        if (found.values() != null) {
            nearer.add(found.values());
        }
        double reached = distance(start);
        // What fills every seat of a night may not fit whole people onto its single sorties: then one that changes
        // more.
        for (double[] values : nearer.reversed()) {
            if (distance(values) < reached - PERSON / 2) {
                Plan plan = plan(values);
                PlanCheck check = PlanChecker.check(instance, plan);
                if (check.valid()
                        && check.objective() <= most
                        && distance(new PlanColumns(master, plan).values()) < reached) {
                    return plan;
                }
            }
        }
        return best;
    }

    private Plan plan(double[] values) {
        var sorties = new Decoder(master, values).draft().sorties;
        Spread.over(master.model, sorties);
        return Missions.plan(master.model, sorties);
    }

    private LinearProgram aimed(double most) {
        double[] cost = new double[start.length];
        double[] lower = master.program.lower().clone();
        double[] upper = master.program.upper().clone();
        boolean[] whole = master.program.whole().clone();
        for (int c = 0; c < start.length; c++) {
            if (whole[c]) {
                between(c, lower, upper);
            }
        }
        for (int c : sorties()) {
            cost[c] = Math.signum(start[c] - former[c]);
        }
        for (int c : people()) {
            between(c, lower, upper);
            whole[c] = true;
            cost[c] = PERSON * Math.signum(start[c] - former[c]);
        }
        return master.program.aimed(cost, lower, upper, whole, most);
    }

    private void between(int c, double[] lower, double[] upper) {
        lower[c] = Math.rint(Math.min(former[c], start[c]));
        upper[c] = Math.rint(Math.max(former[c], start[c]));
    }

    private double distance(double[] values) {
        double sum = 0;
        for (int c : sorties()) {
            sum += Math.abs(values[c] - former[c]);
        }
        for (int c : people()) {
            sum += PERSON * Math.abs(values[c] - former[c]);
        }
        return sum;
    }

    private int[] sorties() {
        return columns(master.sorties);
    }

    private int[] people() {
        return columns(master.people);
    }

    private static int[] columns(int[][][] table) {
        return java.util.Arrays.stream(table)
                .flatMap(java.util.Arrays::stream)
                .flatMapToInt(java.util.Arrays::stream)
                .filter(c -> c != NONE)
                .toArray();
    }
}
