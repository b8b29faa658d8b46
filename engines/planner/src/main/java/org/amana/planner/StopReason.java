package org.amana.planner;

/** Why an engine stopped. */
public enum StopReason {
    /** The rounds asked for are done; another run gives the same plan. */
    ROUNDS_DONE,
    /** The time is up. */
    TIME_UP,
    /** The plan costs no more than the bound: it is optimal. */
    PROVEN,
    /** The plan is proven to be as near the best as was asked for; another run gives the same plan. */
    GAP_REACHED,
    /** Somebody called it off. */
    CANCELLED
}
