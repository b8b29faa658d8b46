package org.amana.biometrics.wsq;

import java.io.ByteArrayOutputStream;
import org.amana.biometrics.MalformedException;
import org.amana.biometrics.bytes.ByteCursor;

/** Positive decimal fractions as the format writes them: how many places, then the digits as an integer. */
final class Scaled {

    private static final long SHORT = 0xffffL;
    private static final long LONG = 0xffffffffL;

    private Scaled() {}

    static float read16(ByteCursor in) throws MalformedException {
        int places = in.u8();
        return (float) (in.u16() / Math.pow(10, places));
    }

    static float read32(ByteCursor in) throws MalformedException {
        int places = in.u8();
        return (float) (in.u32() / Math.pow(10, places));
    }

    static void write16(ByteArrayOutputStream out, double value) {
        int places = places(value, SHORT);
        long digits = Math.round(value * Math.pow(10, places));
        out.write(places);
        out.write((int) (digits >> 8));
        out.write((int) digits);
    }

    static void write32(ByteArrayOutputStream out, double value) {
        int places = places(value, LONG);
        long digits = Math.round(value * Math.pow(10, places));
        out.write(places);
        for (int shift = 24; shift >= 0; shift -= 8) {
            out.write((int) (digits >> shift));
        }
    }

    /** As many as leave the digits below the largest number; none for nothing. */
    private static int places(double value, long largest) {
        int places = 0;
        if (value > 0) {
            while (value * Math.pow(10, places + 1) < largest) {
                places++;
            }
        }
        return places;
    }
}
