package org.amana.biometrics.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Which way the ridges run, everywhere on a finger: half the sum of the bearings from the cores, less half that from the deltas (the zero-pole model
 * of Sherlock and Monro, 1993), gently disturbed. Lengths in pixels at 500 dots per inch, y upwards from the middle.
 */
final class RidgeFlow {

    private record Point(double x, double y) {}

    private final List<Point> cores = new ArrayList<>();
    private final List<Point> deltas = new ArrayList<>();
    private final double archHeight;
    private final double[] waves = new double[12];

    RidgeFlow(Pattern pattern, RandomGenerator random) {
        double x = random.nextGaussian() * 8;
        double y = 20 + random.nextGaussian() * 12;
        double drop = 95 + random.nextGaussian() * 18;
        double aside = 70 + random.nextGaussian() * 18;
        switch (pattern) {
            case ARCH -> {}
            case TENTED_ARCH -> {
                cores.add(new Point(x, y - 20));
                deltas.add(new Point(x + random.nextGaussian() * 4, y - 20 - drop * 0.7));
            }
            case LEFT_LOOP -> {
                cores.add(new Point(x, y));
                deltas.add(new Point(x + aside, y - drop));
            }
            case RIGHT_LOOP -> {
                cores.add(new Point(x, y));
                deltas.add(new Point(x - aside, y - drop));
            }
            case WHORL -> {
                double apart = 12 + Math.abs(random.nextGaussian()) * 14;
                double lean = random.nextGaussian() * 8;
                cores.add(new Point(x - lean, y + apart));
                cores.add(new Point(x + lean, y - apart));
                deltas.add(new Point(x - aside - 15 + random.nextGaussian() * 10, y - drop));
                deltas.add(
                        new Point(x + aside + 15 + random.nextGaussian() * 10, y - drop + random.nextGaussian() * 10));
            }
        }
        archHeight = cores.isEmpty() ? 0.9 + random.nextGaussian() * 0.15 : 0;
        for (int i = 0; i < waves.length; i++) {
            waves[i] = random.nextGaussian();
        }
    }

    /** Radians, counter-clockwise from the right; half a turn more is the same. */
    double at(double x, double y) {
        double sum = arch(x, y);
        for (Point core : cores) {
            sum += Math.atan2(y - core.y, x - core.x) / 2;
        }
        for (Point delta : deltas) {
            sum -= Math.atan2(y - delta.y, x - delta.x) / 2;
        }
        return sum + disturbance(x, y);
    }

    /** Without a core the ridges only rise and fall, highest at mid-height. */
    private double arch(double x, double y) {
        double height = archHeight * Math.exp(-Math.pow((y + 20) / 90, 2));
        return -Math.atan(height * 1.6 * Math.sin(x / 110 * Math.PI / 2) * (Math.abs(x) < 220 ? 1 : 0));
    }

    private double disturbance(double x, double y) {
        double sum = 0;
        for (int i = 0; i < waves.length; i += 4) {
            double phase = (waves[i] * x + waves[i + 1] * y) / 130 + waves[i + 2] * Math.PI;
            sum += 0.035 * waves[i + 3] * Math.sin(phase);
        }
        return sum;
    }
}
