package org.amana.planner.greedy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.amana.planner.Instance;
import org.amana.planner.InstanceProblems;
import org.amana.planner.Planned;
import org.amana.planner.Variants;
import org.amana.planner.check.PlanCheck;
import org.amana.planner.check.PlanChecker;
import org.amana.planner.generate.SmallGenerator;

class GreedyPropertiesTest {

    @Property(tries = 200)
    void everyPlanPassesTheCheckerAndNoBoundIsAboveIt(@ForAll long seed) {
        Instance instance = SmallGenerator.instance(seed);
        assertThat(InstanceProblems.of(instance)).isEmpty();
        Planned planned = GreedyModule.plan(instance);
        PlanCheck check = PlanChecker.check(instance, planned.plan());
        assertThat(check.violations()).isEmpty();
        assertThat(planned.objective()).isCloseTo(check.objective(), within(1e-9));
        assertThat(planned.bound().orElseThrow()).isLessThanOrEqualTo(check.objective() + 1e-9);
    }

    @Property(tries = 30)
    void sameQuestionSamePlan(@ForAll long seed) {
        Instance instance = SmallGenerator.instance(seed);
        assertThat(GreedyModule.plan(instance)).isEqualTo(GreedyModule.plan(instance));
    }

    @Property(tries = 40)
    void orderNamesAndSplitRowsChangeNothing(@ForAll long seed) {
        Instance instance = SmallGenerator.instance(seed);
        double objective = GreedyModule.plan(instance).objective();
        assertThat(objectiveOf(Variants.shuffled(instance, seed))).isCloseTo(objective, within(1e-6));
        assertThat(objectiveOf(Variants.renamed(instance))).isCloseTo(objective, within(1e-6));
        assertThat(objectiveOf(Variants.populationSplit(instance))).isCloseTo(objective, within(1e-6));
    }

    @Property(tries = 40)
    void sevenfoldWeightsMakeSevenfoldCost(@ForAll long seed) {
        Instance instance = SmallGenerator.instance(seed);
        Planned planned = GreedyModule.plan(instance);
        Planned seven = GreedyModule.plan(Variants.timesSeven(instance));
        assertThat(seven.plan()).isEqualTo(planned.plan());
        assertThat(seven.objective()).isCloseTo(7 * planned.objective(), within(1e-6));
    }

    @Property(tries = 40)
    void idleVehicleAndUnusedLegsDoNotSpoilPlans(@ForAll long seed) {
        Instance instance = SmallGenerator.instance(seed);
        Planned planned = GreedyModule.plan(instance);
        for (Instance variant : new Instance[] {
            Variants.withIdleVehicle(instance), Variants.withoutLegsUnusedBy(instance, planned.plan())
        }) {
            PlanCheck same = PlanChecker.check(variant, planned.plan());
            assertThat(same.violations()).isEmpty();
            assertThat(same.objective()).isCloseTo(planned.objective(), within(1e-9));
            assertThat(PlanChecker.check(variant, GreedyModule.plan(variant).plan())
                            .violations())
                    .isEmpty();
        }
    }

    private static double objectiveOf(Instance instance) {
        return GreedyModule.plan(instance).objective();
    }
}
