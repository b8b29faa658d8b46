package org.amana.planner.master;

import static org.amana.planner.master.MasterModel.NONE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.amana.planner.draft.Draft;
import org.amana.planner.draft.Sortie;
import org.amana.planner.model.Model;
import org.amana.planner.program.LinearProgram;
import org.amana.planner.program.MasterSolver.Relaxed;
import org.jspecify.annotations.Nullable;

/**
 * Turns an answer of the master into sorties with whole people on them, in time order, every rule kept by the draft it books
 * in. What rounding leaves over is carried to the next night of the same leg and class; seats that stay free go to whoever
 * gains most by the prices of the relaxation.
 */
final class Decoder {

    private static final double EPSILON = 1e-6;

    private final MasterModel master;
    private final Model model;
    private final @Nullable Relaxed relaxed;
    private double[] values;
    private double[] reduced;
    private double[] prices;
    private final double[][] carried;
    private final int[] legOrder;
    private final Draft draft;

    /** @param relaxed solved, its whole columns fixed; it is told what becomes of each night and answers for the later ones */
    Decoder(MasterModel master, Relaxed relaxed) {
        this(master, relaxed, relaxed.values(), relaxed.reducedCosts(), relaxed.prices());
    }

    /** @param values of all columns, people whole: they are taken as they are, and no seat is given to anybody else */
    Decoder(MasterModel master, double[] values) {
        this(master, null, values, new double[0], new double[0]);
    }

    private Decoder(MasterModel master, @Nullable Relaxed relaxed, double[] values, double[] reduced, double[] prices) {
        this.master = master;
        model = master.model;
        this.relaxed = relaxed;
        this.values = values;
        this.reduced = reduced;
        this.prices = prices;
        carried = new double[model.legs][model.classes];
        draft = new Draft(model, model.capacity);
        legOrder = legOrder();
    }

    /** What one person saves by a seat that would stay free. */
    private double gain(int l, int k, int t, int column) {
        return -reduced[column] - model.room(k) * prices[master.seatsRow[l][model.group[k]][t]];
    }

    /** Whoever leaves a place with limited room leaves first, and makes the room. */
    private int[] legOrder() {
        List<Integer> order = new ArrayList<>();
        for (int pass = 0; pass < 2; pass++) {
            for (int l = 0; l < model.legs; l++) {
                if (model.limited(model.from[l]) == (pass == 0)) {
                    order.add(l);
                }
            }
        }
        return order.stream().mapToInt(i -> i).toArray();
    }

    Draft draft() {
        for (int t = 0; t < model.nights; t++) {
            List<Sortie> tonight = new ArrayList<>();
            for (int l : legOrder) {
                for (int g = 0; g < model.order.groups.size(); g++) {
                    if (master.sorties[l][g][t] != NONE) {
                        tonight.addAll(book(l, g, t));
                    }
                }
            }
            if (relaxed != null) {
                topUp(tonight, t);
            }
            draft.dawn(t);
            tell(tonight, t);
        }
        draft.sorties.removeIf(s -> s.people == 0);
        return draft;
    }

    /** Fixes the night as it was booked and lets the later nights make the best of it. */
    private void tell(List<Sortie> tonight, int t) {
        if (relaxed == null || t == model.nights - 1) {
            return;
        }
        boolean changed = false;
        int[][] went = new int[model.legs][model.classes];
        for (Sortie s : tonight) {
            for (int k = 0; k < model.classes; k++) {
                went[s.leg][master.merging.standsFor(k, t)] += s.load[k];
            }
        }
        for (int l = 0; l < model.legs; l++) {
            for (int k = 0; k < model.classes; k++) {
                int column = master.people[l][k][t];
                if (column != NONE) {
                    changed |= Math.abs(values[column] - went[l][k]) > EPSILON;
                    relaxed.limit(column, went[l][k], went[l][k]);
                }
            }
            for (int[] rows : master.seatsRow[l]) {
                if (rows[t] != NONE) {
                    relaxed.limitRow(rows[t], -LinearProgram.NO_LIMIT, LinearProgram.NO_LIMIT);
                }
            }
        }
        if (changed && relaxed.solve(10)) {
            values = relaxed.values();
            reduced = relaxed.reducedCosts();
            prices = relaxed.prices();
            for (double[] row : carried) {
                Arrays.fill(row, 0);
            }
        }
    }

    private List<Sortie> book(int l, int g, int t) {
        int count = (int) Math.rint(values[master.sorties[l][g][t]]);
        int[] wanted = wanted(l, g, t);
        List<Sortie> booked = new ArrayList<>();
        for (int i = 0; i < count && draft.canLeave(l, t); i++) {
            Sortie sortie = new Sortie(model, l, g);
            for (int k : byRoom(wanted)) {
                int aboard = draft.most(sortie, k, t);
                aboard = Math.min(aboard, wanted[k]);
                if (aboard > 0) {
                    sortie.add(k, aboard, 0);
                    wanted[k] -= aboard;
                    carried[l][master.merging.standsFor(k, t)] -= aboard;
                }
            }
            draft.book(sortie, t);
            booked.add(sortie);
        }
        return booked;
    }

    /** Whole people of each class, those of merged classes taken as they stand there. */
    private int[] wanted(int l, int g, int t) {
        int[] wanted = new int[model.classes];
        for (int k = 0; k < model.classes; k++) {
            int column = master.people[l][k][t];
            if (model.group[k] == g && column != NONE) {
                carried[l][k] += values[column];
                int whole = (int) Math.floor(carried[l][k] + 0.5 + EPSILON);
                for (int same = k; same < model.classes && whole > 0; same++) {
                    if (master.merging.standsFor(same, t) == k) {
                        int taken = Math.min(whole, draft.here[model.from[l]][same]);
                        wanted[same] = taken;
                        whole -= taken;
                    }
                }
            }
        }
        return wanted;
    }

    private List<Integer> byRoom(int[] wanted) {
        List<Integer> order = new ArrayList<>();
        for (int k = 0; k < wanted.length; k++) {
            if (wanted[k] > 0) {
                order.add(k);
            }
        }
        order.sort((a, b) -> Double.compare(model.room(b), model.room(a)));
        return order;
    }

    private void topUp(List<Sortie> tonight, int t) {
        boolean more = true;
        while (more) {
            more = false;
            Sortie best = null;
            int whom = NONE;
            double most = EPSILON * EPSILON;
            for (Sortie s : tonight) {
                for (int k = 0; k < model.classes; k++) {
                    int c = column(s, k, t);
                    double each = c == NONE ? 0 : gain(s.leg, k, t, c) / model.room(k);
                    if (each > most && draft.more(s, k, t) > 0) {
                        most = each;
                        best = s;
                        whom = k;
                    }
                }
            }
            if (best != null) {
                int count = draft.more(best, whom, t);
                draft.add(best, whom, count, t);
                carried[best.leg][master.merging.standsFor(whom, t)] -= count;
                more = true;
            }
        }
    }

    private int column(Sortie s, int k, int t) {
        return model.group[k] == s.group ? master.people[s.leg][master.merging.standsFor(k, t)][t] : NONE;
    }
}
