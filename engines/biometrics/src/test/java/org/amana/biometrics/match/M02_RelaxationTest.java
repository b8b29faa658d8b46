package org.amana.biometrics.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.amana.biometrics.MadeUp;
import org.amana.biometrics.Template;
import org.junit.jupiter.api.Test;

/** Two prints compared by our own score. */
class M02_RelaxationTest {

    private final Relaxation relaxation = new Relaxation();

    private double score(Template a, Template b) {
        return relaxation.score(Print.of(a).points(), Print.of(b).points());
    }

    @Test
    void theSameFingerScoresAboveEveryOther() {
        for (int seed = 0; seed < 20; seed++) {
            Template finger = MadeUp.finger(seed);
            double same = score(MadeUp.again(finger, 100 + seed), finger);
            for (int other = 0; other < 20; other++) {
                if (other != seed) {
                    assertThat(same).isGreaterThan(2 * score(MadeUp.finger(other), finger));
                }
            }
        }
    }

    @Test
    void turningAndShiftingChangesLittle() {
        Template finger = MadeUp.finger(7);
        double straight = score(finger, finger);
        for (double turn : new double[] {0.3, -0.9, 2.5}) {
            assertThat(score(MadeUp.moved(finger, turn, 12, -20), finger)).isGreaterThan(0.85 * straight);
        }
    }

    @Test
    void whatWasComparedBeforeLeavesNoTrace() {
        Points a = Print.of(MadeUp.finger(1, 60)).points();
        Points b = Print.of(MadeUp.finger(2, 12)).points();
        double fresh = new Relaxation().score(b, b);
        relaxation.score(a, a);
        assertThat((double) relaxation.score(b, b)).isEqualTo(fresh);
    }

    @Test
    void nothingIsAlikeWithNothing() {
        Template empty = new Template(100, 100, List.of());
        assertThat(score(empty, MadeUp.finger(1))).isZero();
        assertThat(score(MadeUp.finger(1), empty)).isZero();
    }
}
