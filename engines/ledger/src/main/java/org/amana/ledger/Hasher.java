package org.amana.ledger;

import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** RFC 6962 hashing into arrays of the caller, so that a million leaves cost no garbage. Not safe for many threads. */
final class Hasher {

    private static final byte LEAF_PREFIX = 0;
    private static final byte NODE_PREFIX = 1;

    private final MessageDigest sha256 = sha256();
    private final byte[] nodeInput = new byte[1 + 2 * Hash.BYTES];

    Hasher() {
        nodeInput[0] = NODE_PREFIX;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    void leaf(byte[] entry, byte[] out, int outOffset) {
        sha256.update(LEAF_PREFIX);
        sha256.update(entry);
        digest(out, outOffset);
    }

    /** The output may overlap either input. */
    void node(byte[] left, int leftOffset, byte[] right, int rightOffset, byte[] out, int outOffset) {
        System.arraycopy(left, leftOffset, nodeInput, 1, Hash.BYTES);
        System.arraycopy(right, rightOffset, nodeInput, 1 + Hash.BYTES, Hash.BYTES);
        sha256.update(nodeInput);
        digest(out, outOffset);
    }

    Hash node(Hash left, Hash right) {
        byte[] out = new byte[Hash.BYTES];
        node(left.shared(), 0, right.shared(), 0, out, 0);
        return Hash.wrap(out);
    }

    /** The root of a complete subtree whose lowest hashes lie side by side; {@code count} is a power of two. */
    byte[] fold(byte[] hashes, int position, int count) {
        int from = position * Hash.BYTES;
        byte[] row = Arrays.copyOfRange(hashes, from, from + count * Hash.BYTES);
        for (int width = count; width > 1; width /= 2) {
            for (int i = 0; i < width / 2; i++) {
                int left = 2 * i * Hash.BYTES;
                node(row, left, row, left + Hash.BYTES, row, i * Hash.BYTES);
            }
        }
        return count == 1 ? row : Arrays.copyOf(row, Hash.BYTES);
    }

    private void digest(byte[] out, int outOffset) {
        try {
            sha256.digest(out, outOffset, Hash.BYTES);
        } catch (DigestException e) {
            throw new IllegalStateException("an output of 32 bytes holds a SHA-256", e);
        }
    }
}
