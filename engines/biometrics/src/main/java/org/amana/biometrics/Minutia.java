package org.amana.biometrics;

/**
 * Where a ridge ends or forks, measured at 500 dots per inch from the top left.
 *
 * @param x pixels to the right
 * @param y pixels down
 * @param direction of the ridge as it leaves the minutia, radians in [0, 2π), counter-clockwise from the right as seen
 *     (ISO/IEC 19794-2 keeps the same sense in units of 360/256 degrees)
 * @param type ending, fork, or not told apart
 */
public record Minutia(int x, int y, double direction, Type type) {

    /** ISO/IEC 19794-2:2005, 6.4. */
    public enum Type {
        ENDING,
        BIFURCATION,
        OTHER
    }
}
