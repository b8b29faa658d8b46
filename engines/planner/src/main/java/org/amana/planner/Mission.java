package org.amana.planner;

import java.util.List;

/**
 * One sortie of one tail.
 *
 * @param night night of departure, 1 is the first
 * @param leg the leg flown or driven
 * @param segregation the one group on board
 * @param load who is on board, by class
 */
public record Mission(int night, String leg, String segregation, List<Load> load) {

    public Mission {
        load = List.copyOf(load);
    }

    /** People on board. */
    public int people() {
        return load.stream().mapToInt(Load::count).sum();
    }

    /** The same sortie on another night. */
    public Mission onNight(int other) {
        return new Mission(other, leg, segregation, load);
    }
}
