package org.amana.biometrics.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The largest of many scores. */
class S04_BestTest {

    @Property
    void theSameAsSorting(
            @ForAll @Size(max = 60) List<@IntRange(min = -2, max = 40) Integer> drawn,
            @ForAll @IntRange(min = 1, max = 70) int wanted) {
        float[] scores = new float[drawn.size()];
        for (int i = 0; i < scores.length; i++) {
            // A few coarse values and a few that differ in the last bits only.
            scores[i] = drawn.get(i) < 20 ? drawn.get(i) / 4f : 7 + Math.ulp(7f) * drawn.get(i);
        }
        int[] sorted = IntStream.range(0, scores.length)
                .filter(i -> scores[i] > 0)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> -scores[i]).thenComparingInt(i -> i))
                .limit(wanted)
                .mapToInt(i -> i)
                .sorted()
                .toArray();
        int[] found = Best.of(scores, scores.length, wanted);
        Arrays.sort(found);
        assertThat(found).isEqualTo(sorted);
    }
}
