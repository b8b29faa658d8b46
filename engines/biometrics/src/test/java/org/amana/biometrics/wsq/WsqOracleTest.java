package org.amana.biometrics.wsq;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.amana.biometrics.FileSamples;
import org.amana.biometrics.GreyImage;
import org.jnbis.api.Jnbis;
import org.junit.jupiter.api.Test;

/** Against files and pictures of the reference codec, made from synthetic prints. */
class WsqOracleTest {

    private static final int WIDTH = 416;
    private static final int HEIGHT = 560;

    @Test
    void o01_decodesWithinOneShadeOfTheReference() throws IOException {
        for (Path packed : FileSamples.files(FileSamples.folder("wsq-nbis-oracle-sfinge"), ".wsq")) {
            GreyImage ours = Wsq.decode(Files.readAllBytes(packed), 1);
            byte[] theirs = Files.readAllBytes(sibling(packed, ".dec"));

            assertThat(ours.width()).isEqualTo(WIDTH);
            assertThat(ours.dotsPerInch()).isEqualTo(500);
            assertThat(Difference.of(ours.pixels(), theirs).largest())
                    .as(packed.toString())
                    .isLessThanOrEqualTo(1);
        }
    }

    @Test
    void o02_encodesInTheSizeOfTheReferenceAndIsReadByAnother() throws IOException {
        for (Path packed : FileSamples.files(FileSamples.folder("wsq-nbis-oracle-sfinge"), ".wsq")) {
            String name = packed.getFileName().toString();
            double rate = name.contains("0.75") ? Wsq.USUAL_RATE : Wsq.FINE_RATE;
            Path raw = packed.resolveSibling(name.substring(0, name.indexOf('_', 7)) + ".raw");
            GreyImage image = new GreyImage(WIDTH, HEIGHT, 500, Files.readAllBytes(raw));
            byte[] ours = Wsq.encode(image, rate);
            byte[] theirs = Files.readAllBytes(packed);

            Difference toReference =
                    Difference.of(Wsq.decode(ours, 1).pixels(), Files.readAllBytes(sibling(packed, ".dec")));
            Difference toAnother = Difference.of(Wsq.decode(ours, 1).pixels(), jnbis(ours));
            assertThat((double) ours.length / theirs.length).isBetween(0.95, 1.05);
            assertThat(toReference.largest()).isLessThanOrEqualTo(1);
            assertThat(toAnother.largest()).isLessThanOrEqualTo(1);
        }
    }

    private static byte[] jnbis(byte[] packed) {
        return Jnbis.wsq().decode(packed).asBitmap().getPixels();
    }

    private static Path sibling(Path packed, String ending) {
        return packed.resolveSibling(packed.getFileName().toString().replace(".wsq", ending));
    }

    record Difference(int largest, long pixels, double root) {

        static Difference of(byte[] one, byte[] other) {
            assertThat(one).hasSameSizeAs(other);
            int largest = 0;
            long pixels = 0;
            double squares = 0;
            for (int i = 0; i < one.length; i++) {
                int difference = Math.abs((one[i] & 0xff) - (other[i] & 0xff));
                largest = Math.max(largest, difference);
                pixels += difference > 0 ? 1 : 0;
                squares += difference * difference;
            }
            return new Difference(largest, pixels, Math.sqrt(squares / one.length));
        }
    }
}
