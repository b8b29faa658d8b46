package org.amana.biometrics.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.amana.biometrics.Minutia;

/**
 * The neighbourhood of each minutia as bits: cells of a disc turned with the minutia, times sections of relative direction; a bit is set
 * where a neighbour is near in both. (Cappelli, Ferrara, Maltoni 2010, the binary variant without validity masks.)
 */
final class Cylinders {

    /** Cells of a cylinder relative to its minutia, turned to direction 0, y upwards. */
    private static final double[][] CELLS = cells();

    static final int BITS = CELLS.length * Parameters.SECTIONS;

    private static final long[] NONE = {};
    private static final double REACH = 3 * Parameters.SIGMA_DISTANCE;
    private static final float[] CLOSENESS = closeness();
    private static final int DIRECTION_STEPS = 512;
    private static final float[] ALIGNMENT = alignment();

    private final List<Minutia> minutiae;
    private final List<double[]> hull;

    Cylinders(List<Minutia> minutiae) {
        this.minutiae = minutiae;
        this.hull = Hull.of(minutiae);
    }

    private static double[][] cells() {
        double step = 2 * Parameters.RADIUS / Parameters.CELLS;
        double middle = (Parameters.CELLS - 1) / 2.0;
        List<double[]> inside = new ArrayList<>();
        for (int i = 0; i < Parameters.CELLS; i++) {
            for (int j = 0; j < Parameters.CELLS; j++) {
                double x = (i - middle) * step;
                double y = (j - middle) * step;
                if (Math.hypot(x, y) <= Parameters.RADIUS) {
                    inside.add(new double[] {x, y});
                }
            }
        }
        return inside.toArray(double[][]::new);
    }

    /** Gaussian of the squared distance in whole pixels. */
    private static float[] closeness() {
        float[] table = new float[(int) (REACH * REACH) + 2];
        double sigma = Parameters.SIGMA_DISTANCE;
        for (int squared = 0; squared < table.length; squared++) {
            table[squared] = (float) (Math.exp(-squared / (2 * sigma * sigma)) / (sigma * Math.sqrt(2 * Math.PI)));
        }
        return table;
    }

    /** Area of a Gaussian over one section, by how far its middle is from the section's. */
    private static float[] alignment() {
        float[] table = new float[DIRECTION_STEPS];
        double half = Math.PI / Parameters.SECTIONS;
        for (int step = 0; step < DIRECTION_STEPS; step++) {
            double away = Angles.between(step * 2 * Math.PI / DIRECTION_STEPS, 0);
            double area = 0;
            int slices = 64;
            for (int slice = 0; slice < slices; slice++) {
                double t = (away - half + (slice + 0.5) * 2 * half / slices) / Parameters.SIGMA_DIRECTION;
                area += Math.exp(-t * t / 2);
            }
            table[step] = (float) (area * 2 * half / slices / (Parameters.SIGMA_DIRECTION * Math.sqrt(2 * Math.PI)));
        }
        return table;
    }

    /** A cylinder, or an empty one if too little of the print is seen around this minutia. */
    long[] around(Minutia minutia) {
        List<Neighbour> near = neighbours(minutia);
        if (near.size() < Parameters.LEAST_NEIGHBOURS) {
            return NONE;
        }
        double cos = Math.cos(minutia.direction());
        double sin = Math.sin(minutia.direction());
        long[] bits = new long[Print.WORDS];
        double[] felt = new double[Parameters.SECTIONS];
        int seen = 0;
        for (int cell = 0; cell < CELLS.length; cell++) {
            double x = minutia.x() + CELLS[cell][0] * cos - CELLS[cell][1] * sin;
            double y = minutia.y() - CELLS[cell][0] * sin - CELLS[cell][1] * cos;
            boolean close = feel(near, x, y, felt);
            // Beside a minutia is within the margin of the hull: most cells need no look at its sides.
            if (close || Hull.within(hull, x, y, Parameters.HULL_MARGIN)) {
                seen++;
                set(bits, cell * Parameters.SECTIONS, felt);
            }
        }
        boolean empty = (bits[0] | bits[1] | bits[2]) == 0;
        return seen >= Parameters.LEAST_VALID_CELLS * CELLS.length && !empty ? bits : NONE;
    }

