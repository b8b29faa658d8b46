package org.amana.biometrics.match;

/** A sigmoid looked up in a table: three of them are asked a few hundred times in each comparison. */
final class Sigmoids {

    static final Sigmoids DISTANCE = new Sigmoids(Parameters.DISTANCE_MIDDLE, Parameters.DISTANCE_SLOPE);
    static final Sigmoids DIRECTION = new Sigmoids(Parameters.DIRECTION_MIDDLE, Parameters.DIRECTION_SLOPE);
    static final Sigmoids BEARING = new Sigmoids(Parameters.BEARING_MIDDLE, Parameters.BEARING_SLOPE);

    private static final int STEPS = 1024;
    private static final double NOTHING = 12;

    private final float[] table = new float[STEPS + 1];
    private final float perStep;

    /** Falls from 1 to 0 around the middle; the slope is negative. */
    private Sigmoids(double middle, double slope) {
        double end = middle - NOTHING / slope;
        for (int step = 0; step < STEPS; step++) {
            table[step] = (float) (1 / (1 + Math.exp(-slope * ((step + 0.5) * end / STEPS - middle))));
        }
        perStep = (float) (STEPS / end);
    }

    /** Value at a number that is not negative. */
    float of(float value) {
        return table[Math.min(STEPS, (int) (value * perStep))];
    }
}
