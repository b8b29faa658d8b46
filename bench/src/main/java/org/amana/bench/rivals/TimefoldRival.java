package org.amana.bench.rivals;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.amana.planner.Instance;
import org.amana.planner.Load;
import org.amana.planner.Mission;
import org.amana.planner.Plan;
import org.amana.planner.model.Model;
import org.amana.planner.model.Ordering;

/**
 * Timefold with its default phases. People of one class and place go in batches of at most ten; what a search chooses for each is its whole
 * journey, so that one move changes both legs. Sorties follow from who goes.
 */
final class TimefoldRival implements Rival {

    @Override
    public Attempt plan(Instance instance, Duration time) {
        long began = System.nanoTime();
        Model model = new Model(instance);
        Assignment assignment = Assignment.of(model);
        // It takes no finer limit.
        Duration left = Duration.ofMillis(
                Math.max(1, time.minusNanos(System.nanoTime() - began).toMillis()));
        SolverConfig config = new SolverConfig()
                .withSolutionClass(Assignment.class)
                .withEntityClasses(Batch.class)
                .withScoreDirectorFactory(
                        new ScoreDirectorFactoryConfig().withIncrementalScoreCalculatorClass(TransferScore.class))
                .withTerminationConfig(new TerminationConfig().withSpentLimit(left));
        Assignment found =
                SolverFactory.<Assignment>create(config).buildSolver().solve(assignment);
        return Attempt.of(plan(found), assignment.getBatches().size() + " batches, " + found.getScore());
    }

    /** Nothing is put right here: who breaks a rule in the search breaks it in the plan. */
    private static Plan plan(Assignment assignment) {
        Model model = assignment.model();
        Books books = new Books(model);
        assignment.getBatches().forEach(batch -> books.book(batch, 1));
        List<Mission> missions = new ArrayList<>();
        for (int t = 0; t < model.nights; t++) {
            for (int l = 0; l < model.legs; l++) {
                for (int g = 0; g < model.order.groups.size(); g++) {
                    for (int[] people : books.loads(l, t, g)) {
                        missions.add(new Mission(
                                t + 1, model.order.legs.get(l).id(), model.order.groups.get(g), loads(model, people)));
                    }
                }
            }
        }
        return new Plan(model.source.name(), missions);
    }

    private static List<Load> loads(Model model, int[] people) {
        List<Load> loads = new ArrayList<>();
        for (int k = 0; k < people.length; k++) {
            if (people[k] > 0) {
                Ordering.PersonClass c = model.order.classes.get(k);
                loads.add(new Load(c.category().id(), c.gate(), people[k]));
            }
        }
        return loads;
    }
}
