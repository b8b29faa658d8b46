package org.amana.planner.master;

import java.util.function.BooleanSupplier;
import org.amana.planner.draft.Draft;
import org.amana.planner.draft.Missions;
import org.amana.planner.draft.Spread;
import org.amana.planner.program.MasterSolver;
import org.amana.planner.program.MasterSolver.Relaxed;
import org.jspecify.annotations.Nullable;

/** One master model with its loaded relaxation, and the steps that are done on it. Used by one thread. */
final class Workshop implements AutoCloseable {

    private static final double PATIENCE = 600;

    final MasterModel master;
    private final MasterSolver solver;
    private final int[] whole;
    private final Relaxed relaxed;
    private boolean fixed;
    private MasterSolver.@Nullable Basis free;

    Workshop(MasterModel master, MasterSolver solver) {
        this.master = master;
        this.solver = solver;
        whole = wholeColumns(master);
        relaxed = solver.relax(master.program);
    }

    static int[] wholeColumns(MasterModel master) {
        boolean[] isWhole = master.program.whole();
        return java.util.stream.IntStream.range(0, isWhole.length)
                .filter(c -> isWhole[c])
                .toArray();
    }

    int[] whole() {
        return whole;
    }

    Relaxed relaxed() {
        return relaxed;
    }

    /** Solves with nothing fixed. */
    boolean relax() {
        unfix();
        if (free != null) {
            relaxed.basis(free);
        }
        boolean solved = relaxed.solve(PATIENCE);
        if (solved) {
            free = relaxed.basis();
        }
        return solved;
    }

    /** The master's answer when whole columns stand as they do here; null if that cannot be. */
    @Nullable
    Candidate evaluate(double[] values) {
        for (int c : whole) {
            double v = Math.rint(values[c]);
            relaxed.limit(c, v, v);
        }
        fixed = true;
        return relaxed.solve(PATIENCE) ? new Candidate(relaxed.values(), relaxed.objective()) : null;
    }

    /** Rounds the relaxation night by night; null if that broke or was called off. */
    @Nullable
    Candidate dive(int nightsAtOnce, BooleanSupplier enough) {
        if (!relax()) {
            return null;
        }
        fixed = true;
        boolean done = new Dive(master, relaxed).run(nightsAtOnce, enough);
        if (!done || !relaxed.solve(PATIENCE)) {
            return null;
        }
        return new Candidate(relaxed.values(), relaxed.objective());
    }

    /** Sorties with whole people for a candidate. The relaxation must stand at it: see {@link #evaluate}. */
    Draft decode() {
        Draft draft = new Decoder(master, relaxed).draft();
        restore();
        return draft;
    }

    org.amana.planner.Plan plan(Draft draft) {
        Spread.over(master.model, draft.sorties);
        return Missions.plan(master.model, draft.sorties);
    }

    MasterSolver solver() {
        return solver;
    }

    private void restore() {
        for (int c = 0; c < master.program.columns(); c++) {
            if (!master.program.whole()[c]) {
                relaxed.limit(c, master.program.lower()[c], master.program.upper()[c]);
            }
        }
        for (int[][] ofLeg : master.seatsRow) {
            for (int[] ofGroup : ofLeg) {
                for (int row : ofGroup) {
                    if (row != MasterModel.NONE) {
                        relaxed.limitRow(
                                row,
                                master.program.rowLower()[row],
                                master.program.rowUpper()[row]);
                    }
                }
            }
        }
    }

    private void unfix() {
        if (fixed) {
            for (int c : whole) {
                relaxed.limit(c, master.program.lower()[c], master.program.upper()[c]);
            }
            fixed = false;
        }
    }

    @Override
    public void close() {
        relaxed.close();
    }

    /**
     * Whole numbers for sorties, tails and convoys, with people as fractions.
     *
     * @param values of all columns
     * @param objective in the master's unit
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Candidate(double[] values, double objective) {}
}
