package org.amana.planner.greedy;

import static org.amana.planner.greedy.GreedyModule.assertPlan;

import org.junit.jupiter.api.Test;

/** A tail that is away two nights cannot leave again tomorrow. */
class A08_BusyTailsTest {

    @Test
    void test() {
        assertPlan("""
                nights 3
                category L
                site S1 alpha 0.1
                facility FAC
                people S1 L/G0 20
                vehicle BUS seats 10 tails 1
                leg B1 S1 FAC BUS busy 2
                """, "1 B1 L/G0x10 | 3 B1 L/G0x10");
    }
}
