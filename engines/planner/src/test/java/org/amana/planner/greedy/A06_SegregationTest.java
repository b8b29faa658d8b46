package org.amana.planner.greedy;

import static org.amana.planner.greedy.GreedyModule.assertPlan;

import org.junit.jupiter.api.Test;

/** Two segregation groups never share a sortie, though there are seats. */
class A06_SegregationTest {

    @Test
    void test() {
        assertPlan("""
                nights 1
                category L
                category J weight 2 group JUVENILE
                site S1 alpha 0.1
                facility FAC
                people S1 L/G0 5
                people S1 J/G0 5
                vehicle HELI seats 10 tails 2
                leg H1 S1 FAC HELI
                """, "1 H1 J/G0x5 | 1 H1 L/G0x5");
    }
}
