package org.amana.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.amana.biometrics.FingerPosition;
import org.amana.biometrics.GreyImage;
import org.amana.biometrics.generate.SyntheticFinger;
import org.amana.biometrics.itl.NewTransaction;
import org.amana.biometrics.match.FusedMatcher;
import org.amana.biometrics.match.Print;
import org.amana.biometrics.sourceafis.SourceAfisVerifier;
import org.amana.biometrics.wsq.Wsq;
import org.amana.platform.journal.Refusal;
import org.amana.platform.web.RequestException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Interchange files whose pictures show several fingers, without a server. */
class PrintReadingTest {

    private static final LocalDate DAY = LocalDate.parse("2026-01-22");
    private static final List<FingerPosition> RIGHT_HAND = List.of(
            FingerPosition.RIGHT_INDEX,
            FingerPosition.RIGHT_MIDDLE,
            FingerPosition.RIGHT_RING,
            FingerPosition.RIGHT_LITTLE);
    private static final int WIDTH = 320;
    private static final int HEIGHT = 400;

    private final PrintReading reading = new PrintReading();

    private static GreyImage finger(int seed, int impression) {
        return new SyntheticFinger(seed).impression(impression, SyntheticFinger.Care.GOOD);
    }

    /** Four fingers side by side. */
    private static GreyImage slap(int impression) {
        byte[] pixels = new byte[4 * WIDTH * HEIGHT];
        Arrays.fill(pixels, (byte) 250);
        for (int finger = 0; finger < 4; finger++) {
            GreyImage one = finger(900 + finger, impression);
            for (int row = 0; row < HEIGHT; row++) {
                System.arraycopy(one.pixels(), row * WIDTH, pixels, row * 4 * WIDTH + finger * WIDTH, WIDTH);
            }
        }
        return new GreyImage(4 * WIDTH, HEIGHT, 500, pixels);
    }

    private static String rectangles() {
        List<String> subfields = new ArrayList<>();
        for (int finger = 0; finger < 4; finger++) {
            subfields.add(NewTransaction.items(
                    List.of("" + (2 + finger), "" + finger * WIDTH, "" + (finger + 1) * WIDTH, "0", "" + HEIGHT)));
        }
        return NewTransaction.subfields(subfields);
    }

    private static String outlines() {
        List<String> subfields = new ArrayList<>();
        for (int finger = 0; finger < 4; finger++) {
            String left = "" + finger * WIDTH;
            String right = "" + (finger + 1) * WIDTH;
            subfields.add(NewTransaction.items(
                    List.of("" + (2 + finger), "4", left, "0", right, "0", right, "" + HEIGHT, left, "" + HEIGHT)));
        }
        return NewTransaction.subfields(subfields);
    }

    /** A file with one slap of the right hand, and what its record says of segments. */
    private static byte[] file(int field, String segments) {
        NewTransaction file = file();
        GreyImage slap = slap(1);
        return file.add(file.next(14)
                        .with(3, "0")
                        .with(4, "AMANA")
                        .with(5, NewTransaction.date(DAY))
                        .with(6, Integer.toString(slap.width()))
                        .with(7, Integer.toString(slap.height()))
                        .with(8, "1")
                        .with(9, "500")
                        .with(10, "500")
                        .with(11, "WSQ20")
                        .with(12, "8")
                        .with(13, "13")
                        .with(field, segments)
                        .with(999, Wsq.encode(slap, Wsq.FINE_RATE)))
                .build()
                .bytes();
    }

    private static NewTransaction file() {
        return new NewTransaction("CAR", DAY, "AGENCY", "AMANA", "control-1");
    }

    @ParameterizedTest
    @CsvSource({"21", "25"})
    void aSlapIsCutWhereTheFileSaysEachFingerLies(int field) {
        byte[] bytes = file(field, field == 21 ? rectangles() : outlines());
        PrintReading.Read read = reading.interchange(bytes, "/file");
        assertThat(read.uncut()).isEmpty();
        assertThat(read.prints()).extracting(Taken::finger).containsExactlyElementsOf(RIGHT_HAND);
        FusedMatcher matcher = new FusedMatcher(new SourceAfisVerifier());
        for (int finger = 0; finger < 4; finger++) {
            Taken cut = read.prints().get(finger);
            assertThat(cut.poor()).isFalse();
            assertThat(cut.impression()).isEqualTo(EnrolmentFact.Impression.PLAIN);
            Taken alone = reading.read(
                    cut.finger(),
                    EnrolmentFact.Impression.PLAIN,
                    Wsq.encode(finger(900 + finger, 2), Wsq.FINE_RATE),
                    "/prints/0");
            assertThat(matcher.score(Print.of(cut.template()), Print.of(alone.template())))
                    .as("another impression of the same finger")
                    .isGreaterThan(3);
        }
    }

    @Test
    void fingersOfASlapThatIsNotCutAreNamedWithItsRecord() {
        byte[] bytes = file().finger(13, 0, "AMANA", DAY, slap(1), "").build().bytes();
        PrintReading.Read read = reading.interchange(bytes, "/file");
        assertThat(read.prints()).isEmpty();
        assertThat(read.uncut().keySet()).containsExactlyElementsOf(RIGHT_HAND);
        refused(() -> reading.any(FingerPosition.UNKNOWN, bytes, "/prints/0"));
        refused(() -> FingerAccount.complete(
                read.prints(),
                new ArrayList<>(),
                read.uncut(),
                EnrolmentFact.MissingReason.NOT_ATTEMPTED,
                "/encounters/0"));
    }

    @Test
    void aSlapThatIsNotCutDoesNotMatterWhereItsFingersAreThereOrMissing() {
        NewTransaction file = file().finger(13, 0, "AMANA", DAY, slap(1), "");
        for (int finger = 2; finger <= 4; finger++) {
            file.finger(finger, 1, "AMANA", DAY, finger(898 + finger, 1), "");
        }
        PrintReading.Read read = reading.interchange(file.build().bytes(), "/file");
        assertThat(read.uncut()).isEqualTo(Map.of(FingerPosition.RIGHT_LITTLE, 2));
        List<EnrolmentFact.Missing> missing = new ArrayList<>(List.of(
                new EnrolmentFact.Missing(List.of(FingerPosition.RIGHT_LITTLE), EnrolmentFact.MissingReason.BANDAGED)));
        FingerAccount.complete(
                read.prints(), missing, read.uncut(), EnrolmentFact.MissingReason.NOT_ATTEMPTED, "/encounters/0");
        assertThat(missing.getLast().fingers()).hasSize(6).doesNotContain(FingerPosition.RIGHT_LITTLE);
    }

    private static void refused(ThrowingCallable deed) {
        assertThatExceptionOfType(RequestException.class)
                .isThrownBy(deed)
                .satisfies(refused -> assertThat(refused.reasons())
                        .extracting(Refusal::code)
                        .containsExactly("enrolment.slap-uncut"));
    }
}
