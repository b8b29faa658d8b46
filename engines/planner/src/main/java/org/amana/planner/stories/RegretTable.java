package org.amana.planner.stories;

import java.util.ArrayList;
import java.util.List;
import org.amana.planner.Instance;
import org.amana.planner.Limits;
import org.amana.planner.NoValidPlan;
import org.amana.planner.Plan;
import org.amana.planner.Planned;
import org.amana.planner.Planner;
import org.amana.planner.check.PlanCheck;
import org.amana.planner.check.PlanChecker;
import org.amana.planner.replan.Salvage;

/**
 * Each story's plan in each story.
 *
 * @param stories their names
 * @param planned the plan made for each story
 * @param cost row: for which story a plan was made; column: which story happens
 */
public record RegretTable(List<String> stories, List<Planned> planned, List<List<Double>> cost) {

    public RegretTable {
        stories = List.copyOf(stories);
        planned = List.copyOf(planned);
        cost = cost.stream().map(List::copyOf).toList();
    }

    /**
     * Plans every story and tries every plan in every other. A sortie that a story forbids is struck there, and whoever was
     * to be on it stays: nobody replans in this table, so it says what a plan is worth as it stands.
     */
    public static RegretTable of(Instance instance, List<Story> stories, Planner planner, Limits each)
            throws NoValidPlan {
        return of(
                stories.stream().map(Story::name).toList(),
                stories.stream().map(story -> story.of(instance)).toList(),
                planner,
                each);
    }

    /**
     * The same of operations as they are in each story, however that was told.
     *
     * @param told one operation for each name, all with the same places, legs and classes
     */
    public static RegretTable of(List<String> names, List<Instance> told, Planner planner, Limits each)
            throws NoValidPlan {
        List<Planned> planned = new ArrayList<>();
        for (Instance instance : told) {
            planned.add(planner.plan(instance, each));
        }
        List<List<Double>> cost = new ArrayList<>();
        for (Planned plan : planned) {
            cost.add(told.stream().map(instance -> cost(instance, plan.plan())).toList());
        }
        return new RegretTable(names, planned, cost);
    }

    private static double cost(Instance told, Plan plan) {
        PlanCheck check = PlanChecker.check(told, plan);
        return check.valid()
                ? check.objective()
                : PlanChecker.check(told, Salvage.of(told, plan)).objective();
    }

    /** What is lost by having made the plan of one story when another happens. */
    public double regret(int madeFor, int happens) {
        double least = Double.POSITIVE_INFINITY;
        for (List<Double> row : cost) {
            least = Math.min(least, row.get(happens));
        }
        return cost.get(madeFor).get(happens) - least;
    }

    /** The largest regret of a plan. */
    public double worst(int madeFor) {
        double worst = 0;
        for (int happens = 0; happens < stories.size(); happens++) {
            worst = Math.max(worst, regret(madeFor, happens));
        }
        return worst;
    }
}
