package org.amana.planner.replan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.amana.planner.Instance;
import org.amana.planner.Limits;
import org.amana.planner.Plan;
import org.amana.planner.Solvers;
import org.amana.planner.check.PlanChecker;
import org.amana.planner.child.BestPlanner;
import org.amana.planner.generate.SmallGenerator;
import org.amana.planner.shock.Shock;
import org.junit.jupiter.api.Test;

/** On many small operations to which something happens: staying near a plan costs what it may, and changes less. */
class FewChangesPropertiesTest {

    private static final int CASES = 40;
    private static final double TOLERANCE = 0.01;
    private static final Limits LIMITS = new Limits(Limits.NO_TIME_LIMIT, 400);

    private static Shock shock(Instance instance, long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        String vehicle = instance.vehicles()
                .get(random.nextInt(instance.vehicles().size()))
                .id();
        String place = instance.population()
                .get(random.nextInt(instance.population().size()))
                .node();
        return random.nextBoolean()
                ? new Shock.TailsLost(vehicle, 1, instance.nights(), 1)
                : new Shock.HazardTimes(place, 1, instance.nights(), 3);
    }

    @Test
    void stayingCostsNoMoreThanItMayAndChangesLess() throws Exception {
        Solvers.needed();
        int staying = 0;
        int planningAnew = 0;
        try (BestPlanner engine = new BestPlanner()) {
            for (long seed = 0; seed < CASES; seed++) {
                Instance instance = SmallGenerator.instance(seed);
                Plan briefed = engine.plan(instance, LIMITS).plan();
                Replan replan = Replan.after(shock(instance, seed).on(instance), briefed, 0);
                Replanned replanned = new Replanner(engine, TOLERANCE).plan(replan, LIMITS);
                var check = PlanChecker.check(replan.rest(), replanned.planned().plan());
                assertThat(check.violations()).as("seed %d", seed).isEmpty();
                assertThat(replanned.planned().objective())
                        .as("seed %d", seed)
                        .isEqualTo(check.objective())
                        .isLessThanOrEqualTo(replanned.best() * (1 + TOLERANCE));
                Plan anew = engine.plan(replan.rest(), LIMITS).plan();
                staying += replanned.sortiesChanged();
                planningAnew += Change.between(replan.later(), anew).stream()
                        .mapToInt(Change::sorties)
                        .sum();
            }
        }
        assertThat(staying).as("sorties struck or added in all").isLessThan(planningAnew * 9 / 10);
    }

    @Test
    void whereNothingHappenedAndNothingBetterIsKnownNothingChanges() throws Exception {
        try (BestPlanner engine = new BestPlanner()) {
            for (long seed = 0; seed < CASES / 2; seed++) {
                Instance instance = SmallGenerator.instance(seed);
                Replan replan =
                        Replan.after(instance, engine.plan(instance, LIMITS).plan(), 0);
                Replanned replanned = new Replanner(engine, TOLERANCE).plan(replan, LIMITS);
                double old = PlanChecker.check(replan.rest(), replan.later()).objective();
                if (old <= replanned.best() * (1 + TOLERANCE)) {
                    assertThat(replanned.changes()).as("seed %d", seed).isEmpty();
                    assertThat(replanned.planned().plan()).isEqualTo(replan.later());
                }
            }
        }
    }
}
