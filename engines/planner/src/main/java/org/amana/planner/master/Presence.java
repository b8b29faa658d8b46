package org.amana.planner.master;

import org.amana.planner.model.Model;

/** The most people of each class that could be at a place at each nightfall, if nothing but ways and gates held them. */
final class Presence {

    private final Model model;
    private final Merging merging;

    Presence(Model model, Merging merging) {
        this.model = model;
        this.merging = merging;
    }

    /** By nightfall (0 to the number of nights), node and class. */
    int[][][] most() {
        int[][][] most = new int[model.nights + 1][model.nodes][model.classes];
        int[] all = new int[model.classes];
        for (int n = 0; n < model.nodes; n++) {
            for (int k = 0; k < model.classes; k++) {
                most[0][n][merging.standsFor(k, 0)] += model.population[n][k];
            }
        }
        for (int t = 0; t < model.nights; t++) {
            total(t, all);
            boolean[][] comes = comes(t, most[t]);
            for (int n = 0; n < model.nodes; n++) {
                for (int k = 0; k < model.classes; k++) {
                    int there = comes[n][k] ? all[k] : most[t][n][k];
                    most[t + 1][n][merging.standsFor(k, t + 1)] += there;
                }
                cap(n, t, most[t + 1][n]);
            }
        }
        return most;
    }

    private void total(int t, int[] all) {
        java.util.Arrays.fill(all, 0);
        for (int n = 0; n < model.nodes; n++) {
            for (int k = 0; k < model.classes; k++) {
                all[merging.standsFor(k, t)] += model.facility[n] ? 0 : model.population[n][k];
            }
        }
    }

    private boolean[][] comes(int t, int[][] there) {
        boolean[][] comes = new boolean[model.nodes][model.classes];
        for (int l = 0; l < model.legs; l++) {
            for (int k = 0; k < model.classes; k++) {
                if (merging.stands(k, t) && model.open[l][k][t] && there[model.from[l]][k] > 0) {
                    comes[model.to[l]][k] = true;
                }
            }
        }
        return comes;
    }

    private void cap(int n, int t, int[] most) {
        for (int k = 0; k < model.classes; k++) {
            most[k] = Math.min(most[k], model.capacity[n][t]);
        }
    }
}
