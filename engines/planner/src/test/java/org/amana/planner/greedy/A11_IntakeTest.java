package org.amana.planner.greedy;

import static org.amana.planner.greedy.GreedyModule.assertPlan;

import org.junit.jupiter.api.Test;

/** The facility receives no more than it can in a night. */
class A11_IntakeTest {

    @Test
    void test() {
        assertPlan("""
                nights 2
                category L
                site S1 alpha 0.1
                facility FAC
                people S1 L/G0 10
                vehicle HELI seats 20
                leg H1 S1 FAC HELI
                intake 7 9
                """, "1 H1 L/G0x7 | 2 H1 L/G0x3");
    }
}
