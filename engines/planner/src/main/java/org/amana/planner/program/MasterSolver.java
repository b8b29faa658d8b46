package org.amana.planner.program;

import org.jspecify.annotations.Nullable;

/** The port that a solver of linear and mixed integer programs answers. Whoever loads a program uses it on one thread. */
public interface MasterSolver {

    /** Name and version, for people. */
    String name();

    /** Loads a program to solve its relaxation again and again; whole numbers are not asked for. */
    Relaxed relax(LinearProgram program);

    /**
     * Searches whole numbers.
     *
     * @param start values of all columns to start from, if there are any; need not be feasible
     * @param watcher is told of every better answer and asked whether to go on
     */
    Found search(LinearProgram program, SearchLimits limits, double @Nullable [] start, SearchWatcher watcher);

    /** A loaded relaxation that remembers where it stood. */
    interface Relaxed extends AutoCloseable {

        /** Other limits for a column. */
        void limit(int column, double lower, double upper);

        /** Other limits for a row. */
        void limitRow(int row, double lower, double upper);

        /** Solves on from where it stood; false if it has no solution or the time was up. */
        boolean solve(double seconds);

        /** Cost of the last solution. */
        double objective();

        /** Values of the columns of the last solution. */
        double[] values();

        /** What one more unit of a column would cost. */
        double[] reducedCosts();

        /** What one more unit of a row's limit would cost; negative if it saves. */
        double[] prices();

        /** Where it stands. */
        Basis basis();

        /** Starts the next solution there. */
        void basis(Basis basis);

        @Override
        void close();
    }

    /**
     * Which columns and rows are basic, in the solver's own codes.
     *
     * @param columns a code for each column
     * @param rows a code for each row
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Basis(int[] columns, int[] rows) {}

    /**
     * When a search must stop.
     *
     * @param seconds wall clock
     * @param gap share between the best answer and the bound
     * @param nodes most nodes of the tree
     */
    record SearchLimits(double seconds, double gap, int nodes) {}

    /** Looks on while a search goes on. */
    interface SearchWatcher {

        /** A better answer was found. */
        default void better(double objective, double[] values) {}

        /** Nothing can be better than this. */
        default void bound(double bound) {}

        /** Whether the search shall end now. */
        default boolean enough() {
            return false;
        }

        /** An answer from elsewhere that is better than this objective, if there is one; asked now and then. */
        default double @Nullable [] news(double objective) {
            return null;
        }
    }

    /**
     * What a search found.
     *
     * @param values the best answer, null if none was found
     * @param objective its cost
     * @param bound what no answer can be below
     * @param proven whether the tree was searched to the gap that was asked for
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Found(double @Nullable [] values, double objective, double bound, boolean proven) {}
}
