package org.amana.biometrics.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** What a scan's scores say once the size of each template is taken off. */
class S05_StandingTest {

    private static final int STRANGERS = 4_000;

    /** Of large templates the best of more. */
    private static float drawn(Random random, int blocks) {
        float best = 0;
        for (int block = 0; block < blocks; block++) {
            best = Math.max(best, random.nextFloat());
        }
        return best;
    }

    @Test
    void strangersStandAlikeWhateverTheirSize() {
        Random random = new Random(5);
        float[] scores = new float[STRANGERS];
        byte[] blocks = new byte[STRANGERS];
        for (int i = 0; i < STRANGERS; i++) {
            blocks[i] = (byte) (i % 2 == 0 ? 2 : 9);
            scores[i] = drawn(random, blocks[i]);
        }
        Standing.of(scores, blocks);
        for (int which = 0; which < 2; which++) {
            double mean = 0;
            double squares = 0;
            for (int i = which; i < STRANGERS; i += 2) {
                mean += scores[i];
                squares += (double) scores[i] * scores[i];
            }
            assertThat(mean / (STRANGERS / 2)).isCloseTo(0, within(1e-5));
            assertThat(squares / (STRANGERS / 2)).isCloseTo(1, within(1e-4));
        }
    }

    @Test
    void aSizeThatFewHaveIsTakenWithItsNeighbours() {
        int all = 2 * Standing.LEAST_COHORT + 1;
        float[] scores = new float[all];
        byte[] blocks = new byte[all];
        for (int i = 0; i < all; i++) {
            blocks[i] = (byte) (i < Standing.LEAST_COHORT ? 3 : 5);
            scores[i] = 1 + i % 2;
        }
        // The only one so large, and no better than the others of its cohort.
        blocks[all - 1] = 31;
        scores[all - 1] = 1.5f;
        Standing.of(scores, blocks);
        assertThat(scores[all - 1]).isCloseTo(0, within(0.1f));
    }

    @Test
    void inASmallGalleryTheOrderOfScoresStays() {
        float[] scores = {0.2f, 0.9f, 0.4f};
        Standing.of(scores, new byte[] {1, 4, 9});
        assertThat(scores[1]).isGreaterThan(scores[2]);
        assertThat(scores[2]).isGreaterThan(scores[0]);
    }

    @Test
    void whatWasNotComparedStandsNowhere() {
        float[] scores = {Standing.NONE, 0, 2};
        Standing.of(scores, new byte[] {2, 0, 2});
        assertThat(scores).containsExactly(Standing.NONE, Standing.NONE, 0);
        Standing.of(new float[0], new byte[0]);
    }
}
