package org.amana.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Labels on the map stand one under the other and never on one another, wherever the sites are. */
class SiteMapTest {

    private static final double LABEL = 13;

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void labelsNeverStandOnOneAnotherAndPlacingThemEnds() {
        Random random = new Random(20260123);
        for (int round = 0; round < 2_000; round++) {
            List<double[]> taken = new ArrayList<>();
            for (int site = 0; site < 25; site++) {
                boolean startsLeft = random.nextBoolean();
                double wanted = random.nextInt(3) == 0 ? random.nextDouble(300) : random.nextInt(40) * 7.7 + 0.1;
                double at = SiteMap.free(taken, startsLeft, wanted);
                assertThat(at).isGreaterThanOrEqualTo(wanted);
                for (double[] other : taken) {
                    if (other[0] == (startsLeft ? 1 : 0)) {
                        assertThat(Math.abs(other[1] - at)).isGreaterThan(LABEL - 1e-6);
                    }
                }
                taken.add(new double[] {startsLeft ? 1 : 0, at});
            }
        }
    }
}
