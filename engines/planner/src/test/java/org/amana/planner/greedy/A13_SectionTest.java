package org.amana.planner.greedy;

import static org.amana.planner.greedy.GreedyModule.assertPlan;

import org.junit.jupiter.api.Test;

/** A section counts who came since night 1. */
class A13_SectionTest {

    @Test
    void test() {
        assertPlan("""
                nights 3
                category L
                site S1 alpha 0.1
                facility FAC
                people S1 L/G0 10
                vehicle HELI seats 20
                leg H1 S1 FAC HELI
                section ALL 4 4 9
                """, "1 H1 L/G0x4 | 3 H1 L/G0x5");
    }
}
