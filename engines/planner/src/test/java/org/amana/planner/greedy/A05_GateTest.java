package org.amana.planner.greedy;

import static org.amana.planner.greedy.GreedyModule.assertPlan;

import org.junit.jupiter.api.Test;

/** A gate keeps people from the facility, not from the hub. */
class A05_GateTest {

    @Test
    void test() {
        assertPlan("""
                nights 4
                category L
                gate LATE 3
                site S1 alpha 0.1
                hub HUB alpha 0.01 capacity 50
                facility FAC
                people S1 L/LATE 10
                vehicle HELI seats 10 tails 1
                leg H1 S1 HUB HELI
                leg D1 S1 FAC HELI
                leg T HUB FAC HELI
                """, "1 H1 L/LATEx10 | 3 T L/LATEx10");
    }
}
