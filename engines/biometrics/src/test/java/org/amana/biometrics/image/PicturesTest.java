package org.amana.biometrics.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.amana.biometrics.FileSamples;
import org.amana.biometrics.GreyImage;
import org.amana.biometrics.MalformedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PicturesTest {

    private static final int WIDTH = 37;
    private static final int HEIGHT = 21;

    @ParameterizedTest
    @ValueSource(strings = {"png", "bmp", "tiff", "jpeg2000"})
    void p01_whatWasPackedWithoutLossComesBackPixelByPixel(String format) throws IOException {
        GreyImage read = Pictures.read(packed(slope(BufferedImage.TYPE_BYTE_GRAY), format), 500);

        assertThat(read.width()).isEqualTo(WIDTH);
        assertThat(read.height()).isEqualTo(HEIGHT);
        assertThat(read.dotsPerInch()).isEqualTo(500);
        assertThat(read.pixels()).isEqualTo(slopePixels());
    }

    @Test
    void p02_jpegComesBackAlmostTheSame() throws IOException {
        GreyImage read = Pictures.read(packed(slope(BufferedImage.TYPE_BYTE_GRAY), "jpeg"), 500);

        for (int i = 0; i < WIDTH * HEIGHT; i++) {
            assertThat(Byte.toUnsignedInt(read.pixels()[i]))
                    .isBetween((slopePixels()[i] & 0xff) - 6, (slopePixels()[i] & 0xff) + 6);
        }
    }

    @Test
    void p03_coloursBecomeTheirBrightness() throws IOException {
        BufferedImage picture = new BufferedImage(3, 1, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, 0xff0000);
        picture.setRGB(1, 0, 0x00ff00);
        picture.setRGB(2, 0, 0x808080);

        GreyImage read = Pictures.read(packed(picture, "png"), 500);

        assertThat(new int[] {read.at(0, 0), read.at(1, 0), read.at(2, 0)}).containsExactly(76, 150, 128);
    }

    @Test
    void p04_blackAndWhiteByPaletteKeepsItsShades() throws IOException {
        BufferedImage picture = new BufferedImage(9, 2, BufferedImage.TYPE_BYTE_BINARY);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(4, 0, 5, 2);
        pen.dispose();

        GreyImage read = Pictures.read(packed(picture, "tiff"), 500);

        assertThat(read.at(3, 1)).isZero();
        assertThat(read.at(4, 1)).isEqualTo(255);
    }

    @Test
    void p05_sixteenBitsKeepTheUpperEight() throws IOException {
        BufferedImage picture = new BufferedImage(2, 1, BufferedImage.TYPE_USHORT_GRAY);
        picture.getRaster().setSample(0, 0, 0, 0x12ff);
        picture.getRaster().setSample(1, 0, 0, 0xfe00);

        GreyImage read = Pictures.read(packed(picture, "png"), 500);

        assertThat(new int[] {read.at(0, 0), read.at(1, 0)}).containsExactly(0x12, 0xfe);
    }

    @Test
    void p06_greyMapsPackedAndAsText() throws IOException {
        byte[] packed = "P5\n# a comment\n3 1\n255\n\u0000\u0010\u007f".getBytes(StandardCharsets.ISO_8859_1);
        byte[] text = "P2 3 1 15 0 5 15".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(Pictures.read(packed, 500).pixels()).containsExactly(0, 16, 127);
        assertThat(Pictures.read(text, 500).pixels()).containsExactly(0, 85, 255);
    }

    @Test
    void p07_aResolutionThatIsStatedIsTaken() throws IOException {
        byte[] png = packed(slope(BufferedImage.TYPE_BYTE_GRAY), "png");

        assertThat(Pictures.read(withDotsPerMetre(png, 39_370), 500).dotsPerInch())
                .isEqualTo(1000);
        assertThat(Pictures.read(withDotsPerMetre(png, 2_835), 500).dotsPerInch())
                .as("72 is what programs write that do not know")
                .isEqualTo(500);
    }

    @Test
    void p08_aBombIsRefusedBeforeItIsUnpacked() throws IOException {
        byte[] png = packed(slope(BufferedImage.TYPE_BYTE_GRAY), "png");
        ByteBuffer.wrap(png).putInt(16, 1_000_000).putInt(20, 1_000_000);

        assertThatThrownBy(() -> Pictures.read(png, 500))
                .isInstanceOf(MalformedException.class)
                .hasMessageContaining("1000000 x 1000000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "bmp", "tiff", "jpeg", "jpeg2000"})
    void p09_whatIsCutOffIsRefusedOrReadButNeverThrowsAnythingElse(String format) throws IOException {
        byte[] whole = packed(slope(BufferedImage.TYPE_INT_RGB), format);
        for (int length = 0; length < whole.length; length += 7) {
            try {
                Pictures.read(Arrays.copyOf(whole, length), 500);
            } catch (MalformedException documented) {
                assertThat(documented).hasMessageNotContaining("null pointer");
            }
        }
    }

    @Test
    void p10_whatIsNoPictureIsSaidToBeNone() {
        assertThatThrownBy(() -> Pictures.read(new byte[] {1, 2, 3}, 500)).isInstanceOf(MalformedException.class);
        assertThatThrownBy(() -> Pictures.read(new byte[0], 500)).isInstanceOf(MalformedException.class);
    }

    @Test
    void p11_theSamplesAllRead() throws IOException {
        Path folder = FileSamples.folder("");
        for (Path file : FileSamples.files(folder, ".pgm", ".tif", ".jp2", ".png", ".jpg", ".wsq")) {
            GreyImage read = Pictures.read(file, 500);
            assertThat(read.width()).as(file.toString()).isGreaterThan(99);
        }
    }

    private static BufferedImage slope(int type) {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, type);
        byte[] pixels = slopePixels();
        for (int i = 0; i < pixels.length; i++) {
            for (int band = 0; band < picture.getRaster().getNumBands(); band++) {
                picture.getRaster().setSample(i % WIDTH, i / WIDTH, band, pixels[i] & 0xff);
            }
        }
        return picture;
    }

    private static byte[] slopePixels() {
        byte[] pixels = new byte[WIDTH * HEIGHT];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) (i % WIDTH * 4 + i / WIDTH * 5);
        }
        return pixels;
    }

    private static byte[] packed(BufferedImage picture, String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertThat(ImageIO.write(picture, format, bytes)).isTrue();
        return bytes.toByteArray();
    }

    /** Puts a chunk pHYs behind the header. */
    private static byte[] withDotsPerMetre(byte[] png, int dots) {
        ByteBuffer chunk = ByteBuffer.allocate(21).putInt(9).put("pHYs".getBytes(StandardCharsets.US_ASCII));
        chunk.putInt(dots).putInt(dots).put((byte) 1);
        CRC32 sum = new CRC32();
        sum.update(chunk.array(), 4, 13);
        chunk.putInt((int) sum.getValue());
        return ByteBuffer.allocate(png.length + 21)
                .put(png, 0, 33)
                .put(chunk.array())
                .put(png, 33, png.length - 33)
                .array();
    }

    @ParameterizedTest
    @CsvSource({
        "258, 3, 24, 24 bits of a sample",
        "258, 4, 8, the bits of a sample",
        "277, 3, 278, 278 samples of a pixel",
        "322, 4, 200000, picture of 200000"
    })
    void aTiffThatWouldTakeAllMemoryIsRefused(int field, int type, int value, String why) {
        ByteBuffer file = ByteBuffer.allocate(80).order(ByteOrder.LITTLE_ENDIAN);
        file.put(new byte[] {'I', 'I', 42, 0}).putInt(8).putShort((short) 4);
        for (int[] entry : new int[][] {{256, 3, 13}, {257, 3, 10}, {field, type, value}, {323, 4, 200_000}}) {
            file.putShort((short) entry[0]).putShort((short) entry[1]).putInt(1).putInt(entry[2]);
        }
        assertThatThrownBy(() -> Pictures.read(file.array(), 500))
                .isInstanceOf(MalformedException.class)
                .hasMessageContaining(why);
    }
}
