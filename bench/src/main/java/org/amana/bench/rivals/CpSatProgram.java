package org.amana.bench.rivals;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import java.util.Arrays;
import org.amana.planner.program.LinearProgram;

/**
 * A program in whole numbers. CP-SAT knows no others: each row is multiplied until its factors are whole, and where no power of ten
 * makes them so they are rounded to the safe side, so that every answer is one of the program too.
 */
final class CpSatProgram {

    private static final double EPSILON = 1e-6;
    private static final long MOST_SCALE = 1_000_000;
    /** Costs are told apart as finely as a millionth of the dearest. */
    private static final double COST_GRAINS = 1e6;

    private static final long NO_LIMIT = Long.MAX_VALUE / 4;

    final CpModel model = new CpModel();
    final IntVar[] columns;
    private final LinearProgram program;

    CpSatProgram(LinearProgram program) {
        this.program = program;
        columns = new IntVar[program.columns()];
        for (int j = 0; j < columns.length; j++) {
            columns[j] = model.newIntVar(
                    (long) Math.ceil(program.lower()[j] - EPSILON),
                    (long) Math.floor(program.upper()[j] + EPSILON),
                    "");
        }
        for (int i = 0; i < program.rows(); i++) {
            row(i);
        }
        double dearest = Arrays.stream(program.cost()).map(Math::abs).max().orElse(0);
        double grains = dearest > 0 ? COST_GRAINS / dearest : 1;
        model.minimize(LinearExpr.weightedSum(
                columns,
                Arrays.stream(program.cost())
                        .mapToLong(c -> Math.round(c * grains))
                        .toArray()));
    }

    private void row(int i) {
        int from = program.rowStart()[i];
        int to = program.rowStart()[i + 1];
        boolean below = program.rowLower()[i] == -LinearProgram.NO_LIMIT;
        long scale = scale(from, to);
        IntVar[] ofRow = new IntVar[to - from];
        long[] factors = new long[to - from];
        for (int e = from; e < to; e++) {
            double scaled = program.value()[e] * scale;
            // No column is negative, so that a larger factor only makes a row stricter that limits from above.
            factors[e - from] = below ? (long) Math.ceil(scaled - EPSILON) : Math.round(scaled);
            ofRow[e - from] = columns[program.index()[e]];
        }
        long least = below ? -NO_LIMIT : (long) Math.ceil(program.rowLower()[i] * scale - EPSILON);
        double most = program.rowUpper()[i] * scale;
        model.addLinearConstraint(
                LinearExpr.weightedSum(ofRow, factors),
                least,
                most < NO_LIMIT ? (long) Math.floor(most + EPSILON) : NO_LIMIT);
    }

    private long scale(int from, int to) {
        for (long scale = 1; scale < MOST_SCALE; scale *= 10) {
            boolean whole = true;
            for (int e = from; e < to && whole; e++) {
                double scaled = program.value()[e] * scale;
                whole = Math.abs(scaled - Math.rint(scaled)) < EPSILON;
            }
            if (whole) {
                return scale;
            }
        }
        return MOST_SCALE;
    }

    /** Values to begin with. */
    void hint(double[] values) {
        for (int j = 0; j < columns.length; j++) {
            model.addHint(columns[j], Math.round(values[j]));
        }
    }

    /** Cost of an answer in the program's own unit. */
    double cost(double[] values) {
        double sum = 0;
        for (int j = 0; j < values.length; j++) {
            sum += program.cost()[j] * values[j];
        }
        return sum;
    }
}
