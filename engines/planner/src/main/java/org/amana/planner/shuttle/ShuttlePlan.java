package org.amana.planner.shuttle;

import java.util.List;

/**
 * What each bus does.
 *
 * @param trips of each bus, in its order; buses in the order of depots
 * @param last when the last load is safe, in the unit of the instance
 * @param bound before which no plan can have everybody safe
 */
public record ShuttlePlan(List<List<Trip>> trips, int last, int bound) {

    public ShuttlePlan {
        trips = trips.stream().map(List::copyOf).toList();
    }

    /** Whether nothing can be sooner. */
    public boolean proven() {
        return last == bound;
    }
}
