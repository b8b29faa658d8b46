package org.amana.planner.shuttle;

import java.util.List;

/**
 * People wait at points, buses wait at depots, shelters have room. Each trip takes one load from one point to one shelter; how long
 * boarding takes is in the times.
 *
 * @param buses how many buses stand at each depot
 * @param load people that one bus takes on one trip
 * @param waiting people at each point
 * @param room people that each shelter takes
 * @param toPoint time from each depot to each point, in any unit
 * @param toShelter time from each point to each shelter, the same either way
 */
public record Shuttle(
        List<Integer> buses,
        int load,
        List<Integer> waiting,
        List<Integer> room,
        List<List<Integer>> toPoint,
        List<List<Integer>> toShelter) {

    /** @throws IllegalArgumentException saying what does not fit together */
    public Shuttle {
        buses = List.copyOf(buses);
        waiting = List.copyOf(waiting);
        room = List.copyOf(room);
        toPoint = toPoint.stream().map(List::copyOf).toList();
        toShelter = toShelter.stream().map(List::copyOf).toList();
        require(load > 0, "a bus must take somebody");
        require(buses.stream().mapToInt(b -> b).sum() > 0, "there is no bus");
        require(toPoint.size() == buses.size(), "there must be one row of times for each depot");
        require(toShelter.size() == waiting.size(), "there must be one row of times for each point");
        for (List<Integer> row : toPoint) {
            require(row.size() == waiting.size(), "each depot must have a time to each point");
        }
        for (List<Integer> row : toShelter) {
            require(row.size() == room.size(), "each point must have a time to each shelter");
        }
        int trips = 0;
        for (int people : waiting) {
            trips += loads(people, load);
        }
        int fits = 0;
        for (int people : room) {
            fits += people / load;
        }
        require(trips <= fits, "the shelters have room for " + fits + " loads, and " + trips + " wait");
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /** How many trips it takes to empty a point. */
    public int loads(int point) {
        return loads(waiting.get(point), load);
    }

    private static int loads(int people, int load) {
        return Math.ceilDiv(people, load);
    }

    /** How many loads a shelter takes. */
    public int rooms(int shelter) {
        return room.get(shelter) / load;
    }
}
