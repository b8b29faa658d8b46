package org.amana.demo.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.amana.demo.people.Scenario;
import org.amana.planner.InstanceProblems;
import org.amana.planner.greedy.GreedyPlanner;
import org.junit.jupiter.api.Test;

/** The comparison with what was published: the limits as read off the files, the score, and every baseline. */
class BaselinesTest {

    private static final Scenario SCENARIO =
            Scenario.load(Path.of(System.getProperty("amana.root", ".."), "scenarios", "north-east-syria-2026"));
    private static final Bounds BOUNDS = Bounds.of(SCENARIO, Map.of("ghwayran", 100, "derik", 57));
    private static final Baselines BASELINES = new Baselines(BOUNDS, new GreedyPlanner());

    @Test
    void theScoreIsTheAreaAboveTheCurve() {
        Curve curve = Curve.of(10, List.of(4, 0, 5, 1, 0));
        assertThat(curve.peopleDays()).isEqualTo(6 + 6 + 1);
        assertThat(curve.finish()).isEqualTo(4);
        assertThat(curve.peak()).isEqualTo(5);
        assertThat(Curve.of(10, List.of(4)).finish()).isZero();
    }

    @Test
    void theLimitsAreThoseOfTheFiles() {
        assertThat(BOUNDS.nights()).isEqualTo(23);
        assertThat(BOUNDS.total()).isEqualTo(5704);
        assertThat(BOUNDS.sites().stream().mapToInt(Bounds.Site::children).sum())
                .isEqualTo(157);
        assertThat(BOUNDS.published().movedBy(23)).isEqualTo(5704);
        assertThat(BOUNDS.observedPeak()).isEqualTo(778);
        assertThat(BOUNDS.roadFrom()).as("5 February").isEqualTo(16);
        assertThat(BOUNDS.flies().subList(0, 4)).containsExactly(true, false, false, true);
        assertThat(BOUNDS.consented().subList(0, 3)).containsExactly(150, 200, 250);
        assertThat(BOUNDS.consented().get(9)).as("30 January").isEqualTo(150 + 9 * 50);
        assertThat(BOUNDS.consented().get(10)).as("31 January").isEqualTo(Bounds.NONE);
        assertThat(BOUNDS.room().getFirst()).as("4,200 beds, 3,250 others").isEqualTo(950);
        assertThat(BOUNDS.room().getLast()).isEqualTo(5800);
        assertThat(BOUNDS.fleet())
                .extracting(Bounds.Kind::code, Bounds.Kind::tails)
                .containsExactly(tuple("bus", 16), tuple("c-130", 3), tuple("c-17", 2));
    }

    @Test
    void everyBaselineKeepsItsRulesAndNoneIsBelowItsBound() {
        for (Baselines.Rules rules : List.of(Baselines.AS_OBSERVED, Baselines.RECEPTION_BOUND, Baselines.LIFT_BOUND)) {
            assertThat(InstanceProblems.of(BASELINES.instance(rules))).isEmpty();
            Baselines.Result result = BASELINES.plan(rules);
            assertThat(result.breaches()).isZero();
            assertThat(result.curve().finish()).isPositive();
            assertThat(result.least().orElseThrow())
                    .isLessThanOrEqualTo(result.curve().peopleDays());
        }
    }

    @Test
    void onlyFewerLimitsSaveMore() {
        long published = BOUNDS.published().peopleDays();
        long observed = BASELINES.plan(Baselines.AS_OBSERVED).curve().peopleDays();
        long reception = BASELINES.plan(Baselines.RECEPTION_BOUND).curve().peopleDays();
        long lift = BASELINES.plan(Baselines.LIFT_BOUND).curve().peopleDays();
        assertThat(List.of(lift, reception, observed, published)).isSorted();
    }

    @Test
    void theHoldBindsUntilTheLastOfJanuary() {
        Curve curve = BASELINES.plan(Baselines.RECEPTION_BOUND).curve();
        for (int night = 1; night <= 10; night++) {
            assertThat(curve.movedBy(night))
                    .isLessThanOrEqualTo(BOUNDS.consented().get(night - 1));
        }
        assertThat(curve.peak()).isLessThanOrEqualTo(BOUNDS.observedPeak());
    }

    @Test
    void whatOthersPublishedMovesTheScoreBothWays() {
        Published.Range doubt = new Published(SCENARIO, BOUNDS).doubt();
        assertThat(doubt.least()).isLessThan(doubt.most());
    }
}
