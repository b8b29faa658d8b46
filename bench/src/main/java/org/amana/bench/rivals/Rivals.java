package org.amana.bench.rivals;

import java.time.Duration;
import java.util.function.Supplier;
import org.amana.planner.Instance;
import org.amana.planner.Limits;
import org.amana.planner.NoValidPlan;
import org.amana.planner.Planned;
import org.amana.planner.child.BestPlanner;
import org.amana.planner.greedy.GreedyPlanner;

/** All that are compared, ours first: the others are measured against its bound. */
public enum Rivals {
    OURS("Amana", Ours::new),
    GREEDY("greedy by prices", () -> Rivals::greedy),
    CP_SAT("CP-SAT", () -> new CpSatRival(false)),
    CP_SAT_FROM_GREEDY("CP-SAT from the greedy plan", () -> new CpSatRival(true)),
    TIMEFOLD("Timefold", TimefoldRival::new);

    private final String title;
    private final Supplier<Rival> maker;

    Rivals(String title, Supplier<Rival> maker) {
        this.title = title;
        this.maker = maker;
    }

    /** Name for people. */
    public String title() {
        return title;
    }

    Rival make() {
        return maker.get();
    }

    private static Rival.Attempt greedy(Instance instance, Duration time) throws NoValidPlan {
        return Rival.Attempt.of(
                new GreedyPlanner().plan(instance, Limits.within(time)).plan(), "ours, without a solver");
    }

    /** The planner that the product uses, its solver in a child of its own. */
    private static final class Ours implements Rival {

        private final BestPlanner planner = new BestPlanner();

        @Override
        public Attempt plan(Instance instance, Duration time) throws NoValidPlan {
            Planned planned = planner.plan(instance, Limits.within(time));
            return new Attempt(planned.plan(), planned.bound(), planned.engine());
        }

        @Override
        public void close() {
            planner.close();
        }
    }
}
