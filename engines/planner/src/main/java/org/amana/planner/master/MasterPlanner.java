package org.amana.planner.master;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.amana.planner.Former;
import org.amana.planner.Instance;
import org.amana.planner.InstanceProblems;
import org.amana.planner.Limits;
import org.amana.planner.NoValidPlan;
import org.amana.planner.Plan;
import org.amana.planner.PlanWatcher;
import org.amana.planner.Planned;
import org.amana.planner.Steady;
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

    private static final double RESERVED_FOR_END = 0.04;

    /** Shares of the time in which one of two threads searches near a former plan: at first, and at last. */
    private static final double NEAR_FIRST = 0.3;

    private static final double NEAR_LAST = 0.2;

    private final MasterSolver solver;

    public MasterPlanner(MasterSolver solver) {
        this.solver = solver;
    }

    @Override
    public Planned plan(Instance instance, Limits limits, @Nullable Plan start, PlanWatcher watcher)
            throws NoValidPlan {
        return searched(instance, start, null, new Board(instance, limits, watcher, solver.name(), null))
                .answer();
    }

    @Override
    public Steady plan(Instance instance, Limits limits, @Nullable Plan start, Former former, PlanWatcher watcher)
            throws NoValidPlan {
        Board board = new Board(instance, limits, watcher, solver.name(), new Front(former));
        return searched(instance, start, former, board).steady();
    }

    private Board searched(Instance instance, @Nullable Plan start, @Nullable Former former, Board board)
            throws NoValidPlan {
        InstanceProblems.requireNone(instance);
        // To move nobody is a plan, unless a place is overfull.
        board.offer(new Plan(instance.name(), List.of()));
        if (start != null) {
            board.offer(start);
        }
        new Search(instance, board, former).run();
        if (!board.hasPlan()) {
            throw new NoValidPlan(List.of("the solver found no plan"));
        }
        return board;
    }

    private final class Search {

        private final Model model;
        private final Board board;
        private final Mailbox mail = new Mailbox();
        private final MasterModel exact;
        private final Instance instance;
        private final @Nullable Former former;
        private double relaxation;

        Search(Instance instance, Board board, @Nullable Former former) {
            this.instance = instance;
            this.former = former;
            this.board = board;
            model = new Model(instance);
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
                relaxation = shop.relaxed().objective();
                board.bound(relaxation * exact.unit());
            }
            return solved;
        }

        private void improve(@Nullable Workshop shop, boolean onTime) {
            if (board.over()) {
                return;
            }
            boolean large = exact.program.columns() > LARGE;
            // On large instances one improver is all that there is memory for.
            Keeping own = former != null && large ? Keeping.much(instance, former) : null;
            boolean near = former != null && !large;
            try (Improver improver = improver(mail, shop, own)) {
                if (onTime && near) {
                    Thread other = beside(this::nearThenProve);
                    improver.first(1);
                    race(improver, other);
                } else if (onTime) {
                    improver.first(large ? 3 : 1);
                    race(improver, beside(this::proveUnlessLarge));
                } else if (near) {
                    try (Improver besides = near()) {
                        inTurns(new Team(improver, besides));
                    }
                } else {
                    inTurns(new Team(improver, null));
                }
            }
        }

        private static Thread beside(Runnable work) {
            return Thread.ofPlatform().name("prover").daemon().start(work);
        }

        private Improver near() {
            return improver(new Mailbox(), null, Keeping.much(instance, Objects.requireNonNull(former)));
        }

        private Improver improver(Mailbox letters, @Nullable Workshop shop, @Nullable Keeping keeping) {
            return new Improver(
                    seats -> new MasterModel(model, seats, keeping, relaxation),
                    solver,
                    board,
                    letters,
                    shop,
                    wholePeople());
        }

        private void race(Improver improver, Thread other) {
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

        /** Near the former plan first, as that is wanted soon; the bound after that; last what the best need not change. */
        private void nearThenProve() {
            double all = board.secondsLeft();
            try (Improver near = near()) {
                near.first(1);
                near(near, (1 - NEAR_FIRST) * all);
                if (board.secondsLeft() > NEAR_LAST * all && !board.over()) {
                    prove(board.secondsLeft() - NEAR_LAST * all);
                }
                double[] best = mail.best();
                if (best != null) {
                    near.startFrom(best);
                }
                near(near, 0);
            }
        }

        /** A tree over a large instance takes more memory than all else, and raises the bound by less than half a per cent. */
        private void proveUnlessLarge() {
            if (exact.program.columns() <= LARGE) {
                prove(board.secondsLeft());
            }
        }

        /** Searches near the former plan, in exchange with the improver, until so many seconds are left. */
        private void near(Improver near, double seconds) {
            while (!board.over() && board.secondsLeft() > seconds) {
                double[] best = near.news();
                if (best != null) {
                    mail.deliver(Arrays.copyOf(best, exact.columns));
                }
                double[] other = mail.latest();
                if (other != null) {
                    near.adopt(other);
                }
                near.step();
            }
        }

        /** On small instances fractions of people hide more than the search for whole ones costs. */
        private boolean wholePeople() {
            return exact.program.columns() <= SMALL;
        }

        /** With people whole where that is affordable: as fractions they hide more than it costs. */
        private void prove(double seconds) {
            new Prover(exact, solver, board, mail)
                    .run(wholePeople(), new SearchLimits(Math.max(0.1, seconds), 1e-7, Integer.MAX_VALUE));
        }

        private void inTurns(Team team) {
            team.first(exact.program.columns() > LARGE ? 3 : 1);
            long steps = board.limits().rounds() == Integer.MAX_VALUE
                    ? Long.MAX_VALUE
                    : board.limits().rounds() / ROUNDS_PER_STEP;
            Prover prover = new Prover(exact, solver, board, mail);
            boolean whole = wholePeople();
            int nodes = whole ? 500 : 1;
            for (long done = 0; done < steps && !board.over(); done += STEPS_PER_TURN) {
                for (long i = done; i < Math.min(steps, done + STEPS_PER_TURN) && !board.over(); i++) {
                    team.step();
                }
                if (done + STEPS_PER_TURN <= steps && !board.over()) {
                    Found found = prover.run(whole, new SearchLimits(NO_HURRY, 1e-7, nodes));
                    team.step();
                    if (found.proven() && whole) {
                        break;
                    }
                    whole |= found.proven();
                    nodes = Math.min(MOST_NODES, 4 * nodes);
                }
            }
            team.finish();
        }
    }
}
