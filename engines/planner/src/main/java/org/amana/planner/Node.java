package org.amana.planner;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place. In a facility nobody escapes, so it has neither {@code alpha} nor {@code omega}.
 *
 * @param id name of the place
 * @param kind site, hub or facility
 * @param alpha per night, the chance that the place falls that day times the share of those present who escape
 * @param omega the same for all days after the last night
 * @param capacity per night, the most people it may hold after the moves of that night; null means no limit
 * @param danger per night, the chance that one person held there comes to grave harm: shelling, no water, disease; empty
 *     means none is stated
 * @param dangerAfter the same for all days after the last night
 */
public record Node(
        String id,
        NodeKind kind,
        List<Double> alpha,
        double omega,
        @Nullable List<Integer> capacity,
        List<Double> danger,
        double dangerAfter) {

    /** A place where no danger to the people held is stated. */
    public Node(String id, NodeKind kind, List<Double> alpha, double omega, @Nullable List<Integer> capacity) {
        this(id, kind, alpha, omega, capacity, List.of(), 0);
    }

    public Node {
        danger = List.copyOf(danger);
        alpha = List.copyOf(alpha);
        capacity = capacity == null ? null : List.copyOf(capacity);
    }

    /** Danger of a night, 1 is the first; 0 where none is stated. */
    public double dangerIn(int night) {
        return danger.isEmpty() ? 0 : danger.get(night - 1);
    }

    public boolean isFacility() {
        return kind == NodeKind.FACILITY;
    }
}
