package org.amana.planner;

import java.util.List;

/**
 * A part of the receiving facility.
 *
 * @param id name of the section
 * @param cumulativeCapacity per night, the most arrivals since night 1
 */
public record Section(String id, List<Integer> cumulativeCapacity) {

    public Section {
        cumulativeCapacity = List.copyOf(cumulativeCapacity);
    }
}
