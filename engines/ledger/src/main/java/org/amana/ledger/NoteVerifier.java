package org.amana.ledger;

import static org.amana.ledger.MalformedException.Reason.BAD_KEY;
import static org.amana.ledger.MalformedException.Reason.BAD_KEY_NAME;
import static org.amana.ledger.MalformedException.Reason.KEY_ID_MISMATCH;
import static org.amana.ledger.MalformedException.Reason.UNKNOWN_KEY_TYPE;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A public key under a name, which checks signatures of notes (C2SP signed-note, Signatures). Its text form, the
 * <em>verifier key</em>, is {@code name+id+base64(type ‖ key)}; it is public and is handed over by some other road than
 * the notes that it checks.
 *
 * <p>Immutable and safe for many threads.
 */
public final class NoteVerifier {

    /** What a key signs; the same 32 bytes under two types are two keys with two ids. */
    public enum Type {
        /** The text of the note (C2SP signed-note, Ed25519 signatures). */
        ED25519(0x01),
        /** A witness: the time, and the text of a checkpoint (C2SP tlog-cosignature, Ed25519 signed message). */
        COSIGNATURE_V1(0x04);

        private final byte code;

        Type(int code) {
            this.code = (byte) code;
        }

        byte code() {
            return code;
        }

        static Type of(byte code) {
            return Arrays.stream(values())
                    .filter(type -> type.code == code)
                    .findFirst()
                    .orElseThrow(() -> new MalformedException(UNKNOWN_KEY_TYPE, "signature type " + (code & 0xff)));
        }
    }

    private final String name;
    private final Type type;
    private final byte[] rawKey;
    private final int keyId;
    private final PublicKey key;

    NoteVerifier(String name, Type type, byte[] rawKey) {
        this.name = requireName(name);
        this.type = type;
        this.rawKey = rawKey.clone();
        this.keyId = keyId(name, type, rawKey);
        this.key = Ed25519.publicKeyOf(rawKey);
    }

    /**
     * Reads a verifier key.
     *
     * @throws MalformedException when the form, the name, the id or the key is wrong, or the type is unknown
     */
    public static NoteVerifier parse(String verifierKey) {
        // The base64 part may hold plus signs of its own, and the name may not.
        String[] parts = verifierKey.split("\\+", 3);
        if (parts.length != 3) {
            throw new MalformedException(BAD_KEY, "not of the form name+id+key");
        }
        byte[] typed = typedKey(parts[2]);
        NoteVerifier verifier =
                new NoteVerifier(parts[0], Type.of(typed[0]), Arrays.copyOfRange(typed, 1, typed.length));
        if (!verifier.keyIdHex().equals(parts[1])) {
            throw new MalformedException(KEY_ID_MISMATCH, parts[0] + " has key id " + verifier.keyIdHex());
        }
        return verifier;
    }

    static byte[] typedKey(String base64) {
        byte[] typed = Text.decodeBase64(base64, BAD_KEY);
        if (typed.length == 0) {
            throw new MalformedException(BAD_KEY, "an empty key");
        }
        Type.of(typed[0]);
        if (typed.length != 1 + Ed25519.KEY_BYTES) {
            throw new MalformedException(BAD_KEY, "an Ed25519 key has 32 bytes, not " + (typed.length - 1));
        }
        return typed;
    }

    static String requireName(String name) {
        if (name.isEmpty() || name.indexOf('+') >= 0 || name.codePoints().anyMatch(NoteVerifier::isSpaceOrControl)) {
            throw new MalformedException(BAD_KEY_NAME, "\"" + Text.shorten(name) + "\"");
        }
        return name;
    }

    private static boolean isSpaceOrControl(int c) {
        return c < ' ' || c == 0x85 || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static int keyId(String name, Type type, byte[] rawKey) {
        MessageDigest sha256 = Hasher.sha256();
        sha256.update(Text.utf8(name));
        sha256.update((byte) '\n');
        sha256.update(type.code());
        return ByteBuffer.wrap(sha256.digest(rawKey)).getInt();
    }

    /** The name of the key; by recommendation a URL without scheme, such as {@code example.org/log}. */
    public String name() {
        return name;
    }

    /** What the key signs. */
    public Type type() {
        return type;
    }

    /** The first four bytes of SHA-256(name ‖ 0x0A ‖ type ‖ key), read as a big-endian number. */
    public int keyId() {
        return keyId;
    }

    String keyIdHex() {
        return HexFormat.of().toHexDigits(keyId);
    }

    String rawKeyBase64() {
        return Text.encodeBase64(rawKey);
    }

    /** Whether a signature claims to be by this key: both name and id must be the same. */
    boolean claims(Note.Signature signature) {
        return keyId == signature.keyId() && name.equals(signature.keyName());
    }

    /** Who signed and, for a cosignature, when by its own word; empty when the signature is false. */
    Optional<Note.SignedBy> verify(String text, byte[] signature) {
        return switch (type) {
            case ED25519 -> verifyPlain(text, signature);
            case COSIGNATURE_V1 -> verifyCosignature(text, signature);
        };
    }

    private Optional<Note.SignedBy> verifyPlain(String text, byte[] signature) {
        return signature.length == Ed25519.SIGNATURE_BYTES && Ed25519.verify(key, Text.utf8(text), signature)
                ? Optional.of(new Note.SignedBy(this, Optional.empty()))
                : Optional.empty();
    }

    private Optional<Note.SignedBy> verifyCosignature(String text, byte[] signature) {
        if (signature.length != Cosignature.BYTES) {
            return Optional.empty();
        }
        long time = Cosignature.time(signature);
        boolean sound = time >= 0
                && time <= Instant.MAX.getEpochSecond()
                && Ed25519.verify(key, Cosignature.message(time, text), Cosignature.signature(signature));
        return sound
                ? Optional.of(new Note.SignedBy(this, Optional.of(Instant.ofEpochSecond(time))))
                : Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NoteVerifier that
                && type == that.type
                && name.equals(that.name)
                && Arrays.equals(rawKey, that.rawKey);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + keyId;
    }

    /** The verifier key, the form that {@link #parse} reads. */
    @Override
    public String toString() {
        return name + "+" + keyIdHex() + "+" + Text.encodeBase64(typed(type, rawKey));
    }

    static byte[] typed(Type type, byte[] key) {
        byte[] typed = new byte[1 + key.length];
        typed[0] = type.code();
        System.arraycopy(key, 0, typed, 1, key.length);
        return typed;
    }
}
