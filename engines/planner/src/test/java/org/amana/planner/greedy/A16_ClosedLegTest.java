package org.amana.planner.greedy;

import static org.amana.planner.greedy.GreedyModule.assertPlan;

import org.junit.jupiter.api.Test;

/** A leg with no sorties tonight is closed. */
class A16_ClosedLegTest {

    @Test
    void test() {
        assertPlan("""
                nights 2
                category L
                site S1 alpha 0.1
                facility FAC
                people S1 L/G0 5
                vehicle HELI seats 10
                leg H1 S1 FAC HELI sorties 0 1
                """, "2 H1 L/G0x5");
    }
}
