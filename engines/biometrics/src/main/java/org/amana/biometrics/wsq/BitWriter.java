package org.amana.biometrics.wsq;

import java.io.ByteArrayOutputStream;

/** Writes bits, most significant first, with a zero behind each 0xff so that no marker appears by chance. */
final class BitWriter {

    private final ByteArrayOutputStream out;
    private long buffer;
    private int held;

    BitWriter(ByteArrayOutputStream out) {
        this.out = out;
    }

    void write(int value, int bits) {
        buffer = buffer << bits | value;
        held += bits;
        while (held >= 8) {
            held -= 8;
            int octet = (int) (buffer >>> held) & 0xff;
            out.write(octet);
            if (octet == 0xff) {
                out.write(0);
            }
        }
    }

    /** Fills the last byte with ones. */
    void end() {
        if (held > 0) {
            write((1 << 8 - held) - 1, 8 - held);
        }
    }
}
