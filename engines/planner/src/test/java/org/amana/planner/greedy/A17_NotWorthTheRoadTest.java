package org.amana.planner.greedy;

import static org.amana.planner.greedy.GreedyModule.assertPlan;

import org.junit.jupiter.api.Test;

/** A way that risks more than it saves is not taken. */
class A17_NotWorthTheRoadTest {

    @Test
    void test() {
        assertPlan("""
                nights 2
                category L
                site S1 alpha 0.001
                facility FAC
                people S1 L/G0 5
                vehicle BUS seats 10
                leg B1 S1 FAC BUS risk 0.5
                """, "");
    }
}
