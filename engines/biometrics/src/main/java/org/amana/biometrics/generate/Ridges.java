package org.amana.biometrics.generate;

import java.util.random.RandomGenerator;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * The ridges of a whole finger, grown out of noise by filters that follow the flow (after Cappelli's SFinGe): where two waves of ridges meet out
 * of step, a minutia is left over.
 */
final class Ridges {

    static final int WIDTH = 340;
    static final int HEIGHT = 420;

    private static final int REACH = 9;
    private static final int SPAN = 2 * REACH + 1;

    /** A row of a filter, filled up with zeros to two vectors of sixteen. */
    private static final VectorSpecies<Float> LANES = FloatVector.SPECIES_512;

    /** Vectors are worth their while where the processor has them whole and the compiler knows them; elsewhere they are slower by far. */
    private static final boolean VECTORS = FloatVector.SPECIES_PREFERRED.length() >= LANES.length()
            && !System.getProperty("java.vm.info", "").contains("emulated-client");

    private static final int HALF_ROW = 16;
    private static final int ROW = 2 * HALF_ROW;
    private static final int DIRECTIONS = 64;
    private static final int PERIODS = 5;
    private static final double LEAST_PERIOD = 7.6;
    private static final double PERIOD_STEP = 0.6;
    private static final int ROUNDS = 7;
    private static final double ACROSS = 3.6;
    private static final double ALONG = 4.6;

    /** By period and direction. */
    private static final float[][] FILTERS = filters();

    private final byte[] filter = new byte[WIDTH * HEIGHT];
    private final byte[] period = new byte[WIDTH * HEIGHT];
    private final float[] lanes = new float[HALF_ROW];

    /** With room for the zeros of the last filter to reach beyond. */
    private float[] height = new float[WIDTH * HEIGHT + ROW];

    Ridges(RidgeFlow flow, RandomGenerator random) {
        choose(flow, random);
        for (int i = 0; i < WIDTH * HEIGHT; i++) {
            height[i] = (float) random.nextGaussian();
        }
        for (int round = 0; round < ROUNDS; round++) {
            grow();
        }
    }

    private static float[][] filters() {
        float[][] filters = new float[PERIODS * DIRECTIONS][];
        for (int period = 0; period < PERIODS; period++) {
            for (int direction = 0; direction < DIRECTIONS; direction++) {
                filters[period * DIRECTIONS + direction] =
                        filter(LEAST_PERIOD + period * PERIOD_STEP, Math.PI * direction / DIRECTIONS);
            }
        }
        return filters;
    }

    /** A wave across the ridges under a bell, with no weight of its own. */
    private static float[] filter(double period, double direction) {
        float[] filter = new float[SPAN * SPAN];
        double sum = 0;
        double bells = 0;
        double[] bell = new double[filter.length];
        for (int i = 0; i < filter.length; i++) {
            double x = i % SPAN - REACH;
            double y = REACH - i / SPAN;
            double along = x * Math.cos(direction) + y * Math.sin(direction);
            double across = -x * Math.sin(direction) + y * Math.cos(direction);
            bell[i] = Math.exp(-across * across / (2 * ACROSS * ACROSS) - along * along / (2 * ALONG * ALONG));
            filter[i] = (float) (bell[i] * Math.cos(2 * Math.PI * across / period));
            sum += filter[i];
            bells += bell[i];
        }
        double power = 0;
        for (int i = 0; i < filter.length; i++) {
            filter[i] -= (float) (bell[i] * sum / bells);
            power += Math.abs(filter[i]);
        }
        for (int i = 0; i < filter.length; i++) {
            filter[i] *= (float) (3 / power);
        }
        return padded(filter);
    }

    private static float[] padded(float[] filter) {
        float[] padded = new float[SPAN * ROW];
        for (int row = 0; row < SPAN; row++) {
            System.arraycopy(filter, row * SPAN, padded, row * ROW, SPAN);
        }
        return padded;
    }

    private void choose(RidgeFlow flow, RandomGenerator random) {
        double middle = 1.6 + random.nextGaussian() * 0.5;
        double tilt = random.nextGaussian() * 0.5;
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                double up = HEIGHT / 2.0 - y;
                double right = x - WIDTH / 2.0;
                double direction = flow.at(right, up);
                int step = (int) Math.floorMod(Math.round(direction / Math.PI * DIRECTIONS), (long) DIRECTIONS);
                // Ridges lie further apart towards the joint.
                double wide = middle - up / 140 + tilt * right / 150;
                filter[y * WIDTH + x] = (byte) step;
                period[y * WIDTH + x] = (byte) Math.clamp(Math.round(wide), 0, PERIODS - 1);
            }
        }
    }

    private void grow() {
        float[] next = new float[height.length];
        for (int y = REACH; y < HEIGHT - REACH; y++) {
            double up = (y - HEIGHT / 2.0) / (HEIGHT / 2.0);
            int half = (int) ((WIDTH / 2.0 - REACH) * Math.sqrt(1 - up * up));
            // The corners are never laid down.
            for (int x = WIDTH / 2 - half; x < WIDTH / 2 + half; x++) {
                int at = y * WIDTH + x;
                float sum = felt(FILTERS[period[at] * DIRECTIONS + filter[at]], at);
                next[at] = Math.clamp(sum, -1, 1);
            }
        }
        height = next;
    }

    /** Lane by lane and then in a fixed order, so that every processor comes to the same sum. */
    private float felt(float[] weights, int at) {
        int corner = at - REACH * WIDTH - REACH;
        if (VECTORS) {
            vectors(weights, corner);
        } else {
            lanes(weights, corner);
        }
        float sum = 0;
        for (float lane : lanes) {
            sum += lane;
        }
        return sum;
    }

    private void vectors(float[] weights, int corner) {
        FloatVector even = FloatVector.zero(LANES);
        FloatVector odd = FloatVector.zero(LANES);
        for (int row = 0; row < SPAN; row++) {
            int from = corner + row * WIDTH;
            int weight = row * ROW;
            even = FloatVector.fromArray(LANES, weights, weight)
                    .mul(FloatVector.fromArray(LANES, height, from))
                    .add(even);
            odd = FloatVector.fromArray(LANES, weights, weight + HALF_ROW)
                    .mul(FloatVector.fromArray(LANES, height, from + HALF_ROW))
                    .add(odd);
        }
        even.add(odd).intoArray(lanes, 0);
    }

    /** The same without vectors. */
    private void lanes(float[] weights, int corner) {
        for (int lane = 0; lane < HALF_ROW; lane++) {
            float even = 0;
            float odd = 0;
            for (int row = 0; row < SPAN; row++) {
                int from = corner + row * WIDTH + lane;
                int weight = row * ROW + lane;
                even += weights[weight] * height[from];
                if (lane < SPAN - HALF_ROW) {
                    odd += weights[weight + HALF_ROW] * height[from + HALF_ROW];
                }
            }
            lanes[lane] = even + odd;
        }
    }

    /** Height of the skin between valley, -1, and ridge, 1; between pixels a mean; 0 outside. */
    float at(double x, double y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        if (left < 0 || top < 0 || left >= WIDTH - 1 || top >= HEIGHT - 1) {
            return 0;
        }
        float right = (float) (x - left);
        float down = (float) (y - top);
        int at = top * WIDTH + left;
        float upper = height[at] * (1 - right) + height[at + 1] * right;
        float lower = height[at + WIDTH] * (1 - right) + height[at + WIDTH + 1] * right;
        return upper * (1 - down) + lower * down;
    }
}
