package org.amana.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.amana.ledger.MalformedException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** FEATURE UNDER TEST: signed notes; the example keys are those in the documentation of Go's sumdb/note. */
class D01_NoteTest {

    private static final String SIGNER_KEY =
            "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";
    private static final String VERIFIER_KEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    private static final String TEXT = """
            If you think cryptography is the answer to your problem,
            then you don't know what your problem is.
            """;
    private static final String NOTE = TEXT + """

            \u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
            """;
    private static final NoteVerifier PETER = NoteVerifier.parse(VERIFIER_KEY);
    private static final NoteSigner LOG = NoteSigner.generate("log.example/one", NoteVerifier.Type.ED25519);

    @Test
    void theExampleOfGoIsSignedAndVerifiedToTheLetter() {
        NoteSigner signer = NoteSigner.parse(SIGNER_KEY);
        assertThat(signer.verifier()).hasToString(VERIFIER_KEY).isEqualTo(PETER);
        assertThat(signer.toSignerKey()).isEqualTo(SIGNER_KEY);
        assertThat(signer.toString()).doesNotContain("AYEKFALVFGyNhPJEMzD1QIDr");
        assertThat(signer.sign(TEXT)).hasToString(NOTE);
        assertThat(verified(Note.parse(NOTE), PETER)).containsExactly("PeterNeumann");
    }

    @Test
    void theExampleOfTheStandardIsReadAndWrittenBack() {
        String poem = """
                Ognuno sta solo sul cuor della terra
                trafitto da un raggio di sole:

                ed è subito sera.

                \u2014 quasimodo.example/salvatore NnugSzTjtVAewIS+Z/iJhUPeFDkO/5QQ2i5ddnGITLlC+EhfLW9oJKONrMouFSQU0xMcXxj99ihAQwaqP3ZekRwNtIc=
                """;
        Note note = Note.parse(poem.getBytes(StandardCharsets.UTF_8));
        assertThat(note).hasToString(poem);
        assertThat(note.text()).endsWith("sole:\n\ned è subito sera.\n");
        assertThat(note.signatures()).singleElement().satisfies(signature -> {
            assertThat(signature.keyName()).isEqualTo("quasimodo.example/salvatore");
            assertThat(signature.keyId()).isEqualTo(0x367ba04b);
        });
        assertThat(note.verify(List.of(PETER))).isEqualTo(new Note.NoKnownKey());
    }

