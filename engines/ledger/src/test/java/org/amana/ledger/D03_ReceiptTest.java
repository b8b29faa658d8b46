package org.amana.ledger;

import static org.amana.ledger.D01_NoteTest.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.amana.ledger.MalformedException.Reason;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: a receipt proves one entry to somebody who has nothing but keys. */
class D03_ReceiptTest {

    private static final String ORIGIN = "log.example/one";
    private static final TestLog LOG = TestLog.of(1_000);
    private static final NoteSigner SIGNER = NoteSigner.generate(ORIGIN, NoteVerifier.Type.ED25519);
    private static final NoteSigner RED = NoteSigner.generate("red.example", NoteVerifier.Type.COSIGNATURE_V1);
    private static final NoteSigner BLUE = NoteSigner.generate("blue.example", NoteVerifier.Type.COSIGNATURE_V1);
    private static final Instant AT = Instant.parse("2026-01-21T18:00:00Z");
    private static final TrustPolicy BOTH = policy(2);

    private static TrustPolicy policy(int quorum) {
        return TrustPolicy.witnessed(ORIGIN, SIGNER.verifier(), List.of(RED.verifier(), BLUE.verifier()), quorum);
    }

    private static Note cosigned() {
        Note signed = Checkpoint.of(ORIGIN, LOG.headAt(1_000)).sign(SIGNER);
        return BLUE.cosign(RED.cosign(signed, AT), AT);
    }

    private static Receipt receipt(int index, Note checkpoint) {
        return Receipt.of(new byte[] {1, 2, 3}, LOG.reader().inclusion(index, 1_000), checkpoint);
    }

    @Property(tries = 60)
    void aReceiptIsReadBackAndProvesItsEntryAndNoOther(@ForAll @IntRange(min = 0, max = 999) int index) {
        Receipt receipt = receipt(index, cosigned());
        Receipt read = Receipt.parse(receipt.toString());
        assertThat(read).isEqualTo(receipt).hasToString(receipt.toString());
        assertThat(read.extra()).containsExactly(1, 2, 3);
        assertThat(read.verify(TestLog.entry(index), BOTH)).isInstanceOfSatisfying(Receipt.Proven.class, proven -> {
            assertThat(proven.index()).isEqualTo(index);
            assertThat(proven.checkpoint().head()).isEqualTo(LOG.headAt(1_000));
            assertThat(proven.witnesses())
                    .containsExactly(
                            new Note.SignedBy(RED.verifier(), Optional.of(AT)),
                            new Note.SignedBy(BLUE.verifier(), Optional.of(AT)));
        });
        assertThat(read.verify(TestLog.entry(index + 1), BOTH))
                .isEqualTo(new Receipt.Refused(Receipt.Failure.NOT_INCLUDED, "ROOT_DIFFERS"));
    }

    @Test
    void itsFormIsThatOfTheStandard() {
        String text =
                Receipt.of(new byte[0], LOG.reader().inclusion(3, 4), head(4)).toString();
        List<String> path =
                LOG.reader().inclusion(3, 4).path().stream().map(Hash::toBase64).toList();
        assertThat(text)
                .isEqualTo("c2sp.org/tlog-proof@v1\nindex 3\n" + path.get(0) + "\n" + path.get(1) + "\n\n" + head(4));
        String lone =
                Receipt.of(new byte[0], LOG.reader().inclusion(0, 1), head(1)).toString();
        assertThat(lone).startsWith("c2sp.org/tlog-proof@v1\nindex 0\n\n" + ORIGIN + "\n1\n");
        assertThat(Receipt.parse(lone).verify(TestLog.entry(0), TrustPolicy.logAlone(ORIGIN, SIGNER.verifier())))
                .isInstanceOf(Receipt.Proven.class);
    }

    private static Note head(int size) {
        return Checkpoint.of(ORIGIN, LOG.headAt(size)).sign(SIGNER);
    }

