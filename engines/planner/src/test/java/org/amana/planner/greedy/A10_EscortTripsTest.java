package org.amana.planner.greedy;

import static org.amana.planner.greedy.GreedyModule.assertPlan;

import org.junit.jupiter.api.Test;

/** Escort trips run out before seats do. */
class A10_EscortTripsTest {

    @Test
    void test() {
        assertPlan("""
                nights 2
                category H escorts 0.5
                site S1 alpha 0.1
                facility FAC
                people S1 H/G0 6
                vehicle HELI seats 20
                leg H1 S1 FAC HELI
                escorts 2
                """, "1 H1 H/G0x4 | 2 H1 H/G0x2");
    }
}
