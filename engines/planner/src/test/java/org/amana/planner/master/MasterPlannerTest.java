package org.amana.planner.master;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.amana.planner.Instance;
import org.amana.planner.Limits;
import org.amana.planner.NoValidPlan;
import org.amana.planner.Plan;
import org.amana.planner.PlanWatcher;
import org.amana.planner.Planned;
import org.amana.planner.Scene;
import org.amana.planner.Solvers;
import org.amana.planner.StopReason;
import org.amana.planner.check.PlanCheck;
import org.amana.planner.check.PlanChecker;
import org.amana.planner.generate.SmallGenerator;
import org.amana.planner.greedy.GreedyPlanner;
import org.amana.planner.highs.HighsSolver;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MasterPlannerTest {

    private static final int SEEDS = 60;

    private MasterPlanner planner;

    @BeforeEach
    void load() throws Exception {
        Solvers.needed();
        planner = new MasterPlanner(HighsSolver.load());
    }

    @Test
    void oneSortieIsProvenBest() throws Exception {
        Instance instance = Scene.of("""
                nights 2
                category LOW
                site S alpha 0.1
                facility F
                people S LOW/G0 4
                vehicle HELI seats 10
                leg H S F HELI
                """);
        Planned planned = planner.plan(instance, Limits.untilGap(1e-6));
        assertThat(Scene.line(planned.plan())).isEqualTo("1 H LOW/G0x4");
        assertThat(planned.stop()).isEqualTo(StopReason.PROVEN);
    }

    /** 13 of 1.2 seats would fill 15.6 of two times eight seats, but only six fit on each. */
    @Test
    void aSortieTakesWholePeople() throws Exception {
        Instance instance = Scene.of("""
                nights 1
                category MED escorts 0.2
                site S alpha 0.1
                facility F
                people S MED/G0 13
                vehicle HELI seats 8 tails 2
                leg H S F HELI
                """);
        Planned planned = planner.plan(instance, Limits.untilGap(1e-6));
        assertThat(planned.plan().missions().stream().mapToInt(m -> m.people())).containsExactly(6, 6);
        assertThat(planned.gap().orElse(1)).isLessThan(1e-5);
    }

    @Test
    void everyPlanOfRandomInstancesPassesTheCheckerAndNoBoundIsAboveIt() throws Exception {
        int better = 0;
        for (int seed = 1; seed <= SEEDS; seed++) {
            Instance instance = SmallGenerator.instance(seed);
            List<Planned> heard = new ArrayList<>();
            List<Double> bounds = new ArrayList<>();
            Planned planned = planner.plan(instance, new Limits(Limits.NO_TIME_LIMIT, 800), null, new PlanWatcher() {
                @Override
                public void better(Planned found) {
                    heard.add(found);
                }

                @Override
                public void bound(double bound) {
                    bounds.add(bound);
                }
            });
            PlanCheck check = PlanChecker.check(instance, planned.plan());
            assertThat(check.violations()).as("seed %d", seed).isEmpty();
            assertThat(planned.objective()).isEqualTo(check.objective());
            assertThat(heard).last().extracting(Planned::plan).isEqualTo(planned.plan());
            assertThat(bounds).allSatisfy(b -> assertThat(b).isLessThanOrEqualTo(check.objective() + 1e-9));
            Planned greedy = greedy(instance);
            assertThat(planned.bound().orElseThrow())
                    .as("bound of seed %d against another engine's plan", seed)
                    .isLessThanOrEqualTo(greedy.objective() * (1 + 1e-6) + 1e-9);
            better += planned.objective() < greedy.objective() * (1 - 1e-6) ? 1 : 0;
        }
        assertThat(better).as("plans better than the greedy engine's").isGreaterThan(SEEDS / 3);
    }

    private static Planned greedy(Instance instance) throws NoValidPlan {
        return new GreedyPlanner().plan(instance, Limits.firstAnswer());
    }

    @Test
    void withoutAClockTheSameQuestionHasTheSameAnswer() throws Exception {
        Instance instance = SmallGenerator.instance(7);
        Limits limits = new Limits(Limits.NO_TIME_LIMIT, 1600);
        Plan once = planner.plan(instance, limits).plan();
        assertThat(planner.plan(instance, limits).plan()).isEqualTo(once);
    }

    @Test
    void cancellingAnswersWithWhatThereIs() throws Exception {
        Instance instance = SmallGenerator.instance(3);
        Planned planned =
                planner.plan(instance, Limits.untilGap(0), new Plan(instance.name(), List.of()), new PlanWatcher() {
                    @Override
                    public boolean cancelled() {
                        return true;
                    }
                });
        assertThat(planned.stop()).isIn(StopReason.CANCELLED, StopReason.PROVEN);
    }

    @Test
    void dangerToTheHeldMovesThemFirst() throws Exception {
        String scene = """
                nights 2
                category LOW
                site A alpha 0.1
                site B alpha 0.01
                facility F
                people A LOW/G0 5
                people B LOW/G0 5
                vehicle HELI seats 5 tails 1
                leg HA A F HELI
                leg HB B F HELI
                """;
        Instance calm = Scene.of(scene);
        assertThat(Scene.line(planner.plan(calm, Limits.untilGap(1e-6)).plan()))
                .isEqualTo("1 HA LOW/G0x5 | 2 HB LOW/G0x5");
        Instance shelled = Dangers.at(calm, "B", 0.2, 1);
        Planned planned = planner.plan(shelled, Limits.untilGap(1e-6));
        assertThat(Scene.line(planned.plan())).isEqualTo("1 HB LOW/G0x5 | 2 HA LOW/G0x5");
        assertThat(PlanChecker.check(shelled, planned.plan()).danger()).isZero();
    }
}
