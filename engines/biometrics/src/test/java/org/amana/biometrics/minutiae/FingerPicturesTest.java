package org.amana.biometrics.minutiae;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.amana.biometrics.FileSamples;
import org.amana.biometrics.GreyImage;
import org.amana.biometrics.MalformedException;
import org.amana.biometrics.wsq.Wsq;
import org.junit.jupiter.api.Test;

class FingerPicturesTest {

    @Test
    void f01_aRecordOf2005WithAnUnpackedPicture() throws MalformedException {
        List<FingerPicture> read = FingerPictures.read(old(0, new byte[] {1, 2, 3, 4, 5, 6}));

        assertThat(read).hasSize(1);
        assertThat(read.getFirst().position()).isEqualTo(3);
        assertThat(read.getFirst().quality()).isEqualTo(70);
        assertThat(read.getFirst().image().dotsPerInch()).isEqualTo(500);
        assertThat(read.getFirst().image().pixels()).containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void f02_aRecordWithAPackedPicture() throws MalformedException {
        byte[] packed = Wsq.encode(new GreyImage(40, 50, 500, new byte[2000]), 0.75);

        assertThat(FingerPictures.read(old(2, packed)).getFirst().image().height())
                .isEqualTo(50);
    }

    @Test
    void f03_aPictureThatIsNotAsLargeAsItSaysIsRefused() {
        assertThatThrownBy(() -> FingerPictures.read(old(0, new byte[5]))).isInstanceOf(MalformedException.class);
    }

    @Test
    void f04_whatIsCutOffIsRefused() {
        byte[] whole = old(0, new byte[6]);
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> FingerPictures.read(cut)).isInstanceOf(MalformedException.class);
        }
    }

    @Test
    void f05_theSamplesAreRead() throws IOException {
        int read = 0;
        for (Path file : FileSamples.files(FileSamples.folder("mosip-iso"), ".iso")) {
            byte[] bytes = Files.readAllBytes(file);
            if (FingerPictures.isRecord(bytes)) {
                assertThat(FingerPictures.read(bytes)).as(file.toString()).isNotEmpty();
                read++;
            }
        }
        assertThat(read).isGreaterThanOrEqualTo(13);
    }

    private static byte[] old(int packing, byte[] data) {
        ByteBuffer out = ByteBuffer.allocate(32 + 14 + data.length);
        out.put("FIR\u0000010\u0000".getBytes(StandardCharsets.US_ASCII)).put(new byte[10]);
        out.put((byte) 1).put((byte) 1);
        for (int i = 0; i < 4; i++) {
            out.putShort((short) 500);
        }
        out.put((byte) 8).put((byte) packing).putShort((short) 0);
        out.putInt(14 + data.length).put(new byte[] {3, 1, 1, 70, 0});
        out.putShort((short) 3).putShort((short) 2).put((byte) 0).put(data);
        return out.array();
    }
}
