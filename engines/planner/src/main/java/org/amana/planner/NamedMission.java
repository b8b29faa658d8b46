package org.amana.planner;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One sortie with the names of those on board.
 *
 * @param night night of departure
 * @param leg the leg
 * @param segregation the one group on board
 * @param people ids of those on board
 * @param escorts the escorts that they need; null where a manifest does not say
 */
public record NamedMission(
        int night,
        String leg,
        String segregation,
        List<String> people,
        @Nullable Escorts escorts) {

    public NamedMission {
        people = List.copyOf(people);
    }
}
