package org.amana.planner;

import java.util.List;

/**
 * Everybody of an instance by name, and who must not share a sortie.
 *
 * @param people one row per person
 * @param keepApart groups of ids; no two of one group belong on one sortie
 */
public record PeopleList(List<PersonHeld> people, List<List<String>> keepApart) {

    public PeopleList {
        people = List.copyOf(people);
        keepApart = keepApart.stream().map(List::copyOf).toList();
    }
}
