package org.amana.planner.master;

import org.amana.planner.model.Model;

/**
 * The most of its seats that a sortie can really fill with whole people and their shares of an escort: 33 of 1.2 seats
 * take 39.6 of 40. A smaller number than the seats makes every bound better and loses no plan.
 */
final class Fill {

    /** Shares of a seat are told apart this finely. */
    private static final int GRAINS = 10_000;

    private final Model model;

    Fill(Model model) {
        this.model = model;
    }

    double most(int leg, int group) {
        int seats = model.vehicleSeats[model.vehicle[leg]];
        int unit = seats * GRAINS;
        boolean exact = true;
        for (int k = 0; k < model.classes; k++) {
            if (carries(leg, group, k)) {
                double grains = model.room(k) * GRAINS;
                exact &= Math.abs(grains - Math.rint(grains)) < 1e-6;
                unit = gcd(unit, (int) Math.rint(grains));
            }
        }
        if (!exact || unit < GRAINS / 200) {
            return seats;
        }
        return filled(leg, group, seats * GRAINS / unit, unit) * (double) unit / GRAINS;
    }

    private int filled(int leg, int group, int size, int unit) {
        boolean[] reached = new boolean[size + 1];
        reached[0] = true;
        int most = 0;
        for (int k = 0; k < model.classes; k++) {
            if (carries(leg, group, k)) {
                int step = (int) Math.rint(model.room(k) * GRAINS) / unit;
                for (int s = Math.max(step, 1); s <= size && step > 0; s++) {
                    reached[s] |= reached[s - step];
                    most = reached[s] ? Math.max(most, s) : most;
                }
            }
        }
        return most;
    }

    private boolean carries(int leg, int group, int k) {
        if (model.group[k] != group) {
            return false;
        }
        for (boolean open : model.open[leg][k]) {
            if (open) {
                return true;
            }
        }
        return false;
    }

    private static int gcd(int a, int b) {
        return b == 0 ? a : gcd(b, a % b);
    }
}
