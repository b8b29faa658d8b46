package org.amana.biometrics.bytes;

import java.util.Arrays;
import org.amana.biometrics.MalformedException;

/** Reads unsigned numbers, most significant byte first, between two places of an array. */
public final class ByteCursor {

    private final byte[] bytes;
    private final int end;
    private int position;

    public ByteCursor(byte[] bytes) {
        this(bytes, 0, bytes.length);
    }

    private ByteCursor(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.position = start;
        this.end = end;
    }

    /** Where the next byte is read, counted from the start of the array. */
    public int position() {
        return position;
    }

    public int remaining() {
        return end - position;
    }

    public int u8() throws MalformedException {
        need(1);
        return bytes[position++] & 0xff;
    }

    public int u16() throws MalformedException {
        need(2);
        int value = (bytes[position] & 0xff) << 8 | bytes[position + 1] & 0xff;
        position += 2;
        return value;
    }

    public long u32() throws MalformedException {
        return (long) u16() << 16 | u16();
    }

    /** @throws MalformedException also if the number is beyond an int: no length in a file that is read here is. */
    public int length32() throws MalformedException {
        long value = u32();
        if (value > Integer.MAX_VALUE) {
            throw new MalformedException("length " + value + " at byte " + (position - 4));
        }
        return (int) value;
    }

    public byte[] take(int count) throws MalformedException {
        need(count);
        position += count;
        return Arrays.copyOfRange(bytes, position - count, position);
    }

    public void skip(int count) throws MalformedException {
        need(count);
        position += count;
    }

    /** The next bytes as a cursor of their own; this one goes on behind them. */
    public ByteCursor part(int count) throws MalformedException {
        need(count);
        position += count;
        return new ByteCursor(bytes, position - count, position);
    }

    private void need(int count) throws MalformedException {
        if (count < 0 || count > remaining()) {
            throw new MalformedException(
                    "%d bytes are wanted at byte %d, %d are left".formatted(count, position, remaining()));
        }
    }
}
