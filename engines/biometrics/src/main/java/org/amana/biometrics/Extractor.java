package org.amana.biometrics;

/** Finds the minutiae in the picture of one finger. */
@FunctionalInterface
public interface Extractor {

    /**
     * @param image of one finger, ridges dark on light, at its own resolution
     * @return what was found, at 500 dots per inch; perhaps no minutia at all
     */
    Template extract(GreyImage image);
}
