package org.amana.planner;

import java.util.List;

/**
 * A way from one place to another on one type of vehicle.
 *
 * @param id name of the leg
 * @param from where it starts
 * @param to where it ends
 * @param vehicle the type that serves it
 * @param sortiesPerTail sorties one tail can make on it in one night
 * @param busyNights nights a tail is taken by it, the night of departure included
 * @param categories the categories it may carry
 * @param risk per night, the chance that one person escapes on the way
 * @param maxSorties per night, the most sorties; 0 means closed
 */
public record Leg(
        String id,
        String from,
        String to,
        String vehicle,
        int sortiesPerTail,
        int busyNights,
        List<String> categories,
        List<Double> risk,
        List<Integer> maxSorties) {

    public Leg {
        categories = List.copyOf(categories);
        risk = List.copyOf(risk);
        maxSorties = List.copyOf(maxSorties);
    }
}
