package org.amana.biometrics;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Minutiae of nobody: scattered no nearer to each other than on a finger, and the same finger laid down again. */
public final class MadeUp {

    private static final int SIZE = 400;
    private static final int APART = 18;

    private MadeUp() {}

    /** Always the same for the same seed. */
    public static Template finger(long seed) {
        return finger(seed, 40);
    }

    /** With so many minutiae. */
    public static Template finger(long seed, int count) {
        Random random = new Random(seed);
        List<Minutia> minutiae = new ArrayList<>();
        while (minutiae.size() < count) {
            int x = 60 + random.nextInt(SIZE - 120);
            int y = 60 + random.nextInt(SIZE - 120);
            if (minutiae.stream().allMatch(m -> Math.hypot(m.x() - x, m.y() - y) >= APART)) {
                minutiae.add(new Minutia(x, y, random.nextDouble() * 2 * Math.PI, type(random)));
            }
        }
        return new Template(SIZE, SIZE, minutiae);
    }

    private static Minutia.Type type(Random random) {
        return random.nextBoolean() ? Minutia.Type.ENDING : Minutia.Type.BIFURCATION;
    }

    /** The finger turned around the middle of the picture by an angle, counter-clockwise as seen, then shifted. */
    public static Template moved(Template finger, double turn, int right, int down) {
        return new Template(
                SIZE,
                SIZE,
                finger.minutiae().stream()
                        .map(m -> moved(m, turn, right, down))
                        .filter(m -> m.x() >= 0 && m.y() >= 0 && m.x() < SIZE && m.y() < SIZE)
                        .toList());
    }

    private static Minutia moved(Minutia minutia, double turn, int right, int down) {
        double x = minutia.x() - SIZE / 2.0;
        double y = minutia.y() - SIZE / 2.0;
        return new Minutia(
                (int) Math.round(SIZE / 2.0 + Math.cos(turn) * x + Math.sin(turn) * y + right),
                (int) Math.round(SIZE / 2.0 - Math.sin(turn) * x + Math.cos(turn) * y + down),
                ((minutia.direction() + turn) % (2 * Math.PI) + 2 * Math.PI) % (2 * Math.PI),
                minutia.type());
    }

    /** Laid down again: a fifth of the minutiae missed, the others a little off, three that are not there. */
    public static Template again(Template finger, long seed) {
        Random random = new Random(seed);
        List<Minutia> minutiae = new ArrayList<>();
        for (Minutia m : finger.minutiae()) {
            if (random.nextInt(5) > 0) {
                double direction = m.direction() + random.nextGaussian() * 0.08;
                minutiae.add(new Minutia(
                        clamp(m.x() + random.nextGaussian() * 2),
                        clamp(m.y() + random.nextGaussian() * 2),
                        (direction + 2 * Math.PI) % (2 * Math.PI),
                        m.type()));
            }
        }
        minutiae.addAll(finger(~seed, 3).minutiae());
        return new Template(SIZE, SIZE, minutiae);
    }

    private static int clamp(double at) {
        return Math.clamp(Math.round(at), 0, SIZE - 1);
    }
}
