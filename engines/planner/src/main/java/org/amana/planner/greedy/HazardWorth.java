package org.amana.planner.greedy;

import org.amana.planner.model.Model;

/**
 * Risk first: a move is worth the escapes it avoids over the next nights, and nothing has a price. A hub counts as a
 * place to leave soon, because whoever waits there keeps others out.
 */
final class HazardWorth implements Worth {

    private static final double HUB_SEAT = 0.5;

    private final Model model;
    private final double[][] ahead;
    private final double[][] harmAhead;

    /** Looks so many nights ahead; what comes after the last night counts when the view reaches it. */
    HazardWorth(Model model, int horizon) {
        this.model = model;
        ahead = new double[model.nodes][model.nights];
        harmAhead = new double[model.nodes][model.nights];
        for (int n = 0; n < model.nodes; n++) {
            for (int t = 0; t < model.nights; t++) {
                int end = Math.min(model.nights, t + horizon);
                for (int u = t; u < end; u++) {
                    ahead[n][t] += model.alpha[n][u];
                    harmAhead[n][t] += model.harm[n][u];
                }
                ahead[n][t] += end == model.nights ? model.omega[n] : 0;
                harmAhead[n][t] += end == model.nights ? model.harmAfter[n] : 0;
            }
        }
        shareOfWaiting();
    }

    private void shareOfWaiting() {
        for (int t = 0; t < model.nights; t++) {
            double worst = 0;
            for (int l = 0; l < model.legs; l++) {
                worst = model.limited(model.to[l]) ? Math.max(worst, ahead[model.from[l]][t]) : worst;
            }
            for (int n = 0; n < model.nodes; n++) {
                ahead[n][t] += model.limited(n) && !model.facility[n] ? HUB_SEAT * worst : 0;
            }
        }
    }

    @Override
    public double lasting(int l, int k, int t) {
        return model.weight[k] * (ahead[model.from[l]][t] - ahead[model.to[l]][t] - model.risk[l][t])
                + harmAhead[model.from[l]][t]
                - harmAhead[model.to[l]][t];
    }

    @Override
    public double tonight(int l, int k, int t) {
        return 0;
    }

    @Override
    public double tail(int l, int t) {
        return 0;
    }

    @Override
    public double sortie(int l, int t) {
        return 0;
    }
}
