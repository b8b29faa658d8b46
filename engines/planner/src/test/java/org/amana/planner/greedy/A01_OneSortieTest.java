package org.amana.planner.greedy;

import static org.amana.planner.greedy.GreedyModule.assertPlan;

import org.junit.jupiter.api.Test;

/** One site, one sortie: everybody goes on the first night. */
class A01_OneSortieTest {

    @Test
    void test() {
        assertPlan("""
                nights 2
                category L
                site S1 alpha 0.1
                facility FAC
                people S1 L/G0 8
                vehicle HELI seats 10
                leg H1 S1 FAC HELI
                """, "1 H1 L/G0x8");
    }
}
