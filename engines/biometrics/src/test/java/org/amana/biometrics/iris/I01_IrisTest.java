package org.amana.biometrics.iris;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.amana.biometrics.GreyImage;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** From a picture of an eye to whose it is. */
class I01_IrisTest {

    private static IrisCode random(Random random) {
        long[] bits = random.longs(IrisCode.WORDS).toArray();
        long[] mask = random.longs(IrisCode.WORDS)
                .map(word -> word | random.nextLong())
                .toArray();
        return new IrisCode(bits, mask);
    }

    @Test
    void pupilAndIrisAreFoundWhereTheyWereDrawn() {
        EyeShape shape = IrisEncoder.shape(MadeUpEye.picture(1, 0, 12, 1)).orElseThrow();
        assertThat(shape.pupilX()).isCloseTo(172, within(3.0));
        assertThat(shape.pupilY()).isCloseTo(140, within(3.0));
        assertThat(shape.pupilRadius()).isCloseTo(40, within(3.0));
        assertThat(shape.irisRadius()).isCloseTo(105, within(4.0));
    }

    @Test
    void aWallHasNoIris() {
        byte[] grey = new byte[200 * 200];
        Arrays.fill(grey, (byte) 128);
        assertThat(IrisEncoder.encode(new GreyImage(200, 200, 500, grey))).isEmpty();
        assertThat(IrisEncoder.encode(new GreyImage(5, 5, 500, new byte[25]))).isEmpty();
    }

    @Test
    void oneEyeIsNearItselfAndFarFromOthers() {
        IrisCode[] first = new IrisCode[6];
        IrisCode[] again = new IrisCode[6];
        for (int eye = 0; eye < 6; eye++) {
            first[eye] = IrisEncoder.encode(MadeUpEye.picture(eye, 0, 0, 1)).orElseThrow();
            again[eye] = IrisEncoder.encode(MadeUpEye.picture(eye, 0.15, -6, 2)).orElseThrow();
        }
        for (int i = 0; i < 6; i++) {
            for (int j = 0; j < 6; j++) {
                double distance = IrisGallery.distance(first[i], again[j]);
                if (i == j) {
                    assertThat(distance).isLessThan(0.25);
                } else {
                    assertThat(distance).isGreaterThan(0.36);
                }
            }
        }
    }

    @Test
    void turningOneWayAndBackChangesNothing() {
        IrisCode code = random(new Random(1));
        for (int columns : new int[] {1, 4, 7, 127, -3}) {
            assertThat(code.turned(columns)).isNotEqualTo(code);
            assertThat(code.turned(columns).turned(-columns)).isEqualTo(code);
        }
    }

    @Test
    void bitsThatWereNotSeenDoNotCount() {
        long[] ones = new long[IrisCode.WORDS];
        Arrays.fill(ones, -1);
        long[] half = new long[IrisCode.WORDS];
        Arrays.fill(half, 0, IrisCode.WORDS / 2, -1);
        long[] none = new long[IrisCode.WORDS];
        IrisCode seenInHalf = new IrisCode(half, half);
        assertThat(new IrisCode(ones, ones).distance(seenInHalf)).isZero();
        assertThat(new IrisCode(none, ones).distance(seenInHalf)).isEqualTo(1);
        assertThat(new IrisCode(ones, none).distance(seenInHalf)).isEqualTo(1);
        assertThatThrownBy(() -> new IrisCode(new long[3], ones)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theGalleryFindsWhatComparingOneByOneFinds() {
        Random random = new Random(2);
        IrisGallery gallery = new IrisGallery(new ScalarIrisKernel());
        IrisCode[] codes = new IrisCode[60];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = random(random);
            gallery.add(i, codes[i]);
        }
        IrisCode probe = codes[33].turned(5);
        List<IrisGallery.Hit> hits = gallery.search(probe, 60);
        assertThat(hits).hasSize(60);
        assertThat(hits.getFirst()).isEqualTo(new IrisGallery.Hit(33, 0));
        for (IrisGallery.Hit hit : hits) {
            assertThat(hit.distance()).isEqualTo(IrisGallery.distance(probe, codes[(int) hit.subject()]));
        }
        assertThat(gallery.search(probe, 3)).isEqualTo(hits.subList(0, 3));
        assertThat(gallery.remove(33)).isEqualTo(1);
        assertThat(gallery.search(probe, 60)).isEqualTo(hits.subList(1, 60));
    }

    @Test
    void vectorsAgreeWithPlainCodeToTheLastBit() {
        Assumptions.assumeTrue(VectorIrisKernel.runsHere(), "no vectors of 512 bits on this processor");
        Random random = new Random(3);
        IrisGallery vector = new IrisGallery(new VectorIrisKernel());
        IrisGallery plain = new IrisGallery(new ScalarIrisKernel());
        for (int i = 0; i < 45; i++) {
            IrisCode code =
                    i % 9 == 0 ? new IrisCode(new long[IrisCode.WORDS], new long[IrisCode.WORDS]) : random(random);
            vector.add(i, code);
            plain.add(i, code);
        }
        IrisCode probe = random(random);
        assertThat(vector.search(probe, 45)).isEqualTo(plain.search(probe, 45)).hasSize(45);
    }
}
