package org.amana.biometrics.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.amana.biometrics.Minutia;
import org.amana.biometrics.Template;

/**
 * A template made ready for comparing. Minutiae that have a cylinder come first, by direction; those without follow.
 */
public final class Print {

    /** Words of a cylinder. */
    public static final int WORDS = 3;

    /** Steps of a whole turn in which directions are kept. */
    public static final int DIRECTIONS = 1 << 14;

    private static final double STEP = Angles.TURN / DIRECTIONS;

    private final Template template;
    private final Points points;

    private record Placed(Minutia minutia, long[] cylinder) {}

    private Print(Template template, List<Placed> placed) {
        this.template = template;
        this.points = new Points(placed.size());
        placed.forEach(p -> points.add(p.minutia(), p.cylinder()));
    }

    /** Builds the cylinders. Directions are rounded to {@link #DIRECTIONS}, as a gallery keeps them. */
    public static Print of(Template original) {
        List<Minutia> rounded = original.minutiae().stream()
                .limit(Points.MOST)
                .map(m -> new Minutia(m.x(), m.y(), step(m.direction()) * STEP, m.type()))
                .toList();
        Cylinders cylinders = new Cylinders(rounded);
        List<Placed> placed = new ArrayList<>();
        List<Minutia> bare = new ArrayList<>();
        for (Minutia minutia : rounded) {
            long[] bits = cylinders.around(minutia);
            if (bits.length == 0) {
                bare.add(minutia);
            } else {
                placed.add(new Placed(minutia, bits));
            }
        }
        placed.sort(Comparator.comparingDouble(p -> p.minutia().direction()));
        List<Minutia> ordered = new ArrayList<>();
        placed.forEach(p -> ordered.add(p.minutia()));
        ordered.addAll(bare);
        return new Print(new Template(original.width(), original.height(), ordered), placed);
    }

    /** The nearest of {@link #DIRECTIONS} steps. */
    public static int step(double direction) {
        return (int) Math.round(direction / STEP) & (DIRECTIONS - 1);
    }

    /** The minutiae in the order of this print. */
    public Template template() {
        return template;
    }

    /** The minutiae with a cylinder, which are the first of the template. */
    public Points points() {
        return points;
    }
}
