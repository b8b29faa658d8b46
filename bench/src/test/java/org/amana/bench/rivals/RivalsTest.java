package org.amana.bench.rivals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.amana.planner.Instance;
import org.amana.planner.Limits;
import org.amana.planner.Planned;
import org.amana.planner.check.PlanCheck;
import org.amana.planner.check.PlanChecker;
import org.amana.planner.child.BestPlanner;
import org.amana.planner.child.ChildSolver;
import org.amana.planner.generate.SmallGenerator;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nobody is compared who does not answer the same question: each plan keeps every rule and costs no less than is proven. */
class RivalsTest {

    /** An instance in which much can go wrong and most people can be moved. */
    private static final Instance INSTANCE = SmallGenerator.instance(3);

    private static Planned best;

    @BeforeAll
    static void prove() throws Exception {
        Assumptions.assumeTrue(ChildSolver.fits(), "no native solver for this machine");
        RivalProcess.beQuiet();
        try (BestPlanner planner = new BestPlanner()) {
            best = planner.plan(INSTANCE, Limits.untilGap(0.001));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyPlanKeepsTheRulesAndCostsNoLessThanIsProven(Rivals which) throws Exception {
        try (Rival rival = which.make()) {
            Rival.Attempt attempt = rival.plan(INSTANCE, Duration.ofSeconds(2));
            PlanCheck check = PlanChecker.check(INSTANCE, attempt.plan());
            assertThat(check.violations()).isEmpty();
            assertThat(check.objective()).isGreaterThanOrEqualTo(best.bound().orElseThrow() * (1 - 1e-6));
            assertThat(check.objective()).as("it moves people where that pays").isLessThan(nobodyMoves());
        }
    }

    private static double nobodyMoves() {
        return PlanChecker.check(INSTANCE, new org.amana.planner.Plan(INSTANCE.name(), java.util.List.of()))
                .objective();
    }
}
