package org.amana.planner.greedy;

import static org.amana.planner.greedy.GreedyModule.assertPlan;

import org.junit.jupiter.api.Test;

/** Escorts take seats: 6 people with half an escort each fill 9 of 10 seats. */
class A07_EscortSeatsTest {

    @Test
    void test() {
        assertPlan("""
                nights 1
                category H escorts 0.5
                site S1 alpha 0.1
                facility FAC
                people S1 H/G0 9
                vehicle HELI seats 10 tails 1
                leg H1 S1 FAC HELI
                """, "1 H1 H/G0x6");
    }
}
