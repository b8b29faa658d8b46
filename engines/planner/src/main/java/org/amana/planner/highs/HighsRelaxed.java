package org.amana.planner.highs;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.amana.planner.program.LinearProgram;
import org.amana.planner.program.MasterSolver.Basis;
import org.amana.planner.program.MasterSolver.Relaxed;

/** A relaxation in HiGHS. The dual simplex goes on from the last basis, which makes small changes cheap. */
final class HighsRelaxed implements Relaxed {

    private static final int OPTIMAL = 7;

    private final Native highs;
    private final Handle handle;
    private final int columns;
    private final int rows;
    private final MemorySegment values;
    private final MemorySegment reduced;
    private final MemorySegment activity;
    private final MemorySegment prices;
    private boolean cold = true;
    private double objective;

    HighsRelaxed(Native highs, LinearProgram program) {
        this.highs = highs;
        handle = new Handle(highs);
        columns = program.columns();
        rows = program.rows();
        handle.number("threads", 1);
        handle.text("solver", "simplex");
        handle.pass(program, false);
        values = handle.arena.allocate(JAVA_DOUBLE, columns);
        reduced = handle.arena.allocate(JAVA_DOUBLE, columns);
        activity = handle.arena.allocate(JAVA_DOUBLE, rows);
        prices = handle.arena.allocate(JAVA_DOUBLE, rows);
    }

    @Override
    public void limit(int column, double lower, double upper) {
        try {
            int outcome = (int) highs.columnBounds.invokeExact(handle.address, column, lower, upper);
            require(outcome);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void limitRow(int row, double lower, double upper) {
        require(Native.call(highs.rowBounds, handle.address, row, lower, upper));
    }

    private static void require(int outcome) {
        if (outcome < 0) {
            throw new IllegalStateException("the solver refuses a limit");
        }
    }

    @Override
    public boolean solve(double seconds) {
        handle.text("presolve", cold ? "choose" : "off");
        handle.number("time_limit", seconds);
        boolean optimal = handle.run() == OPTIMAL;
        cold = false;
        if (optimal) {
            objective = handle.info("objective_function_value");
            Native.call(highs.solution, handle.address, values, reduced, activity, prices);
        }
        return optimal;
    }

    @Override
    public double objective() {
        return objective;
    }

    @Override
    public double[] values() {
        return values.toArray(JAVA_DOUBLE);
    }

    @Override
    public double[] reducedCosts() {
        return reduced.toArray(JAVA_DOUBLE);
    }

    @Override
    public double[] prices() {
        return prices.toArray(JAVA_DOUBLE);
    }

    @Override
    public Basis basis() {
        try (Arena scratch = Arena.ofConfined()) {
            MemorySegment ofColumns = scratch.allocate(JAVA_INT, columns);
            MemorySegment ofRows = scratch.allocate(JAVA_INT, rows);
            Native.call(highs.basis, handle.address, ofColumns, ofRows);
            return new Basis(ofColumns.toArray(JAVA_INT), ofRows.toArray(JAVA_INT));
        }
    }

    @Override
    public void basis(Basis basis) {
        try (Arena scratch = Arena.ofConfined()) {
            int outcome = Native.call(
                    highs.setBasis,
                    handle.address,
                    Native.copy(scratch, basis.columns()),
                    Native.copy(scratch, basis.rows()));
            cold = outcome < 0;
        }
    }

    @Override
    public void close() {
        handle.close();
    }
}
