package org.amana.biometrics.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.amana.biometrics.MadeUp;
import org.amana.biometrics.Minutia;
import org.amana.biometrics.Template;
import org.junit.jupiter.api.Test;

/** What is made of a template before it is compared. */
class M01_PrintTest {

    @Test
    void cylindersFitThreeWords() {
        assertThat(Cylinders.BITS).isEqualTo(185).isLessThanOrEqualTo(Print.WORDS * Long.SIZE);
    }

    @Test
    void minutiaeWithACylinderComeFirstByDirection() {
        Template alone = new Template(
                2000,
                2000,
                java.util.stream.Stream.concat(
                                java.util.stream.Stream.of(new Minutia(1900, 1900, 0, Minutia.Type.ENDING)),
                                MadeUp.finger(1).minutiae().stream())
                        .toList());
        Print print = Print.of(alone);
        assertThat(print.points().count()).isEqualTo(40);
        assertThat(print.template().minutiae().getLast().x()).isEqualTo(1900);
        List<Minutia> first = print.template().minutiae().subList(0, 40);
        assertThat(first).isSortedAccordingTo((a, b) -> Double.compare(a.direction(), b.direction()));
    }

    @Test
    void preparingTwiceChangesNothing() {
        Print once = Print.of(MadeUp.finger(2));
        Print twice = Print.of(once.template());
        assertThat(twice.template()).isEqualTo(once.template());
        assertThat(twice.points().bits).isEqualTo(once.points().bits);
    }

    @Test
    void cylindersTurnWithTheFinger() {
        Template finger = MadeUp.finger(3);
        Print quarter = Print.of(MadeUp.moved(finger, Math.PI / 2, 0, 0));
        Print upright = Print.of(finger);
        // The quarter turn changes the order, so compare the patterns as a set; rounding may flip a bit or two.
        int same = 0;
        for (int i = 0; i < upright.points().count(); i++) {
            for (int j = 0; j < quarter.points().count(); j++) {
                same += different(upright.points(), i, quarter.points(), j) <= 6 ? 1 : 0;
            }
        }
        assertThat(same).isGreaterThanOrEqualTo(38);
    }

    private static int different(Points a, int i, Points b, int j) {
        int bits = 0;
        for (int word = 0; word < Print.WORDS; word++) {
            bits += Long.bitCount(a.word(i, word) ^ b.word(j, word));
        }
        return bits;
    }

    @Test
    void tooFewMinutiaeMakeNoCylinder() {
        Template two = new Template(
                400,
                400,
                List.of(
                        new Minutia(100, 100, 1, Minutia.Type.ENDING),
                        new Minutia(130, 100, 2, Minutia.Type.BIFURCATION)));
        assertThat(Print.of(two).points().count()).isZero();
        assertThat(Print.of(new Template(10, 10, List.of())).points().count()).isZero();
    }

    @Test
    void aFileThatClaimsThousandsOfMinutiaeIsCut() {
        Template many = MadeUp.finger(4, 120);
        Template tripled = new Template(
                400,
                400,
                java.util.stream.Stream.of(many, MadeUp.finger(5, 120), MadeUp.finger(6, 120))
                        .flatMap(t -> t.minutiae().stream())
                        .toList());
        assertThat(Print.of(tripled).template().minutiae()).hasSize(Points.MOST);
    }
}
