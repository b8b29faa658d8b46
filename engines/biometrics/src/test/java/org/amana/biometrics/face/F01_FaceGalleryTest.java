package org.amana.biometrics.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Vectors of faces searched. */
class F01_FaceGalleryTest {

    private static final int DIMENSIONS = 130;

    private final FaceGallery gallery = new FaceGallery("made up", DIMENSIONS, true);

    private static float[] face(long seed) {
        Random random = new Random(seed);
        float[] face = new float[DIMENSIONS];
        for (int i = 0; i < face.length; i++) {
            face[i] = (float) random.nextGaussian();
        }
        return face;
    }

    @Test
    void lengthDoesNotCountAndDirectionDoes() {
        for (int i = 0; i < 50; i++) {
            gallery.add(i, face(i));
        }
        float[] longer = face(7);
        for (int i = 0; i < longer.length; i++) {
            longer[i] *= 30;
        }
        FaceGallery.Hit hit = gallery.search(longer, 3).getFirst();
        assertThat(hit.subject()).isEqualTo(7);
        assertThat(hit.similarity()).isCloseTo(1, within(1e-5));
        assertThat(gallery.search(longer, 3)).hasSize(3);
        assertThat(gallery.remove(7)).isEqualTo(1);
        assertThat(gallery.search(longer, 3).getFirst().similarity()).isLessThan(0.6);
    }

    @Test
    void vectorsAgreeWithPlainCodeToTheLastBit() {
        FaceGallery plain = new FaceGallery("made up", DIMENSIONS, false);
        for (int i = 0; i < 40; i++) {
            gallery.add(i, face(i));
            plain.add(i, face(i));
        }
        assertThat(gallery.search(face(99), 40))
                .isEqualTo(plain.search(face(99), 40))
                .hasSize(40);
    }

    @Test
    void vectorsOfAnotherModelAreRefused() {
        assertThatThrownBy(() -> gallery.add(1, new float[DIMENSIONS - 1]))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> gallery.add(1, new float[DIMENSIONS])).isInstanceOf(IllegalArgumentException.class);
        float[] broken = face(1);
        broken[3] = Float.NaN;
        assertThatThrownBy(() -> gallery.search(broken, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(gallery.size()).isZero();
    }
}
