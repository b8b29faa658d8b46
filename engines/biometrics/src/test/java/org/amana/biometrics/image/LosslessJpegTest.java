package org.amana.biometrics.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Random;
import org.amana.biometrics.MalformedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LosslessJpegTest {

    private static final int WIDTH = 23;
    private static final int HEIGHT = 17;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7})
    void l01_everyPredictorGivesBackEveryPixel(int predictor) throws MalformedException {
        byte[] pixels = noise();

        assertThat(Pictures.read(packed(pixels, predictor, 0), 500).pixels()).isEqualTo(pixels);
    }

    @Test
    void l02_restartsBeginAnew() throws MalformedException {
        byte[] pixels = noise();

        assertThat(Pictures.read(packed(pixels, 4, 5 * WIDTH), 500).pixels()).isEqualTo(pixels);
    }

    @Test
    void l03_whatIsCutOffIsRefused() {
        byte[] whole = packed(noise(), 1, 0);
        for (int length = 3; length < whole.length - 3; length += 5) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> Pictures.read(cut, 500)).isInstanceOf(MalformedException.class);
        }
    }

    private static byte[] noise() {
        byte[] pixels = new byte[WIDTH * HEIGHT];
        new Random(3).nextBytes(pixels);
        return pixels;
    }

    /** A file whose code gives each of the categories 0 to 16 five bits. */
    private static byte[] packed(byte[] pixels, int predictor, int restartEvery) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(bytes(0xff, 0xd8, 0xff, 0xc3, 0, 11, 8, 0, HEIGHT, 0, WIDTH, 1, 1, 0x11, 0));
        out.writeBytes(bytes(0xff, 0xc4, 0, 36, 0, 0, 0, 0, 0, 17, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
        for (int category = 0; category <= 16; category++) {
            out.write(category);
        }
        out.writeBytes(bytes(0xff, 0xdd, 0, 4, restartEvery >> 8, restartEvery));
        out.writeBytes(bytes(0xff, 0xda, 0, 8, 1, 1, 0, predictor, 0, 0));
        StringBuilder bits = new StringBuilder();
        for (int i = 0; i < pixels.length; i++) {
            if (restartEvery > 0 && i > 0 && i % restartEvery == 0) {
                flush(bits, out);
                out.writeBytes(bytes(0xff, 0xd0 + (i / restartEvery - 1) % 8));
            }
            int x = i % WIDTH;
            int y = i / WIDTH;
            boolean first = y == 0 || restartEvery > 0 && y * WIDTH % restartEvery == 0;
            int predicted = first
                    ? x == 0 ? 128 : at(pixels, x - 1, y)
                    : x == 0 ? at(pixels, 0, y - 1) : inner(pixels, predictor, x, y);
            int difference = at(pixels, x, y) - predicted;
            int category = 32 - Integer.numberOfLeadingZeros(Math.abs(difference));
            bits.append(binary(category, 5));
            if (category > 0) {
                bits.append(binary(difference > 0 ? difference : difference + (1 << category) - 1, category));
            }
        }
        flush(bits, out);
        out.writeBytes(bytes(0xff, 0xd9));
        return out.toByteArray();
    }

    private static int inner(byte[] pixels, int predictor, int x, int y) {
        int a = at(pixels, x - 1, y);
        int b = at(pixels, x, y - 1);
        int c = at(pixels, x - 1, y - 1);
        return switch (predictor) {
            case 1 -> a;
            case 2 -> b;
            case 3 -> c;
            case 4 -> a + b - c;
            case 5 -> a + Math.floorDiv(b - c, 2);
            case 6 -> b + Math.floorDiv(a - c, 2);
            default -> (a + b) / 2;
        };
    }

    private static int at(byte[] pixels, int x, int y) {
        return pixels[y * WIDTH + x] & 0xff;
    }

    private static String binary(int value, int digits) {
        return Integer.toBinaryString(1 << digits | value).substring(1);
    }

    private static void flush(StringBuilder bits, ByteArrayOutputStream out) {
        while (bits.length() % 8 != 0) {
            bits.append('1');
        }
        for (int i = 0; i < bits.length(); i += 8) {
            int octet = Integer.parseInt(bits.substring(i, i + 8), 2);
            out.write(octet);
            if (octet == 0xff) {
                out.write(0);
            }
        }
        bits.setLength(0);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
