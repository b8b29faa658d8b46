package org.amana.planner;

import java.util.List;

/**
 * A type of aircraft or bus.
 *
 * @param id name of the type
 * @param seats seats of one sortie, escorts included
 * @param convoy whether its tails drive in convoys
 * @param tails per night, how many are serviceable
 */
public record Vehicle(String id, int seats, boolean convoy, List<Integer> tails) {

    public Vehicle {
        tails = List.copyOf(tails);
    }
}
