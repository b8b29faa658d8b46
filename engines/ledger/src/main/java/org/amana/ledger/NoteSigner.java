package org.amana.ledger;

import static org.amana.ledger.MalformedException.Reason.BAD_KEY;
import static org.amana.ledger.MalformedException.Reason.KEY_ID_MISMATCH;

import java.security.PrivateKey;
import java.time.Instant;
import java.util.Arrays;

/**
 * A private Ed25519 key under a name, which signs notes or cosigns checkpoints. Its text form, the <em>signer key</em>,
 * is {@code PRIVATE+KEY+name+id+base64(type ‖ seed)}; whoever reads it can sign, so it belongs in a file that only the
 * signing process reads.
 *
 * <p>A log must never sign two checkpoints of which neither extends the other (C2SP tlog-checkpoint, Signatures), and a
 * witness must never cosign one that does not extend what it cosigned before: that is for the caller to keep, with
 * {@link ConsistencyProof}.
 */
public final class NoteSigner {

    private static final String PREFIX = "PRIVATE+KEY+";

    private final NoteVerifier verifier;
    private final byte[] seed;
    private final PrivateKey key;

    private NoteSigner(String name, NoteVerifier.Type type, byte[] seed) {
        NoteVerifier.requireName(name);
        this.seed = seed;
        this.key = Ed25519.privateKey(seed);
        this.verifier = new NoteVerifier(name, type, Ed25519.publicKey(seed));
    }

    /**
     * A new random key.
     *
     * @param name must not be empty or hold spaces or plus signs; a log's name should be its origin
     * @param type {@link NoteVerifier.Type#ED25519} for a log, {@link NoteVerifier.Type#COSIGNATURE_V1} for a witness
     * @throws MalformedException with {@link MalformedException.Reason#BAD_KEY_NAME}
     */
    public static NoteSigner generate(String name, NoteVerifier.Type type) {
        return new NoteSigner(name, type, Ed25519.newSeed());
    }

    /**
     * Reads a signer key.
     *
     * @throws MalformedException when the form, the name, the id or the key is wrong; the message holds no key
     */
    public static NoteSigner parse(String signerKey) {
        String[] parts = signerKey.startsWith(PREFIX)
                ? signerKey.substring(PREFIX.length()).split("\\+", 3)
                : new String[0];
        if (parts.length != 3) {
            throw new MalformedException(BAD_KEY, "not of the form PRIVATE+KEY+name+id+key");
        }
        byte[] typed = typedSeed(parts[2]);
        NoteSigner signer =
                new NoteSigner(parts[0], NoteVerifier.Type.of(typed[0]), Arrays.copyOfRange(typed, 1, typed.length));
        if (!signer.verifier.keyIdHex().equals(parts[1])) {
            throw new MalformedException(KEY_ID_MISMATCH, parts[0] + " has key id " + signer.verifier.keyIdHex());
        }
        return signer;
    }

    private static byte[] typedSeed(String base64) {
        try {
            return NoteVerifier.typedKey(base64);
        } catch (MalformedException e) {
            // The cause would quote the secret, so it is left behind.
            throw new MalformedException(e.reason(), "the secret part of a signer key");
        }
    }

    /** The public half. */
    public NoteVerifier verifier() {
        return verifier;
    }

    /** The signer key, the form that {@link #parse} reads: a secret. */
    public String toSignerKey() {
        return PREFIX + verifier.name() + "+" + verifier.keyIdHex() + "+"
                + Text.encodeBase64(NoteVerifier.typed(verifier.type(), seed));
    }

    /**
     * Signs a text.
     *
     * @param text ends in a newline and has no other control characters
     * @throws MalformedException when the text cannot be a note
     * @throws IllegalStateException when this is the key of a witness
     */
    public Note sign(String text) {
        return sign(Note.unsigned(text));
    }

    /** Adds a signature of this key to a note that may have others; see {@link #sign(String)}. */
    public Note sign(Note note) {
        requireType(NoteVerifier.Type.ED25519);
        return note.with(signature(Ed25519.sign(key, Text.utf8(note.text()))));
    }

    /**
     * Adds the cosignature of a witness to a checkpoint (C2SP tlog-cosignature): as of this time, the witness has seen
     * no larger tree of this log, and this one extends all it has seen.
     *
     * @param checkpoint a note whose text is a {@link Checkpoint}
     * @param at time of the statement; fractions of a second are dropped
     * @throws MalformedException when the text is not a checkpoint
     * @throws IllegalArgumentException when the time is before 1970
     * @throws IllegalStateException when this is not the key of a witness
     */
    public Note cosign(Note checkpoint, Instant at) {
        requireType(NoteVerifier.Type.COSIGNATURE_V1);
        Checkpoint.parse(checkpoint.text());
        long time = at.getEpochSecond();
        if (time < 0) {
            throw new IllegalArgumentException("a cosignature cannot be dated before 1970: " + at);
        }
        byte[] signature = Ed25519.sign(key, Cosignature.message(time, checkpoint.text()));
        return checkpoint.with(signature(Cosignature.of(time, signature)));
    }

    private void requireType(NoteVerifier.Type type) {
        if (verifier.type() != type) {
            throw new IllegalStateException(verifier.name() + " is a key for " + verifier.type() + ", not " + type);
        }
    }

    private Note.Signature signature(byte[] bytes) {
        return Note.Signature.of(verifier.name(), verifier.keyId(), bytes);
    }

    /** Names the key without its secret. */
    @Override
    public String toString() {
        return "signer of " + verifier;
    }
}
