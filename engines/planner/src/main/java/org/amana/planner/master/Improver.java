package org.amana.planner.master;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.amana.planner.master.Workshop.Candidate;
import org.amana.planner.program.LinearProgram;
import org.amana.planner.program.MasterSolver;
import org.amana.planner.program.MasterSolver.Found;
import org.amana.planner.program.MasterSolver.SearchLimits;
import org.amana.planner.program.MasterSolver.SearchWatcher;
import org.jspecify.annotations.Nullable;

/**
 * Finds good plans: dives from models that keep different numbers of seats in reserve, then searches neighbourhoods of the
 * best. What it finds it decodes and offers to the board. A model that keeps a little room on each sortie decodes with
 * less loss than one that fills it to the last fraction of a seat.
 */
final class Improver implements AutoCloseable {

    /** Seats per sortie kept in reserve; found by trial to lose least between model and plan. */
    private static final double RESERVE = 0.5;

    /** With few sorties, every seat counts. */
    private static final double SMALL_RESERVE = 0.1;

    private static final double[] OTHER_RESERVES = {0.7, 0.3, 1.0, 0.6, 0.4, 0.8};
    private static final int POOL = 6;
    private static final int NODES = 200;
    private static final double SLICE_SECONDS = 2;
    /** Candidates this much above the best are not worth decoding. */
    private static final double PROMISING = 1.003;

    private final DoubleFunction<MasterModel> models;
    private final MasterSolver solver;
    private final Board board;
    private final Workshop shop;
    private final @Nullable Workshop exact;
    private final LinearProgram nearby;
    private final Neighbourhoods neighbourhoods;
    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(1);
    private final List<Candidate> pool = new ArrayList<>();
    private final Mailbox arrivals;
    private double[] relaxation = new double[0];
    private double told = Double.POSITIVE_INFINITY;
    private int dives;

    /**
     * @param models the master by how many seats of each sortie it keeps in reserve
     * @param exact the master that keeps none, loaded; null where that is too dear
     */
    Improver(
            DoubleFunction<MasterModel> models,
            MasterSolver solver,
            Board board,
            Mailbox arrivals,
            @Nullable Workshop exact,
            boolean small) {
        this.exact = exact;
        this.models = models;
        this.solver = solver;
        this.board = board;
        this.arrivals = arrivals;
        shop = new Workshop(models.apply(small ? SMALL_RESERVE : RESERVE), solver);
        nearby = shop.master.program;
        neighbourhoods = new Neighbourhoods(shop.master, shop.whole());
    }

    /** The first dive. */
    void first(int nightsAtOnce) {
        if (shop.relax()) {
            relaxation = shop.relaxed().values();
            take(shop.dive(nightsAtOnce, board::over));
        }
    }

    /** The best that was found, if it is better than what was told before. */
    double @Nullable [] news() {
        if (pool.isEmpty() || pool.getFirst().objective() >= told) {
            return null;
        }
        told = pool.getFirst().objective();
        return pool.getFirst().values();
    }

    /** Goes on from what another found. */
    void adopt(double[] values) {
        take(shop.evaluate(values));
    }

    /** Goes on from what another found, and from nothing else. */
    void startFrom(double[] values) {
        pool.clear();
        adopt(values);
    }

    /** One step of improvement. */
    void step() {
        double @Nullable [] arrived = arrivals.take();
        if (arrived != null) {
            arrived(arrived);
        } else if (dives < OTHER_RESERVES.length && (dives < 2 || dives <= pool.size())) {
            diveAgain(OTHER_RESERVES[dives++]);
        } else if (!pool.isEmpty()) {
            searchNearby();
        }
    }

    /** Takes what came last, and offers the best candidate once more, with other reserves. */
    void finish() {
        double @Nullable [] arrived = arrivals.take();
        if (arrived != null) {
            arrived(arrived);
        }
        if (pool.isEmpty()) {
            return;
        }
        for (double reserve : new double[] {1.0, 0.25}) {
            if (board.over()) {
                return;
            }
            try (Workshop other = new Workshop(models.apply(reserve), solver)) {
                if (other.evaluate(pool.getFirst().values()) != null) {
                    board.offer(other.plan(other.decode()));
                }
            }
        }
    }

    /** What the prover found fills every seat: it is decoded as it stands, and then tried with the reserve. */
    private void arrived(double[] values) {
        if (exact != null) {
            board.offer(exact.plan(new Decoder(exact.master, values).draft()));
            if (exact.evaluate(values) != null) {
                board.offer(exact.plan(exact.decode()));
            }
        }
        take(shop.evaluate(values));
    }

    private void diveAgain(double reserve) {
        Candidate found;
        try (Workshop other = new Workshop(models.apply(reserve), solver)) {
            found = other.dive(1, board::over);
        }
        if (found != null) {
            take(shop.evaluate(found.values()));
        }
    }

    /** The relaxation of the workshop stands at this candidate. */
    private void take(@Nullable Candidate candidate) {
        if (candidate == null) {
            return;
        }
        double best =
                pool.isEmpty() ? Double.POSITIVE_INFINITY : pool.getFirst().objective();
        if (pool.stream().anyMatch(c -> Math.abs(c.objective() - candidate.objective()) < 1e-9 * best)) {
            return;
        }
        pool.add(candidate);
        pool.sort((a, b) -> Double.compare(a.objective(), b.objective()));
        if (pool.size() > POOL) {
            pool.removeLast();
        }
        if (candidate.objective() < best * PROMISING) {
            board.offer(shop.plan(shop.decode()));
        }
        if (candidate.objective() < best) {
            // The prover knows no columns that count changes.
            arrivals.publish(
                    new Candidate(Arrays.copyOf(candidate.values(), shop.master.columns), candidate.objective()));
        }
    }

    private void searchNearby() {
        Candidate best = pool.getFirst();
        int pick = random.nextInt(pool.size());
        double[] other = pick == 0 ? relaxation : pool.get(pick).values();
        Neighbourhoods.Kind kind = neighbourhoods.next(random);
        boolean[] free = neighbourhoods.free(kind, best.values(), other, random);
        double[] lower = shop.master.program.lower().clone();
        double[] upper = shop.master.program.upper().clone();
        for (int c : shop.whole()) {
            if (!free[c]) {
                lower[c] = Math.rint(best.values()[c]);
                upper[c] = lower[c];
            }
        }
        double seconds = board.limits().reproducible() || board.limits().rounds() < Integer.MAX_VALUE
                ? MasterPlanner.NO_HURRY
                : Math.max(0.05, Math.min(SLICE_SECONDS, board.secondsLeft()));
        long began = System.nanoTime();
        Found found = solver.search(
                nearby.within(lower, upper),
                new SearchLimits(seconds, 2e-4, NODES),
                best.values(),
                new SearchWatcher() {
                    @Override
                    public boolean enough() {
                        return board.over();
                    }
                });
        double took = (System.nanoTime() - began) / 1e9;
        double[] values = found.values();
        double gain = values == null ? 0 : 1 - found.objective() / best.objective();
        neighbourhoods.learn(kind, found.proven(), gain < 1e-6 ? 0 : gain / took);
        if (values != null && gain > 1e-6) {
            take(shop.evaluate(values));
        }
    }

    @Override
    public void close() {
        shop.close();
    }
}
