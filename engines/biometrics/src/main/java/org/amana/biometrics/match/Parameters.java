package org.amana.biometrics.match;

/**
 * Every number the matcher was tuned with, and no other. Chosen on the 320 prints of FVC2002 DB1 to DB4, set B, alone; frozen since,
 * so that any other print is a blind test. Names follow Cappelli, Ferrara and Maltoni, "Minutia Cylinder-Code" (TPAMI 2010), which is also
 * where the values come from unless the line says otherwise. Lengths are pixels at 500 dots per inch.
 */
public final class Parameters {

    /** Radius of what a cylinder sees. */
    static final double RADIUS = 70;

    /** Cells across a cylinder; 8 in the paper. Seven, clipped to the disc, are 37, and with five sections fit three words. */
    static final int CELLS = 7;

    /** Sections of direction; 6 in the paper. */
    static final int SECTIONS = 5;

    static final double SIGMA_DISTANCE = 28.0 / 3;
    static final double SIGMA_DIRECTION = 2 * Math.PI / 9;

    /** A bit is set where more than this of neighbouring minutiae is felt. */
    static final double BIT_THRESHOLD = 0.005;

    /** How far around the outermost minutiae the print is taken to be seen. */
    static final double HULL_MARGIN = 50;

    static final double LEAST_VALID_CELLS = 0.75;
    static final int LEAST_NEIGHBOURS = 2;

    /** Pairs of minutiae that go into the relaxation. */
    static final int PAIRS = 24;

    static final int ROUNDS = 5;
    /** What a pair keeps of its own in each round, the rest comes from the others; a half in the paper. */
    static final double KEPT_WEIGHT = 0.2;

    /** Compatibility of two pairs: difference of distances, of directions, and of the bearing of one from the other. */
    static final double DISTANCE_MIDDLE = 5;

    static final double DISTANCE_SLOPE = -1.6;
    static final double DIRECTION_MIDDLE = Math.PI / 12;
    static final double DIRECTION_SLOPE = -30;
    static final double BEARING_MIDDLE = Math.PI / 12;
    static final double BEARING_SLOPE = -30;

    /** Support is a mean over at least so many other pairs; over fewer, two poor prints agree by chance. Ours. */
    static final int LEAST_SUPPORT = 15;

    /** Pairs that make the score, from the fewest to the most, by how many minutiae the smaller print has. */
    static final int FEWEST_SCORED = 4;

    static final int MOST_SCORED = 12;
    static final double SCORED_MIDDLE = 20;
    static final double SCORED_SLOPE = 0.4;

    /** What one false match in ten thousand reaches by our score, and by SourceAFIS. */
    static final double UNIT_RELAXATION = 0.0458;

    static final double UNIT_VERIFIER = 34.66;

    /** Our score counts twice in the fused one: it is wrong more seldom. */
    static final double RELAXATION_WEIGHT = 2;

    private Parameters() {}
}
