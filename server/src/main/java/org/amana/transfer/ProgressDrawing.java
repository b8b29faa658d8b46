package org.amana.transfer;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.amana.transfer.pages.ProgressView;
import org.jspecify.annotations.Nullable;

/** Draws how a plan came about: what it leaves to be expected above, what no plan can go below beneath it. Time runs with the reading. */
final class ProgressDrawing {

    private static final int WIDTH = 560;
    private static final int HEIGHT = 150;
    private static final int EDGE = 3;
    /** The first plan may be far above what follows; above so many times the way from bound to best it is cut off. */
    private static final double HIGHEST = 4;

    private ProgressDrawing() {}

    /** Nothing to draw while there is no plan. */
    static ProgressView.@Nullable Curve of(List<UnderWay.Point> points, double seconds, boolean mirrored) {
        if (points.isEmpty()) {
            return null;
        }
        double low = points.getLast().bound();
        double best = points.getLast().objective();
        double high = Math.min(points.getFirst().objective(), best + HIGHEST * Math.max(best - low, best / 100));
        double lowest = low > 0
                ? points.stream()
                        .mapToDouble(UnderWay.Point::bound)
                        .filter(b -> b > 0)
                        .min()
                        .orElse(low)
                : best * 0.9;
        lowest = Math.max(lowest, best - HIGHEST * Math.max(high - best, best / 100));
        double length = Math.max(1, seconds);
        String objective = steps(points, UnderWay.Point::objective, length, lowest, high, mirrored);
        String bound = steps(
                points.stream().filter(point -> point.bound() > 0).toList(),
                UnderWay.Point::bound,
                length,
                lowest,
                high,
                mirrored);
        return new ProgressView.Curve(WIDTH, HEIGHT, objective, bound, high, lowest);
    }

    private static String steps(
            List<UnderWay.Point> points,
            ToDoubleFunction<UnderWay.Point> figure,
            double length,
            double low,
            double high,
            boolean mirrored) {
        StringBuilder path = new StringBuilder();
        for (UnderWay.Point point : points) {
            int x = x(point.seconds() / length, mirrored);
            int y = y(figure.applyAsDouble(point), low, high);
            path.append(path.isEmpty() ? "M" + x + ' ' + y : "H" + x + "V" + y);
        }
        return path.isEmpty() ? "" : path.append('H').append(x(1, mirrored)).toString();
    }

    private static int x(double share, boolean mirrored) {
        int along = (int) Math.round(WIDTH * Math.clamp(share, 0, 1));
        return mirrored ? WIDTH - along : along;
    }

    private static int y(double figure, double low, double high) {
        double share = high > low ? Math.clamp((figure - low) / (high - low), 0, 1) : 0.5;
        return (int) Math.round(HEIGHT - EDGE - (HEIGHT - 2 * EDGE) * share);
    }
}
