package org.amana.planner.master;

import org.amana.planner.program.LinearProgram;
import org.amana.planner.program.MasterSolver;
import org.amana.planner.program.MasterSolver.Found;
import org.amana.planner.program.MasterSolver.SearchLimits;
import org.amana.planner.program.MasterSolver.SearchWatcher;
import org.jspecify.annotations.Nullable;

/** Raises the bound by branch and bound on the whole model, every seat counted, and hands on what it finds on the way. */
final class Prover {

    private final MasterModel exact;
    private final MasterSolver solver;
    private final Board board;
    private final Mailbox mail;

    Prover(MasterModel exact, MasterSolver solver, Board board, Mailbox mail) {
        this.exact = exact;
        this.solver = solver;
        this.board = board;
        this.mail = mail;
    }

    /** @param wholePeople whether people are searched whole too, where fractions of them hide a gap */
    Found run(boolean wholePeople, SearchLimits limits) {
        LinearProgram program = wholePeople ? exact.wholePeople() : exact.program;
        Found found = solver.search(program, limits, null, new SearchWatcher() {
            @Override
            public void better(double objective, double[] values) {
                mail.deliver(values);
            }

            @Override
            public void bound(double bound) {
                board.bound(bound * exact.unit());
            }

            @Override
            public boolean enough() {
                return board.over();
            }

            @Override
            public double @Nullable [] news(double objective) {
                return wholePeople ? null : mail.news(objective);
            }
        });
        board.bound(found.bound() * exact.unit());
        if (found.values() != null) {
            mail.deliver(found.values());
        }
        return found;
    }
}
