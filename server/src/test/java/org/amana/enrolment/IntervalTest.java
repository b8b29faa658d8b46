package org.amana.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class IntervalTest {

    /** Brown, Cai and DasGupta, Interval estimation for a binomial proportion, Statistical Science 16 (2001): the formula, worked by hand. */
    @Test
    void itIsWilsons() {
        Interval some = Interval.of(10, 100);
        assertThat(some.low()).isCloseTo(0.0552, within(0.0001));
        assertThat(some.high()).isCloseTo(0.1744, within(0.0001));
    }

    @Test
    void noneOfManyIsNotNever() {
        assertThat(Interval.of(0, 30).low()).isZero();
        assertThat(Interval.of(0, 30).high()).isCloseTo(0.1135, within(0.0001));
        assertThat(Interval.of(30, 30).high()).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> Interval.of(1, 0));
    }

    @Test
    void itHoldsTheTrueShareAsOftenAsItSays() {
        SplittableRandom random = new SplittableRandom(7);
        int held = 0;
        for (int trial = 0; trial < 4_000; trial++) {
            double share = 0.02 + 0.3 * random.nextDouble();
            int hits = 0;
            for (int i = 0; i < 200; i++) {
                hits += random.nextDouble() < share ? 1 : 0;
            }
            Interval interval = Interval.of(hits, 200);
            held += interval.low() <= share && share <= interval.high() ? 1 : 0;
        }
        assertThat(held).isBetween(3_720, 3_880);
    }
}
