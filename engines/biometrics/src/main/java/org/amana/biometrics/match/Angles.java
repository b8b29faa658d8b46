package org.amana.biometrics.match;

/** Angles in radians. */
final class Angles {

    static final double TURN = 2 * Math.PI;

    private Angles() {}

    /** The same angle in [0, 2π). */
    static double turn(double angle) {
        double turned = angle % TURN;
        if (turned < 0) {
            turned += TURN;
        }
        return turned >= TURN ? 0 : turned;
    }

    /** The smaller angle between two directions, in [0, π]. */
    static double between(double a, double b) {
        double apart = Math.abs(turn(a) - turn(b));
        return Math.min(apart, TURN - apart);
    }
}
