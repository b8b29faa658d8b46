package org.amana.planner.greedy;

import org.amana.planner.model.Model;

/** Worth by prices: a person saves what waiting for the cheapest later way would cost them more. */
final class PriceWorth implements Worth {

    private final Model model;
    private final double[][][] lasting;
    private final double[][][] tonight;
    private final double[][] tail;
    private final double[][] sortie;

    PriceWorth(Prices prices, Costs costs) {
        model = prices.model;
        lasting = new double[model.legs][model.classes][model.nights];
        tonight = new double[model.legs][model.classes][model.nights];
        tail = new double[model.legs][model.nights];
        sortie = new double[model.legs][model.nights];
        for (int l = 0; l < model.legs; l++) {
            for (int t = 0; t < model.nights; t++) {
                sortie[l][t] = prices.unit(prices.at(prices.sorties, l, t));
                tail[l][t] = (prices.sortie(l, t) - sortie[l][t]) * model.perTail[l];
                for (int k = 0; k < model.classes; k++) {
                    people(prices, costs, l, k, t);
                }
            }
        }
    }

    private void people(Prices prices, Costs costs, int l, int k, int t) {
        boolean arrives = model.facility[model.to[l]];
        lasting[l][k][t] = costs.stay(prices, model.from[l], k, t)
                - costs.stay(prices, model.to[l], k, t)
                - model.weight[k] * model.risk[l][t]
                - (arrives ? prices.section(k, t) : 0);
        tonight[l][k][t] = model.escorts[k] * prices.escort(t) + (arrives ? prices.tonight(k, t) : 0);
    }

    @Override
    public double lasting(int l, int k, int t) {
        return lasting[l][k][t];
    }

    @Override
    public double tonight(int l, int k, int t) {
        return tonight[l][k][t];
    }

    @Override
    public double tail(int l, int t) {
        return tail[l][t];
    }

    @Override
    public double sortie(int l, int t) {
        return sortie[l][t];
    }
}
