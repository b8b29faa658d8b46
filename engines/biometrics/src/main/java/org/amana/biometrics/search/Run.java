package org.amana.biometrics.search;

import org.amana.biometrics.match.Print;

/** The cylinders of a probe that are compared with a block, of its doubled row. */
record Run(int start, int end) {

    /** Bits of a cylinder. */
    private static final double BITS = Print.CYLINDER_BITS;

    /** The scale of a lane is kept in so many parts: of a single one, the largest that there is, it is just below 2 to the power of 15. */
    private static final double SCALE = 32767 * Math.sqrt((BITS - 1) / BITS);

    /** What a cylinder with so many ones is multiplied by: one over the root of their variance, as a short. */
    static short scale(int ones) {
        return (short) Math.round(SCALE * scaled(ones));
    }

    /** One over the root of the variance of a cylinder's bits, summed; of one whose bits are all alike 0, it says nothing. */
    static double scaled(int ones) {
        return ones <= 0 || ones >= BITS ? 0 : 1 / Math.sqrt(ones * (1 - ones / BITS));
    }

    /** The share of a cylinder's bits that are ones. */
    static double share(int ones) {
        return ones / BITS;
    }

    static Run of(ScanProbe probe, byte[] spans, int block) {
        int start = probe.start(spans[2 * block] & 0xFF);
        int end = probe.end(spans[2 * block + 1] & 0xFF);
        if (start < 0) {
            start += probe.count;
            end += probe.count;
        }
        return new Run(start, Math.min(end, start + probe.count));
    }

    static float cubes(double[] lanes) {
        double sum = 0;
        for (double lane : lanes) {
            double alike = lane / SCALE;
            sum += alike * alike * alike;
        }
        return (float) sum;
    }
}
