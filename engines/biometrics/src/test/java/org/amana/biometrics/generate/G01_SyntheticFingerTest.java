package org.amana.biometrics.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.amana.biometrics.GreyImage;
import org.amana.biometrics.generate.SyntheticFinger.Care;
import org.amana.biometrics.match.FusedMatcher;
import org.amana.biometrics.match.Print;
import org.amana.biometrics.sourceafis.SourceAfisExtractor;
import org.amana.biometrics.sourceafis.SourceAfisVerifier;
import org.junit.jupiter.api.Test;

/** Prints of nobody go the way of real ones: drawn, extracted, compared. */
class G01_SyntheticFingerTest {

    @Test
    void theSameSeedGivesTheSamePixels() {
        GreyImage once = new SyntheticFinger(5).impression(1, Care.USUAL);
        GreyImage again = new SyntheticFinger(5).impression(1, Care.USUAL);
        assertThat(again.pixels()).isEqualTo(once.pixels());
        assertThat(new SyntheticFinger(5).impression(2, Care.USUAL).pixels()).isNotEqualTo(once.pixels());
        assertThat(new SyntheticFinger(6).impression(1, Care.USUAL).pixels()).isNotEqualTo(once.pixels());
    }

    @Test
    void impressionsOfOneFingerMatchAndOfTwoDoNot() {
        List<List<Print>> fingers = new ArrayList<>();
        for (int seed = 0; seed < 5; seed++) {
            SyntheticFinger finger = new SyntheticFinger(seed);
            fingers.add(List.of(print(finger, 0, Care.GOOD), print(finger, 1, Care.USUAL)));
        }
        FusedMatcher matcher = new FusedMatcher(new SourceAfisVerifier());
        for (int i = 0; i < fingers.size(); i++) {
            for (int j = 0; j < fingers.size(); j++) {
                double score =
                        matcher.score(fingers.get(i).getFirst(), fingers.get(j).getLast());
                if (i == j) {
                    assertThat(score).isGreaterThan(3);
                } else {
                    assertThat(score).isLessThan(1.5);
                }
            }
        }
    }

    private static Print print(SyntheticFinger finger, int number, Care care) {
        Print print = Print.of(new SourceAfisExtractor().extract(finger.impression(number, care)));
        assertThat(print.points().count()).isBetween(15, 90);
        return print;
    }

    @Test
    void allPatternsComeUp() {
        List<Pattern> drawn = new ArrayList<>();
        for (int seed = 0; seed < 400; seed++) {
            drawn.add(Pattern.drawn(SyntheticFinger.random(seed)));
        }
        assertThat(drawn).contains(Pattern.values());
        assertThat(drawn.stream().filter(p -> p == Pattern.WHORL).count()).isBetween(80L, 160L);
    }
}
