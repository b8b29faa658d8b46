package org.amana.soak;

import static org.assertj.core.api.Assertions.assertThat;

import org.amana.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A few worlds from fixed seeds; {@code ./amana soak} runs as many as one likes. */
class CustodySimulatorTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20260121})
    void theAccountHoldsInABreakingWorld(long seed) throws Exception {
        try (TestDatabase database = TestDatabase.create();
                CustodySimulator simulator =
                        new CustodySimulator(seed, database.database().writer())) {
            CustodySimulator.Report report = simulator.run(400);
            assertThat(report.taken()).isGreaterThan(300);
            assertThat(report.refused()).isGreaterThan(20);
            assertThat(report.conflicts()).isPositive();
            assertThat(report.faults()).isPositive();
            assertThat(report.actions()).containsKeys("freeze", "board", "arrive", "propose");
        }
    }
}
