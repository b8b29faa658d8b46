package org.amana.planner.greedy;

import static org.assertj.core.api.Assertions.assertThat;

import org.amana.planner.Instance;
import org.amana.planner.Limits;
import org.amana.planner.NoValidPlan;
import org.amana.planner.Planned;
import org.amana.planner.Scene;

/** What the numbered module tests share: text in, one line out. */
final class GreedyModule {

    private GreedyModule() {}

    static void assertPlan(String scene, String line) {
        assertThat(Scene.line(plan(Scene.of(scene)).plan())).isEqualTo(line);
    }

    static Planned plan(Instance instance) {
        try {
            return new GreedyPlanner().plan(instance, Limits.firstAnswer());
        } catch (NoValidPlan e) {
            throw new AssertionError(e);
        }
    }
}
