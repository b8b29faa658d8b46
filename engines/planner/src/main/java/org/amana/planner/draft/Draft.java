package org.amana.planner.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.amana.planner.model.Model;

/** A plan under construction: what is booked so far and what is left of everything. It never books what does not fit. */
public final class Draft {

    private static final double EPSILON = 1e-9;

    public final Model model;
    public final List<Sortie> sorties = new ArrayList<>();
    public final int[][] here;
    private final int[][] coming;
    private final int[][] roomLimit;
    private final int[] held;
    private final int[][] tailsBusy;
    private final int[] sectionUsed;
    private final int[] sortiesOn;
    private int convoys;
    private double escorts;
    private int arrived;
    private double minutes;
    private double cost;
    private boolean overfull;

    public Draft(Model model, int[][] roomLimit) {
        this.model = model;
        this.roomLimit = roomLimit;
        here = new int[model.nodes][];
        held = new int[model.nodes];
        for (int n = 0; n < model.nodes; n++) {
            here[n] = model.population[n].clone();
            for (int k = 0; k < model.classes; k++) {
                held[n] += here[n][k];
            }
        }
        coming = new int[model.nodes][model.classes];
        tailsBusy = new int[model.vehicles][model.nights];
        sectionUsed = new int[model.sections];
        sortiesOn = new int[model.legs];
    }

    /** Whether one more sortie can leave. */
    public boolean canLeave(int l, int t) {
        if (sortiesOn[l] >= model.maxSorties[l][t]) {
            return false;
        }
        if (!needsTail(l)) {
            return true;
        }
        int v = model.vehicle[l];
        for (int u = t; u < Math.min(model.nights, t + model.busy[l]); u++) {
            if (tailsBusy[v][u] >= model.tails[v][u]) {
                return false;
            }
        }
        return !needsConvoy(l) || convoys < model.source.convoysPerNight().get(t);
    }

    public boolean needsTail(int l) {
        return sortiesOn[l] % model.perTail[l] == 0;
    }

    private boolean needsConvoy(int l) {
        int tails = sortiesOn[l] / model.perTail[l];
        return model.convoy[model.vehicle[l]] && tails % model.source.busesPerConvoy() == 0;
    }

    /** The most people of class {@code k} that can still join a sortie not booked yet, by every rule. */
    public int most(Sortie sortie, int k, int t) {
        return most(sortie, k, t, sortie);
    }

    /** The same for a sortie that is booked: what it took already is counted in the totals. */
    public int more(Sortie booked, int k, int t) {
        return most(booked, k, t, new Sortie(model, booked.leg, booked.group));
    }

    private int most(Sortie aboard, int k, int t, Sortie sortie) {
        int l = aboard.leg;
        int to = model.to[l];
        int most = Math.min(here[model.from[l]][k] - sortie.load[k], roomFor(to, t));
        if (model.escorts[k] > 0) {
            double left = model.source.escortTripsPerNight().get(t) - escorts - sortie.escorts;
            most = Math.min(most, whole(left / model.escorts[k]));
        }
        if (model.facility[to]) {
            most = Math.min(most, model.source.intakePerNight().get(t) - arrived - sortie.people);
            most = Math.min(most, sectionLeft(sortie, k, t));
            if (model.minutes[k] > 0) {
                double left = model.source.enrolMinutesPerNight().get(t) - minutes - sortie.minutes;
                most = Math.min(most, whole(left / model.minutes[k]));
            }
        }
        most = roomFor(to, t) == Integer.MAX_VALUE ? most : Math.min(most, roomFor(to, t) - sortie.people);
        return aboard.fitting(Math.max(0, most), k);
    }

    private int sectionLeft(Sortie sortie, int k, int t) {
        int left = model.sectionRoom[model.section[k]][t] - sectionUsed[model.section[k]];
        for (int other = 0; other < model.classes; other++) {
            left -= model.section[other] == model.section[k] ? sortie.load[other] : 0;
        }
        return left;
    }

    private int roomFor(int n, int t) {
        return model.limited(n) ? roomLimit[n][t] - held[n] : Integer.MAX_VALUE;
    }

    /** Whether more people are at a place than it may hold from here on. */
    public boolean mustLeave(int n, int t) {
        return model.limited(n) && held[n] > roomLimit[n][t];
    }

    private static int whole(double value) {
        return (int) Math.floor(Math.min(1e9, value) + EPSILON * 0.5);
    }

    public void book(Sortie sortie, int t) {
        int l = sortie.leg;
        if (needsTail(l)) {
            convoys += needsConvoy(l) ? 1 : 0;
            for (int u = t; u < Math.min(model.nights, t + model.busy[l]); u++) {
                tailsBusy[model.vehicle[l]][u]++;
            }
        }
        sortiesOn[l]++;
        for (int k = 0; k < model.classes; k++) {
            if (sortie.load[k] > 0) {
                move(l, k, sortie.load[k], t);
            }
        }
        sortie.night = t;
        sorties.add(sortie);
    }

    /** Takes more people aboard a sortie that is booked for tonight. */
    public void add(Sortie booked, int k, int count, int t) {
        booked.add(k, count, 0);
        move(booked.leg, k, count, t);
    }

    private void move(int l, int k, int count, int t) {
        escorts += count * model.escorts[k];
        held[model.from[l]] -= count;
        held[model.to[l]] += count;
        here[model.from[l]][k] -= count;
        coming[model.to[l]][k] += count;
        cost += count * model.weight[k] * model.risk[l][t];
        if (model.facility[model.to[l]]) {
            arrived += count;
            minutes += count * model.minutes[k];
            sectionUsed[model.section[k]] += count;
        }
    }

    public void dawn(int t) {
        for (int n = 0; n < model.nodes; n++) {
            for (int k = 0; k < model.classes; k++) {
                here[n][k] += coming[n][k];
                coming[n][k] = 0;
                cost += here[n][k] * model.stay(n, k, t);
            }
            overfull |= held[n] > model.capacity[n][t];
        }
        Arrays.fill(sortiesOn, 0);
        convoys = 0;
        escorts = 0;
        arrived = 0;
        minutes = 0;
    }

    /** Cost so far, in units of the largest weight. */
    public double cost() {
        return cost;
    }

    /** Whether a place held more than it may: the one rule that moving people cannot always keep. */
    public boolean overfull() {
        return overfull;
    }
}
