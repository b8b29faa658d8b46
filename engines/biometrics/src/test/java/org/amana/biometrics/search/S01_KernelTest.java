package org.amana.biometrics.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.amana.biometrics.MadeUp;
import org.amana.biometrics.match.Print;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The scan's inner loop gives the same bits on every processor, and they are what the definition says. */
class S01_KernelTest {

    private static final Segment SEGMENT = segment();

    private static Segment segment() {
        Segment segment = Segment.empty();
        for (int i = 0; i < 60; i++) {
            segment = segment.with(Print.of(MadeUp.finger(i, 3 + i)), i);
        }
        return segment;
    }

    private static float score(Kernel kernel, ScanProbe probe, int slot) {
        return kernel.score(
                probe,
                SEGMENT.words,
                SEGMENT.scales,
                SEGMENT.spans,
                SEGMENT.firstBlock[slot],
                SEGMENT.firstBlock[slot + 1]);
    }

    @Test
    void vectorsAgreeWithPlainCodeToTheLastBit() {
        Assumptions.assumeTrue(VectorKernel.runsHere(), "no vectors of 512 bits on this processor");
        for (int seed = 0; seed < 40; seed++) {
            ScanProbe probe = new ScanProbe(Print.of(MadeUp.again(MadeUp.finger(seed, 5 + seed), seed)));
            for (int slot = 0; slot < SEGMENT.size; slot++) {
                assertThat(score(new VectorKernel(), probe, slot)).isEqualTo(score(new ScalarKernel(), probe, slot));
            }
        }
    }

    @Test
    void plainCodeDoesWhatTheDefinitionSays() {
        Random random = new Random(1);
        for (int round = 0; round < 50; round++) {
            Print print = Print.of(MadeUp.finger(random.nextInt(100), 30));
            int slot = random.nextInt(SEGMENT.size);
            assertThat(score(new ScalarKernel(), new ScanProbe(print), slot))
                    .isCloseTo((float) defined(print, slot), org.assertj.core.api.Assertions.within(2e-3f));
        }
    }

    /** Lane by lane the best similarity among cylinders near in direction to those of the block, cubed. */
    private static double defined(Print probe, int slot) {
        org.amana.biometrics.match.Points there = new org.amana.biometrics.match.Points(250);
        SEGMENT.points(slot, there);
        double[] lanes = new double[Kernel.LANES];
        for (int j = 0; j < there.count(); j++) {
            int first = there.coarseDirection(j - j % Kernel.LANES);
            int last = there.coarseDirection(Math.min(there.count() - 1, j - j % Kernel.LANES + Kernel.LANES - 1));
            for (int i = 0; i < probe.points().count(); i++) {
                int after = Math.floorMod(probe.points().coarseDirection(i) - first + ScanProbe.WITHIN, ScanProbe.TURN);
                if (after <= last - first + 2 * ScanProbe.WITHIN) {
                    int common = 0;
                    for (int word = 0; word < Print.WORDS; word++) {
                        common += Long.bitCount(probe.points().word(i, word) & there.word(j, word));
                    }
                    double alike = common / Math.sqrt((double) probe.points().ones(i) * there.ones(j));
                    lanes[j % Kernel.LANES] = Math.max(lanes[j % Kernel.LANES], alike);
                }
            }
        }
        double sum = 0;
        for (double lane : lanes) {
            sum += lane * lane * lane;
        }
        return sum;
    }

    @Test
    void anEmptyPrintScoresNothing() {
        ScanProbe empty = new ScanProbe(Print.of(new org.amana.biometrics.Template(10, 10, java.util.List.of())));
        assertThat(score(Kernel.best(), empty, 30)).isZero();
    }
}
