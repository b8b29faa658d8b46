package org.amana.biometrics.wsq;

import java.io.ByteArrayOutputStream;
import org.amana.biometrics.MalformedException;
import org.amana.biometrics.bytes.ByteCursor;

/**
 * A pair of symmetric analysis filters of odd length; each array holds the middle tap and those on one side of it.
 *
 * @param low up to 9 taps, so 5 numbers
 * @param high up to 7 taps, so 4 numbers
 */
record Filters(float[] low, float[] high) {

    private static final int LOW_TAPS = 9;
    private static final int HIGH_TAPS = 7;

    /** The 9/7 pair of Cohen, Daubechies and Feauveau in the scale of the WSQ specification. */
    static final Filters NINE_SEVEN = new Filters(
            new float[] {0.85269867900940f, 0.37740285561265f, -0.11062440441842f, -0.02384946501938f, 0.03782845550699f
            },
            new float[] {0.78848561640566f, -0.41809227322221f, -0.04068941760956f, 0.06453888262894f});

    static Filters read(ByteCursor in) throws MalformedException {
        int lowTaps = in.u8();
        int highTaps = in.u8();
        if (lowTaps % 2 == 0 || highTaps % 2 == 0 || lowTaps > LOW_TAPS || highTaps > HIGH_TAPS) {
            throw new MalformedException("WSQ with filters of %d and %d taps; odd ones up to %d and %d are read"
                    .formatted(lowTaps, highTaps, LOW_TAPS, HIGH_TAPS));
        }
        return new Filters(taps(in, lowTaps, LOW_TAPS), taps(in, highTaps, HIGH_TAPS));
    }

    private static float[] taps(ByteCursor in, int count, int room) throws MalformedException {
        float[] taps = new float[room / 2 + 1];
        for (int i = 0; i <= count / 2; i++) {
            boolean negative = in.u8() != 0;
            float value = Scaled.read32(in);
            taps[i] = negative ? -value : value;
        }
        return taps;
    }

    void write(ByteArrayOutputStream out) {
        out.write(LOW_TAPS);
        out.write(HIGH_TAPS);
        for (float[] side : new float[][] {low, high}) {
            for (float tap : side) {
                out.write(tap < 0 ? 1 : 0);
                Scaled.write32(out, Math.abs(tap));
            }
        }
    }

    /** The taps that undo these: the other filter's, every second one turned round. */
    Filters synthesis() {
        return new Filters(alternating(high), alternating(low));
    }

    private static float[] alternating(float[] taps) {
        float[] turned = taps.clone();
        for (int i = 1; i < turned.length; i += 2) {
            turned[i] = -turned[i];
        }
        return turned;
    }
}
