package org.amana.ledger;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** The bytes of a witness cosignature: eight of time in seconds, then the signature (C2SP tlog-cosignature, Format). */
final class Cosignature {

    static final int BYTES = Long.BYTES + Ed25519.SIGNATURE_BYTES;

    private Cosignature() {}

    static byte[] message(long time, String noteText) {
        return Text.utf8("cosignature/v1\ntime " + time + "\n" + noteText);
    }

    static byte[] of(long time, byte[] signature) {
        return ByteBuffer.allocate(BYTES).putLong(time).put(signature).array();
    }

    static long time(byte[] cosignature) {
        return ByteBuffer.wrap(cosignature).getLong();
    }

    static byte[] signature(byte[] cosignature) {
        return Arrays.copyOfRange(cosignature, Long.BYTES, cosignature.length);
    }
}
