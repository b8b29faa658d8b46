package org.amana.planner.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.amana.planner.Instance;
import org.amana.planner.Limits;
import org.amana.planner.Plan;
import org.amana.planner.Scene;
import org.amana.planner.check.PlanChecker;
import org.amana.planner.greedy.GreedyPlanner;
import org.amana.planner.shock.Shock;
import org.junit.jupiter.api.Test;

class StoriesTest {

    private static final Instance TWO_SITES = Scene.of("""
            nights 2
            category LOW
            site A alpha 0.05
            site B alpha 0.04
            facility F
            people A LOW/G0 5
            people B LOW/G0 5
            vehicle HELI seats 5 tails 1
            leg HA A F HELI
            leg HB B F HELI
            """);

    @Test
    void regretIsWhatTheWrongPlanLoses() throws Exception {
        RegretTable table = RegretTable.of(
                TWO_SITES,
                List.of(
                        new Story("as expected", List.of()),
                        new Story("B threatened", List.of(new Shock.HazardTimes("B", 1, 2, 4)))),
                new GreedyPlanner(),
                Limits.firstAnswer());
        assertThat(Scene.line(table.planned().get(0).plan())).startsWith("1 HA");
        assertThat(Scene.line(table.planned().get(1).plan())).startsWith("1 HB");
        assertThat(table.regret(0, 0)).isZero();
        assertThat(table.regret(0, 1)).isCloseTo(5 * 0.16 - 5 * 0.05, within(1e-9));
        assertThat(table.regret(1, 0)).isCloseTo(5 * 0.05 - 5 * 0.04, within(1e-9));
    }

    @Test
    void aSortieThatAStoryForbidsIsStruckThere() throws Exception {
        Plan plan = new GreedyPlanner().plan(TWO_SITES, Limits.firstAnswer()).plan();
        RegretTable table = RegretTable.of(
                TWO_SITES,
                List.of(
                        new Story("as expected", List.of()),
                        new Story("A cut off", List.of(new Shock.LegClosed("HA", 1, 2)))),
                new GreedyPlanner(),
                Limits.firstAnswer());
        assertThat(plan.missions()).hasSize(2);
        assertThat(table.cost().get(0).get(1)).isGreaterThan(table.cost().get(0).get(0));
    }

    @Test
    void theMeanOfTheReplaysIsTheObjective() {
        Plan nobodyMoves = new Plan("", List.of());
        double objective = PlanChecker.check(TWO_SITES, nobodyMoves).holding();
        Replay.Spread spread = Replay.of(TWO_SITES, nobodyMoves, Map.of("A", 0.5, "B", 0.5), 200_000, 1);
        assertThat(spread.mean()).isCloseTo(objective, within(0.02 * objective));
        assertThat(spread.high()).isGreaterThan(spread.mean());
    }

    @Test
    void aShockNamesWhatItDoesNotKnow() {
        assertThatThrownBy(() -> new Shock.LegClosed("H9", 1, 2).on(TWO_SITES)).hasMessageContaining("unknown \"H9\"");
        assertThatThrownBy(() -> new Shock.FoundToBe("A", "LOW", "G0", 6, "LOW").on(TWO_SITES))
                .hasMessageContaining("only 5 of LOW/G0 are at A");
    }
}
