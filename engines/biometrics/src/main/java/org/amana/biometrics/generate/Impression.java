package org.amana.biometrics.generate;

import java.util.random.RandomGenerator;
import org.amana.biometrics.GreyImage;

/**
 * A finger laid down: turned, shifted, pulled out of shape by friction, seen in part, by a skin that is too dry or too wet, with scratches
 * and dust.
 */
final class Impression {

    private static final int WIDTH = 320;
    private static final int HEIGHT = 400;
    private static final int SCRATCHES = 3;

    private final Ridges ridges;
    private final RandomGenerator random;
    private final double harm;
    private final double turn;
    private final double right;
    private final double down;
    private final double[] pull = new double[8];
    private final double middleX;
    private final double middleY;
    private final double radiusX;
    private final double radiusY;
    private final double wet;
    private final double[][] scratches;
    private final float[] patches;

    Impression(Ridges ridges, RandomGenerator random, SyntheticFinger.Care care) {
        this.ridges = ridges;
        this.random = random;
        this.harm = care.harm;
        this.turn = random.nextGaussian() * 0.16 * harm;
        this.right = random.nextGaussian() * 10 * harm;
        this.down = random.nextGaussian() * 12 * harm;
        for (int i = 0; i < pull.length; i++) {
            pull[i] = random.nextGaussian();
        }
        this.middleX = WIDTH / 2.0 + random.nextGaussian() * 8 * harm;
        this.middleY = HEIGHT / 2.0 + random.nextGaussian() * 12 * harm;
        this.radiusX = 128 - Math.abs(random.nextGaussian()) * 14 * harm;
        this.radiusY = 165 - Math.abs(random.nextGaussian()) * 22 * harm;
        this.wet = random.nextGaussian() * 0.25 * harm;
        this.scratches = new double[(int) Math.round(SCRATCHES * harm * random.nextDouble())][];
        for (int i = 0; i < scratches.length; i++) {
            double angle = random.nextDouble() * Math.PI;
            scratches[i] = new double[] {
                Math.cos(angle), Math.sin(angle), random.nextGaussian() * 60, 0.6 + random.nextDouble() * harm
            };
        }
        this.patches = noise(20);
    }

    /** Noise on a coarse grid, for what changes slowly over the print. */
    private float[] noise(int cell) {
        int columns = WIDTH / cell + 2;
        float[] grid = new float[columns * (HEIGHT / cell + 2)];
        for (int i = 0; i < grid.length; i++) {
            grid[i] = (float) random.nextGaussian();
        }
        float[] all = new float[WIDTH * HEIGHT];
        for (int i = 0; i < all.length; i++) {
            float x = (float) (i % WIDTH) / cell;
            float y = (float) (i / WIDTH) / cell;
            int at = (int) y * columns + (int) x;
            float u = x - (int) x;
            float v = y - (int) y;
            all[i] = (grid[at] * (1 - u) + grid[at + 1] * u) * (1 - v)
                    + (grid[at + columns] * (1 - u) + grid[at + columns + 1] * u) * v;
        }
        return all;
    }

    GreyImage image() {
        float[] ink = new float[WIDTH * HEIGHT];
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                ink[y * WIDTH + x] = (float) ink(x, y);
            }
        }
        byte[] pixels = new byte[ink.length];
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                double grain = random.nextGaussian() * 9 * harm;
                pixels[y * WIDTH + x] = (byte) Math.clamp(Math.round(250 - 205 * smoothed(ink, x, y) + grain), 0, 255);
            }
        }
        return new GreyImage(WIDTH, HEIGHT, SyntheticFinger.DPI, pixels);
    }

    /** How dark, 0 to 1, before the sensor blurs it. */
    private double ink(int x, int y) {
        int at = y * WIDTH + x;
        double contact = contact(x, y) + 0.12 * patches[at];
        if (contact <= 0) {
            return 0;
        }
        double u = x - WIDTH / 2.0 - right;
        double v = y - HEIGHT / 2.0 - down;
        double pulledX =
                u + 3.2 * harm * (pull[0] * Math.sin(v / 95 + pull[1]) + pull[2] * Math.sin(u / 120 + pull[3]));
        double pulledY =
                v + 3.2 * harm * (pull[4] * Math.sin(u / 95 + pull[5]) + pull[6] * Math.sin(v / 120 + pull[7]));
        double skin = ridges.at(
                Ridges.WIDTH / 2.0 + pulledX * Math.cos(turn) - pulledY * Math.sin(turn),
                Ridges.HEIGHT / 2.0 + pulledX * Math.sin(turn) + pulledY * Math.cos(turn));
        double pressed = skin + wet + 0.28 * harm * patches[at] + random.nextGaussian() * 0.45 * harm;
        double dark = 1 / (1 + Math.exp(-4 * pressed));
        return dark * Math.min(1, contact * 5) * (1 - scratched(u, v));
    }

    /** Positive where the finger touches. */
    private double contact(int x, int y) {
        double u = (x - middleX) / radiusX;
        double v = (y - middleY) / radiusY;
        return 1 - u * u - v * v;
    }

    private double scratched(double x, double y) {
        double light = 0;
        for (double[] scratch : scratches) {
            double away = Math.abs(x * scratch[0] + y * scratch[1] - scratch[2]);
            light = Math.max(light, away < scratch[3] + 1 ? 0.9 : 0);
        }
        return light;
    }

    /** A sensor sees a little around each point. */
    private static double smoothed(float[] ink, int x, int y) {
        double sum = 0;
        double weights = 0;
        for (int dy = -1; dy <= 1; dy++) {
            for (int dx = -1; dx <= 1; dx++) {
                if (x + dx >= 0 && x + dx < WIDTH && y + dy >= 0 && y + dy < HEIGHT) {
                    double weight = (dx == 0 ? 2 : 1) * (dy == 0 ? 2 : 1);
                    sum += weight * ink[(y + dy) * WIDTH + x + dx];
                    weights += weight;
                }
            }
        }
        return sum / weights;
    }
}
