package org.amana.transfer.plan;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.amana.planner.Instance;
import org.amana.planner.Limits;
import org.amana.planner.NoValidPlan;
import org.amana.planner.Planned;
import org.amana.planner.Planner;
import org.amana.planner.check.PlanCheck;
import org.amana.planner.check.PlanChecker;

/** Has a question answered by the engine behind the port, one at a time, and believes the independent checker only. */
public final class Solving implements AutoCloseable {

    /** Rounds or the gap stop the engine, never the clock: the same question has the same answer. */
    private static final Limits UNLESS_STATED = new Limits(Limits.NO_TIME_LIMIT, 1_000, 0.01);

    private static final double TOLERANCE = 1e-6;

    private final Planner planner;
    private final ReentrantLock oneAtATime = new ReentrantLock(true);

    public Solving(Planner planner) {
        this.planner = planner;
    }

    /**
     * The engine's plan with names on it.
     *
     * @param keepApart groups no two members of which may share a sortie; why is not said
     * @throws NoValidPlan if the engine found none that keeps every rule
     */
    public Solved solve(Question question, List<List<UUID>> keepApart) throws NoValidPlan {
        Instance instance = question.instance();
        Integer rounds = question.stated().rounds();
        Planned planned = plan(instance, rounds == null ? UNLESS_STATED : new Limits(Limits.NO_TIME_LIMIT, rounds));
        Naming.Named named = new Naming(instance, question.roster()).name(planned.plan(), keepApart);
        PlanCheck check = PlanChecker.check(instance, named.plan());
        boolean asSaid = Math.abs(PlanChecker.check(instance, planned.plan()).objective() - planned.objective())
                <= TOLERANCE * Math.max(1, planned.objective());
        if (!check.valid() || !asSaid) {
            throw new IllegalStateException(
                    "engine " + planned.engine() + " and the checker disagree: " + check.violations());
        }
        return new Solved(
                instance,
                named.plan(),
                check.objective(),
                planned.bound(),
                planned.engine(),
                planned.stop(),
                named.aboard(),
                named.waiting());
    }

    private Planned plan(Instance instance, Limits limits) throws NoValidPlan {
        oneAtATime.lock();
        try {
            return planner.plan(instance, limits);
        } finally {
            oneAtATime.unlock();
        }
    }

    @Override
    public void close() throws Exception {
        if (planner instanceof AutoCloseable held) {
            held.close();
        }
    }
}
