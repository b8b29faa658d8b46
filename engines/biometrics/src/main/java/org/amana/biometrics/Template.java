package org.amana.biometrics;

import java.util.List;

/**
 * What is kept of a print for comparing: its minutiae, at 500 dots per inch.
 *
 * @param width of the picture in pixels at 500 dots per inch
 * @param height of the picture in pixels at 500 dots per inch
 * @param minutiae in no particular order
 */
public record Template(int width, int height, List<Minutia> minutiae) {

    /** Widest and highest picture in pixels: four inches, a whole palm; and a bound for what a file may claim. */
    public static final int MOST_PIXELS = 2048;

    /** @throws IllegalArgumentException if a measure is out of range or a minutia lies outside the picture */
    public Template {
        if (width <= 0 || height <= 0 || width > MOST_PIXELS || height > MOST_PIXELS) {
            throw new IllegalArgumentException("a picture of %d x %d at 500 dpi".formatted(width, height));
        }
        minutiae = List.copyOf(minutiae);
        for (Minutia minutia : minutiae) {
            if (minutia.x() < 0 || minutia.y() < 0 || minutia.x() >= width || minutia.y() >= height) {
                throw new IllegalArgumentException(minutia + " outside of %d x %d".formatted(width, height));
            }
        }
    }
}
