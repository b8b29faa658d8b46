package org.amana.ledger;

import java.util.Arrays;
import java.util.HexFormat;

/**
 * A SHA-256 value of the tree: a leaf hash, a node hash or a root (RFC 6962 section 2.1, RFC 9162 section 2.1.1).
 *
 * <p>Immutable. Leaf and node hashes are computed over different prefixes (0x00 and 0x01), so that nobody can pass off
 * a node as an entry.
 */
public final class Hash {

    /** Length of every hash of the tree, in bytes. */
    public static final int BYTES = 32;

    private static final Hash EMPTY_TREE = new Hash(Hasher.sha256().digest());

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Copies a hash out of its bytes.
     *
     * @param bytes exactly {@value #BYTES} bytes
     * @throws IllegalArgumentException when the length is another
     */
    public static Hash of(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("a hash is 32 bytes, not " + bytes.length);
        }
        return new Hash(bytes.clone());
    }

    /** The leaf hash of an entry: SHA-256(0x00 ‖ entry). */
    public static Hash ofLeaf(byte[] entry) {
        byte[] out = new byte[BYTES];
        new Hasher().leaf(entry, out, 0);
        return new Hash(out);
    }

    /** The hash of an inner node: SHA-256(0x01 ‖ left ‖ right). */
    public static Hash ofNode(Hash left, Hash right) {
        return new Hasher().node(left, right);
    }

    /** The root of the tree without entries: SHA-256 of the empty string. */
    public static Hash emptyTree() {
        return EMPTY_TREE;
    }

    /**
     * Reads the standard base64 form used in checkpoints and receipts.
     *
     * @throws MalformedException with {@link MalformedException.Reason#BAD_HASH} when it is not the one canonical
     *     base64 form of 32 bytes
     */
    public static Hash parseBase64(String base64) {
        byte[] bytes = Text.decodeBase64(base64, MalformedException.Reason.BAD_HASH);
        if (bytes.length != BYTES) {
            throw new MalformedException(MalformedException.Reason.BAD_HASH, "a hash has " + bytes.length + " bytes");
        }
        return new Hash(bytes);
    }

    /** For callers inside the engine that give the array away. */
    static Hash wrap(byte[] bytes) {
        return new Hash(bytes);
    }

    static Hash slice(byte[] hashes, int position) {
        int from = position * BYTES;
        return new Hash(Arrays.copyOfRange(hashes, from, from + BYTES));
    }

    /** For readers inside the engine that leave the array as it is. */
    byte[] shared() {
        return bytes;
    }

    /** A copy of the {@value #BYTES} bytes. */
    public byte[] toBytes() {
        return bytes.clone();
    }

    /** The standard base64 form, 44 characters with padding. */
    public String toBase64() {
        return Text.encodeBase64(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Lower-case hexadecimal, 64 characters. */
    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
