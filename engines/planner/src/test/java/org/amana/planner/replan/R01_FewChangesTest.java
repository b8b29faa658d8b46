package org.amana.planner.replan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.amana.planner.Instance;
import org.amana.planner.Limits;
import org.amana.planner.Load;
import org.amana.planner.Mission;
import org.amana.planner.Plan;
import org.amana.planner.Scene;
import org.amana.planner.Solvers;
import org.amana.planner.check.PlanChecker;
import org.amana.planner.child.BestPlanner;
import org.amana.planner.shock.Shock;
import org.junit.jupiter.api.Test;

/** Among plans that are equally good, or nearly so, a replan takes one that leaves most as it was. */
class R01_FewChangesTest {

    private static final Limits LIMITS = new Limits(Limits.NO_TIME_LIMIT, 100);

    /** Four places alike, one helicopter: who goes when makes no difference to the objective. */
    private static final Instance ALIKE = Scene.of("""
            nights 6
            category L
            site S1 alpha 0.1
            site S2 alpha 0.1
            site S3 alpha 0.1
            site S4 alpha 0.1
            facility FAC
            people S1 L/G0 10
            people S2 L/G0 10
            people S3 L/G0 10
            people S4 L/G0 10
            vehicle HELI tails 1
            leg H1 S1 FAC HELI
            leg H2 S2 FAC HELI
            leg H3 S3 FAC HELI
            leg H4 S4 FAC HELI
            """);

    private static final Plan BRIEFED = sorties("H3", "H1", "H4", "H2");

    private static Plan sorties(String... legs) {
        List<String> order = Arrays.asList(legs);
        return new Plan(
                "scene",
                order.stream()
                        .map(leg -> new Mission(order.indexOf(leg) + 1, leg, "ADULT", List.of(new Load("L", "G0", 10))))
                        .toList());
    }

    private static Replanned replanned(Instance now, double tolerance) throws Exception {
        try (BestPlanner planner = new BestPlanner()) {
            return new Replanner(planner, tolerance).plan(Replan.after(now, BRIEFED, 1), LIMITS);
        }
    }

    @Test
    void whatNothingSpeaksAgainstStays() throws Exception {
        Replanned same = replanned(ALIKE, 0);
        assertThat(same.changes()).isEmpty();
        assertThat(same.staying()).isZero();
        assertThat(Scene.line(same.planned().plan())).isEqualTo("1 H1 L/G0x10 | 2 H4 L/G0x10 | 3 H2 L/G0x10");
    }

    @Test
    void aNightWithoutAHelicopterMovesOneSortieAndNoOther() throws Exception {
        Solvers.needed();
        Instance lost = new Shock.TailsLost("HELI", 3, 3, 1).on(ALIKE);
        Replanned moved = replanned(lost, 0);
        // Night 3 of the whole is night 2 of the rest: the sortie from S4 is flown after all others.
        assertThat(moved.changes()).hasSize(2);
        assertThat(moved.sortiesChanged()).isEqualTo(2);
        assertThat(Scene.line(moved.planned().plan())).isEqualTo("1 H1 L/G0x10 | 3 H2 L/G0x10 | 4 H4 L/G0x10");
        assertThat(moved.staying()).isZero();
    }

    /** A place a little more likely to fall is worth a change only if nobody allows staying to cost that little. */
    @Test
    void aSmallGainIsGivenUpForStayingAndItsCostIsSaid() throws Exception {
        Solvers.needed();
        Instance riskier = new Shock.HazardTimes("S2", 1, 6, 1.02).on(ALIKE);
        Replanned strict = replanned(riskier, 0);
        assertThat(strict.sortiesChanged()).isPositive();
        Replanned calm = replanned(riskier, 0.05);
        assertThat(calm.changes()).isEmpty();
        assertThat(calm.staying()).isPositive().isLessThanOrEqualTo(0.05 * calm.best());
        assertThat(calm.planned().objective())
                .isEqualTo(PlanChecker.check(
                                Replan.after(riskier, BRIEFED, 1).rest(),
                                calm.planned().plan())
                        .objective());
    }
}
