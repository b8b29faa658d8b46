package org.amana.transfer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.amana.planner.Instance;
import org.amana.planner.Limits;
import org.amana.planner.NoValidPlan;
import org.amana.planner.PlanWatcher;
import org.amana.planner.Planned;
import org.amana.planner.child.BestPlanner;
import org.amana.planner.child.ChildSolver;
import org.amana.planner.replan.Replan;
import org.amana.planner.replan.Replanned;
import org.amana.planner.replan.Replanner;
import org.amana.planner.why.Explanation;
import org.amana.planner.why.WhatIf;
import org.jspecify.annotations.Nullable;

/**
 * Questions about plans: what binds, what another night would cost, what would be if. Answered one at a time, and kept for
 * plans, which never change. Where no solver is, there is no answer but by the engine that always answers.
 */
final class PlanQuestions implements AutoCloseable {

    private static final int KEPT = 32;

    private final BestPlanner planner;
    private final ReentrantLock oneAtATime = new ReentrantLock(true);
    private final Map<UUID, Explanation> explained = new Kept<>();
    private final Map<List<Object>, List<Double>> asked = new Kept<>();
    /** What each asker asked last; whatever they asked before it need not be answered any more. */
    private final Map<UUID, Long> newest = new ConcurrentHashMap<>();

    private final AtomicLong tickets = new AtomicLong();
    /** The plan whose relaxation the solver holds. */
    private @Nullable UUID loaded;

    PlanQuestions(BestPlanner planner) {
        this.planner = planner;
    }

    /** What binds in a plan, and what everything is worth. */
    Optional<Explanation> explain(UUID plan, Instance instance) {
        return alone(() -> explained(plan, instance));
    }

    /** What each change, made alone, would add to the bound; not a number where it cannot be made. */
    Optional<List<Double>> ask(UUID plan, Instance instance, List<WhatIf> questions) {
        return alone(() -> {
            List<Object> key = List.of(plan, questions);
            List<Double> known = asked.get(key);
            if (known != null) {
                return Optional.of(known);
            }
            ChildSolver solver = planner.solver();
            if (solver == null || !load(solver, plan, instance)) {
                return Optional.empty();
            }
            try {
                List<Double> answers = solver.ask(questions);
                asked.put(key, answers);
                return Optional.of(answers);
            } catch (IllegalStateException died) {
                loaded = null;
                return Optional.empty();
            }
        });
    }

    private Optional<Explanation> explained(UUID plan, Instance instance) {
        Explanation known = explained.get(plan);
        if (known == null) {
            ChildSolver solver = planner.solver();
            if (solver == null || !load(solver, plan, instance)) {
                return Optional.empty();
            }
            known = explained.get(plan);
        }
        return Optional.ofNullable(known);
    }

    private boolean load(ChildSolver solver, UUID plan, Instance instance) {
        if (plan.equals(loaded)) {
            return true;
        }
        try {
            explained.put(plan, solver.explain(instance));
            loaded = plan;
            return true;
        } catch (IllegalStateException died) {
            loaded = null;
            return false;
        }
    }

    /** What no plan of this could go below. */
    OptionalDouble bound(Instance instance) {
        return alone(() -> {
            ChildSolver solver = planner.solver();
            if (solver == null) {
                return OptionalDouble.empty();
            }
            loaded = null;
            try {
                return OptionalDouble.of(solver.explain(instance).bound());
            } catch (IllegalStateException died) {
                return OptionalDouble.empty();
            }
        });
    }

    /** A number by which an asker is told from themselves a moment later. */
    long ticket(UUID asker) {
        long ticket = tickets.incrementAndGet();
        newest.put(asker, ticket);
        return ticket;
    }

    /** Whether the asker has asked something else meanwhile. */
    boolean stale(UUID asker, long ticket) {
        return !Objects.equals(newest.get(asker), ticket);
    }

    /**
     * Plans the rest of an operation, near the plan so far.
     *
     * @param asker whose question it is; they call it off by asking another
     */
    Replanned replan(Replan rest, Limits limits, UUID asker, long ticket) throws NoValidPlan {
        oneAtATime.lock();
        try {
            PlanWatcher watcher = new PlanWatcher() {
                @Override
                public boolean cancelled() {
                    return stale(asker, ticket);
                }
            };
            return new Replanner(planner).plan(rest, limits, watcher);
        } finally {
            oneAtATime.unlock();
        }
    }

    /** Plans for a table of stories. */
    Planned plan(Instance instance, Limits limits) throws NoValidPlan {
        oneAtATime.lock();
        try {
            return planner.plan(instance, limits);
        } finally {
            oneAtATime.unlock();
        }
    }

    private <T> T alone(Supplier<T> question) {
        oneAtATime.lock();
        try {
            return question.get();
        } finally {
            oneAtATime.unlock();
        }
    }

    @Override
    public void close() {
        planner.close();
    }

    /** Forgets what was asked for longest ago. */
    private static final class Kept<K, V> extends LinkedHashMap<K, V> {

        Kept() {
            super(KEPT, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > KEPT;
        }
    }
}
