package org.amana.ledger;

import static org.amana.ledger.MalformedException.Reason.BAD_SIGNATURE_LINE;
import static org.amana.ledger.MalformedException.Reason.CONTROL_CHARACTER;
import static org.amana.ledger.MalformedException.Reason.NO_FINAL_NEWLINE;
import static org.amana.ledger.MalformedException.Reason.NO_SIGNATURES;
import static org.amana.ledger.MalformedException.Reason.TOO_LARGE;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A text with signatures under it (C2SP signed-note). Nothing in the text is worth reading before {@link #verify} said
 * that a known key signed it.
 *
 * <p>Immutable and safe for many threads.
 */
public final class Note {

    /** The most signatures that are read; the standard asks for at least 16. */
    public static final int MAX_SIGNATURES = 100;

    /** The largest note that is read, in characters. */
    public static final int MAX_LENGTH = 1_000_000;

    private static final String LINE_START = "\u2014 ";

    private final String text;
    private final List<Signature> signatures;

    private Note(String text, List<Signature> signatures) {
        this.text = text;
        this.signatures = List.copyOf(signatures);
    }

    /**
     * A text that nobody has signed yet.
     *
     * @throws MalformedException when it does not end in a newline or holds another control character
     */
    static Note unsigned(String text) {
        requireText(text);
        return new Note(text, List.of());
    }

    /**
     * Reads a note; checks its form and none of its signatures.
     *
     * @throws MalformedException with the reason, when it is not a signed note
     */
    public static Note parse(String note) {
        requireText(note);
        int blank = note.lastIndexOf("\n\n");
        if (blank < 0 || blank + 2 == note.length()) {
            throw new MalformedException(NO_SIGNATURES, "no signature after a blank line");
        }
        List<Signature> signatures = note.substring(blank + 2, note.length() - 1)
                .lines()
                .limit(MAX_SIGNATURES + 1L)
                .map(Signature::parse)
                .toList();
        requireCount(signatures.size());
        return new Note(note.substring(0, blank + 1), signatures);
    }

    /**
     * Reads a note from bytes.
     *
     * @throws MalformedException with the reason, when it is not UTF-8 or not a signed note
     */
    public static Note parse(byte[] note) {
        return parse(Text.decodeUtf8(note));
    }

    private static void requireText(String text) {
        if (text.length() > MAX_LENGTH) {
            throw new MalformedException(TOO_LARGE, text.length() + " characters");
        }
        if (!text.endsWith("\n")) {
            throw new MalformedException(NO_FINAL_NEWLINE, "the text stops within a line");
        }
        if (text.chars().anyMatch(c -> c < ' ' && c != '\n')) {
            throw new MalformedException(CONTROL_CHARACTER, "a control character other than newline");
        }
        if (text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            throw new MalformedException(MalformedException.Reason.NOT_UTF8, "half a surrogate pair has no UTF-8 form");
        }
    }

    private static void requireCount(int signatures) {
        if (signatures > MAX_SIGNATURES) {
            throw new MalformedException(TOO_LARGE, "more than " + MAX_SIGNATURES + " signatures");
        }
    }

    /** The signed text with its final newline, without the blank line after it. */
    public String text() {
        return text;
    }

    /** All signatures, checked or not, in the order of the note. */
    public List<Signature> signatures() {
        return signatures;
    }

    /**
     * The same text with the signatures of both notes, for gathering cosignatures.
     *
     * @throws IllegalArgumentException when the texts differ
     */
    public Note withSignaturesOf(Note other) {
        if (!text.equals(other.text)) {
            throw new IllegalArgumentException("signatures of one text do not fit another");
        }
        Note all = this;
        for (Signature signature : other.signatures) {
            all = all.with(signature);
        }
        return all;
    }

    /** A key's newer signature takes the place of its older one, as a witness cosigns the same tree again. */
    Note with(Signature added) {
        List<Signature> all = new ArrayList<>(signatures);
        all.removeIf(old -> old.keyId() == added.keyId() && old.keyName().equals(added.keyName()));
        all.add(added);
        requireCount(all.size());
        return new Note(text, all);
    }

    /**
     * Checks the signatures of known keys and ignores all others, as the standard asks. One false signature under a
     * known name and id refuses the whole note.
     */
    public Verdict verify(Collection<NoteVerifier> knownKeys) {
        List<SignedBy> signers = new ArrayList<>();
        for (NoteVerifier key : knownKeys) {
            for (Signature signature : signatures) {
                if (key.claims(signature)) {
                    Optional<SignedBy> signer = key.verify(text, signature.bytes());
                    if (signer.isEmpty()) {
                        return new FalseSignature(key);
                    }
                    signers.add(signer.get());
                    break;
                }
            }
        }
        return signers.isEmpty() ? new NoKnownKey() : new Verified(signers);
    }

    /** The whole note as text, the form that {@link #parse(String)} reads. */
    @Override
    public String toString() {
        StringBuilder note = new StringBuilder(text).append('\n');
        signatures.forEach(signature -> note.append(signature).append('\n'));
        return note.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Note that && toString().equals(that.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** What came of checking the signatures of a note. */
    public sealed interface Verdict {}

    /** At least one known key signed the text, and none falsely. */
    public record Verified(List<SignedBy> signers) implements Verdict {
        /** Copies the list. */
        public Verified {
            signers = List.copyOf(signers);
        }
    }

    /** The note bears the name and id of this key, and a signature that the key did not make over this text. */
    public record FalseSignature(NoteVerifier key) implements Verdict {}

    /** None of the known keys signed the note. */
    public record NoKnownKey() implements Verdict {}

    /**
     * A signature that holds.
     *
     * @param key that signed
     * @param at the time that a witness states in its cosignature; a plain signature states none
     */
    public record SignedBy(NoteVerifier key, Optional<Instant> at) {}

    /** One signature line, not yet checked: a key name, a key id, and bytes that the type of the key gives meaning. */
    public static final class Signature {

        private final String keyName;
        private final int keyId;
        private final byte[] bytes;

        private Signature(String keyName, int keyId, byte[] bytes) {
            this.keyName = keyName;
            this.keyId = keyId;
            this.bytes = bytes;
        }

        static Signature of(String keyName, int keyId, byte[] bytes) {
            return new Signature(keyName, keyId, bytes.clone());
        }

        static Signature parse(String line) {
            int space = line.lastIndexOf(' ');
            if (!line.startsWith(LINE_START) || space < LINE_START.length()) {
                throw new MalformedException(BAD_SIGNATURE_LINE, Text.shorten(line));
            }
            byte[] blob = Text.decodeBase64(line.substring(space + 1), BAD_SIGNATURE_LINE);
            if (blob.length <= Integer.BYTES) {
                throw new MalformedException(BAD_SIGNATURE_LINE, "no signature after the key id");
            }
            String name = NoteVerifier.requireName(line.substring(LINE_START.length(), space));
            return new Signature(
                    name, ByteBuffer.wrap(blob).getInt(), Arrays.copyOfRange(blob, Integer.BYTES, blob.length));
        }

        /** The name that the signature claims. */
        public String keyName() {
            return keyName;
        }

        /** The key id that the signature claims. */
        public int keyId() {
            return keyId;
        }

        byte[] bytes() {
            return bytes;
        }

        /** The line without its newline. */
        @Override
        public String toString() {
            byte[] blob = ByteBuffer.allocate(Integer.BYTES + bytes.length)
                    .putInt(keyId)
                    .put(bytes)
                    .array();
            return LINE_START + keyName + " " + Text.encodeBase64(blob);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Signature that && toString().equals(that.toString());
        }

        @Override
        public int hashCode() {
            return toString().hashCode();
        }
    }
}
