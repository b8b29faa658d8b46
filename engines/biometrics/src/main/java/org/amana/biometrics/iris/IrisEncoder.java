package org.amana.biometrics.iris;

import java.util.Optional;
import org.amana.biometrics.GreyImage;

/**
 * Makes an iris code: the ring between the two circles is unrolled, each ring of it goes through a wave filter, and the quarter of the
 * answer's phase is two bits (Daugman 2004, with a filter along the ring only).
 */
public final class IrisEncoder {

    private static final int RINGS = IrisCode.ROWS / 2;

    /** Samples around, so many for each column. */
    private static final int FINE = 4;

    private static final int AROUND = IrisCode.COLUMNS * FINE;
    private static final int REACH = 24;

    /** Length of the filter's wave in samples, about eighteen degrees. */
    private static final double WAVE = 26;

    private static final double BELL = 9;

    /** A weaker answer than this, in shades, says nothing about its phase. */
    private static final double LEAST_ANSWER = 1.5;

    private static final int GLARE = 240;

    private static final double[][] FILTER = filter();

    private IrisEncoder() {}

    private static double[][] filter() {
        double[][] filter = new double[2][2 * REACH + 1];
        double sum = 0;
        double bells = 0;
        for (int i = 0; i <= 2 * REACH; i++) {
            double bell = Math.exp(-Math.pow((i - REACH) / BELL, 2) / 2);
            filter[0][i] = bell * Math.cos(2 * Math.PI * (i - REACH) / WAVE);
            filter[1][i] = bell * Math.sin(2 * Math.PI * (i - REACH) / WAVE);
            sum += filter[0][i];
            bells += bell;
        }
        for (int i = 0; i <= 2 * REACH; i++) {
            // Without this the even half would answer to brightness alone.
            filter[0][i] -= sum / bells * Math.exp(-Math.pow((i - REACH) / BELL, 2) / 2);
            filter[0][i] /= bells;
            filter[1][i] /= bells;
        }
        return filter;
    }

    /** The code of the eye in a picture, or nothing if none is found. */
    public static Optional<IrisCode> encode(GreyImage image) {
        return new Segmentation(image).find().map(shape -> encode(image, shape));
    }

    /** Where pupil and iris are taken to be, to be drawn on the picture; nothing if none is found. */
    public static Optional<EyeShape> shape(GreyImage image) {
        return new Segmentation(image).find();
    }

    /** The code of an eye whose circles are known. */
    public static IrisCode encode(GreyImage image, EyeShape shape) {
        long[] bits = new long[IrisCode.WORDS];
        long[] mask = new long[IrisCode.WORDS];
        for (int ring = 0; ring < RINGS; ring++) {
            double[] shades = new double[AROUND];
            boolean[] seen = new boolean[AROUND];
            unroll(image, shape, ring, shades, seen);
            for (int column = 0; column < IrisCode.COLUMNS; column++) {
                put(shades, seen, column * FINE, column * IrisCode.ROWS + 2 * ring, bits, mask);
            }
        }
        return new IrisCode(bits, mask);
    }

    private static void put(double[] shades, boolean[] seen, int middle, int at, long[] bits, long[] mask) {
        double even = 0;
        double odd = 0;
        int clear = 0;
        for (int i = 0; i <= 2 * REACH; i++) {
            int sample = Math.floorMod(middle + i - REACH, AROUND);
            even += FILTER[0][i] * shades[sample];
            odd += FILTER[1][i] * shades[sample];
            clear += seen[sample] ? 1 : 0;
        }
        boolean counts = clear > 2 * REACH * 3 / 4 && Math.hypot(even, odd) > LEAST_ANSWER;
        bits[at / Long.SIZE] |= (even > 0 ? 1L : 0) << at | (odd > 0 ? 2L : 0) << at;
        mask[at / Long.SIZE] |= (counts ? 3L : 0) << at;
    }

    /** Mean shades along one ring between pupil and rim; lids, lashes and glare are not seen. */
    private static void unroll(GreyImage image, EyeShape shape, int ring, double[] shades, boolean[] seen) {
        for (int i = 0; i < AROUND; i++) {
            double angle = 2 * Math.PI * i / AROUND;
            double sum = 0;
            int count = 0;
            for (int part = 0; part < 4; part++) {
                double out = 0.06 + 0.8 * (ring + part / 4.0) / RINGS;
                double x = (1 - out) * (shape.pupilX() + shape.pupilRadius() * Math.cos(angle))
                        + out * (shape.irisX() + shape.irisRadius() * Math.cos(angle));
                double y = (1 - out) * (shape.pupilY() - shape.pupilRadius() * Math.sin(angle))
                        + out * (shape.irisY() - shape.irisRadius() * Math.sin(angle));
                int column = (int) Math.round(x);
                int row = (int) Math.round(y);
                if (column >= 0 && row >= 0 && column < image.width() && row < image.height()) {
                    sum += image.at(column, row);
                    count++;
                }
            }
            shades[i] = count == 0 ? 0 : sum / count;
            // Lids cover a wedge above and below in most eyes, the outer rings more.
            boolean underLid = Math.abs(Math.sin(angle)) > (ring < RINGS / 2 ? 0.97 : 0.85);
            seen[i] = count == 4 && shades[i] < GLARE && !underLid;
        }
    }
}
