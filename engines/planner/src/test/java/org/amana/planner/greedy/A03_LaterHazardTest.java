package org.amana.planner.greedy;

import static org.amana.planner.greedy.GreedyModule.assertPlan;

import org.junit.jupiter.api.Test;

/** A site that will fail tomorrow goes before one that is only a little worse tonight. */
class A03_LaterHazardTest {

    @Test
    void test() {
        assertPlan("""
                nights 2
                category L
                site TONIGHT alpha 0.02 0.02
                site TOMORROW alpha 0.01 0.30
                facility FAC
                people TONIGHT L/G0 10
                people TOMORROW L/G0 10
                vehicle HELI seats 10 tails 1 0
                leg H1 TONIGHT FAC HELI
                leg H2 TOMORROW FAC HELI
                """, "1 H2 L/G0x10");
    }
}
