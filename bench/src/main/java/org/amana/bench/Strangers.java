package org.amana.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.amana.biometrics.Minutia;
import org.amana.biometrics.Template;
import org.amana.biometrics.match.Print;

/**
 * Prints of people who are not searched for: half of one print and half of another, perhaps mirrored, turned and jittered. Nearly as hard to tell apart
 * as real ones, while minutiae scattered at random are much easier.
 */
final class Strangers {

    private static final double TURN = 2 * Math.PI;

    private final List<PrintSet.Sample> from;

    Strangers(List<PrintSet.Sample> from) {
        this.from = from;
    }

    /** @param left and right the fingers it was made of: no stranger to these */
    record Stranger(String left, String right, Print print) {

        boolean sharesWith(String finger) {
            return left.equals(finger) || right.equals(finger);
        }
    }

    /** Always the same for the same number. */
    Stranger number(long number) {
        Random random = new Random(number * 7_919 + 17);
        PrintSet.Sample one = from.get(random.nextInt(from.size()));
        PrintSet.Sample other = from.get(random.nextInt(from.size()));
        double across = random.nextDouble() * TURN;
        List<Minutia> minutiae = new ArrayList<>();
        half(one.template(), across, false, random, minutiae);
        half(other.template(), across + Math.PI, random.nextBoolean(), random, minutiae);
        int width = Math.max(one.template().width(), other.template().width());
        int height = Math.max(one.template().height(), other.template().height());
        return new Stranger(one.finger(), other.finger(), Print.of(new Template(width, height, minutiae)));
    }

    private static void half(Template from, double across, boolean mirrored, Random random, List<Minutia> into) {
        double middleX = from.minutiae().stream().mapToInt(Minutia::x).average().orElse(0);
        double middleY = from.minutiae().stream().mapToInt(Minutia::y).average().orElse(0);
        for (Minutia minutia : from.minutiae()) {
            int x = mirrored ? from.width() - 1 - minutia.x() : minutia.x();
            double direction = mirrored ? Math.PI - minutia.direction() : minutia.direction();
            double side = (x - (mirrored ? from.width() - 1 - middleX : middleX)) * Math.cos(across)
                    + (minutia.y() - middleY) * Math.sin(across);
            double jittered = (direction + random.nextGaussian() * 0.1) % TURN;
            if (side > 0) {
                into.add(new Minutia(
                        Math.clamp(Math.round(x + random.nextGaussian() * 3), 0, from.width() - 1),
                        Math.clamp(Math.round(minutia.y() + random.nextGaussian() * 3), 0, from.height() - 1),
                        jittered < 0 ? jittered + TURN : jittered,
                        minutia.type()));
            }
        }
    }
}
