package org.amana.planner.greedy;

import static org.amana.planner.greedy.GreedyModule.assertPlan;

import org.junit.jupiter.api.Test;

/** Nobody enters a hub that will close before they can leave it. */
class A15_ShrinkingHubTest {

    @Test
    void test() {
        assertPlan("""
                nights 3
                category L
                site S1 alpha 0.1
                hub HUB alpha 0.01 capacity 10 0 0
                facility FAC
                people S1 L/G0 10
                vehicle HELI seats 20 tails 1
                leg H1 S1 HUB HELI
                leg T HUB FAC HELI sorties 0
                """, "");
    }
}
