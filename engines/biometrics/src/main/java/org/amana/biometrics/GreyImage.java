package org.amana.biometrics;

/**
 * A picture of a print in shades of grey, row by row from the top left.
 *
 * <p>Not copied on the way in or out: whoever hands one over does not write into its pixels afterwards.
 */
public final class GreyImage {

    private final int width;
    private final int height;
    private final int dotsPerInch;
    private final byte[] pixels;

    /**
     * @param width in pixels
     * @param height in pixels
     * @param dotsPerInch resolution, both ways alike; fingerprints are kept at 500
     * @param pixels one unsigned byte each, 0 black to 255 white
     * @throws IllegalArgumentException if a measure is not positive or the pixels are not width times height
     */
    public GreyImage(int width, int height, int dotsPerInch, byte[] pixels) {
        if (width <= 0 || height <= 0 || dotsPerInch <= 0 || pixels.length != Math.multiplyExact(width, height)) {
            throw new IllegalArgumentException(
                    "%d x %d at %d dpi with %d pixels".formatted(width, height, dotsPerInch, pixels.length));
        }
        this.width = width;
        this.height = height;
        this.dotsPerInch = dotsPerInch;
        this.pixels = pixels;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public int dotsPerInch() {
        return dotsPerInch;
    }

    /** The pixels themselves, one unsigned byte each. */
    public byte[] pixels() {
        return pixels;
    }

    /** Shade at a column and row, 0 black to 255 white. */
    public int at(int x, int y) {
        return Byte.toUnsignedInt(pixels[y * width + x]);
    }
}
