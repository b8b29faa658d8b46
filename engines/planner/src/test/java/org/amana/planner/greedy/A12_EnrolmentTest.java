package org.amana.planner.greedy;

import static org.amana.planner.greedy.GreedyModule.assertPlan;

import org.junit.jupiter.api.Test;

/** Minutes of enrolment run out before places do, and weigh more for whom they weigh more. */
class A12_EnrolmentTest {

    @Test
    void test() {
        assertPlan("""
                nights 2
                category H weight 10 minutes 10
                category L minutes 10
                site S1 alpha 0.1
                facility FAC
                people S1 H/G0 3
                people S1 L/G0 3
                vehicle HELI seats 20
                leg H1 S1 FAC HELI
                minutes 35
                """, "1 H1 H/G0x3 | 2 H1 L/G0x3");
    }
}
