package org.amana.biometrics.itl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.amana.biometrics.GreyImage;
import org.junit.jupiter.api.Test;

/** Where fingers lie in a picture of several. */
class FingerSegmentTest {

    private static TaggedRecord record(int field, String... subfields) {
        return TaggedRecord.of(14, 1).with(field, NewTransaction.subfields(List.of(subfields)));
    }

    private static String items(String... items) {
        return NewTransaction.items(List.of(items));
    }

    @Test
    void t01_aRectangleIsFingerLeftRightTopBottom() {
        assertThat(FingerSegment.of(
                        record(21, items("7", "40", "240", "10", "300"), items("8", "260", "460", "0", "290"))))
                .containsExactly(new FingerSegment(7, 40, 240, 10, 300), new FingerSegment(8, 260, 460, 0, 290));
    }

    @Test
    void t02_anOutlineIsTakenByTheRectangleAroundItUnlessThereIsOne() {
        TaggedRecord both = record(21, items("2", "0", "200", "0", "200"))
                .with(
                        25,
                        NewTransaction.subfields(List.of(
                                items("2", "3", "9", "9", "9", "90", "90", "9"),
                                items("3", "3", "300", "20", "520", "40", "400", "310"))));
        assertThat(FingerSegment.of(both))
                .containsExactly(new FingerSegment(2, 0, 200, 0, 200), new FingerSegment(3, 300, 520, 20, 310));
    }

    @Test
    void t03_whatIsNoSegmentIsPassedOver() {
        assertThat(FingerSegment.of(record(
                        21,
                        items("2", "0", "200", "0"),
                        items("x", "0", "200", "0", "200"),
                        items("0", "0", "200", "0", "200"),
                        items("11", "0", "200", "0", "200"),
                        items("2", "0", "200000", "0", "200"))))
                .isEmpty();
        assertThat(FingerSegment.of(record(25, items("2", "3", "9", "9"), items("2"), items("2", "0"))))
                .isEmpty();
        assertThat(FingerSegment.of(TaggedRecord.of(14, 1))).isEmpty();
    }

    @Test
    void t04_aFingerIsCutOutPixelByPixelAndNotBeyondThePicture() {
        byte[] pixels = new byte[400 * 300];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) (i % 400 + i / 400);
        }
        GreyImage whole = new GreyImage(400, 300, 500, pixels);
        GreyImage cut = new FingerSegment(2, 150, 9_000, 100, 9_000).cut(whole).orElseThrow();
        assertThat(new int[] {cut.width(), cut.height(), cut.dotsPerInch()}).containsExactly(250, 200, 500);
        assertThat(cut.at(0, 0)).isEqualTo(250);
        assertThat(cut.at(249, 199)).isEqualTo(whole.at(399, 299));
    }

    @Test
    void t05_anAreaInWhichNoFingerCanLieIsNone() {
        GreyImage whole = new GreyImage(400, 300, 500, new byte[400 * 300]);
        assertThat(new FingerSegment(7, 31, 31, 31, 31).cut(whole)).isEmpty();
        assertThat(new FingerSegment(7, 200, 100, 0, 300).cut(whole)).isEmpty();
        assertThat(new FingerSegment(7, 390, 600, 0, 300).cut(whole)).isEmpty();
        assertThat(new FingerSegment(7, 99_999, 99_999, 99_999, 99_999).cut(whole))
                .isEmpty();
    }
}
