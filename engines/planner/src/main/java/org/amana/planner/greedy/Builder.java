package org.amana.planner.greedy;

import org.amana.planner.draft.Draft;
import org.amana.planner.draft.Sortie;
import org.amana.planner.model.Model;
import org.jspecify.annotations.Nullable;

/**
 * Builds a plan in time order. Each night first takes the sorties that are worth their price, the best first, then fills
 * what would otherwise stand idle with whoever gains anything at all.
 */
final class Builder {

    /** Above what any person can save, in units of the largest weight. */
    private static final double URGENT = 1_000;

    private final Model model;
    private final Worth worth;
    private final Draft draft;
    private final Rank rank;
    private final boolean urgent;

    private Builder(Model model, Worth worth, Rank rank, int[][] roomLimit, boolean urgent) {
        this.model = model;
        this.worth = worth;
        this.rank = rank;
        this.urgent = urgent;
        draft = new Draft(model, roomLimit);
    }

    /** How the best sortie is told from the others. */
    enum Rank {
        GAIN,
        GAIN_PER_SEAT
    }

    /** A draft of all nights; see {@link Draft#overfull()}. */
    static Draft build(Model model, Worth worth, Rank rank) {
        Draft first = new Builder(model, worth, rank, model.capacity, false).run();
        if (!first.overfull()) {
            return first;
        }
        // A hub that shrinks later can trap people: then nobody enters whom its smallest later size could not hold,
        // and whoever is there already leaves before anything else.
        Draft careful = new Builder(model, worth, rank, smallestLater(model), false).run();
        return careful.overfull() ? new Builder(model, worth, rank, smallestLater(model), true).run() : careful;
    }

    private static int[][] smallestLater(Model model) {
        int[][] limit = new int[model.nodes][];
        for (int n = 0; n < model.nodes; n++) {
            limit[n] = model.capacity[n].clone();
            for (int t = model.nights - 2; t >= 0; t--) {
                limit[n][t] = Math.min(limit[n][t], limit[n][t + 1]);
            }
        }
        return limit;
    }

    private Draft run() {
        for (int t = 0; t < model.nights; t++) {
            pass(t, true);
            pass(t, false);
            draft.dawn(t);
        }
        return draft;
    }

    private void pass(int t, boolean priced) {
        Sortie best = best(t, priced);
        while (best != null) {
            draft.book(best, t);
            best = best(t, priced);
        }
    }

    private @Nullable Sortie best(int t, boolean priced) {
        Sortie best = null;
        for (int l = 0; l < model.legs; l++) {
            if (draft.canLeave(l, t)) {
                for (int g = 0; g < model.order.groups.size(); g++) {
                    Sortie candidate = filled(l, g, t, priced);
                    if (candidate.people > 0
                            && candidate.gain > 1e-12
                            && (best == null || rank(candidate) > rank(best))) {
                        best = candidate;
                    }
                }
            }
        }
        return best;
    }

    private double rank(Sortie sortie) {
        return switch (rank) {
            case GAIN -> sortie.gain;
            case GAIN_PER_SEAT -> sortie.gain / model.vehicleSeats[model.vehicle[sortie.leg]];
        };
    }

    private Sortie filled(int l, int group, int t, boolean priced) {
        Sortie sortie = new Sortie(model, l, group);
        boolean[] done = new boolean[model.classes];
        int waiting = 0;
        for (int next = bestClass(l, group, t, priced, done); next >= 0; next = bestClass(l, group, t, priced, done)) {
            done[next] = true;
            int count = draft.most(sortie, next, t);
            waiting += draft.here[model.from[l]][next];
            if (count > 0) {
                sortie.add(next, count, gain(l, next, t, priced));
            }
        }
        if (priced && sortie.people > 0) {
            int shared = Math.clamp(waiting / sortie.people, 1, model.perTail[l]);
            sortie.gain -= worth.sortie(l, t) + (draft.needsTail(l) ? worth.tail(l, t) / shared : 0);
        }
        return sortie;
    }

    private int bestClass(int l, int group, int t, boolean priced, boolean[] done) {
        int best = -1;
        double most = 0;
        for (int k = 0; k < model.classes; k++) {
            if (!done[k] && model.group[k] == group && model.open[l][k][t] && draft.here[model.from[l]][k] > 0) {
                double each = gain(l, k, t, priced) / model.room(k);
                if (each > most) {
                    most = each;
                    best = k;
                }
            }
        }
        return best;
    }

    private double gain(int l, int k, int t, boolean priced) {
        double must = urgent && draft.mustLeave(model.from[l], t) ? URGENT : 0;
        return must + worth.lasting(l, k, t) - (priced ? worth.tonight(l, k, t) : 0);
    }
}