    @Test
    void withoutTheSignaturesThatThePolicyAsksForNothingIsProven() {
        byte[] entry = TestLog.entry(7);
        Note unsigned = Note.unsigned(Checkpoint.of(ORIGIN, LOG.headAt(1_000)).text());
        Note redOnly = RED.cosign(SIGNER.sign(unsigned), AT);
        assertThat(receipt(7, redOnly).verify(entry, policy(1))).isInstanceOf(Receipt.Proven.class);
        assertThat(receipt(7, redOnly).verify(entry, BOTH))
                .isEqualTo(new Receipt.Refused(Receipt.Failure.TOO_FEW_WITNESSES, "1 of 2"));
        assertThat(receipt(7, BLUE.cosign(RED.cosign(unsigned, AT), AT)).verify(entry, BOTH))
                .isEqualTo(new Receipt.Refused(Receipt.Failure.NOT_SIGNED_BY_LOG, ORIGIN));
        NoteSigner stranger = NoteSigner.generate("stranger", NoteVerifier.Type.ED25519);
        assertThat(receipt(7, stranger.sign(unsigned)).verify(entry, BOTH))
                .isEqualTo(new Receipt.Refused(Receipt.Failure.NOT_SIGNED_BY_LOG, ORIGIN));
    }

    @Test
    void aCheckpointOfAnotherLogOrSizeProvesNothing() {
        byte[] entry = TestLog.entry(7);
        Note elsewhere = Checkpoint.of("log.example/two", LOG.headAt(1_000)).sign(SIGNER);
        assertThat(receipt(7, elsewhere).verify(entry, policy(0)))
                .isEqualTo(new Receipt.Refused(Receipt.Failure.OTHER_ORIGIN, "log.example/two"));
        String swapped = receipt(7, cosigned()).toString().replace("\n1000\n", "\n1001\n");
        assertThat(Receipt.parse(swapped).verify(entry, policy(0)))
                .isInstanceOfSatisfying(
                        Receipt.Refused.class,
                        refused -> assertThat(refused.failure()).isEqualTo(Receipt.Failure.FALSE_SIGNATURE));
        assertThatThrownBy(() -> Receipt.of(new byte[0], LOG.reader().inclusion(7, 999), cosigned()))
                .isInstanceOf(IllegalArgumentException.class);
        String poem = receipt(7, cosigned()).toString();
        String noCheckpoint = poem.substring(0, poem.indexOf("\n\n") + 2) + SIGNER.sign("a poem\n");
        assertThat(Receipt.parse(noCheckpoint).verify(entry, policy(0)))
                .isEqualTo(new Receipt.Refused(Receipt.Failure.NOT_A_CHECKPOINT, "BAD_CHECKPOINT"));
    }

    @Test
    void whatIsNoReceiptIsRefusedWithTheReason() {
        String good = receipt(7, cosigned()).toString();
        assertRefused(Reason.BAD_RECEIPT, () -> Receipt.parse(""));
        assertRefused(Reason.BAD_RECEIPT, () -> Receipt.parse(good.replace("@v1", "@v2")));
        assertRefused(Reason.BAD_RECEIPT, () -> Receipt.parse("c2sp.org/tlog-proof@v1\nindex 0\n"));
        assertRefused(Reason.BAD_EXTRA, () -> Receipt.parse(good.replace("extra AQID", "extra AQI")));
        assertRefused(Reason.BAD_EXTRA, () -> Receipt.parse(good.replace("extra AQID", "extra ")));
        assertRefused(Reason.BAD_INDEX, () -> Receipt.parse(good.replace("index 7", "index 07")));
        assertRefused(Reason.BAD_INDEX, () -> Receipt.parse(good.replace("index 7\n", "")));
        assertRefused(Reason.BAD_HASH, () -> Receipt.parse(good.replace("index 7\n", "index 7\nAAAA\n")));
        String hash = Hash.emptyTree().toBase64() + "\n";
        assertRefused(
                Reason.BAD_RECEIPT, () -> Receipt.parse(good.replace("index 7\n", "index 7\n" + hash.repeat(60))));
        assertRefused(Reason.NO_FINAL_NEWLINE, () -> Receipt.parse(good.substring(0, good.length() - 1)));
    }

    @Test
    void aPolicyThatNobodyCanMeetOrThatCountsOneTwiceIsRefused() {
        assertThatThrownBy(() -> policy(3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> policy(-1)).isInstanceOf(IllegalArgumentException.class);
        NoteSigner redAgain = NoteSigner.parse(RED.toSignerKey());
        NoteVerifier redUnderAnotherName = renamed(RED, "second.example");
        for (NoteVerifier second : List.of(redAgain.verifier(), redUnderAnotherName, SIGNER.verifier())) {
            assertThatThrownBy(
                            () -> TrustPolicy.witnessed(ORIGIN, SIGNER.verifier(), List.of(RED.verifier(), second), 2))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static NoteVerifier renamed(NoteSigner signer, String name) {
        String key = signer.verifier().rawKeyBase64();
        return new NoteVerifier(name, signer.verifier().type(), Text.decodeBase64(key, Reason.BAD_KEY));
    }
}
