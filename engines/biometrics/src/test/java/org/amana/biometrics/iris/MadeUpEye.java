package org.amana.biometrics.iris;

import java.util.Random;
import org.amana.biometrics.GreyImage;

/** The eye of nobody: a dark pupil, a ring of random texture, a light rest. */
public final class MadeUpEye {

    private static final int RINGS = 8;
    private static final int SPOKES = 48;

    private MadeUpEye() {}

    /** Turned by an angle in radians and off the middle, with a sensor's noise. */
    public static GreyImage picture(long seed, double turn, int right, long noise) {
        Random texture = new Random(seed);
        double[][] shades = new double[RINGS + 1][SPOKES];
        for (double[] ring : shades) {
            for (int i = 0; i < SPOKES; i++) {
                ring[i] = 110 + 45 * texture.nextGaussian();
            }
        }
        Random grain = new Random(noise);
        byte[] pixels = new byte[320 * 280];
        for (int y = 0; y < 280; y++) {
            for (int x = 0; x < 320; x++) {
                double dx = x - 160.0 - right;
                double dy = 140.0 - y;
                double shade = shade(shades, Math.hypot(dx, dy), Math.atan2(dy, dx) - turn);
                pixels[y * 320 + x] = (byte) Math.clamp(Math.round(shade + 6 * grain.nextGaussian()), 0, 255);
            }
        }
        return new GreyImage(320, 280, 500, pixels);
    }

    private static double shade(double[][] shades, double radius, double angle) {
        if (radius < 40) {
            return 25;
        }
        if (radius > 105) {
            return 215;
        }
        double ring = (radius - 40) / 65 * RINGS;
        double spoke = Math.floorMod((long) Math.floor(angle / (2 * Math.PI) * 1e6), 1_000_000L) / 1e6 * SPOKES;
        int inner = (int) ring;
        int first = (int) spoke % SPOKES;
        double u = ring - inner;
        double v = spoke - (int) spoke;
        double[] in = shades[inner];
        double[] out = shades[Math.min(RINGS, inner + 1)];
        int second = (first + 1) % SPOKES;
        return Math.clamp(
                (in[first] * (1 - v) + in[second] * v) * (1 - u) + (out[first] * (1 - v) + out[second] * v) * u,
                45,
                190);
    }
}