    /**
     * A minutia near the one in the middle.
     *
     * @param aligned how much it is felt in each section of direction
     */
    private record Neighbour(int x, int y, float[] aligned) {}

    private List<Neighbour> neighbours(Minutia minutia) {
        double reach = Parameters.RADIUS + REACH;
        List<Neighbour> near = new ArrayList<>();
        for (Minutia other : minutiae) {
            double squared = squared(other.x() - minutia.x(), other.y() - minutia.y());
            if (squared <= reach * reach && !other.equals(minutia)) {
                near.add(new Neighbour(other.x(), other.y(), aligned(minutia.direction() - other.direction())));
            }
        }
        return near;
    }

    private static float[] aligned(double turned) {
        double turn = Angles.turn(turned);
        float[] aligned = new float[Parameters.SECTIONS];
        for (int section = 0; section < aligned.length; section++) {
            double middle = -Math.PI + (section + 0.5) * 2 * Math.PI / aligned.length;
            int step = (int) (Angles.turn(turn - middle) * DIRECTION_STEPS / (2 * Math.PI) + 0.5) % DIRECTION_STEPS;
            aligned[section] = ALIGNMENT[step];
        }
        return aligned;
    }

    private static double squared(double x, double y) {
        return x * x + y * y;
    }

    /** Sums what is felt at a point; says whether a neighbour is near enough to be felt, which is nearer than the hull's margin. */
    private static boolean feel(List<Neighbour> near, double x, double y, double[] felt) {
        Arrays.fill(felt, 0);
        boolean close = false;
        for (Neighbour other : near) {
            double squared = squared(other.x - x, other.y - y);
            if (squared <= REACH * REACH) {
                close = true;
                float closeness = CLOSENESS[(int) (squared + 0.5)];
                for (int section = 0; section < felt.length; section++) {
                    felt[section] += closeness * other.aligned[section];
                }
            }
        }
        return close;
    }

    private static void set(long[] bits, int first, double[] felt) {
        for (int section = 0; section < felt.length; section++) {
            if (felt[section] > Parameters.BIT_THRESHOLD) {
                bits[(first + section) / Long.SIZE] |= 1L << (first + section);
            }
        }
    }

    /** Corners of the smallest convex area around all minutiae. */
    private static final class Hull {

        static List<double[]> of(List<Minutia> minutiae) {
            List<double[]> points = new ArrayList<>();
            minutiae.forEach(m -> points.add(new double[] {m.x(), m.y()}));
            points.sort(Comparator.<double[]>comparingDouble(p -> p[0]).thenComparingDouble(p -> p[1]));
            List<double[]> lower = chain(points);
            List<double[]> upper = chain(points.reversed());
            lower.addAll(upper);
            return lower;
        }

        private static List<double[]> chain(List<double[]> points) {
            List<double[]> chain = new ArrayList<>();
            for (double[] point : points) {
                while (chain.size() > 1 && cross(chain.get(chain.size() - 2), chain.getLast(), point) <= 0) {
                    chain.removeLast();
                }
                chain.add(point);
            }
            if (chain.size() > 1) {
                chain.removeLast();
            }
            return chain;
        }

        private static double cross(double[] a, double[] b, double[] c) {
            return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
        }

        /** Whether a point is in the area or no further than the margin from it. */
        static boolean within(List<double[]> hull, double x, double y, double margin) {
            boolean inside = hull.size() > 2;
            double nearest = Double.MAX_VALUE;
            double[] point = {x, y};
            for (int i = 0; i < hull.size(); i++) {
                double[] from = hull.get(i);
                double[] to = hull.get((i + 1) % hull.size());
                inside &= cross(from, to, point) >= 0;
                nearest = Math.min(nearest, squaredDistance(from, to, x, y));
            }
            return inside || nearest <= margin * margin;
        }

        private static double squaredDistance(double[] from, double[] to, double x, double y) {
            double dx = to[0] - from[0];
            double dy = to[1] - from[1];
            double length = dx * dx + dy * dy;
            double along = length == 0 ? 0 : Math.clamp(((x - from[0]) * dx + (y - from[1]) * dy) / length, 0, 1);
            double awayX = from[0] + along * dx - x;
            double awayY = from[1] + along * dy - y;
            return awayX * awayX + awayY * awayY;
        }
    }
}
