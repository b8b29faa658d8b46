package org.amana.ledger;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;

/**
 * The convention for entries that stand for personal data: the entry is SHA-256(salt ‖ canonical bytes), 32 bytes, and
 * what it stands for is shown by its <em>opening</em>, the salt and the bytes.
 *
 * <p>The log can then be handed to anybody: without the salt of 16 random bytes an entry cannot be guessed back from
 * likely contents, and once salt and bytes are destroyed nothing of them is left in the log, whose proofs still hold.
 */
public final class Commitment {

    /** Length of an entry, in bytes. */
    public static final int ENTRY_BYTES = 32;

    /** Length of a salt, in bytes. */
    public static final int SALT_BYTES = 16;

    /** The generator is slow to seed and safe for many threads, so there is one. */
    private static final SecureRandom RANDOM = new SecureRandom();

    private Commitment() {}

    /**
     * Commits to bytes under a new random salt.
     *
     * @param canonicalBytes the one form in which the record is ever written; not copied
     */
    public static Opening commit(byte[] canonicalBytes) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return new Opening(salt, canonicalBytes);
    }

    /**
     * An opening that was kept.
     *
     * @param salt {@value #SALT_BYTES} bytes
     * @param canonicalBytes as they were committed to; not copied
     * @throws IllegalArgumentException when the salt has another length
     */
    public static Opening opening(byte[] salt, byte[] canonicalBytes) {
        if (salt.length != SALT_BYTES) {
            throw new IllegalArgumentException("a salt has 16 bytes, not " + salt.length);
        }
        return new Opening(salt.clone(), canonicalBytes);
    }

    /** A salt and the bytes it was used for: as secret as the bytes themselves. */
    public static final class Opening {

        private final byte[] salt;
        private final byte[] canonicalBytes;

        private Opening(byte[] salt, byte[] canonicalBytes) {
            this.salt = salt;
            this.canonicalBytes = canonicalBytes;
        }

        /** The salt, {@value Commitment#SALT_BYTES} bytes. */
        public byte[] salt() {
            return salt.clone();
        }

        /** The bytes committed to; shared, not to be modified. */
        public byte[] canonicalBytes() {
            return canonicalBytes;
        }

        /** The log entry, {@value Commitment#ENTRY_BYTES} bytes. */
        public byte[] entry() {
            MessageDigest sha256 = Hasher.sha256();
            sha256.update(salt);
            return sha256.digest(canonicalBytes);
        }

        /** Whether this opening belongs to that log entry. */
        public boolean opens(byte[] entry) {
            return Arrays.equals(entry(), entry);
        }

        /** Says nothing of what is inside, since logs are read by many. */
        @Override
        public String toString() {
            return "opening of " + canonicalBytes.length + " bytes";
        }
    }
}
