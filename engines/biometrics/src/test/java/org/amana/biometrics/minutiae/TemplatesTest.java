package org.amana.biometrics.minutiae;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.amana.biometrics.FileSamples;
import org.amana.biometrics.MalformedException;
import org.amana.biometrics.Minutia;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TemplatesTest {

    /** 500 dots per inch, in dots per centimetre. */
    private static final int USUAL = 197;

    @ParameterizedTest
    @EnumSource
    void t01_everyFormatGivesFingerPlaceAndDirection(TemplateFile.Format format) throws MalformedException {
        TemplateFile read = Templates.read(file(format, USUAL));

        assertThat(read.format()).isEqualTo(format);
        assertThat(read.remarks()).isEmpty();
        assertThat(read.views()).hasSize(1);
        TemplateFile.View view = read.views().getFirst();
        assertThat(new int[] {view.position(), view.quality(), view.width(), view.height()})
                .containsExactly(7, 80, 300, 400);
        Minutia first = view.minutiae().getFirst();
        assertThat(new int[] {first.x(), first.y()}).containsExactly(100, 200);
        assertThat(first.direction()).isCloseTo(Math.PI / 2, Offset.offset(0.02));
        assertThat(first.type()).isEqualTo(Minutia.Type.ENDING);
        assertThat(view.minutiae().get(1).type()).isEqualTo(Minutia.Type.BIFURCATION);
    }

    @ParameterizedTest
    @EnumSource
    void t02_placesAreBroughtToFiveHundredDotsPerInch(TemplateFile.Format format) throws MalformedException {
        TemplateFile read = Templates.read(file(format, 394));

        Minutia first = read.views().getFirst().minutiae().getFirst();
        assertThat(new int[] {first.x(), first.y()}).containsExactly(50, 100);
    }

    @ParameterizedTest
    @EnumSource
    void t03_whatIsCutOffGivesWhatIsThereOrIsRefused(TemplateFile.Format format) throws MalformedException {
        byte[] whole = file(format, USUAL);
        for (int length = 0; length < whole.length; length++) {
            try {
                TemplateFile read = Templates.read(Arrays.copyOf(whole, length));
                assertThat(read.views().stream()
                                .mapToInt(view -> view.minutiae().size())
                                .sum())
                        .isLessThanOrEqualTo(2);
            } catch (MalformedException documented) {
                assertThat(documented.getMessage()).isNotBlank();
            }
        }
        TemplateFile read = Templates.read(Arrays.copyOf(whole, whole.length - 5));
        if (format == TemplateFile.Format.ISO_2005 || format == TemplateFile.Format.ANSI_2004) {
            assertThat(read.views().getFirst().minutiae()).hasSize(1);
            assertThat(read.remarks()).contains("1 of 2 minutiae are in the file");
        }
    }

    @Test
    void t04_anUnknownVersionIsNamed() {
        byte[] file = file(TemplateFile.Format.ISO_2005, USUAL);
        file[4] = '9';

        assertThatThrownBy(() -> Templates.read(file))
                .isInstanceOf(MalformedException.class)
                .hasMessageContaining("920");
    }

    @Test
    void t05_samplesThatStricterReadersRefuseAreRead() throws IOException {
        Path folder = FileSamples.folder("biomeval");
        TemplateFile four = Templates.read(Files.readAllBytes(folder.resolve("fmr.ansi2004")));
        TemplateFile seven = Templates.read(Files.readAllBytes(folder.resolve("fmr.ansi2007")));

        assertThat(four.format()).isEqualTo(TemplateFile.Format.ANSI_2004);
        assertThat(four.views()).hasSize(3);
        assertThat(seven.views()).hasSize(2);
        assertThat(seven.views().getFirst().minutiae())
                .isEqualTo(four.views().getFirst().minutiae());
        assertThat(seven.views().getFirst().minutiae()).hasSize(27);
    }

    /** One finger with two minutiae: an ending at 100, 200 that points up, and a fork. */
    private static byte[] file(TemplateFile.Format format, int perCentimetre) {
        short density = (short) perCentimetre;
        boolean iso = format == TemplateFile.Format.ISO_2005 || format == TemplateFile.Format.ISO_2011;
        byte up = (byte) (iso ? 64 : 45);
        ByteBuffer minutiae = ByteBuffer.allocate(14);
        minutiae.putShort((short) (1 << 14 | 100)).putShort((short) 200).put(up).put((byte) 90);
        minutiae.putShort((short) (2 << 14 | 150)).putShort((short) 250).put(up).put((byte) 90);
        ByteBuffer out = ByteBuffer.allocate(200);
        String version =
                format == TemplateFile.Format.ISO_2005 || format == TemplateFile.Format.ANSI_2004 ? " 20\0" : "030\0";
        out.put(("FMR\0" + version).getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        switch (format) {
            case ISO_2005 -> out.putInt(24 + 4 + 14).putShort((short) 0);
            case ANSI_2004 ->
                out.putShort((short) (26 + 4 + 14)).putInt(0x420011).putShort((short) 0);
            case ANSI_2009 -> out.putInt(21 + 17 + 14).putInt(0x420011).put(new byte[] {0, 0, 0, 1, 0});
            case ISO_2011 -> {
                out.putInt(15 + 34 + 5 + 12).putShort((short) 1).put((byte) 0).putInt(34 + 5 + 12);
                out.put(new byte[14]).put(new byte[] {1, 80, 0, 0, 0, 0});
            }
        }
        if (format == TemplateFile.Format.ISO_2005 || format == TemplateFile.Format.ANSI_2004) {
            out.putShort((short) 300).putShort((short) 400).putShort(density).putShort(density);
            out.put(new byte[] {1, 0, 7, 0, 80, 2});
        } else if (format == TemplateFile.Format.ANSI_2009) {
            out.put(new byte[] {7, 0, 0, 80, 0, 0, 0, 0});
            out.putShort((short) 300).putShort((short) 400).putShort(density).putShort(density);
            out.put((byte) 2);
        } else {
            out.put(new byte[] {7, 0}).putShort(density).putShort(density).put((byte) 0);
            out.putShort((short) 300).putShort((short) 400).put((byte) 0x60).put((byte) 2);
        }
        out.put(minutiae.array());
        return Arrays.copyOf(out.array(), out.position());
    }
}
