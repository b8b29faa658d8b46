package org.amana.biometrics.wsq;

import org.amana.biometrics.GreyImage;
import org.amana.biometrics.MalformedException;

/** Fingerprint pictures to and from WSQ. Lossy: what comes back is near to what went in, never the same. */
public final class Wsq {

    /** Bits a pixel of a card as it is usually sent: about one byte for fifteen. */
    public static final double USUAL_RATE = 0.75;

    /** Bits a pixel where detail matters more than size: about one byte for five. */
    public static final double FINE_RATE = 2.25;

    private Wsq() {}

    /**
     * @param otherwiseDpi resolution if no comment of the file states one
     * @throws MalformedException if it is not WSQ, is cut off or broken, or larger than is read here
     */
    public static GreyImage decode(byte[] file, int otherwiseDpi) throws MalformedException {
        return new WsqReader(file).image(otherwiseDpi);
    }

    /**
     * @param bitsPerPixel aimed at, above 0 and up to 8; the file is usually somewhat smaller
     * @throws IllegalArgumentException if the rate is out of range, or the picture beyond 65,535 either way
     */
    public static byte[] encode(GreyImage image, double bitsPerPixel) {
        if (!(bitsPerPixel > 0 && bitsPerPixel <= 8) || image.width() > 0xffff || image.height() > 0xffff) {
            throw new IllegalArgumentException(
                    "%d x %d at %s bits a pixel".formatted(image.width(), image.height(), bitsPerPixel));
        }
        return new WsqWriter(image, bitsPerPixel).file();
    }
}
