package org.amana.planner;

import org.amana.planner.highs.HighsSolver;
import org.junit.jupiter.api.Assumptions;

/** Whether the native solver can be tested here. */
public final class Solvers {

    private Solvers() {}

    /** Skips the test, and says so, on a machine for which no solver comes along. */
    public static void needed() {
        if (!HighsSolver.fits()) {
            System.err.println("SKIPPED: no native solver for this machine");
        }
        Assumptions.assumeTrue(HighsSolver.fits(), "no native solver for this machine");
    }
}
