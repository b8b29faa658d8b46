package org.amana.biometrics.itl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.amana.biometrics.GreyImage;
import org.amana.biometrics.MalformedException;
import org.amana.biometrics.generate.SyntheticFinger;
import org.junit.jupiter.api.Test;

class NewTransactionTest {

    private static final LocalDate DAY = LocalDate.parse("2026-01-22");
    private static final GreyImage PICTURE = new SyntheticFinger(5).impression(1, SyntheticFinger.Care.GOOD);

    private static NewTransaction file() {
        return new NewTransaction("CAR", DAY, "AGENCY", "AMANA", "control-1");
    }

    @Test
    void t01_whatIsPutTogetherBreaksNoRuleAndIsReadAgain() throws MalformedException {
        NewTransaction file = file();
        file.add(file.next(2).with(5, "Y").with(18, "حسن,Hasan"));
        byte[] bytes = file.finger(2, 0, "AMANA", DAY, PICTURE, "for this court only")
                .build()
                .bytes();

        Transaction read = Itl.readStrictly(bytes);
        assertThat(read.bytes()).isEqualTo(bytes);
        assertThat(read.canonical().bytes()).isEqualTo(bytes);
        assertThat(read.tagged(2)
                        .findFirst()
                        .orElseThrow()
                        .field(18)
                        .orElseThrow()
                        .text(read.charset()))
                .isEqualTo("حسن,Hasan");
        PictureSample sample = PictureSample.of(read).getFirst();
        assertThat(sample.positions()).containsExactly(2);
        assertThat(sample.image().width()).isEqualTo(PICTURE.width());
        assertThat(read.tagged(14).findFirst().orElseThrow().text(20)).isEqualTo("for this court only");
    }

    @Test
    void t02_anAnswerNamesWhatItAnswers() throws MalformedException {
        Transaction read =
                Itl.readStrictly(file().answering("control-0").build().bytes());
        assertThat(read.header().text(9)).isEqualTo("control-1");
        assertThat(read.header().text(10)).isEqualTo("control-0");
    }

    @Test
    void t03_nothingIsCutSilently() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> file().finger(1, 0, "AMANA", DAY, PICTURE, "x".repeat(127)));
    }

    @Test
    void t04_itemsStandApart() {
        String text = NewTransaction.subfields(
                List.of(NewTransaction.items(List.of("03", "XX")), NewTransaction.items(List.of("04", "UP"))));
        Field field = TaggedRecord.of(2, 0).with(84, text).field(84).orElseThrow();
        assertThat(field.subfields(StandardCharsets.UTF_8)).containsExactly(List.of("03", "XX"), List.of("04", "UP"));
    }
}
