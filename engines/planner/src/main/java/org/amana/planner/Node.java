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
 */
public record Node(
        String id,
        NodeKind kind,
        List<Double> alpha,
        double omega,
        @Nullable List<Integer> capacity) {

    public Node {
        alpha = List.copyOf(alpha);
        capacity = capacity == null ? null : List.copyOf(capacity);
    }

    public boolean isFacility() {
        return kind == NodeKind.FACILITY;
    }
}
