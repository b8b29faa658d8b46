package org.amana.planner.highs;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.amana.planner.program.LinearProgram;
import org.amana.planner.program.MasterSolver.Found;
import org.amana.planner.program.MasterSolver.SearchLimits;
import org.amana.planner.program.MasterSolver.SearchWatcher;
import org.jspecify.annotations.Nullable;

/** One branch and bound in HiGHS, on one thread, with what it says on the way handed to the watcher. */
final class HighsSearch {

    private static final int OPTIMAL = 7;
    private static final int INFEASIBLE = 8;
    private static final int FEASIBLE = 2;

    private static final int BETTER = 4;
    private static final int INTERRUPT = 6;
    private static final int ASK_FOR_ANSWER = 9;
    /** Where the solver looks whether it shall stop, and whether the caller has an answer: its own layout, from its header. */
    private static final long STOP_AT = 0;

    private static final long HAS_ANSWER_AT = 24;
    private static final long ANSWER_SIZE = 32;

    private final Native highs;
    private final LinearProgram program;
    private final SearchWatcher watcher;
    private final Arena arena;
    private final MemorySegment scratch;
    private final MemorySegment objectiveName;
    private final MemorySegment solutionName;
    private final MemorySegment boundName;
    private double best = Double.POSITIVE_INFINITY;

    private HighsSearch(Native highs, LinearProgram program, SearchWatcher watcher, Arena arena) {
        this.highs = highs;
        this.program = program;
        this.watcher = watcher;
        this.arena = arena;
        objectiveName = arena.allocateFrom("objective_function_value");
        solutionName = arena.allocateFrom("mip_solution");
        boundName = arena.allocateFrom("mip_dual_bound");
        scratch = arena.allocate(JAVA_DOUBLE, program.columns());
    }

    static Found run(
            Native highs,
            LinearProgram program,
            SearchLimits limits,
            double @Nullable [] start,
            SearchWatcher watcher) {
        try (Handle handle = new Handle(highs)) {
            return new HighsSearch(highs, program, watcher, handle.arena).run(handle, limits, start);
        }
    }

    private Found run(Handle handle, SearchLimits limits, double @Nullable [] start) {
        handle.number("threads", 1);
        handle.number("time_limit", limits.seconds());
        handle.number("mip_rel_gap", limits.gap());
        handle.number("mip_abs_gap", 1e-9);
        handle.number("mip_max_nodes", limits.nodes());
        handle.pass(program, true);
        if (start != null) {
            Native.call(
                    highs.setSolution,
                    handle.address,
                    Native.copy(arena, start),
                    MemorySegment.NULL,
                    MemorySegment.NULL,
                    MemorySegment.NULL);
        }
        listen(handle);
        int status = handle.run();
        double bound = handle.info("mip_dual_bound");
        double objective = handle.info("objective_function_value");
        boolean found = handle.count("primal_solution_status") == FEASIBLE;
        return found ? answer(handle, objective, bound, status == OPTIMAL) : nothing(bound, status == INFEASIBLE);
    }

    private Found answer(Handle handle, double objective, double bound, boolean proven) {
        Native.call(
                highs.solution, handle.address, scratch, MemorySegment.NULL, MemorySegment.NULL, MemorySegment.NULL);
        return new Found(scratch.toArray(JAVA_DOUBLE), objective, bound, proven);
    }

    private static Found nothing(double bound, boolean proven) {
        return new Found(null, Double.POSITIVE_INFINITY, bound, proven);
    }

    private void listen(Handle handle) {
        try {
            MethodHandle heard = MethodHandles.lookup()
                    .findVirtual(
                            HighsSearch.class,
                            "heard",
                            MethodType.methodType(
                                    void.class,
                                    int.class,
                                    MemorySegment.class,
                                    MemorySegment.class,
                                    MemorySegment.class,
                                    MemorySegment.class))
                    .bindTo(this);
            MemorySegment stub = Linker.nativeLinker().upcallStub(heard, Native.CALLBACK, arena);
            Native.call(highs.setCallback, handle.address, stub, MemorySegment.NULL);
            for (int kind : new int[] {BETTER, INTERRUPT, ASK_FOR_ANSWER}) {
                Native.call(highs.startCallback, handle.address, kind);
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Called by the solver. Nothing may be thrown through native frames: that would end the process. */
    void heard(int kind, MemorySegment text, MemorySegment out, MemorySegment in, MemorySegment user) {
        try {
            switch (kind) {
                case BETTER -> better(out);
                case INTERRUPT -> interrupt(out, in);
                case ASK_FOR_ANSWER -> news(in);
                default -> {}
            }
        } catch (RuntimeException e) {
            in.reinterpret(ANSWER_SIZE).set(JAVA_INT, STOP_AT, 1);
        }
    }

    private void better(MemorySegment out) {
        best = item(out, objectiveName).get(JAVA_DOUBLE, 0);
        MemorySegment solution = item(out, solutionName).reinterpret(JAVA_DOUBLE.byteSize() * program.columns());
        watcher.better(best, solution.toArray(JAVA_DOUBLE));
    }

    private void interrupt(MemorySegment out, MemorySegment in) {
        watcher.bound(item(out, boundName).get(JAVA_DOUBLE, 0));
        if (watcher.enough()) {
            in.reinterpret(ANSWER_SIZE).set(JAVA_INT, STOP_AT, 1);
        }
    }

    private void news(MemorySegment in) {
        double[] values = watcher.news(best);
        if (values != null) {
            MemorySegment.copy(values, 0, scratch, JAVA_DOUBLE, 0, values.length);
            Native.call(highs.callbackSolution, in, values.length, scratch);
            // The function fills the solver's own record only; the solver reads this one.
            in.reinterpret(ANSWER_SIZE).set(JAVA_INT, HAS_ANSWER_AT, 1);
        }
    }

    private MemorySegment item(MemorySegment out, MemorySegment name) {
        try {
            MemorySegment at = (MemorySegment) highs.callbackItem.invokeExact(out, name);
            return at.reinterpret(ADDRESS.byteSize());
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
