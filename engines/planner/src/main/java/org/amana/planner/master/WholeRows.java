package org.amana.planner.master;

import java.util.Arrays;
import org.amana.planner.program.LinearProgram;

/**
 * The rows that join whole columns only: tails of a vehicle, convoys, sorties of a leg. Says whether a column may still be
 * raised, whatever the columns that are not fixed yet will become.
 */
final class WholeRows {

    private static final double EPSILON = 1e-6;

    private final LinearProgram program;
    private final double[] lower;
    private final double[] upper;
    private final int[] start;
    private final int[] row;
    private final double[] factor;
    private final double[] least;

    /** @param lower and upper limits of the columns, owned by the caller, who tells every change of them */
    WholeRows(LinearProgram program, double[] lower, double[] upper) {
        this.program = program;
        this.lower = lower;
        this.upper = upper;
        int[] count = new int[program.columns() + 1];
        boolean[] wholeOnly = new boolean[program.rows()];
        for (int i = 0; i < program.rows(); i++) {
            wholeOnly[i] = wholeOnly(i);
            for (int e = program.rowStart()[i]; wholeOnly[i] && e < program.rowStart()[i + 1]; e++) {
                count[program.index()[e] + 1]++;
            }
        }
        for (int j = 0; j < program.columns(); j++) {
            count[j + 1] += count[j];
        }
        start = count.clone();
        row = new int[count[program.columns()]];
        factor = new double[row.length];
        least = new double[program.rows()];
        int[] at = Arrays.copyOf(start, start.length);
        for (int i = 0; i < program.rows(); i++) {
            for (int e = program.rowStart()[i]; wholeOnly[i] && e < program.rowStart()[i + 1]; e++) {
                int j = program.index()[e];
                row[at[j]] = i;
                factor[at[j]++] = program.value()[e];
                least[i] += least(j, program.value()[e]);
            }
        }
    }

    private boolean wholeOnly(int i) {
        for (int e = program.rowStart()[i]; e < program.rowStart()[i + 1]; e++) {
            if (!program.whole()[program.index()[e]]) {
                return false;
            }
        }
        return true;
    }

    private double least(int j, double a) {
        return a > 0 ? a * lower[j] : a * upper[j];
    }

    /** Whether the least value of a column may be this much. */
    boolean allows(int j, double value) {
        if (value > upper[j] + EPSILON) {
            return false;
        }
        for (int e = start[j]; e < start[j + 1]; e++) {
            double more = factor[e] > 0 ? factor[e] * (value - lower[j]) : 0;
            if (least[row[e]] + more > program.rowUpper()[row[e]] + EPSILON) {
                return false;
            }
        }
        return true;
    }

    /** Raises the least value of a column. */
    void atLeast(int j, double value) {
        for (int e = start[j]; e < start[j + 1]; e++) {
            least[row[e]] += factor[e] > 0 ? factor[e] * (value - lower[j]) : 0;
        }
        lower[j] = value;
    }

    /** Fixes a column. */
    void fix(int j, double value) {
        for (int e = start[j]; e < start[j + 1]; e++) {
            least[row[e]] += factor[e] * value - least(j, factor[e]);
        }
        lower[j] = value;
        upper[j] = value;
    }
}
