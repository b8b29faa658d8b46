package org.amana.transfer.plan;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.amana.planner.AnytimePlanner;
import org.amana.planner.Instance;
import org.amana.planner.Limits;
import org.amana.planner.NoValidPlan;
import org.amana.planner.PlanWatcher;
import org.amana.planner.Planned;
import org.amana.planner.Planner;
import org.amana.planner.check.PlanCheck;
import org.amana.planner.check.PlanChecker;

/** Has a question answered by the engine behind the port, one at a time, and believes the independent checker only. */
public final class Solving implements AutoCloseable {

    /** Rounds or the gap stop the engine, never the clock: the same question has the same answer. */
    private static final Limits UNLESS_STATED = new Limits(Limits.NO_TIME_LIMIT, 1_000, 0.01);

    private static final double TOLERANCE = 1e-6;

    /** Looks on while a question is answered, from the engine's threads, and may say that what there is is enough. */
    public interface Onlooker extends PlanWatcher {

        /** Nobody to look on. */
        Onlooker NOBODY = new Onlooker() {};

        /** Those who asked before have their answers, and the engine begins. */
        default void begun() {}

        /** The engine is done, and names are put on sorties. */
        default void naming() {}
    }

    private final Planner planner;
    private final ReentrantLock oneAtATime = new ReentrantLock(true);

    public Solving(Planner planner) {
        this.planner = planner;
    }

    /** The same, with nobody to look on. */
    public Solved solve(Question question, List<List<UUID>> keepApart) throws NoValidPlan {
        return solve(question, keepApart, Onlooker.NOBODY);
    }

    /**
     * The engine's plan with names on it.
     *
     * @param keepApart groups no two members of which may share a sortie; why is not said
     * @throws NoValidPlan if the engine found none that keeps every rule
     */
    public Solved solve(Question question, List<List<UUID>> keepApart, Onlooker onlooker) throws NoValidPlan {
        Instance instance = question.instance();
        Integer rounds = question.stated().rounds();
        Limits limits = rounds == null ? UNLESS_STATED : new Limits(Limits.NO_TIME_LIMIT, rounds);
        Planned planned = plan(instance, limits, onlooker);
        onlooker.naming();
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

    private Planned plan(Instance instance, Limits limits, Onlooker onlooker) throws NoValidPlan {
        oneAtATime.lock();
        try {
            onlooker.begun();
            return planner instanceof AnytimePlanner anytime
                    ? anytime.plan(instance, limits, null, onlooker)
                    : planner.plan(instance, limits);
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
