package org.amana.biometrics.match;

import java.util.List;

/**
 * Why two prints are thought alike: which minutiae agree, and how the one print lies on the other. Enough to draw it on both.
 *
 * @param pairs minutiae that agree, the strongest first
 * @param placement puts the probe onto the candidate
 */
public record Agreement(List<Pair> pairs, Placement placement) {

    /** Further apart than this after placing, in pixels, is not the same minutia. */
    static final double MOST_APART = 15;

    /** Further turned than this, in radians, is not the same minutia. */
    static final double MOST_TURNED = Math.PI / 6;

    /** Copies the list. */
    public Agreement {
        pairs = List.copyOf(pairs);
    }

    /**
     * One minutia in both prints.
     *
     * @param probe index into the minutiae of the probe's {@link Print#template()}
     * @param candidate index into those of the candidate
     */
    public record Pair(int probe, int candidate) {}

    /**
     * A turn and then a shift, in pixels at 500 dots per inch.
     *
     * @param turn radians, counter-clockwise as seen
     * @param right of the picture's corner, after turning around it
     * @param down of the picture's corner, after turning around it
     */
    public record Placement(double turn, double right, double down) {

        /** Leaves everything where it is. */
        public static final Placement NONE = new Placement(0, 0, 0);

        /** Where a point of the probe comes to lie, x. */
        public double x(double x, double y) {
            return Math.cos(turn) * x + Math.sin(turn) * y + right;
        }

        /** Where a point of the probe comes to lie, y. */
        public double y(double x, double y) {
            return -Math.sin(turn) * x + Math.cos(turn) * y + down;
        }
    }
}
