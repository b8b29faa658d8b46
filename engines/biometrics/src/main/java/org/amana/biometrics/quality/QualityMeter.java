package org.amana.biometrics.quality;

import org.amana.biometrics.GreyImage;
import org.amana.biometrics.Template;

/** Measures the quality of a picture block by block, each a little over a millimetre wide. */
public final class QualityMeter {

    /** Side of a block at 500 dots per inch. */
    private static final int BLOCK = 24;

    /** A block whose shades vary less than this is not of the finger. */
    private static final double LEAST_DEVIATION = 14;

    private static final double GOOD_DEVIATION = 60;

    /** Ridges of a finger lie between these distances, pixels at 500 dots per inch. */
    private static final double LEAST_PERIOD = 5;

    private static final double MOST_PERIOD = 16;

    /** Fewer minutiae make a comparison uncertain; more do not make it better, and in a poor print many are none. */
    private static final int ENOUGH_MINUTIAE = 20;

    private static final double ENOUGH_AREA = 0.4;

    private final GreyImage image;
    private final int side;
    private final int columns;
    private final int rows;
    private final Block[] blocks;

    /**
     * What a block of ridges is like.
     *
     * @param cos of twice the direction
     * @param sin of twice the direction
     */
    private record Block(double certainty, double deviation, double cos, double sin, double period) {}

    private QualityMeter(GreyImage image) {
        this.image = image;
        this.side = Math.max(8, BLOCK * image.dotsPerInch() / 500);
        this.columns = image.width() / side;
        this.rows = image.height() / side;
        this.blocks = new Block[columns * rows];
    }

    /** Measures a picture and what was found in it. */
    public static PrintQuality measure(GreyImage image, Template template) {
        return new QualityMeter(image).measure(template.minutiae().size());
    }

    private PrintQuality measure(int minutiae) {
        int ridged = 0;
        double certainty = 0;
        double clarity = 0;
        double regular = 0;
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                Block block = block(column * side, row * side);
                blocks[row * columns + column] = block;
                if (block.deviation >= LEAST_DEVIATION) {
                    ridged++;
                    certainty += block.certainty;
                    clarity += Math.min(1, block.deviation / GOOD_DEVIATION);
                    regular += block.period >= LEAST_PERIOD && block.period <= MOST_PERIOD ? 1 : 0;
                }
            }
        }
        if (ridged == 0) {
            return new PrintQuality(0, 0, 0, 0, 0, minutiae, 0);
        }
        double area = (double) ridged / blocks.length;
        double flow = flow();
        return new PrintQuality(
                certainty / ridged,
                clarity / ridged,
                flow,
                regular / ridged,
                area,
                minutiae,
                score(certainty / ridged, clarity / ridged, flow, regular / ridged, area, minutiae));
    }

    /**
     * The root of a product: what is lacking in one regard is not made up for by another, as it would be in a mean. Of the clarity only the root counts,
     * since sensors differ in it more than fingers do.
     */
    private static int score(double certainty, double clarity, double flow, double regular, double area, int minutiae) {
        double product = certainty
                * Math.sqrt(clarity)
                * flow
                * regular
                * Math.min(1, area / ENOUGH_AREA)
                * Math.min(1, (double) minutiae / ENOUGH_MINUTIAE);
        return (int) Math.round(100 * Math.sqrt(product));
    }

    private Block block(int left, int top) {
        double sum = 0;
        double squares = 0;
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int y = top; y < top + side; y++) {
            for (int x = left; x < left + side; x++) {
                double shade = image.at(x, y);
                double across = shade(x + 1, y) - shade(x - 1, y);
                double down = shade(x, y + 1) - shade(x, y - 1);
                sum += shade;
                squares += shade * shade;
                xx += across * across;
                yy += down * down;
                xy += across * down;
            }
        }
        double count = (double) side * side;
        double deviation = Math.sqrt(Math.max(0, squares / count - sum / count * sum / count));
        double length = Math.hypot(xx - yy, 2 * xy);
        double certainty = xx + yy == 0 ? 0 : length / (xx + yy);
        // The shades change across the ridges, half a turn of the doubled angle away from their direction.
        double cos = length == 0 ? 0 : -(xx - yy) / length;
        double sin = length == 0 ? 0 : -2 * xy / length;
        return new Block(certainty, deviation, cos, sin, period(left, top, sum / count, cos, sin));
    }

    private int shade(int x, int y) {
        return image.at(Math.clamp(x, 0, image.width() - 1), Math.clamp(y, 0, image.height() - 1));
    }

    /** Mean distance of ridges along a line across them, at 500 dots per inch; 0 if fewer than two are crossed. */
    private double period(int left, int top, double mean, double cos, double sin) {
        double across = Math.atan2(sin, cos) / 2 + Math.PI / 2;
        double stepX = Math.cos(across);
        double stepY = Math.sin(across);
        int reach = side;
        int first = 0;
        int last = 0;
        int crossings = 0;
        boolean dark = true;
        for (int i = -reach; i <= reach; i++) {
            double x = left + side / 2.0 + i * stepX;
            double y = top + side / 2.0 + i * stepY;
            boolean now = shade((int) Math.round(x), (int) Math.round(y)) < mean;
            if (now && !dark) {
                first = crossings++ == 0 ? i : first;
                last = i;
            }
            dark = now;
        }
        return crossings < 2 ? 0 : (double) (last - first) / (crossings - 1) * 500 / image.dotsPerInch();
    }

    /** Mean agreement of the directions of blocks beside and below each other, 0 for crosswise and 1 for the same. */
    private double flow() {
        double sum = 0;
        int pairs = 0;
        for (int at = 0; at < blocks.length; at++) {
            for (int other : new int[] {at + 1, at + columns}) {
                boolean neighbours = other < blocks.length && (other != at + 1 || other % columns != 0);
                if (neighbours
                        && blocks[at].deviation >= LEAST_DEVIATION
                        && blocks[other].deviation >= LEAST_DEVIATION) {
                    sum += (1 + blocks[at].cos * blocks[other].cos + blocks[at].sin * blocks[other].sin) / 2;
                    pairs++;
                }
            }
        }
        return pairs == 0 ? 0 : sum / pairs;
    }
}
