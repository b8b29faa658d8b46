package org.amana.planner.program;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Minimise {@code cost · x} with {@code lower <= x <= upper} and {@code rowLower <= A x <= rowUpper}, some columns whole
 * numbers. The matrix is stored by rows. What an array holds may not be changed once a program is made.
 */
public final class LinearProgram {

    /** No limit; solvers take anything this large as infinite. */
    public static final double NO_LIMIT = Double.POSITIVE_INFINITY;

    private final double[] cost;
    private final double[] lower;
    private final double[] upper;
    private final boolean[] whole;
    private final double[] rowLower;
    private final double[] rowUpper;
    private final int[] rowStart;
    private final int[] index;
    private final double[] value;
    private final long[] columnKey;
    private final long[] rowKey;

    LinearProgram(
            double[] cost,
            double[] lower,
            double[] upper,
            boolean[] whole,
            double[] rowLower,
            double[] rowUpper,
            int[] rowStart,
            int[] index,
            double[] value,
            long[] columnKey,
            long[] rowKey) {
        this.cost = cost;
        this.lower = lower;
        this.upper = upper;
        this.whole = whole;
        this.rowLower = rowLower;
        this.rowUpper = rowUpper;
        this.rowStart = rowStart;
        this.index = index;
        this.value = value;
        this.columnKey = columnKey;
        this.rowKey = rowKey;
    }

    /** The same program between other limits of its columns. */
    public LinearProgram within(double[] otherLower, double[] otherUpper) {
        return new LinearProgram(
                cost, otherLower, otherUpper, whole, rowLower, rowUpper, rowStart, index, value, columnKey, rowKey);
    }

    /** The same program with whole numbers wanted elsewhere. */
    public LinearProgram whole(boolean[] otherWhole) {
        return new LinearProgram(
                cost, lower, upper, otherWhole, rowLower, rowUpper, rowStart, index, value, columnKey, rowKey);
    }

    /**
     * The same rules for another aim: one more row, the last, holds what was the cost to a most.
     *
     * @param otherCost what is to be least instead
     * @param mostCost what the cost so far may come to
     */
    public LinearProgram aimed(
            double[] otherCost, double[] otherLower, double[] otherUpper, boolean[] otherWhole, double mostCost) {
        int[] costly = IntStream.range(0, columns()).filter(j -> cost[j] != 0).toArray();
        int[] start = Arrays.copyOf(rowStart, rowStart.length + 1);
        start[start.length - 1] = index.length + costly.length;
        int[] columns = Arrays.copyOf(index, index.length + costly.length);
        double[] factors = Arrays.copyOf(value, columns.length);
        for (int e = 0; e < costly.length; e++) {
            columns[index.length + e] = costly[e];
            factors[index.length + e] = cost[costly[e]];
        }
        double[] least = Arrays.copyOf(rowLower, rows() + 1);
        double[] most = Arrays.copyOf(rowUpper, rows() + 1);
        least[rows()] = -NO_LIMIT;
        most[rows()] = mostCost;
        return new LinearProgram(
                otherCost,
                otherLower,
                otherUpper,
                otherWhole,
                least,
                most,
                start,
                columns,
                factors,
                columnKey,
                Arrays.copyOf(rowKey, rows() + 1));
    }

    /** What names each column in another program of the same kind. */
    public long[] columnKey() {
        return columnKey;
    }

    /** What names each row in another program of the same kind. */
    public long[] rowKey() {
        return rowKey;
    }

    public int columns() {
        return cost.length;
    }

    public int rows() {
        return rowLower.length;
    }

    public int entries() {
        return index.length;
    }

    public double[] cost() {
        return cost;
    }

    public double[] lower() {
        return lower;
    }

    public double[] upper() {
        return upper;
    }

    public boolean[] whole() {
        return whole;
    }

    public double[] rowLower() {
        return rowLower;
    }

    public double[] rowUpper() {
        return rowUpper;
    }

    /** Where each row starts in {@link #index} and {@link #value}, and after the last one the end. */
    public int[] rowStart() {
        return rowStart;
    }

    public int[] index() {
        return index;
    }

    public double[] value() {
        return value;
    }
}
