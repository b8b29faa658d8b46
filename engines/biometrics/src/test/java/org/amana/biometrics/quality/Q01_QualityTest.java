package org.amana.biometrics.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntUnaryOperator;
import org.amana.biometrics.Extractor;
import org.amana.biometrics.GreyImage;
import org.amana.biometrics.MadeUp;
import org.amana.biometrics.Template;
import org.amana.biometrics.generate.SyntheticFinger;
import org.amana.biometrics.generate.SyntheticFinger.Care;
import org.amana.biometrics.sourceafis.SourceAfisExtractor;
import org.junit.jupiter.api.Test;

/** Features of quality on pictures whose answer is known. */
class Q01_QualityTest {

    private static final Extractor EXTRACTOR = new SourceAfisExtractor();
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
            better += score(finger.impression(0, Care.GOOD)) > score(finger.impression(0, Care.POOR)) ? 1 : 0;
        }
        assertThat(better).isEqualTo(5);
    }

    private static int score(GreyImage image) {
        return QualityMeter.measure(image, EXTRACTOR.extract(image)).score();
    }

    /** The same picture with other shades. */
    private static GreyImage with(GreyImage image, IntUnaryOperator shade) {
        byte[] pixels = new byte[image.pixels().length];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) Math.clamp(shade.applyAsInt(Byte.toUnsignedInt(image.pixels()[i])), 0, 255);
        }
        return new GreyImage(image.width(), image.height(), image.dotsPerInch(), pixels);
    }

    private static GreyImage faint(GreyImage image, double share) {
        Random grain = new Random(3);
        return with(image, shade -> (int) Math.round(250 - (250 - shade) * share + 3 * grain.nextGaussian()));
    }

    /** Ridges so wide that they run together: each pixel is as dark as the darkest near it. */
    private static GreyImage wet(GreyImage image, int reach) {
        byte[] pixels = new byte[image.pixels().length];
        for (int i = 0; i < pixels.length; i++) {
            int darkest = 255;
            for (int y = -reach; y <= reach; y++) {
                for (int x = -reach; x <= reach; x++) {
                    darkest = Math.min(
                            darkest,
                            image.at(
                                    Math.clamp(i % image.width() + x, 0, image.width() - 1),
                                    Math.clamp(i / image.width() + y, 0, image.height() - 1)));
                }
            }
            pixels[i] = (byte) darkest;
        }
        return new GreyImage(image.width(), image.height(), image.dotsPerInch(), pixels);
    }

    /** Ridges of dots: of small squares nearly every second stays white. */
    private static GreyImage dry(GreyImage image) {
        byte[] pixels = image.pixels().clone();
        Random random = new Random(4);
        boolean[] bare = new boolean[10_007];
        for (int i = 0; i < bare.length; i++) {
            bare[i] = random.nextInt(100) < 45;
        }
        for (int i = 0; i < pixels.length; i++) {
            if (bare[(i / image.width() / 4 * 97 + i % image.width() / 4) % bare.length]) {
                pixels[i] = (byte) 250;
            }
        }
        return new GreyImage(image.width(), image.height(), image.dotsPerInch(), pixels);
    }

    @Test
    void whatFailsInOneRegardIsNotMadeUpForByOthers() {
        for (int seed = 0; seed < 4; seed++) {
            GreyImage good = new SyntheticFinger(seed).impression(1, Care.GOOD);
            int whole = score(good);
            assertThat(whole).isGreaterThan(80);
            assertThat(score(faint(good, 0.4))).isLessThan(whole - 5);
            assertThat(score(faint(good, 0.2))).isLessThan(score(faint(good, 0.4)) - 8);
            assertThat(score(faint(good, 0.05))).isZero();
            assertThat(score(dry(good))).isBetween(30, whole - 20);
            assertThat(score(wet(good, 2))).isBetween(30, whole - 8);
            assertThat(score(wet(good, 4))).as("ridges that run together").isLessThan(30);
            assertThat(score(with(good, shade -> 250))).isZero();
        }
    }

    @Test
    void noiseIsNoPrintHoweverManyMinutiaeAreFoundInIt() {
        Random random = new Random(1);
        GreyImage noise = stripes(9, 0.5, s -> random.nextInt(256));
        assertThat(QualityMeter.measure(noise, MadeUp.finger(1)).score()).isLessThan(25);
    }
}
