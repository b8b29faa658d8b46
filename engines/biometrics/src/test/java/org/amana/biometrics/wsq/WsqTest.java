package org.amana.biometrics.wsq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.amana.biometrics.GreyImage;
import org.amana.biometrics.MalformedException;
import org.jnbis.api.Jnbis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WsqTest {

    @ParameterizedTest
    @CsvSource({"256,256", "416,560", "255,301", "400,333", "131,600"})
    void w01_anotherReaderReadsTheSamePicture(int width, int height) throws MalformedException {
        byte[] packed = Wsq.encode(ridges(width, height), Wsq.USUAL_RATE);

        byte[] theirs = Jnbis.wsq().decode(packed).asBitmap().getPixels();

        assertThat(worst(Wsq.decode(packed, 1).pixels(), theirs)).isLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"0.75, 8", "2.25, 5"})
    void w02_whatComesBackIsNearToWhatWentIn(double rate, double most) throws MalformedException {
        GreyImage before = ridges(300, 400);

        GreyImage after = Wsq.decode(Wsq.encode(before, rate), 1);

        assertThat(rootMeanSquare(before.pixels(), after.pixels())).isLessThan(most);
    }

    @Test
    void w03_aRateIsKeptRoughly() {
        GreyImage image = ridges(500, 500);

        assertThat(8.0 * Wsq.encode(image, 0.75).length / 250_000).isBetween(0.3, 0.9);
        assertThat(8.0 * Wsq.encode(image, 2.25).length / 250_000).isBetween(1.2, 2.6);
    }

    @Test
    void w04_sizeAndResolutionComeBack() throws MalformedException {
        GreyImage before = new GreyImage(70, 90, 1000, ridges(70, 90).pixels());

        GreyImage after = Wsq.decode(Wsq.encode(before, 2.25), 500);

        assertThat(rootMeanSquare(before.pixels(), after.pixels())).isLessThan(8);
        assertThat(new int[] {after.width(), after.height(), after.dotsPerInch()})
                .containsExactly(70, 90, 1000);
    }

    @ParameterizedTest
    @CsvSource({"1,1", "1,7", "9,1", "2,2", "3,5", "17,33"})
    void w05_smallestPicturesComeBack(int width, int height) throws MalformedException {
        GreyImage before = ridges(width, height);

        GreyImage after = Wsq.decode(Wsq.encode(before, 8), 1);

        assertThat(after.pixels()).hasSameSizeAs(before.pixels());
    }

    @Test
    void w06_aBlankCardStaysBlank() throws MalformedException {
        byte[] white = new byte[200 * 300];
        Arrays.fill(white, (byte) 250);

        GreyImage after = Wsq.decode(Wsq.encode(new GreyImage(200, 300, 500, white), 0.75), 1);

        assertThat(after.pixels()).isEqualTo(white);
    }

    @Property(tries = 60)
    void w07_takenApartAndPutTogetherNothingIsLost(
            @ForAll @IntRange(min = 1, max = 90) int width,
            @ForAll @IntRange(min = 1, max = 90) int height,
            @ForAll long seed) {
        Random random = new Random(seed);
        float[] before = new float[width * height];
        for (int i = 0; i < before.length; i++) {
            before[i] = random.nextFloat() * 256 - 128;
        }
        float[] plane = before.clone();
        Subbands subbands = Subbands.of(width, height);

        new Wavelet(plane, width).analyse(subbands, Filters.NINE_SEVEN);
        new Wavelet(plane, width).synthesise(subbands, Filters.NINE_SEVEN);

        for (int i = 0; i < before.length; i++) {
            assertThat(plane[i]).isCloseTo(before[i], org.assertj.core.data.Offset.offset(0.02f));
        }
    }

    @Property(tries = 60)
    void w08_anyNumbersComeBackFromTheirCode(
            @ForAll @IntRange(min = 0, max = 3000) int count,
            @ForAll @IntRange(min = 1, max = 70_000) int range,
            @ForAll @IntRange(min = 1, max = 400) int zeros,
            @ForAll long seed)
            throws MalformedException {
        Random random = new Random(seed);
        int[] numbers = new int[count];
        for (int i = 0; i < count; i += 1 + random.nextInt(zeros)) {
            numbers[i] = Math.clamp(random.nextInt(-range, range), -65_535, 65_535);
        }
        int[] occurrences = new int[256];
        Coefficients.count(numbers, 0, count, occurrences);
        HuffmanTable table = HuffmanTable.of(occurrences);
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        Coefficients.encode(numbers, 0, count, table, new BitWriter(out));
        byte[] plain = withoutStuffing(out.toByteArray());

        int[] back = new int[count];
        Coefficients.decode(new BitReader(plain, plain.length), table.lookup(), back, 0, count);

        assertThat(back).isEqualTo(numbers);
    }

    @Test
    void w09_whatIsCutOffOrBentIsRefusedInWords() {
        byte[] whole = Wsq.encode(ridges(64, 80), 0.75);
        for (int length = 0; length < whole.length - 2; length += 3) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> Wsq.decode(cut, 500)).isInstanceOf(MalformedException.class);
        }
        Random random = new Random(5);
        for (int i = 0; i < 3000; i++) {
            byte[] bent = whole.clone();
            bent[random.nextInt(bent.length)] = (byte) random.nextInt();
            try {
                Wsq.decode(bent, 500);
            } catch (MalformedException documented) {
                assertThat(documented).hasMessageNotContaining("null");
            }
        }
    }

    @Test
    void w10_aPictureTooLargeIsRefusedBeforeItsRoomIsTaken() {
        byte[] whole = Wsq.encode(ridges(64, 80), 0.75);
        int frame = find(whole, 0xa2);
        Arrays.fill(whole, frame + 6, frame + 10, (byte) 0xff);

        assertThatThrownBy(() -> Wsq.decode(whole, 500))
                .isInstanceOf(MalformedException.class)
                .hasMessageContaining("65535 x 65535");
    }

    private static int find(byte[] file, int marker) {
        int at = 0;
        while (file[at] != (byte) 0xff || file[at + 1] != (byte) marker) {
            at++;
        }
        return at;
    }

    private static byte[] withoutStuffing(byte[] bytes) {
        byte[] plain = new byte[bytes.length];
        int length = 0;
        for (int i = 0; i < bytes.length; i++) {
            plain[length++] = bytes[i];
            if (bytes[i] == (byte) 0xff) {
                i++;
            }
        }
        return Arrays.copyOf(plain, length);
    }

    private static int worst(byte[] one, byte[] other) {
        assertThat(one).hasSameSizeAs(other);
        int worst = 0;
        for (int i = 0; i < one.length; i++) {
            worst = Math.max(worst, Math.abs((one[i] & 0xff) - (other[i] & 0xff)));
        }
        return worst;
    }

    private static double rootMeanSquare(byte[] one, byte[] other) {
        double squares = 0;
        for (int i = 0; i < one.length; i++) {
            squares += Math.pow((one[i] & 0xff) - (other[i] & 0xff), 2);
        }
        return Math.sqrt(squares / one.length);
    }

    /** Waves nine pixels long around a point, some noise, and paper around them. */
    private static GreyImage ridges(int width, int height) {
        Random random = new Random(7);
        byte[] pixels = new byte[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double fromCore = Math.hypot(x - width * 0.45, y - height * 0.55);
                boolean skin = fromCore < 0.45 * Math.min(width, height);
                double shade = skin ? 128 + 90 * Math.sin(fromCore * 0.7) : 240;
                pixels[y * width + x] = (byte) Math.clamp((long) (shade + 6 * random.nextGaussian()), 0, 255);
            }
        }
        return new GreyImage(width, height, 500, pixels);
    }
}
