package org.amana.biometrics.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.amana.biometrics.GreyImage;
import org.amana.biometrics.MadeUp;
import org.amana.biometrics.Template;
import org.amana.biometrics.generate.SyntheticFinger;
import org.amana.biometrics.generate.SyntheticFinger.Care;
import org.junit.jupiter.api.Test;

/** Features of quality on pictures whose answer is known. */
class Q01_QualityTest {

    private static final Template NONE = new Template(240, 240, List.of());

    /** Straight ridges in one direction. */
    private static GreyImage stripes(double period, double angle, DoubleUnaryOperator noise) {
        byte[] pixels = new byte[240 * 240];
        for (int i = 0; i < pixels.length; i++) {
            double across = (i % 240) * Math.sin(angle) + (i / 240.0) * Math.cos(angle);
            double shade = 128 + 100 * Math.sin(2 * Math.PI * across / period);
            pixels[i] = (byte) Math.clamp(Math.round(noise.applyAsDouble(shade)), 0, 255);
        }
        return new GreyImage(240, 240, 500, pixels);
    }

    @Test
    void straightRidgesAreAsGoodAsCanBe() {
        PrintQuality quality = QualityMeter.measure(stripes(9, 0.5, s -> s), MadeUp.finger(1));
        assertThat(quality.orientationCertainty()).isGreaterThan(0.95);
        assertThat(quality.ridgeFlow()).isGreaterThan(0.98);
        assertThat(quality.clarity()).isCloseTo(1, within(0.05));
        assertThat(quality.frequency()).isGreaterThan(0.9);
        assertThat(quality.area()).isEqualTo(1);
        assertThat(quality.score()).isGreaterThan(93);
    }

    @Test
    void ridgesTooFarApartAreNoneOfAFinger() {
        assertThat(QualityMeter.measure(stripes(23, 0.5, s -> s), NONE).frequency())
                .isLessThan(0.2);
        assertThat(QualityMeter.measure(stripes(9, 0.5, s -> s), NONE).frequency())
                .isGreaterThan(0.9);
    }

    @Test
    void noiseHasNoDirection() {
        Random random = new Random(1);
        PrintQuality quality = QualityMeter.measure(stripes(9, 0.5, s -> random.nextInt(256)), NONE);
        assertThat(quality.orientationCertainty()).isLessThan(0.3);
        assertThat(quality.ridgeFlow()).isBetween(0.3, 0.7);
    }

    @Test
    void anEmptyPictureIsWorthNothing() {
        PrintQuality quality = QualityMeter.measure(stripes(9, 0.5, s -> 255), NONE);
        assertThat(quality).isEqualTo(new PrintQuality(0, 0, 0, 0, 0, 0, 0));
        assertThat(QualityMeter.measure(new GreyImage(3, 3, 500, new byte[9]), NONE)
                        .score())
                .isZero();
    }

    @Test
    void aPrintTakenWellIsBetterThanOneTakenBadly() {
        int better = 0;
        for (int seed = 0; seed < 5; seed++) {
            SyntheticFinger finger = new SyntheticFinger(seed);
            int good =
                    QualityMeter.measure(finger.impression(0, Care.GOOD), NONE).score();
            int poor =
                    QualityMeter.measure(finger.impression(0, Care.POOR), NONE).score();
            better += good > poor ? 1 : 0;
        }
        assertThat(better).isEqualTo(5);
    }
}
