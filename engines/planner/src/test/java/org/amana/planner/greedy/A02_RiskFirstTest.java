package org.amana.planner.greedy;

import static org.amana.planner.greedy.GreedyModule.assertPlan;

import org.junit.jupiter.api.Test;

/** With one tail the site that fails sooner goes first. */
class A02_RiskFirstTest {

    @Test
    void test() {
        assertPlan("""
                nights 2
                category L
                site CALM alpha 0.01
                site FAILING alpha 0.2
                facility FAC
                people CALM L/G0 10
                people FAILING L/G0 10
                vehicle HELI seats 10 tails 1
                leg H1 CALM FAC HELI
                leg H2 FAILING FAC HELI
                """, "1 H2 L/G0x10 | 2 H1 L/G0x10");
    }
}
