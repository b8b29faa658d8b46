package org.amana.planner.master;

import java.time.Duration;
import java.util.List;
import org.amana.planner.Instance;
import org.amana.planner.InstanceProblems;
import org.amana.planner.Limits;
import org.amana.planner.NoValidPlan;
import org.amana.planner.Plan;
import org.amana.planner.PlanWatcher;
import org.amana.planner.Planned;
import org.amana.planner.SteadyPlanner;
import org.amana.planner.model.Model;
import org.amana.planner.program.MasterSolver;
import org.amana.planner.program.MasterSolver.Found;
import org.amana.planner.program.MasterSolver.SearchLimits;
import org.jspecify.annotations.Nullable;

/**
 * The engine with a solver behind it: relaxation for the bound, a dive for the first good plan, then neighbourhoods of the
 * best on one thread and branch and bound on another until the limits say stop. Where the clock decides nothing, all is
 * done on one thread and the same question has the same answer.
 */
public final class MasterPlanner implements SteadyPlanner {

    static final double NO_HURRY = 1e6;
    private static final int ROUNDS_PER_STEP = 100;
    /** Steps of improvement between two tries to raise the bound. */
    private static final int STEPS_PER_TURN = 8;

    /** Above so many columns a dive takes more nights at once. */
    private static final int LARGE = 40_000;

    private static final int SMALL = 2_500;
    private static final int MOST_NODES = 100_000_000;

    /** Where no clock decides, so many nodes are looked at for a plan nearer to the former one. */
    private static final int NODES_NEARBY = 200;

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
        // To move nobody is a plan, unless a place is overfull.
        board.offer(new Plan(instance.name(), List.of()));
        if (start != null) {
            board.offer(start);
        }
        new Search(new Model(instance), board).run();
        if (!board.hasPlan()) {
            throw new NoValidPlan(List.of("the solver found no plan"));
        }
        return board.answer();
    }

    @Override
    public Plan nearest(Instance instance, Plan former, Plan best, double most, Limits limits, PlanWatcher watcher) {
        InstanceProblems.requireNone(instance);
        boolean onTime = !limits.reproducible() && limits.rounds() == Integer.MAX_VALUE;
        SearchLimits within = onTime
                ? new SearchLimits(limits.time().toNanos() / 1e9, 0, Integer.MAX_VALUE)
                : new SearchLimits(NO_HURRY, 0, NODES_NEARBY);
        return new Nearest(instance, solver, former, best).search(most, within, watcher::cancelled);
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
            if (exact.program.columns() > LARGE) {
                // What it takes to keep another relaxation loaded is dear there, and what comes of it little.
                if (bounded()) {
                    improve(null, onTime);
                }
                return;
            }
            try (Workshop shop = new Workshop(exact, solver)) {
                if (bound(shop)) {
                    improve(shop, onTime);
                }
            }
        }

        private boolean bounded() {
            try (Workshop shop = new Workshop(exact, solver)) {
                return bound(shop);
            }
        }

        /** False if the relaxation has no answer. */
        private boolean bound(Workshop shop) {
            boolean solved = shop.relax();
            if (solved) {
                board.bound(shop.relaxed().objective() * exact.unit());
            }
            return solved;
        }

        private void improve(@Nullable Workshop shop, boolean onTime) {
            Improver improver = new Improver(model, solver, board, mail, shop, wholePeople());
            try {
                if (board.over()) {
                    return;
                }
                improver.first(exact.program.columns() > LARGE ? 3 : 1);
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
            Thread other = Thread.ofPlatform().name("prover").daemon().start(() -> prove(prover));
            double reserve = Math.min(2, RESERVED_FOR_END * board.secondsLeft());
            while (!board.over() && board.secondsLeft() > reserve) {
                improver.step();
            }
            improver.finish();
            try {
                // It stops at its next look at the clock; nobody needs to wait for a long step of it.
                other.join(Duration.ofMillis(200));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        /** On small instances fractions of people hide more than the search for whole ones costs. */
        private boolean wholePeople() {
            return exact.program.columns() <= SMALL;
        }

        /** With people whole where that is affordable: as fractions they hide more than it costs. */
        private void prove(Prover prover) {
            prover.run(wholePeople(), limits(1e-7));
        }

        private SearchLimits limits(double gap) {
            return new SearchLimits(Math.max(0.1, board.secondsLeft()), gap, Integer.MAX_VALUE);
        }

        private void inTurns(Improver improver) {
            long steps = board.limits().rounds() == Integer.MAX_VALUE
                    ? Long.MAX_VALUE
                    : board.limits().rounds() / ROUNDS_PER_STEP;
            Prover prover = new Prover(exact, solver, board, mail);
            boolean whole = wholePeople();
            int nodes = whole ? 500 : 1;
            for (long done = 0; done < steps && !board.over(); done += STEPS_PER_TURN) {
                for (long i = done; i < Math.min(steps, done + STEPS_PER_TURN) && !board.over(); i++) {
                    improver.step();
                }
                if (done + STEPS_PER_TURN <= steps && !board.over()) {
                    Found found = prover.run(whole, new SearchLimits(NO_HURRY, 1e-7, nodes));
                    improver.step();
                    if (found.proven() && whole) {
                        break;
                    }
                    whole |= found.proven();
                    nodes = Math.min(MOST_NODES, 4 * nodes);
                }
            }
            improver.finish();
        }
    }
}
