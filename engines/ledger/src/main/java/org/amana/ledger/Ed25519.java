package org.amana.ledger;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/** Ed25519 (RFC 8032) of the JDK, with keys in the raw 32 bytes that C2SP writes. */
final class Ed25519 {

    static final int KEY_BYTES = 32;
    static final int SIGNATURE_BYTES = 64;

    private static final String ALGORITHM = "Ed25519";

    /** What stands before the 32 bytes of a public key in its DER form (RFC 8410 section 4). */
    private static final byte[] PUBLIC_DER_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    private Ed25519() {}

    static byte[] newSeed() {
        byte[] seed = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(seed);
        return seed;
    }

    static PrivateKey privateKey(byte[] seed) {
        try {
            return KeyFactory.getInstance(ALGORITHM)
                    .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, seed.clone()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("any 32 bytes are an Ed25519 seed", e);
        }
    }

    /**
     * The public key of a seed. The JDK derives a public key only while it generates a pair, so it is given the seed as
     * its randomness; a signature then shows that the two belong together, whatever a later JDK does with randomness.
     */
    static byte[] publicKey(byte[] seed) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(ALGORITHM);
            generator.initialize(NamedParameterSpec.ED25519, new SeedAsRandom(seed));
            KeyPair pair = generator.generateKeyPair();
            byte[] der = pair.getPublic().getEncoded();
            byte[] raw = Arrays.copyOfRange(der, der.length - KEY_BYTES, der.length);
            byte[] probe = {1};
            if (!verify(publicKeyOf(raw), probe, sign(privateKey(seed), probe))) {
                throw new IllegalStateException(
                        "this JDK does not derive Ed25519 keys from the randomness it is given");
            }
            return raw;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the platform has no Ed25519", e);
        }
    }

    /** @throws MalformedException when the bytes are no point of the curve */
    static PublicKey publicKeyOf(byte[] raw) {
        byte[] der = Arrays.copyOf(PUBLIC_DER_PREFIX, PUBLIC_DER_PREFIX.length + KEY_BYTES);
        System.arraycopy(raw, 0, der, PUBLIC_DER_PREFIX.length, KEY_BYTES);
        try {
            return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(der));
        } catch (GeneralSecurityException e) {
            throw new MalformedException(MalformedException.Reason.BAD_KEY, "not an Ed25519 public key", e);
        }
    }

    static byte[] sign(PrivateKey key, byte[] message) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the platform does not sign with its own Ed25519 key", e);
        }
    }

    static boolean verify(PublicKey key, byte[] message, byte[] signed) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(key);
            signature.update(message);
            return signature.verify(signed);
        } catch (GeneralSecurityException e) {
            // The JDK throws for some bytes that cannot be a signature, and answers false for others.
            return false;
        }
    }

    private static final class SeedAsRandom extends SecureRandom {

        private static final long serialVersionUID = 1L;

        private final byte[] seed;

        SeedAsRandom(byte[] seed) {
            this.seed = seed.clone();
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(seed, 0, bytes, 0, Math.min(seed.length, bytes.length));
        }
    }
}
