package org.amana.planner.greedy;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.amana.planner.model.Model;

/**
 * Raises the price of what is short and lowers that of what is idle (the volume algorithm of Barahona and Anbil, 2000).
 *
 * <p>Every set of prices yields a true lower bound: people pay for what they use, all supply is paid back, and each
 * person takes the cheapest way. It is the Lagrangian of the linear relaxation in which people and tails may be
 * fractions, so it never exceeds the bound of that relaxation.
 */
final class PriceSearch {

    private static final double FRESH = 0.1;
    private static final double SETTLED = 2e-3;
    private static final double FEWEST = 0.02;
    private static final double MOST = 0.5;
    private static final double SPREAD = 0.3;

    private final Costs costs;
    final Prices prices;
    private final double[] best;
    private final double[] anchor;
    private final double[] used;
    private final double[] mean;
    private double bound = Double.NEGATIVE_INFINITY;
    private double step = 0.5;
    private int idle;

    PriceSearch(Model model) {
        costs = new Costs(model);
        prices = new Prices(model);
        best = new double[prices.price.length];
        anchor = new double[best.length];
        used = new double[best.length];
        mean = new double[best.length];
    }

    /** The highest bound so far, in units of the largest weight. */
    double bound() {
        return bound;
    }

    /** Goes back to the best prices and returns the costs they imply. */
    Costs atBest() {
        System.arraycopy(best, 0, prices.price, 0, best.length);
        costs.update(prices);
        return costs;
    }

    /** Whether further rounds would hardly raise the bound. */
    boolean settled() {
        return step < SETTLED;
    }

    /** Prices near the anchor, few or many of them off by a random factor, and the costs they imply. */
    Costs near(RandomGenerator random) {
        double share = FEWEST * Math.pow(MOST / FEWEST, random.nextDouble());
        Arrays.setAll(
                prices.price,
                i -> random.nextDouble() < share ? anchor[i] * Math.exp(SPREAD * random.nextGaussian()) : anchor[i]);
        costs.update(prices);
        return costs;
    }

    /** Makes the prices of now the ones that {@link #near} departs from. */
    void anchor() {
        System.arraycopy(prices.price, 0, anchor, 0, anchor.length);
    }

    /** One round: value the prices of now, remember them if they are the best, and move on from the best ones. */
    void round(double target) {
        double value = costs.update(prices) - prices.ofAllSupply();
        costs.use(prices, used);
        boolean first = bound == Double.NEGATIVE_INFINITY;
        double fresh = first ? 1 : FRESH;
        double along = 0;
        for (int i = 0; i < used.length; i++) {
            double excess = excess(used, i);
            along += excess * excess(mean, i);
            mean[i] += fresh * (used[i] - mean[i]);
        }
        accept(value, along);
        step(target);
    }

    private void accept(double value, double along) {
        if (value > bound) {
            System.arraycopy(prices.price, 0, best, 0, best.length);
            bound = value;
            idle = 0;
            step = Math.min(2, along > 0 ? step * 1.1 : step);
        } else if (++idle >= 8) {
            idle = 0;
            step *= 0.7;
        }
    }

    private void step(double target) {
        double length = 0;
        for (int i = 0; i < mean.length; i++) {
            double excess = excess(mean, i);
            length += best[i] > 0 || excess > 0 ? excess * excess : 0;
        }
        if (length < 1e-18) {
            return;
        }
        double size = step * Math.max(1e-9, 1.02 * target - bound) / length;
        Arrays.setAll(prices.price, i -> Math.max(0, best[i] + size * excess(mean, i)));
    }

    /** Overuse as a share of the supply, so that seats, minutes and places weigh alike. */
    private double excess(double[] use, int i) {
        return prices.supply[i] > 0 ? use[i] / prices.supply[i] - 1 : 0;
    }
}
