package org.amana.planner.greedy;

import static org.amana.planner.greedy.GreedyModule.assertPlan;

import org.junit.jupiter.api.Test;

/** Who reaches the hub tonight leaves it tomorrow at the earliest. */
class A04_HubDelayTest {

    @Test
    void test() {
        assertPlan("""
                nights 3
                category L
                site S1 alpha 0.1
                hub HUB alpha 0.01 capacity 10
                facility FAC
                people S1 L/G0 10
                vehicle HELI seats 10 tails 1
                vehicle C130 seats 20 tails 1
                leg H1 S1 HUB HELI
                leg T HUB FAC C130
                """, "1 H1 L/G0x10 | 2 T L/G0x10");
    }
}
