package org.amana.planner.manifest;

import java.util.List;

/**
 * People who should be kept apart and share a sortie.
 *
 * @param mission position of the sortie in the manifest
 * @param group position of the group in the list of people
 * @param people those of the group on board, two or more
 * @param why why it was not avoided
 */
public record Conflict(int mission, int group, List<String> people, String why) {

    public Conflict {
        people = List.copyOf(people);
    }

    /** Unordered pairs among them. */
    public int pairs() {
        return people.size() * (people.size() - 1) / 2;
    }
}
