package org.amana.planner;

/** Looks on while an engine works, from the engine's own threads, and may call it off. */
public interface PlanWatcher {

    /** A watcher that only waits for the end. */
    PlanWatcher NONE = new PlanWatcher() {};

    /** A better plan was found; it has passed the checker. */
    default void better(Planned planned) {}

    /** No plan can be below this, in the unit of the objective. */
    default void bound(double bound) {}

    /** Whether the engine shall stop and answer with what it has. */
    default boolean cancelled() {
        return false;
    }
}
