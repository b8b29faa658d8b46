package org.amana.biometrics.iris;

import java.util.Optional;
import org.amana.biometrics.GreyImage;

/**
 * Finds pupil and iris as the circles across which the picture gets lighter most abruptly (Daugman's integro-differential operator, 1993).
 * For near-infrared pictures of one open eye. How often it goes wrong has not been measured.
 */
final class Segmentation {

    private static final int LEAST_PUPIL = 12;
    private static final int MOST_PUPIL = 90;
    private static final int ANGLES = 64;
    private static final double LEAST_EDGE = 4;

    /** Of the rim of the iris only the sides are seen; lids cover it above and below. */
    private static final double SIDE = Math.PI / 4;

    private final GreyImage image;

    Segmentation(GreyImage image) {
        this.image = image;
    }

    /** A circle and how abruptly it gets lighter across it, in shades. */
    private record Circle(double x, double y, double radius, double edge) {}

    Optional<EyeShape> find() {
        int shortest = Math.min(image.width(), image.height());
        Circle pupil = pupil(Math.min(MOST_PUPIL, shortest / 4));
        if (pupil.edge < LEAST_EDGE) {
            return Optional.empty();
        }
        Circle iris = iris(pupil, shortest / 2);
        if (iris.edge < LEAST_EDGE / 4) {
            return Optional.empty();
        }
        return Optional.of(new EyeShape(pupil.x, pupil.y, pupil.radius, iris.x, iris.y, iris.radius));
    }

    private Circle pupil(int most) {
        Circle best = new Circle(0, 0, 0, 0);
        for (int y = most; y < image.height() - most; y += 4) {
            for (int x = most; x < image.width() - most; x += 4) {
                if (image.at(x, y) < 90) {
                    best = better(best, steepest(x, y, LEAST_PUPIL, most, 3, Math.PI));
                }
            }
        }
        return refined(best, 4, Math.PI);
    }

    private Circle iris(Circle pupil, int most) {
        Circle best = new Circle(0, 0, 0, 0);
        int least = (int) (pupil.radius * 1.5);
        for (int dy = -6; dy <= 6; dy += 3) {
            for (int dx = -6; dx <= 6; dx += 3) {
                best = better(best, steepest(pupil.x + dx, pupil.y + dy, least, most, 3, SIDE));
            }
        }
        return refined(best, 2, SIDE);
    }

    private Circle refined(Circle rough, int around, double side) {
        Circle best = rough;
        for (int dy = -around; dy <= around; dy++) {
            for (int dx = -around; dx <= around; dx++) {
                int radius = (int) rough.radius;
                best = better(best, steepest(rough.x + dx, rough.y + dy, radius - 4, radius + 5, 1, side));
            }
        }
        return best;
    }

    private static Circle better(Circle one, Circle other) {
        return other.edge > one.edge ? other : one;
    }

    private Circle steepest(double x, double y, int least, int most, int step, double side) {
        Circle best = new Circle(x, y, 0, 0);
        double before = Double.NaN;
        for (int radius = least; radius <= most; radius += step) {
            double mean = mean(x, y, radius, side);
            double edge = (mean - before) / step * 3;
            if (edge > best.edge) {
                best = new Circle(x, y, radius - step / 2.0, edge);
            }
            before = mean;
        }
        return best;
    }

    /** Mean shade on the two arcs at the sides; NaN, which is above nothing, if some of it is outside. */
    private double mean(double x, double y, double radius, double side) {
        double sum = 0;
        int seen = 0;
        for (int i = 0; i < ANGLES; i++) {
            double angle = 2 * Math.PI * i / ANGLES;
            if (Math.abs(Math.sin(angle)) > Math.sin(Math.min(side, Math.PI / 2))) {
                continue;
            }
            int atX = (int) Math.round(x + radius * Math.cos(angle));
            int atY = (int) Math.round(y + radius * Math.sin(angle));
            if (atX < 0 || atY < 0 || atX >= image.width() || atY >= image.height()) {
                return Double.NaN;
            }
            sum += image.at(atX, atY);
            seen++;
        }
        return sum / seen;
    }
}