    @Test
    void severalSignTheSameTextAndStrangersAreIgnored() {
        NoteSigner stranger = NoteSigner.generate("stranger", NoteVerifier.Type.ED25519);
        Note note = LOG.sign(stranger.sign(NoteSigner.parse(SIGNER_KEY).sign(TEXT)));
        assertThat(verified(note, PETER, LOG.verifier())).containsExactly("PeterNeumann", "log.example/one");
        assertThat(note.signatures()).hasSize(3);
        assertThat(Note.parse(note.toString())).isEqualTo(note);
        assertThat(LOG.sign(TEXT).withSignaturesOf(stranger.sign(TEXT)).signatures())
                .hasSize(2);
        assertThatThrownBy(() -> note.withSignaturesOf(LOG.sign("another\n")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aKeyOfTheSameNameIsAnotherKey() {
        NoteSigner impostor = NoteSigner.generate(LOG.verifier().name(), NoteVerifier.Type.ED25519);
        assertThat(impostor.sign(TEXT).verify(List.of(LOG.verifier()))).isEqualTo(new Note.NoKnownKey());
    }

    @Property(tries = 200)
    void aFalseSignatureUnderAKnownNameRefusesTheWholeNote(@ForAll @IntRange(min = 32, max = 543) int bit) {
        Note good = NoteSigner.parse(SIGNER_KEY).sign(LOG.sign(TEXT));
        String[] lines = good.toString().split("\n", -1);
        int last = lines.length - 2;
        String base64 = lines[last].substring(lines[last].lastIndexOf(' ') + 1);
        byte[] blob = TestLog.flipped(Text.decodeBase64(base64, Reason.BAD_SIGNATURE_LINE), bit);
        lines[last] = lines[last].replace(base64, Text.encodeBase64(blob));
        Note bad = Note.parse(String.join("\n", lines));
        assertThat(bad.verify(List.of(LOG.verifier(), PETER))).isEqualTo(new Note.FalseSignature(PETER));
        assertThat(verified(bad, LOG.verifier())).containsExactly("log.example/one");
    }

    @Property(tries = 100)
    void noOtherTextFitsTheSignature(@ForAll @IntRange(min = 0, max = 97) int at) {
        char other = TEXT.charAt(at) == 'X' ? 'Y' : 'X';
        String changed = TEXT.substring(0, at) + other + TEXT.substring(at + 1);
        assertThat(Note.parse(NOTE.replace(TEXT, changed)).verify(List.of(PETER)))
                .isEqualTo(new Note.FalseSignature(PETER));
    }

    @ParameterizedTest
    @CsvSource({
        "'', NO_FINAL_NEWLINE",
        "'text', NO_FINAL_NEWLINE",
        "'text|', NO_SIGNATURES",
        "'text||', NO_SIGNATURES",
        "'text||- log AAAAAAA=|', BAD_SIGNATURE_LINE",
        "'text||\u2014 log|', BAD_SIGNATURE_LINE",
        "'text||\u2014 log AAAAAA==|', BAD_SIGNATURE_LINE",
        "'text||\u2014 log AAAAAAB=|', BAD_SIGNATURE_LINE",
        "'text||\u2014 log ????|', BAD_SIGNATURE_LINE",
        "'text||\u2014 log AAAAAAA|', BAD_SIGNATURE_LINE",
        "'text||\u2014 lo+g AAAAAAA=|', BAD_KEY_NAME",
        "'text||\u2014 lo g AAAAAAA=|', BAD_KEY_NAME",
        "'text||\u2014 lo\u00a0g AAAAAAA=|', BAD_KEY_NAME",
        "'text||\u2014  AAAAAAA=|', BAD_KEY_NAME",
        "'te\u0007xt||\u2014 log AAAAAAA=|', CONTROL_CHARACTER",
        "'te\rxt||\u2014 log AAAAAAA=|', CONTROL_CHARACTER",
        "'te\ud800xt||\u2014 log AAAAAAA=|', NOT_UTF8",
    })
    void whatIsNoNoteIsRefusedWithTheReason(String bars, Reason reason) {
        assertRefused(reason, () -> Note.parse(bars.replace('|', '\n')));
    }

    @Test
    void floodsAndBrokenBytesAreRefused() {
        String line = "\u2014 log AAAAAAA=\n";
        assertThat(Note.parse("text\n\n" + line.repeat(100)).signatures()).hasSize(100);
        assertRefused(Reason.TOO_LARGE, () -> Note.parse("text\n\n" + line.repeat(101)));
        assertRefused(Reason.TOO_LARGE, () -> Note.parse("x".repeat(1_000_000) + "\n"));
        assertRefused(Reason.NOT_UTF8, () -> Note.parse(new byte[] {(byte) 0xff, '\n'}));
        assertRefused(Reason.NO_FINAL_NEWLINE, () -> LOG.sign("no newline"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PeterNeumann+c74f20a3",
                "PeterNeumann+c74f20a3+",
                "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10Q=",
                "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10T"
            })
    void brokenKeysAreRefused(String key) {
        assertRefused(Reason.BAD_KEY, () -> NoteVerifier.parse(key));
        assertRefused(Reason.BAD_KEY, () -> NoteSigner.parse("PRIVATE+KEY+" + key));
    }

    @Test
    void keysWithAnotherIdNameOrTypeAreRefused() {
        String key = VERIFIER_KEY.substring(VERIFIER_KEY.lastIndexOf("+A"));
        assertRefused(Reason.KEY_ID_MISMATCH, () -> NoteVerifier.parse("PeterNeumann+c74f20a4" + key));
        assertRefused(Reason.KEY_ID_MISMATCH, () -> NoteVerifier.parse("PeterNeumann+C74F20A3" + key));
        assertRefused(Reason.KEY_ID_MISMATCH, () -> NoteVerifier.parse("Peter+c74f20a3" + key));
        assertRefused(Reason.KEY_ID_MISMATCH, () -> NoteSigner.parse(SIGNER_KEY.replace("c74f20a3", "c74f20a4")));
        assertRefused(Reason.BAD_KEY_NAME, () -> NoteVerifier.parse("Peter Neumann+c74f20a3" + key));
        assertRefused(Reason.BAD_KEY_NAME, () -> NoteSigner.generate("", NoteVerifier.Type.ED25519));
        assertRefused(Reason.UNKNOWN_KEY_TYPE, () -> NoteVerifier.parse("PeterNeumann+c74f20a3+BQ" + key.substring(3)));
        assertRefused(Reason.BAD_KEY, () -> NoteSigner.parse(VERIFIER_KEY));
    }

    private static List<String> verified(Note note, NoteVerifier... keys) {
        return note.verify(List.of(keys)) instanceof Note.Verified(List<Note.SignedBy> signers)
                ? signers.stream().map(signer -> signer.key().name()).toList()
                : List.of();
    }

    static void assertRefused(Reason reason, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        MalformedException.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }
}
