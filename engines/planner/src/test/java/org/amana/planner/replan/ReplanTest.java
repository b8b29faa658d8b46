package org.amana.planner.replan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.amana.planner.Instance;
import org.amana.planner.InstanceProblems;
import org.amana.planner.Limits;
import org.amana.planner.Load;
import org.amana.planner.Mission;
import org.amana.planner.NoValidPlan;
import org.amana.planner.Plan;
import org.amana.planner.Planned;
import org.amana.planner.Scene;
import org.amana.planner.check.PlanCheck;
import org.amana.planner.check.PlanChecker;
import org.amana.planner.generate.SmallGenerator;
import org.amana.planner.greedy.GreedyPlanner;
import org.junit.jupiter.api.Test;

class ReplanTest {

    private static final Limits SHORT = new Limits(Duration.ofSeconds(9), 40);

    @Property(tries = 100)
    void frozenNightsAndAnyPlanOfTheRestMakeAValidWhole(@ForAll long seed) throws NoValidPlan {
        Instance instance = SmallGenerator.instance(seed);
        Plan plan = new GreedyPlanner().plan(instance, SHORT).plan();
        for (int night = 0; night < instance.nights(); night++) {
            Replan replan = Replan.after(instance, plan, night);
            assertThat(InstanceProblems.of(replan.rest())).isEmpty();
            Planned rest =
                    new Replanner(new GreedyPlanner()).plan(replan, SHORT).planned();
            Plan whole = replan.join(instance.name(), rest.plan());
            PlanCheck check = PlanChecker.check(instance, whole);
            assertThat(check.violations()).as("after night " + night).isEmpty();
            assertThat(rest.objective())
                    .isLessThanOrEqualTo(
                            PlanChecker.check(replan.rest(), replan.later()).objective() + 1e-9);
            PlanCheck idle = PlanChecker.check(instance, replan.join(instance.name(), new Plan("", List.of())));
            PlanCheck idleRest = PlanChecker.check(replan.rest(), new Plan("", List.of()));
            assertThat(check.objective() - idle.objective())
                    .isCloseTo(rest.objective() - idleRest.objective(), within(1e-6));
        }
    }

    @Test
    void tailsAwayAndPlacesTakenAreGone() {
        Instance instance = Scene.of("""
                nights 4
                gate LATE 3
                category L
                site S1 alpha 0.1
                facility FAC
                people S1 L/G0 20
                vehicle BUS seats 10 tails 2
                leg B1 S1 FAC BUS busy 3
                section ALL 5 15 15 15
                """);
        Plan plan = new Plan("scene", List.of(new Mission(1, "B1", "ADULT", List.of(new Load("L", "G0", 5)))));
        Instance rest = Replan.after(instance, plan, 1).rest();
        assertThat(rest.nights()).isEqualTo(3);
        assertThat(rest.vehicles().get(0).tails()).containsExactly(1, 1, 2);
        assertThat(rest.sections().get(0).cumulativeCapacity()).containsExactly(10, 10, 10);
        assertThat(rest.gates()).containsEntry("LATE", 2).containsEntry("G0", 1);
        assertThat(rest.people()).isEqualTo(15);
    }

    @Test
    void aHistoryThatCannotHaveBeenIsRefused() {
        Instance instance = Scene.of("""
                nights 2
                category L
                site S1
                facility FAC
                people S1 L/G0 3
                vehicle BUS
                leg B1 S1 FAC BUS
                """);
        Plan plan = new Plan("scene", List.of(new Mission(1, "B1", "ADULT", List.of(new Load("L", "G0", 5)))));
        assertThatThrownBy(() -> Replan.after(instance, plan, 1)).hasMessageContaining("2 people of L/G0 at S1 left");
        assertThatThrownBy(() -> Replan.after(instance, plan, 2)).hasMessageContaining("nothing to plan");
    }
}
