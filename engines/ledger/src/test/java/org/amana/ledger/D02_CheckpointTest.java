package org.amana.ledger;

import static org.amana.ledger.D01_NoteTest.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.amana.ledger.MalformedException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FEATURE UNDER TEST: checkpoints and the cosignatures of witnesses. */
class D02_CheckpointTest {

    private static final String ROOT = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=";
    private static final String EXAMPLE = """
            example.com/behind-the-sofa
            20852163
            CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

            \u2014 example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
            \u2014 witness.example.com/w1 jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==
            """;

    private final NoteSigner log = NoteSigner.generate("log.example/one", NoteVerifier.Type.ED25519);
    private final NoteSigner witness = NoteSigner.generate("witness.example", NoteVerifier.Type.COSIGNATURE_V1);

    @Test
    void theExampleOfTheStandardIsReadAndWrittenBack() {
        Note note = Note.parse(EXAMPLE);
        Checkpoint checkpoint = Checkpoint.parse(note.text());
        assertThat(checkpoint)
                .isEqualTo(
                        Checkpoint.of("example.com/behind-the-sofa", new TreeHead(20_852_163, Hash.parseBase64(ROOT))));
        assertThat(checkpoint.text()).isEqualTo(note.text());
        assertThat(note).hasToString(EXAMPLE);
    }

    @Test
    void theCosignedMessageAndItsTimeAreThoseOfTheStandard() {
        Note note = Note.parse(EXAMPLE);
        byte[] cosignature = note.signatures().get(1).bytes();
        assertThat(cosignature).hasSize(Cosignature.BYTES);
        assertThat(Cosignature.time(cosignature)).isEqualTo(1_679_315_147L);
        assertThat(Text.decodeUtf8(Cosignature.message(1_679_315_147L, note.text())))
                .isEqualTo("""
                cosignature/v1
                time 1679315147
                example.com/behind-the-sofa
                20852163
                CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=
                """);
    }

    @Test
    void aWitnessCosignsWithATime() {
        Instant at = Instant.parse("2026-01-21T18:00:00.7Z");
        Note signed = checkpoint().sign(log);
        Note cosigned = witness.cosign(signed, at);
        assertThat(cosigned.verify(List.of(witness.verifier(), log.verifier())))
                .isEqualTo(new Note.Verified(List.of(
                        new Note.SignedBy(witness.verifier(), Optional.of(Instant.parse("2026-01-21T18:00:00Z"))),
                        new Note.SignedBy(log.verifier(), Optional.empty()))));
        Note again = witness.cosign(cosigned, at.plusSeconds(60));
        assertThat(again.signatures()).hasSize(2);
        assertThat(Note.parse(again.toString())).isEqualTo(again);
    }

    @Property(tries = 100)
    void anotherTimeDoesNotFitTheCosignature(@ForAll @LongRange(min = Long.MIN_VALUE) long time) {
        Note cosigned = witness.cosign(checkpoint().sign(log), Instant.ofEpochSecond(1_000));
        byte[] signature = Cosignature.signature(cosigned.signatures().get(1).bytes());
        Note forged = checkpoint()
                .sign(log)
                .with(Note.Signature.of(
                        "witness.example", witness.verifier().keyId(), Cosignature.of(time, signature)));
        assertThat(forged.verify(List.of(witness.verifier())) instanceof Note.Verified)
                .isEqualTo(time == 1_000);
    }

    @Test
    void theSameKeyUnderTwoTypesIsTwoKeys() {
        String verifierKey = witness.verifier().toString();
        assertThat(NoteVerifier.parse(verifierKey)).isEqualTo(witness.verifier());
        assertThat(NoteSigner.parse(witness.toSignerKey()).verifier()).isEqualTo(witness.verifier());
        assertThatThrownBy(() -> witness.sign("text\n")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> log.cosign(checkpoint().sign(log), Instant.EPOCH))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> witness.cosign(checkpoint().sign(log), Instant.ofEpochSecond(-1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertRefused(Reason.BAD_CHECKPOINT, () -> witness.cosign(log.sign("no checkpoint\n"), Instant.EPOCH));
    }

    @ParameterizedTest
    @CsvSource({
        "'origin|0|ROOT', NO_FINAL_NEWLINE",
        "'origin|0|', BAD_CHECKPOINT",
        "'|0|ROOT|', BAD_CHECKPOINT",
        "'origin|0|ROOT||', BAD_CHECKPOINT",
        "'origin|0|ROOT|ext||', BAD_CHECKPOINT",
        "'origin|00|ROOT|', BAD_SIZE",
        "'origin|01|ROOT|', BAD_SIZE",
        "'origin||ROOT|', BAD_SIZE",
        "'origin|-1|ROOT|', BAD_SIZE",
        "'origin|+1|ROOT|', BAD_SIZE",
        "'origin|١|ROOT|', BAD_SIZE",
        "'origin|9223372036854775808|ROOT|', BAD_SIZE",
        "'origin|1|ROOTA|', BAD_HASH",
        "'origin|1||', BAD_HASH",
    })
    void whatIsNoCheckpointIsRefusedWithTheReason(String bars, Reason reason) {
        assertRefused(reason, () -> Checkpoint.parse(bars.replace('|', '\n').replace("ROOT", ROOT)));
    }

    @Test
    void extensionLinesAreKept() {
        String text = "origin\n0\n" + ROOT + "\none\ntwo\n";
        assertThat(Checkpoint.parse(text).extensions()).containsExactly("one", "two");
        assertThat(Checkpoint.parse(text).text()).isEqualTo(text);
        assertRefused(
                Reason.BAD_CHECKPOINT, () -> new Checkpoint("o", checkpoint().head(), List.of("")));
        assertRefused(
                Reason.BAD_CHECKPOINT,
                () -> Checkpoint.of("o\nrigin", checkpoint().head()));
        assertThatThrownBy(() -> new TreeHead(-1, Hash.emptyTree())).isInstanceOf(IllegalArgumentException.class);
    }

    private static Checkpoint checkpoint() {
        return Checkpoint.of("log.example/one", new TreeHead(20_852_163, Hash.parseBase64(ROOT)));
    }
}
