package org.amana.planner.greedy;

import static org.amana.planner.greedy.GreedyModule.assertPlan;

import org.junit.jupiter.api.Test;

/** A leg carries only the categories it may. */
class A18_CategoryBannedTest {

    @Test
    void test() {
        assertPlan("""
                nights 2
                category L
                category M weight 5
                site S1 alpha 0.1
                facility FAC
                people S1 L/G0 5
                people S1 M/G0 5
                vehicle BUS seats 10
                leg B1 S1 FAC BUS only L
                """, "1 B1 L/G0x5");
    }
}
