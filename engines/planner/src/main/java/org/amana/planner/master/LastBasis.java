package org.amana.planner.master;

import java.util.HashMap;
import java.util.Map;
import org.amana.planner.program.LinearProgram;
import org.amana.planner.program.MasterSolver.Basis;
import org.amana.planner.program.MasterSolver.Relaxed;

/** Where the last relaxation of an operation stood, by names, so that a changed instance starts from there. */
final class LastBasis {

    private static final int AT_LOWER = 0;
    private static final int BASIC = 1;
    /** With less in common than this, starting afresh is quicker. */
    private static final double ENOUGH = 0.7;

    private final Map<Long, Integer> columns = new HashMap<>();
    private final Map<Long, Integer> rows = new HashMap<>();

    void keep(LinearProgram program, Relaxed relaxed) {
        Basis basis = relaxed.basis();
        columns.clear();
        rows.clear();
        for (int j = 0; j < program.columns(); j++) {
            columns.put(program.columnKey()[j], basis.columns()[j]);
        }
        for (int i = 0; i < program.rows(); i++) {
            rows.put(program.rowKey()[i], basis.rows()[i]);
        }
    }

    void apply(LinearProgram program, Relaxed relaxed) {
        int[] ofColumns = new int[program.columns()];
        int known = 0;
        for (int j = 0; j < ofColumns.length; j++) {
            Integer state = columns.get(program.columnKey()[j]);
            ofColumns[j] = state == null ? AT_LOWER : state;
            known += state == null ? 0 : 1;
        }
        int[] ofRows = new int[program.rows()];
        for (int i = 0; i < ofRows.length; i++) {
            ofRows[i] = rows.getOrDefault(program.rowKey()[i], BASIC);
        }
        if (known >= ENOUGH * ofColumns.length) {
            relaxed.basis(new Basis(ofColumns, ofRows));
        }
    }
}
