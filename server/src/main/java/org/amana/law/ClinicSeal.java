package org.amana.law;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.amana.platform.json.CanonicalJson;
import org.amana.platform.server.DataHome;
import org.springframework.stereotype.Component;

/**
 * Seals what a clinician writes, so that the journal, an export and the database hold it without showing it. The key is a file of
 * the data folder, {@code clinic.key}; it is in no export. All sheets are of one length: it must not show who had much to tell.
 */
@Component
final class ClinicSeal {

    /** Bytes of a sheet before sealing, whatever is on it. */
    private static final int SHEET = 2048;

    private static final int KEY = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final String CIPHER = "AES/GCM/NoPadding";

    private final SecretKeySpec sealing;
    private final SecretKeySpec blinding;
    private final SecureRandom random = new SecureRandom();

    ClinicSeal(DataHome home) {
        byte[] key = HexFormat.of().parseHex(home.secret("clinic.key", this::newKey));
        this.sealing = new SecretKeySpec(mac(key, "seal"), "AES");
        this.blinding = new SecretKeySpec(mac(key, "blind"), "HmacSHA256");
    }

    private String newKey() {
        byte[] key = new byte[KEY];
        new SecureRandom().nextBytes(key);
        return HexFormat.of().formatHex(key);
    }

    /** The sheet sealed for this person, or empty if there is too much on it for one sheet. */
    Optional<String> seal(UUID sheet, UUID person, HealthSheet written) {
        byte[] packed = deflate(CanonicalJson.bytes(written));
        if (packed.length > SHEET - Short.BYTES) {
            return Optional.empty();
        }
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        ByteBuffer plain = ByteBuffer.allocate(SHEET).putShort((short) packed.length);
        plain.put(packed);
        byte[] closed = run(Cipher.ENCRYPT_MODE, nonce, about(sheet, person), plain.array());
        return Optional.of(Base64.getEncoder()
                .encodeToString(ByteBuffer.allocate(NONCE + closed.length)
                        .put(nonce)
                        .put(closed)
                        .array()));
    }

    /** The sheet opened, or empty if it was sealed under a key that this server does not have, or for somebody else. */
    Optional<HealthSheet> open(UUID sheet, UUID person, String sealed) {
        byte[] all = Base64.getDecoder().decode(sealed);
        byte[] nonce = Arrays.copyOf(all, NONCE);
        try {
            byte[] plain =
                    cipher(Cipher.DECRYPT_MODE, nonce, about(sheet, person)).doFinal(all, NONCE, all.length - NONCE);
            ByteBuffer read = ByteBuffer.wrap(plain);
            byte[] packed = new byte[read.getShort()];
            read.get(packed);
            return Optional.of(CanonicalJson.mapper().readValue(inflate(packed), HealthSheet.class));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + CIPHER, e);
        }
    }

    /**
     * What stands for a request in the journal: the hash of a sheet in clear could be found by trying what sheets mostly say.
     */
    String blind(Object request) {
        return HexFormat.of()
                .formatHex(
                        mac(blinding.getEncoded(), new String(CanonicalJson.bytes(request), StandardCharsets.UTF_8)));
    }

    private byte[] run(int mode, byte[] nonce, byte[] about, byte[] bytes) {
        try {
            return cipher(mode, nonce, about).doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + CIPHER, e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, byte[] about) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, sealing, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(about);
        return cipher;
    }

    /** A sheet cannot be laid under somebody else's name. */
    private static byte[] about(UUID sheet, UUID person) {
        return (sheet + "/" + person).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] mac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA256", e);
        }
    }

    private static byte[] deflate(byte[] bytes) {
        try (Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true)) {
            deflater.setInput(bytes);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream(SHEET);
            byte[] piece = new byte[SHEET];
            while (!deflater.finished()) {
                out.write(piece, 0, deflater.deflate(piece));
            }
            return out.toByteArray();
        }
    }

    private static byte[] inflate(byte[] packed) {
        try (Inflater inflater = new Inflater(true)) {
            inflater.setInput(packed);
            ByteArrayOutputStream out = new ByteArrayOutputStream(SHEET);
            byte[] piece = new byte[SHEET];
            while (!inflater.finished()) {
                int read = inflater.inflate(piece);
                if (read == 0 && !inflater.finished()) {
                    throw new IllegalStateException("a sheet ends too early");
                }
                out.write(piece, 0, read);
            }
            return out.toByteArray();
        } catch (DataFormatException e) {
            throw new IllegalStateException("a sheet was not written by this house", e);
        }
    }
}
