package org.amana.planner.master;

import static org.amana.planner.master.MasterModel.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.amana.planner.model.Model;
import org.amana.planner.program.MasterSolver.Relaxed;

/**
 * Makes a relaxation whole, night by night: first convoys, then tails, then sorties, each rounded up, the largest remainder
 * first, as long as no limit is passed; between the steps the relaxation says what the later nights make of it.
 */
final class Dive {

    private static final double EPSILON = 1e-6;

    private final MasterModel master;
    private final Model model;
    private final Relaxed relaxed;
    private final double[] lower;
    private final double[] upper;
    private final WholeRows rows;
    private double[] values;
    int solves;

    /** @param relaxation the solved relaxation with no column fixed */
    Dive(MasterModel master, Relaxed relaxation) {
        this.master = master;
        model = master.model;
        relaxed = relaxation;
        values = relaxation.values();
        lower = master.program.lower().clone();
        upper = master.program.upper().clone();
        rows = new WholeRows(master.program, lower, upper);
    }

    /** Fixes all whole columns; false if the relaxation broke on the way or the caller has had enough. */
    boolean run(int nightsAtOnce, BooleanSupplier enough) {
        for (int t = 0; t < model.nights; t += nightsAtOnce) {
            int end = Math.min(model.nights, t + nightsAtOnce);
            if (enough.getAsBoolean() || !step(convoys(t, end)) || !step(tails(t, end)) || !step(sorties(t, end))) {
                return false;
            }
        }
        return true;
    }

    private boolean step(List<Integer> columns) {
        if (!round(columns)) {
            return true;
        }
        solves++;
        if (!relaxed.solve(60)) {
            return false;
        }
        values = relaxed.values();
        return true;
    }

    private List<Integer> convoys(int from, int to) {
        List<Integer> columns = new ArrayList<>();
        for (int t = from; t < to; t++) {
            for (int l = 0; l < model.legs; l++) {
                add(columns, master.convoys[l][t]);
            }
        }
        return columns;
    }

    private List<Integer> tails(int from, int to) {
        List<Integer> columns = new ArrayList<>();
        for (int t = from; t < to; t++) {
            for (int l = 0; l < model.legs; l++) {
                if (master.tails[l][t] != NONE) {
                    columns.add(master.tails[l][t]);
                } else {
                    sorties(columns, l, t);
                }
            }
        }
        return columns;
    }

    private List<Integer> sorties(int from, int to) {
        List<Integer> columns = new ArrayList<>();
        for (int t = from; t < to; t++) {
            for (int l = 0; l < model.legs; l++) {
                sorties(columns, l, t);
            }
        }
        return columns;
    }

    private void sorties(List<Integer> columns, int l, int t) {
        for (int[] perNight : master.sorties[l]) {
            add(columns, perNight[t]);
        }
    }

    private static void add(List<Integer> columns, int column) {
        if (column != NONE) {
            columns.add(column);
        }
    }

    /** Fixes columns that are not fixed yet; whether any value had to change. */
    private boolean round(List<Integer> columns) {
        List<Integer> open = new ArrayList<>(columns);
        open.removeIf(c -> lower[c] == upper[c]);
        open.sort((a, b) -> Double.compare(remainder(b), remainder(a)));
        // All of them keep what they have before any gets more.
        open.forEach(c -> rows.atLeast(c, Math.max(lower[c], Math.floor(values[c] + EPSILON))));
        boolean changed = false;
        for (int c : open) {
            double whole = remainder(c) > 0 && rows.allows(c, lower[c] + 1) ? lower[c] + 1 : lower[c];
            changed |= Math.abs(whole - values[c]) > EPSILON;
            rows.fix(c, whole);
            relaxed.limit(c, whole, whole);
        }
        return changed;
    }

    private double remainder(int c) {
        double r = values[c] - Math.floor(values[c] + EPSILON);
        return r < EPSILON ? 0 : r;
    }
}
