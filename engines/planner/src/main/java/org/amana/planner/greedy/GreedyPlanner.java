package org.amana.planner.greedy;

import java.util.List;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.amana.planner.Instance;
import org.amana.planner.InstanceProblems;
import org.amana.planner.Limits;
import org.amana.planner.NoValidPlan;
import org.amana.planner.Plan;
import org.amana.planner.Planned;
import org.amana.planner.Planner;
import org.amana.planner.StopReason;
import org.amana.planner.check.PlanCheck;
import org.amana.planner.check.PlanChecker;
import org.amana.planner.check.Violation;
import org.amana.planner.draft.Draft;
import org.amana.planner.draft.Missions;
import org.amana.planner.draft.Spread;
import org.amana.planner.model.Model;
import org.jspecify.annotations.Nullable;

/**
 * The engine that always answers, in pure Java: it searches prices that give a true lower bound, builds a plan in time
 * order by them every few rounds, and keeps the best. The first drafts need no prices and look at the hazard alone.
 */
public final class GreedyPlanner implements Planner {

    private static final String ENGINE = "greedy by prices";
    private static final int ROUNDS_PER_DRAFT = 20;
    private static final long SEED = 1;
    /** What sums of doubles may be off by, as a share: taken off every bound, so that none is false by rounding. */
    private static final double PROOF = 1e-9;

    private static final int[] HORIZONS = {2, 5, Integer.MAX_VALUE / 2};

    @Override
    public Planned plan(Instance instance, Limits limits) throws NoValidPlan {
        InstanceProblems.requireNone(instance);
        return new Search(new Model(instance), limits).run();
    }

    private static final class Search {

        private final Model model;
        private final Limits limits;
        private final long started = System.nanoTime();
        private final PriceSearch prices;
        private final RandomGenerator random =
                RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        private @Nullable Draft best;

        Search(Model model, Limits limits) {
            this.model = model;
            this.limits = limits;
            prices = new PriceSearch(model);
        }

        Planned run() throws NoValidPlan {
            for (int horizon : HORIZONS) {
                consider(new HazardWorth(model, horizon));
            }
            StopReason stop = rounds();
            return checked(stop);
        }

        private StopReason rounds() {
            for (int round = 1; round <= limits.rounds(); round++) {
                if (System.nanoTime() - started > limits.time().toNanos()) {
                    return StopReason.TIME_UP;
                }
                round(round);
                if (best != null && !best.overfull() && best.cost() <= prices.bound() * (1 + PROOF)) {
                    return StopReason.PROVEN;
                }
            }
            return StopReason.ROUNDS_DONE;
        }

        /** Once the prices have settled, walks about near them: other prices as good may build a better plan. */
        private void round(int round) {
            if (prices.settled()) {
                if (consider(new PriceWorth(prices.prices, prices.near(random)))) {
                    prices.anchor();
                }
                return;
            }
            prices.round(bestCost());
            if (round % ROUNDS_PER_DRAFT == 0 || prices.settled()) {
                if (consider(new PriceWorth(prices.prices, prices.atBest())) || prices.settled()) {
                    prices.anchor();
                }
            }
        }

        private boolean consider(Worth worth) {
            boolean improved = false;
            for (Builder.Rank rank : Builder.Rank.values()) {
                Draft draft = Builder.build(model, worth, rank);
                if (best == null || better(draft, best)) {
                    best = draft;
                    improved = true;
                }
            }
            return improved;
        }

        private static boolean better(Draft a, Draft b) {
            return a.overfull() == b.overfull() ? a.cost() < b.cost() : b.overfull();
        }

        private double bestCost() {
            return best == null ? 0 : best.cost();
        }

        private Planned checked(StopReason stop) throws NoValidPlan {
            if (best != null) {
                Spread.over(model, best.sorties);
            }
            Plan plan = Missions.plan(model, best == null ? List.of() : best.sorties);
            PlanCheck check = PlanChecker.check(model.source, plan);
            if (!check.valid()) {
                throw new NoValidPlan(
                        check.violations().stream().map(Violation::toString).toList());
            }
            OptionalDouble known = prices.bound() >= 0
                    ? OptionalDouble.of(prices.bound() * model.unit * (1 - PROOF))
                    : OptionalDouble.empty();
            return new Planned(plan, check.objective(), known, ENGINE, stop);
        }
    }
}
