package org.amana.planner.program;

import java.util.Arrays;

/** Collects columns, then rows with their entries. */
public final class ProgramBuilder {

    private double[] cost = new double[1024];
    private double[] lower = new double[1024];
    private double[] upper = new double[1024];
    private boolean[] whole = new boolean[1024];
    private long[] columnKey = new long[1024];
    private int columns;

    private double[] rowLower = new double[1024];
    private double[] rowUpper = new double[1024];
    private int[] rowStart = new int[1025];
    private long[] rowKey = new long[1024];
    private int rows;

    private int[] index = new int[8192];
    private double[] value = new double[8192];
    private int entries;

    /** Adds a column from 0 to a limit and returns its number; the key names it across programs. */
    public int column(double itsCost, double itsUpper, boolean isWhole, long key) {
        if (columns == cost.length) {
            cost = Arrays.copyOf(cost, 2 * columns);
            lower = Arrays.copyOf(lower, 2 * columns);
            upper = Arrays.copyOf(upper, 2 * columns);
            whole = Arrays.copyOf(whole, 2 * columns);
            columnKey = Arrays.copyOf(columnKey, 2 * columns);
        }
        columnKey[columns] = key;
        cost[columns] = itsCost;
        upper[columns] = itsUpper;
        whole[columns] = isWhole;
        return columns++;
    }

    /** Opens a row; the entries that follow belong to it. Returns its number; the key names it across programs. */
    public int row(double least, double most, long key) {
        if (rows == rowLower.length) {
            rowLower = Arrays.copyOf(rowLower, 2 * rows);
            rowUpper = Arrays.copyOf(rowUpper, 2 * rows);
            rowStart = Arrays.copyOf(rowStart, 2 * rows + 1);
            rowKey = Arrays.copyOf(rowKey, 2 * rows);
        }
        rowKey[rows] = key;
        rowLower[rows] = least;
        rowUpper[rows] = most;
        rowStart[rows++] = entries;
        return rows - 1;
    }

    /** Other limits for a row. */
    public void limits(int row, double least, double most) {
        rowLower[row] = least;
        rowUpper[row] = most;
    }

    /** Adds an entry to the open row. A column may stand in a row once only. */
    public void entry(int column, double factor) {
        if (entries == index.length) {
            index = Arrays.copyOf(index, 2 * entries);
            value = Arrays.copyOf(value, 2 * entries);
        }
        index[entries] = column;
        value[entries++] = factor;
    }

    /** Entries of the open row. */
    public int inRow() {
        return entries - rowStart[rows - 1];
    }

    /** Takes the open row back; for rows that turn out to say nothing. */
    public void forgetRow() {
        entries = rowStart[--rows];
    }

    public LinearProgram build() {
        rowStart[rows] = entries;
        return new LinearProgram(
                Arrays.copyOf(cost, columns),
                Arrays.copyOf(lower, columns),
                Arrays.copyOf(upper, columns),
                Arrays.copyOf(whole, columns),
                Arrays.copyOf(rowLower, rows),
                Arrays.copyOf(rowUpper, rows),
                Arrays.copyOf(rowStart, rows + 1),
                Arrays.copyOf(index, entries),
                Arrays.copyOf(value, entries),
                Arrays.copyOf(columnKey, columns),
                Arrays.copyOf(rowKey, rows));
    }
}
