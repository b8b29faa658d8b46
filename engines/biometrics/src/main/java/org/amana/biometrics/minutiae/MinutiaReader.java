package org.amana.biometrics.minutiae;

import java.util.ArrayList;
import java.util.List;
import org.amana.biometrics.MalformedException;
import org.amana.biometrics.Minutia;
import org.amana.biometrics.bytes.ByteCursor;

/**
 * Minutiae as all these formats pack them, brought to 500 dots per inch.
 *
 * @param across pixels a centimetre
 * @param down pixels a centimetre
 * @param unit of the angle, in degrees
 * @param bytes 5, or 6 with a quality
 */
record MinutiaReader(int across, int down, double unit, int bytes) {

    static final double ISO_UNIT = 360 / 256.0;
    static final double ANSI_UNIT = 2;

    private static final int COORDINATE = 0x3fff;
    private static final double USUAL_DPI = 500;
    private static final double INCH = 2.54;

    /** Reads as many as are there, at most so many. */
    List<Minutia> read(ByteCursor in, int count) throws MalformedException {
        List<Minutia> minutiae = new ArrayList<>();
        while (minutiae.size() < count && in.remaining() >= bytes) {
            int first = in.u16();
            int second = in.u16();
            double direction = Math.toRadians(in.u8() * unit % 360);
            in.skip(bytes - 5);
            minutiae.add(new Minutia(
                    scaled(first & COORDINATE, across),
                    scaled(second & COORDINATE, down),
                    direction,
                    type(first >> 14)));
        }
        return minutiae;
    }

    private static Minutia.Type type(int code) {
        return switch (code) {
            case 1 -> Minutia.Type.ENDING;
            case 2 -> Minutia.Type.BIFURCATION;
            default -> Minutia.Type.OTHER;
        };
    }

    /** 197 a centimetre is what 500 an inch is rounded to. Nothing, or nonsense, is taken for 500 too. */
    private static int scaled(int pixels, int perCentimetre) {
        double dotsPerInch = perCentimetre * INCH;
        boolean usual = Math.abs(dotsPerInch - USUAL_DPI) < 3 || dotsPerInch < 100;
        return usual ? pixels : (int) Math.round(pixels * USUAL_DPI / dotsPerInch);
    }
}
