package org.amana.planner.master;

import static org.amana.planner.master.MasterModel.NONE;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.amana.planner.model.Model;

/** Which whole columns may change while all others stay as they are. Learns how much is worth freeing at once. */
final class Neighbourhoods {

    private static final double EPSILON = 1e-6;

    /** Ways to choose. */
    enum Kind {
        /** Some of all. */
        ANYWHERE,
        /** Where the best differs from another good one or from the relaxation. */
        WHERE_OTHERS_DIFFER,
        /** Everything that starts at a few places. */
        PLACES,
        /** Some nights. */
        NIGHTS,
        /** One type of vehicle over many nights. */
        VEHICLE
    }

    private final Model model;
    private final int[] night;
    private final int[] leg;
    private final int[] whole;
    private final double[] share = new double[Kind.values().length];
    private final double[] worth = new double[Kind.values().length];

    Neighbourhoods(MasterModel master, int[] whole) {
        model = master.model;
        this.whole = whole;
        night = new int[master.program.columns()];
        leg = new int[master.program.columns()];
        Arrays.fill(share, 0.15);
        Arrays.fill(worth, 1);
        for (int l = 0; l < model.legs; l++) {
            for (int t = 0; t < model.nights; t++) {
                place(master.tails[l][t], l, t);
                place(master.convoys[l][t], l, t);
                for (int[] perNight : master.sorties[l]) {
                    place(perNight[t], l, t);
                }
            }
        }
    }

    private void place(int column, int l, int t) {
        if (column != NONE) {
            night[column] = t;
            leg[column] = l;
        }
    }

    /** The next way to choose, more often the ways that paid. */
    Kind next(RandomGenerator random) {
        double sum = Arrays.stream(worth).sum();
        double at = random.nextDouble() * sum;
        for (Kind kind : Kind.values()) {
            at -= worth[kind.ordinal()];
            if (at <= 0) {
                return kind;
            }
        }
        return Kind.ANYWHERE;
    }

    /** Columns to free. */
    boolean[] free(Kind kind, double[] best, double[] other, RandomGenerator random) {
        boolean[] free = new boolean[night.length];
        double part = share[kind.ordinal()];
        boolean[] places = new boolean[model.nodes];
        int wanted = Math.max(1, (int) Math.round(part * model.nodes * 1.5));
        for (int i = 0; i < wanted; i++) {
            places[random.nextInt(model.nodes)] = true;
        }
        int nights = Math.max(2, (int) Math.round(part * model.nights));
        int vehicle = random.nextInt(Math.max(1, model.vehicles));
        int start = random.nextInt(Math.max(1, model.nights - nights + 1));
        for (int c : whole) {
            free[c] = switch (kind) {
                case ANYWHERE -> random.nextDouble() < part;
                case WHERE_OTHERS_DIFFER -> Math.abs(best[c] - other[c]) > EPSILON || random.nextDouble() < part * 0.3;
                case PLACES -> places[model.from[leg[c]]] && random.nextDouble() < 0.7;
                case NIGHTS -> night[c] >= start && night[c] < start + nights;
                case VEHICLE -> model.vehicle[leg[c]] == vehicle && random.nextDouble() < 2 * part;
            };
        }
        return free;
    }

    /**
     * Learns.
     *
     * @param proven whether all of the neighbourhood was searched
     * @param gain share of the objective that was saved, per second
     */
    void learn(Kind kind, boolean proven, double gain) {
        int i = kind.ordinal();
        share[i] = Math.clamp(share[i] * (proven ? 1.15 : 0.8), 0.02, 0.9);
        worth[i] = Math.max(0.15, 0.8 * worth[i] + (gain > 0 ? 0.6 : 0));
    }
}
