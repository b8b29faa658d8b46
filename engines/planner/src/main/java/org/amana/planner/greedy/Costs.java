package org.amana.planner.greedy;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.amana.planner.model.Model;

/**
 * For given prices, what one person costs from a night on if they take their cheapest way: backwards in time over
 * places and classes.
 */
final class Costs {

    private static final int STAY = -1;

    final Model model;
    final double[][][] from;
    private final int[][][] best;
    private final int[][] legsFrom;
    private final double[] nightly;

    Costs(Model model) {
        this.model = model;
        from = new double[model.classes][model.nights + 1][model.nodes];
        best = new int[model.classes][model.nights][model.nodes];
        legsFrom = new int[model.nodes][];
        for (int n = 0; n < model.nodes; n++) {
            int here = n;
            legsFrom[n] = IntStream.range(0, model.legs)
                    .filter(l -> model.from[l] == here)
                    .toArray();
        }
        nightly = new double[model.legs];
    }

    /** Recomputes everything; returns the cost of all people together. */
    double update(Prices prices) {
        double[][] section = new double[model.classes][model.nights + 1];
        for (int k = 0; k < model.classes; k++) {
            for (int n = 0; n < model.nodes; n++) {
                from[k][model.nights][n] = 0;
            }
            for (int t = model.nights - 1; t >= 0; t--) {
                section[k][t] = section[k][t + 1] + prices.unit(prices.at(prices.sections, model.section[k], t));
            }
        }
        for (int t = model.nights - 1; t >= 0; t--) {
            for (int l = 0; l < model.legs; l++) {
                nightly[l] = prices.seat(l, t);
            }
            for (int k = 0; k < model.classes; k++) {
                night(prices, k, t, section[k][t]);
            }
        }
        double sum = 0;
        for (int k = 0; k < model.classes; k++) {
            for (int n = 0; n < model.nodes; n++) {
                sum += model.population[n][k] * from[k][0][n];
            }
        }
        return sum;
    }

    private void night(Prices prices, int k, int t, double section) {
        double[] after = from[k][t];
        double arrival = prices.tonight(k, t) + section;
        double escort = model.escorts[k] * prices.escort(t);
        for (int n = 0; n < model.nodes; n++) {
            double least = stay(prices, n, k, t);
            int choice = STAY;
            for (int l : legsFrom[n]) {
                if (model.open[l][k][t]) {
                    int to = model.to[l];
                    double cost = model.weight[k] * model.risk[l][t]
                            + model.room(k) * nightly[l]
                            + escort
                            + (model.facility[to] ? arrival : 0)
                            + stay(prices, to, k, t);
                    if (cost < least) {
                        least = cost;
                        choice = l;
                    }
                }
            }
            after[n] = least;
            best[k][t][n] = choice;
        }
    }

    /** Cost of being at a place after the moves of a night, and of all that follows. */
    double stay(Prices prices, int n, int k, int t) {
        return model.stay(n, k, t) + prices.room(n, t) + from[k][t + 1][n];
    }

    /** Adds up what everybody would use if they took their cheapest way. */
    void use(Prices prices, double[] used) {
        Arrays.fill(used, 0);
        double[] here = new double[model.nodes];
        double[] next = new double[model.nodes];
        for (int k = 0; k < model.classes; k++) {
            for (int n = 0; n < model.nodes; n++) {
                here[n] = model.population[n][k];
            }
            for (int t = 0; t < model.nights; t++) {
                Arrays.fill(next, 0);
                for (int n = 0; n < model.nodes; n++) {
                    int l = best[k][t][n];
                    if (here[n] > 0 && l != STAY) {
                        travel(prices, used, k, l, t, here[n]);
                    }
                    next[l == STAY ? n : model.to[l]] += here[n];
                }
                for (int n = 0; n < model.nodes; n++) {
                    used[prices.at(prices.rooms, n, t)] += next[n];
                }
                double[] swap = here;
                here = next;
                next = swap;
            }
        }
        accumulateSections(prices, used);
    }

    private void travel(Prices prices, double[] used, int k, int l, int t, double people) {
        int v = model.vehicle[l];
        double sorties = people * model.room(k) / model.vehicleSeats[v];
        double tails = sorties / model.perTail[l];
        used[prices.at(prices.sorties, l, t)] += sorties;
        for (int u = t; u < Math.min(model.nights, t + model.busy[l]); u++) {
            used[prices.at(prices.tails, v, u)] += tails;
        }
        if (model.convoy[v]) {
            used[prices.convoys + t] += tails / model.source.busesPerConvoy();
        }
        used[prices.escorts + t] += people * model.escorts[k];
        if (model.facility[model.to[l]]) {
            used[prices.intake + t] += people;
            used[prices.minutes + t] += people * model.minutes[k];
            used[prices.at(prices.sections, model.section[k], t)] += people;
        }
    }

    private void accumulateSections(Prices prices, double[] used) {
        for (int s = 0; s < model.sections; s++) {
            for (int t = 1; t < model.nights; t++) {
                used[prices.at(prices.sections, s, t)] += used[prices.at(prices.sections, s, t - 1)];
            }
        }
    }
}
