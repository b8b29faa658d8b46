package org.amana.biometrics.image;

import org.amana.biometrics.MalformedException;

/**
 * What a file says of its picture before it is unpacked.
 *
 * @param dotsPerInch as written, rounded; 0 if the file says nothing
 */
record PictureHeader(long width, long height, int dotsPerInch) {

    /** A palm at 1,000 dots per inch has 44 million; nothing that is read here has more. */
    private static final long MOST_PIXELS = 48L << 20;

    /** Programs that know no resolution write 72 or 96; no print is taken below 250 or above 4,000. */
    private static final int LEAST_DPI = 250;

    private static final int MOST_DPI = 4000;
    private static final double INCHES_A_METRE = 1 / 0.0254;

    PictureHeader {
        if (dotsPerInch < LEAST_DPI || dotsPerInch > MOST_DPI) {
            dotsPerInch = 0;
        }
    }

    static PictureHeader perMetre(long width, long height, double dotsPerMetre) {
        return new PictureHeader(width, height, (int) Math.round(Math.min(dotsPerMetre / INCHES_A_METRE, 1e6)));
    }

    /** This header, once it is sure that its picture is of a size to be unpacked. */
    PictureHeader bounded() throws MalformedException {
        if (width <= 0 || height <= 0 || width > MOST_PIXELS || width * height > MOST_PIXELS) {
            throw new MalformedException(
                    "a picture of %d x %d; at most %d pixels are read".formatted(width, height, MOST_PIXELS));
        }
        return this;
    }
}
