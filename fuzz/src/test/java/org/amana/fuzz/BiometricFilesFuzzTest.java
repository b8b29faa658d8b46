package org.amana.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Arrays;
import java.util.List;
import org.amana.biometrics.GreyImage;
import org.amana.biometrics.MalformedException;
import org.amana.biometrics.image.Pictures;
import org.amana.biometrics.itl.Itl;
import org.amana.biometrics.itl.PictureSample;
import org.amana.biometrics.itl.Transaction;
import org.amana.biometrics.minutiae.FingerPictures;
import org.amana.biometrics.minutiae.Templates;
import org.amana.biometrics.wsq.Wsq;

/**
 * Pictures, templates and interchange files from whoever sends them: only {@link MalformedException} may come out of
 * reading them, in little time and little memory.
 */
class BiometricFilesFuzzTest {

    private static final int DPI = 500;
    private static final GreyImage BLANK = new GreyImage(300, 300, DPI, new byte[300 * 300]);

    /** What a reader may throw. */
    @FunctionalInterface
    private interface Reading {
        void read() throws MalformedException;
    }

    private static void allowMalformed(Reading reading) {
        try {
            reading.read();
        } catch (MalformedException documented) {
            mustBe(documented.getMessage() != null, "a reason");
        }
    }

    private static void mustBe(boolean truth, String what) {
        if (!truth) {
            throw new IllegalStateException(what);
        }
    }

    @FuzzTest(maxDuration = "60s")
    void wsq(byte[] file) {
        allowMalformed(() -> {
            GreyImage image = Wsq.decode(file, DPI);
            // What can be read can be written and read again; large pictures would only be slow.
            if (image.pixels().length < 1 << 16) {
                Wsq.decode(Wsq.encode(image, Wsq.FINE_RATE), DPI);
            }
        });
    }

    @FuzzTest(maxDuration = "60s")
    void picture(byte[] file) {
        allowMalformed(() -> Pictures.read(file, DPI));
    }

    @FuzzTest(maxDuration = "60s")
    void jpeg2000(byte[] file) {
        byte[] marked = file.clone();
        byte[] magic = {0, 0, 0, 12, 'j', 'P', ' ', ' '};
        System.arraycopy(magic, 0, marked, 0, Math.min(magic.length, marked.length));
        allowMalformed(() -> Pictures.read(marked, DPI));
    }

    @FuzzTest(maxDuration = "60s")
    void interchange(byte[] file) {
        allowMalformed(() -> {
            Transaction transaction = Itl.read(file);
            mustBe(Arrays.equals(transaction.bytes(), file), "no byte is lost");
            Itl.check(transaction);
            byte[] canonical = transaction.canonical().bytes();
            List<PictureSample> samples = PictureSample.of(transaction);
            mustBe(samples.size() <= transaction.records().size(), "a picture a record");
            samples.forEach(sample -> sample.segments().forEach(segment -> segment.cut(BLANK)));
            Transaction again = Itl.read(canonical);
            mustBe(Arrays.equals(again.bytes(), canonical), "what was set right is read again");
        });
    }

    @FuzzTest(maxDuration = "60s")
    void template(byte[] file) {
        allowMalformed(() -> Templates.read(file));
    }

    @FuzzTest(maxDuration = "60s")
    void fingerPictures(byte[] file) {
        allowMalformed(() -> FingerPictures.read(file));
    }
}
