package org.amana.bench.rivals;

import java.util.ArrayList;
import java.util.List;
import org.amana.planner.model.Model;

/** What a batch may choose from, and what each choice costs one person. */
final class Journeys {

    /** Nobody gains by waiting in a hub for longer; more choices only make a search slower. */
    private static final int LONGEST_WAIT = 5;

    private final Model model;
    /** By place, class and night: what it costs to be there until that night. */
    private final double[][][] until;

    Journeys(Model model) {
        this.model = model;
        until = new double[model.nodes][model.classes][model.nights + 1];
        for (int n = 0; n < model.nodes; n++) {
            for (int k = 0; k < model.classes; k++) {
                for (int t = 0; t < model.nights; t++) {
                    until[n][k][t + 1] = until[n][k][t] + (model.facility[n] ? 0 : model.stay(n, k, t));
                }
            }
        }
    }

    /** All journeys of a class from a place, to stay being the first. */
    List<Journey> from(int n, int k) {
        List<Journey> journeys = new ArrayList<>(List.of(Journey.STAY));
        for (int l = 0; l < model.legs; l++) {
            for (int t = 0; model.from[l] == n && t < model.nights; t++) {
                if (model.open[l][k][t]) {
                    journeys.add(Journey.direct(l, t));
                    onwards(journeys, l, k, t);
                }
            }
        }
        return List.copyOf(journeys);
    }

    private void onwards(List<Journey> journeys, int first, int k, int night) {
        for (int l = 0; l < model.legs; l++) {
            int last = Math.min(model.nights - 1, night + LONGEST_WAIT);
            for (int t = night + 1; model.from[l] == model.to[first] && t <= last; t++) {
                if (model.open[l][k][t]) {
                    journeys.add(new Journey(first, night, l, t));
                }
            }
        }
    }

    /** Cost for one person who begins at a place, in units of the largest weight. */
    double cost(int n, int k, Journey journey) {
        if (!journey.moves()) {
            return until[n][k][model.nights];
        }
        double cost = until[n][k][journey.night()] + risk(journey.first(), k, journey.night());
        int there = model.to[journey.first()];
        int since = journey.night();
        if (journey.goesOn()) {
            cost += until[there][k][journey.later()]
                    - until[there][k][since]
                    + risk(journey.second(), k, journey.later());
            there = model.to[journey.second()];
            since = journey.later();
        }
        return cost + until[there][k][model.nights] - until[there][k][since];
    }

    private double risk(int l, int k, int t) {
        return model.weight[k] * model.risk[l][t];
    }
}
