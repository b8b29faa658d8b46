package org.amana.planner;

import java.util.List;

/**
 * All sorties, as the format {@code planner-plan/1} states them.
 *
 * @param instance name of the instance it answers
 * @param missions the sorties, in any order
 */
public record Plan(String instance, List<Mission> missions) {

    public Plan {
        missions = List.copyOf(missions);
    }
}
