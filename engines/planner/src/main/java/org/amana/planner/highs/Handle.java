package org.amana.planner.highs;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.amana.planner.program.LinearProgram;

/** One native model and its options; lives and dies on one thread. */
final class Handle implements AutoCloseable {

    private static final int BY_ROWS = 2;
    private static final int MINIMISE = 1;

    private final Native highs;
    final Arena arena = Arena.ofConfined();
    final MemorySegment address;

    Handle(Native highs) {
        this.highs = highs;
        try {
            address = (MemorySegment) highs.create.invokeExact();
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
        flag("output_flag", false);
    }

    void flag(String option, boolean value) {
        demand(Native.call(highs.setFlag, address, arena.allocateFrom(option), value ? 1 : 0), option);
    }

    void number(String option, int value) {
        demand(Native.call(highs.setInt, address, arena.allocateFrom(option), value), option);
    }

    void number(String option, double value) {
        demand(Native.call(highs.setDouble, address, arena.allocateFrom(option), value), option);
    }

    void text(String option, String value) {
        demand(Native.call(highs.setText, address, arena.allocateFrom(option), arena.allocateFrom(value)), option);
    }

    /** Copies a program over; whole numbers are dropped unless asked for. */
    void pass(LinearProgram program, boolean withWhole) {
        try (Arena copies = Arena.ofConfined()) {
            MemorySegment cost = Native.copy(copies, program.cost());
            MemorySegment lower = Native.copy(copies, program.lower());
            MemorySegment upper = Native.copy(copies, program.upper());
            MemorySegment rowLower = Native.copy(copies, program.rowLower());
            MemorySegment rowUpper = Native.copy(copies, program.rowUpper());
            MemorySegment start = Native.copy(copies, program.rowStart());
            MemorySegment index = Native.copy(copies, program.index());
            MemorySegment value = Native.copy(copies, program.value());
            int columns = program.columns();
            int rows = program.rows();
            int entries = program.entries();
            int outcome;
            if (withWhole) {
                int[] kinds = new int[columns];
                for (int j = 0; j < columns; j++) {
                    kinds[j] = program.whole()[j] ? 1 : 0;
                }
                outcome = Native.call(
                        highs.passMip,
                        address,
                        columns,
                        rows,
                        entries,
                        BY_ROWS,
                        MINIMISE,
                        0.0,
                        cost,
                        lower,
                        upper,
                        rowLower,
                        rowUpper,
                        start,
                        index,
                        value,
                        Native.copy(copies, kinds));
            } else {
                outcome = Native.call(
                        highs.passLp,
                        address,
                        columns,
                        rows,
                        entries,
                        BY_ROWS,
                        MINIMISE,
                        0.0,
                        cost,
                        lower,
                        upper,
                        rowLower,
                        rowUpper,
                        start,
                        index,
                        value);
            }
            demand(outcome, "model");
        }
    }

    int run() {
        Native.call(highs.zeroClocks, address);
        Native.call(highs.run, address);
        return Native.call(highs.status, address);
    }

    double info(String name) {
        try (Arena scratch = Arena.ofConfined()) {
            MemorySegment cell = scratch.allocate(JAVA_DOUBLE);
            demand(Native.call(highs.infoDouble, address, scratch.allocateFrom(name), cell), name);
            return cell.get(JAVA_DOUBLE, 0);
        }
    }

    int count(String name) {
        try (Arena scratch = Arena.ofConfined()) {
            MemorySegment cell = scratch.allocate(JAVA_INT);
            demand(Native.call(highs.infoInt, address, scratch.allocateFrom(name), cell), name);
            return cell.get(JAVA_INT, 0);
        }
    }

    private static void demand(int outcome, String what) {
        if (outcome < 0) {
            throw new IllegalStateException("the solver refuses " + what);
        }
    }

    @Override
    public void close() {
        Native.call(highs.destroy, address);
        arena.close();
    }
}
