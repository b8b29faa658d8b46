package org.amana.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ImpostorsTest {

    private static final int SAMPLE = 200;
    private static final int PEOPLE = 1_000;

    /** Scores of strangers fall off by a factor of e each 200 beyond 500. */
    private static double best(SplittableRandom random, int people) {
        return IntStream.range(0, people)
                .mapToDouble(i -> 500 - 200 * Math.log(1 - random.nextDouble()))
                .max()
                .orElseThrow();
    }

    private static int exceed(Impostors fitted, SplittableRandom random, int people, int perMille) {
        int threshold = fitted.threshold(people, perMille);
        return (int) IntStream.range(0, 2_000)
                .filter(i -> best(random, people) >= threshold)
                .count();
    }

    @Test
    void asManyStrangersAreProposedAsWasAskedFor() {
        SplittableRandom random = new SplittableRandom(11);
        double[] sample = IntStream.range(0, SAMPLE)
                .mapToDouble(i -> best(random, PEOPLE))
                .toArray();
        Impostors fitted = Impostors.of(sample, PEOPLE);

        assertThat(exceed(fitted, random, PEOPLE, 10))
                .as("20 of 2,000 asked for")
                .isBetween(6, 60);
        assertThat(exceed(fitted, random, PEOPLE, 100))
                .as("200 of 2,000 asked for")
                .isBetween(130, 290);
        assertThat(exceed(fitted, random, 4 * PEOPLE, 100))
                .as("the gallery has grown")
                .isBetween(130, 290);
    }

    @Test
    void aFewWhoAreThereTwiceDoNotMoveIt() {
        SplittableRandom random = new SplittableRandom(12);
        double[] sample = IntStream.range(0, SAMPLE)
                .mapToDouble(i -> best(random, PEOPLE))
                .toArray();
        int before = Impostors.of(sample, PEOPLE).threshold(PEOPLE, 10);
        for (int i = 0; i < 6; i++) {
            sample[i] = 12_000;
        }
        assertThat(Impostors.of(sample, PEOPLE).threshold(PEOPLE, 10)).isBetween(before - 150, before + 250);
    }

    @Test
    void itGrowsWithTheGalleryAndFallsWithWhatMayBeWrong() {
        Impostors fitted = new Impostors(1_000, 200, 100);
        assertThat(fitted.threshold(200, 10)).isGreaterThan(fitted.threshold(100, 10));
        assertThat(fitted.threshold(100, 1)).isGreaterThan(fitted.threshold(100, 10));
        assertThat(fitted.threshold(100, 1_000)).isLessThan(fitted.threshold(100, 10));
    }
}
