package org.amana.planner.program;

import java.util.Arrays;

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
     * The same program with a price on every step away from values that some columns should keep. Each of them gets one more
     * column, after all others, which counts its steps, and two rows that make it count.
     *
     * @param columns those with a price
     * @param kept what they should keep, in the same order
     * @param price what one step costs
     */
    public LinearProgram keeping(int[] columns, double[] kept, double price) {
        int more = columns.length;
        double[] itsCost = Arrays.copyOf(cost, columns() + more);
        double[] itsLower = Arrays.copyOf(lower, columns() + more);
        double[] itsUpper = Arrays.copyOf(upper, columns() + more);
        double[] least = Arrays.copyOf(rowLower, rows() + 2 * more);
        double[] most = Arrays.copyOf(rowUpper, rows() + 2 * more);
        int[] start = Arrays.copyOf(rowStart, rows() + 2 * more + 1);
        int[] entry = Arrays.copyOf(index, entries() + 4 * more);
        double[] factor = Arrays.copyOf(value, entries() + 4 * more);
        for (int i = 0; i < more; i++) {
            int steps = columns() + i;
            itsCost[steps] = price;
            itsUpper[steps] = NO_LIMIT;
            for (int side = 0; side < 2; side++) {
                int row = rows() + 2 * i + side;
                int at = entries() + 4 * i + 2 * side;
                double sign = side == 0 ? 1 : -1;
                entry[at] = columns[i];
                factor[at] = sign;
                entry[at + 1] = steps;
                factor[at + 1] = -1;
                least[row] = -NO_LIMIT;
                most[row] = sign * kept[i];
                start[row + 1] = at + 2;
            }
        }
        return new LinearProgram(
                itsCost,
                itsLower,
                itsUpper,
                Arrays.copyOf(whole, columns() + more),
                least,
                most,
                start,
                entry,
                factor,
                Arrays.copyOf(columnKey, columns() + more),
                Arrays.copyOf(rowKey, rows() + 2 * more));
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
