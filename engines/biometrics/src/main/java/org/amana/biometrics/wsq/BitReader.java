package org.amana.biometrics.wsq;

import org.amana.biometrics.MalformedException;

/** Bits of one block, most significant first. */
final class BitReader {

    private final byte[] bytes;
    private final int length;
    private int next;
    private long buffer;
    private int held;

    /** @param bytes without the zeros that follow an 0xff in the file */
    BitReader(byte[] bytes, int length) {
        this.bytes = bytes;
        this.length = length;
    }

    /** The next 16 bits, not taken yet; zeros follow the end. */
    int peek16() {
        while (held < 16) {
            buffer = buffer << 8 | (next < length ? bytes[next] & 0xff : 0);
            next++;
            held += 8;
        }
        return (int) (buffer >>> held - 16) & 0xffff;
    }

    void take(int bits) throws MalformedException {
        held -= bits;
        if (next - held / 8 > length) {
            throw new MalformedException("a WSQ block ends before its coefficients do");
        }
    }

    /** @param count at most 16 */
    int read(int count) throws MalformedException {
        int value = peek16() >>> 16 - count;
        take(count);
        return value;
    }
}
