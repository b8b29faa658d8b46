package org.amana.planner.greedy;

import static org.amana.planner.greedy.GreedyModule.assertPlan;

import org.junit.jupiter.api.Test;

/** One convoy of two buses leaves a night. */
class A09_ConvoyTest {

    @Test
    void test() {
        assertPlan("""
                nights 2
                category L
                site S1 alpha 0.1
                facility FAC
                people S1 L/G0 30
                vehicle BUS seats 10 tails 5 convoy
                leg B1 S1 FAC BUS
                convoys 1
                perConvoy 2
                """, "1 B1 L/G0x10 | 1 B1 L/G0x10 | 2 B1 L/G0x10");
    }
}
