package org.amana.planner.master;

import java.util.List;
import org.amana.planner.AnytimePlanner;
import org.amana.planner.Instance;
import org.amana.planner.InstanceProblems;
import org.amana.planner.Limits;
import org.amana.planner.NoValidPlan;
import org.amana.planner.Plan;
import org.amana.planner.PlanWatcher;
import org.amana.planner.Planned;
import org.amana.planner.model.Model;
import org.amana.planner.program.MasterSolver;
import org.amana.planner.program.MasterSolver.SearchLimits;
import org.jspecify.annotations.Nullable;

/**
 * The engine with a solver behind it: relaxation for the bound, a dive for the first good plan, then neighbourhoods of the
 * best on one thread and branch and bound on another until the limits say stop. Where the clock decides nothing, all is
 * done on one thread and the same question has the same answer.
 */
public final class MasterPlanner implements AnytimePlanner {

    static final double NO_HURRY = 1e6;
    private static final int ROUNDS_PER_STEP = 100;
    /** Above so many columns a dive takes more nights at once. */
    private static final int LARGE = 40_000;

    private static final int SMALL = 2_500;

    private static final double RESERVED_FOR_END = 0.04;

    private final MasterSolver solver;

    public MasterPlanner(MasterSolver solver) {
        this.solver = solver;
    }

    @Override
    public Planned plan(Instance instance, Limits limits, @Nullable Plan start, PlanWatcher watcher)
            throws NoValidPlan {
        InstanceProblems.requireNone(instance);
        Board board = new Board(instance, limits, watcher, solver.name());
        if (start != null) {
            board.offer(start);
        }
        new Search(new Model(instance), board).run();
        if (!board.hasPlan()) {
            throw new NoValidPlan(List.of("the solver found no plan"));
        }
        return board.answer();
    }

    private final class Search {

        private final Model model;
        private final Board board;
        private final Mailbox mail = new Mailbox();
        private final MasterModel exact;

        Search(Model model, Board board) {
            this.model = model;
            this.board = board;
            exact = new MasterModel(model, 0);
        }

        void run() {
            boolean onTime = !board.limits().reproducible() && board.limits().rounds() == Integer.MAX_VALUE;
            try (Workshop shop = new Workshop(exact, solver)) {
                if (!shop.relax()) {
                    return;
                }
                board.bound(shop.relaxed().objective() * exact.unit());
                improve(exact.program.columns() > LARGE ? null : shop, onTime);
            }
        }

        private void improve(@Nullable Workshop shop, boolean onTime) {
            Improver improver = new Improver(model, solver, board, mail, shop);
            try {
                if (board.over() || !improver.first(exact.program.columns() > LARGE ? 3 : 1)) {
                    return;
                }
                if (onTime) {
                    race(improver);
                } else {
                    inTurns(improver);
                }
            } finally {
                improver.close();
            }
        }

        private void race(Improver improver) {
            Prover prover = new Prover(exact, solver, board, mail);
            Thread other = Thread.ofPlatform()
                    .name("prover")
                    .daemon()
                    .start(() -> prover.run(
                            wholePeople(),
                            new SearchLimits(Math.max(0.1, board.secondsLeft()), 1e-7, Integer.MAX_VALUE)));
            double reserve = Math.min(2, RESERVED_FOR_END * board.secondsLeft());
            while (!board.over() && board.secondsLeft() > reserve) {
                improver.step();
            }
            improver.finish();
            try {
                other.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        /** On small instances fractions of people hide more than the search for whole ones costs. */
        private boolean wholePeople() {
            return exact.program.columns() <= SMALL;
        }

        private void inTurns(Improver improver) {
            long steps = board.limits().rounds() == Integer.MAX_VALUE
                    ? Long.MAX_VALUE
                    : board.limits().rounds() / ROUNDS_PER_STEP;
            for (int i = 0; i < Math.min(steps, 12) && !board.over(); i++) {
                improver.step();
            }
            Prover prover = new Prover(exact, solver, board, mail);
            int nodes = 1;
            for (long done = 12; done < steps && !board.over(); done += 12) {
                prover.run(wholePeople(), new SearchLimits(NO_HURRY, 1e-7, nodes));
                for (int i = 0; i < 12 && !board.over(); i++) {
                    improver.step();
                }
                nodes *= 4;
            }
            improver.finish();
        }
    }
}
