package org.amana.biometrics.search;

/** The cylinders of a probe that are compared with a block, of its doubled row. */
record Run(int start, int end) {

    /** The scale of a lane is kept in so many parts. */
    static final double SCALE = 32767;

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
