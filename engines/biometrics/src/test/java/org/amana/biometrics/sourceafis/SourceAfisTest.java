package org.amana.biometrics.sourceafis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.machinezoo.fingerprintio.TemplateFormat;
import com.machinezoo.sourceafis.FingerprintCompatibility;
import com.machinezoo.sourceafis.FingerprintTemplate;
import java.util.List;
import org.amana.biometrics.GreyImage;
import org.amana.biometrics.MadeUp;
import org.amana.biometrics.Minutia;
import org.amana.biometrics.Template;
import org.amana.biometrics.Verifier.Prepared;
import org.junit.jupiter.api.Test;

/** Templates go to SourceAFIS and back. */
class SourceAfisTest {

    private final SourceAfisVerifier verifier = new SourceAfisVerifier();

    @Test
    void aTemplateComesBackAsItWas() {
        Template finger = MadeUp.finger(1);
        Template back = Cbor.read(Cbor.write(finger));
        assertThat(back.minutiae()).hasSize(finger.minutiae().size());
        for (Minutia minutia : finger.minutiae()) {
            assertThat(back.minutiae()).anySatisfy(found -> {
                assertThat(found.x()).isEqualTo(minutia.x());
                assertThat(found.y()).isEqualTo(minutia.y());
                assertThat(found.type()).isEqualTo(minutia.type());
                assertThat(found.direction()).isCloseTo(minutia.direction(), within(1e-5));
            });
        }
    }

    /** ISO/IEC 19794-2:2005: after the header of 28 bytes six for each minutia, the angle in 256ths of a turn at the fifth. */
    @Test
    void directionsAreThoseOfTheStandard() {
        Template one = new Template(300, 300, List.of(new Minutia(100, 120, Math.PI / 3, Minutia.Type.ENDING)));
        FingerprintTemplate there = Cbor.write(one);
        byte[] iso = FingerprintCompatibility.exportTemplates(TemplateFormat.ISO_19794_2_2005, there);
        int angle = iso[28 + 4] & 0xFF;
        assertThat(angle * 2 * Math.PI / 256).isCloseTo(Math.PI / 3, within(0.03));
    }

    @Test
    void directionZeroStaysInRange() {
        Template zero = new Template(10, 10, List.of(new Minutia(1, 1, 0, Minutia.Type.BIFURCATION)));
        assertThat(Cbor.read(Cbor.write(zero)).minutiae().getFirst().direction())
                .isZero();
    }

    @Test
    void theSameFingerScoresHigherThanAnother() {
        Prepared finger = verifier.prepare(MadeUp.finger(1));
        assertThat(finger.score(verifier.prepare(MadeUp.again(MadeUp.finger(1), 2))))
                .isGreaterThan(40)
                .isGreaterThan(4 * finger.score(verifier.prepare(MadeUp.finger(3))));
    }

    @Test
    void anEmptyPictureHasNoMinutiae() {
        GreyImage white = new GreyImage(200, 200, 500, filled(200 * 200));
        assertThat(new SourceAfisExtractor().extract(white).minutiae()).isEmpty();
        assertThat(verifier.prepare(new Template(10, 10, List.of())).score(verifier.prepare(MadeUp.finger(1))))
                .isZero();
    }

    private static byte[] filled(int size) {
        byte[] pixels = new byte[size];
        java.util.Arrays.fill(pixels, (byte) 255);
        return pixels;
    }
}
