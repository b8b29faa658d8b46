package org.amana.planner;

import java.util.List;

/**
 * One sortie with the names of those on board.
 *
 * @param night night of departure
 * @param leg the leg
 * @param segregation the one group on board
 * @param people ids of those on board
 */
public record NamedMission(int night, String leg, String segregation, List<String> people) {

    public NamedMission {
        people = List.copyOf(people);
    }
}
