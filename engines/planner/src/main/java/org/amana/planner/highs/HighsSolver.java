package org.amana.planner.highs;

import java.io.IOException;
import org.amana.planner.program.LinearProgram;
import org.amana.planner.program.MasterSolver;
import org.jspecify.annotations.Nullable;

/** HiGHS in this very process: where it crashes, the process ends. See {@code org.amana.planner.child} for a safe one. */
public final class HighsSolver implements MasterSolver {

    private final Native highs;

    private HighsSolver(Native highs) {
        this.highs = highs;
    }

    /** Whether a library for this machine comes along. */
    public static boolean fits() {
        return HighsLibrary.fits();
    }

    /**
     * Loads the library.
     *
     * @throws IOException if there is none for this machine, it is not the one expected, or it does not load
     */
    public static HighsSolver load() throws IOException {
        if (!fits()) {
            throw new IOException("no native solver comes along for this machine");
        }
        try {
            return new HighsSolver(Native.load(HighsLibrary.unpacked()));
        } catch (IllegalArgumentException | UnsatisfiedLinkError | IllegalCallerException e) {
            throw new IOException("the native solver does not load: " + e.getMessage(), e);
        }
    }

    @Override
    public String name() {
        return "HiGHS 1.12";
    }

    @Override
    public Relaxed relax(LinearProgram program) {
        return new HighsRelaxed(highs, program);
    }

    @Override
    public Found search(LinearProgram program, SearchLimits limits, double @Nullable [] start, SearchWatcher watcher) {
        return HighsSearch.run(highs, program, limits, start, watcher);
    }
}
