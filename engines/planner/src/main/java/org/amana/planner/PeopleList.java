package org.amana.planner;

import java.util.List;

/**
 * Everybody of an instance by name, and who must not share a sortie.
 *
 * @param people one row per person
 * @param keepApart groups of ids; no two of one group belong on one sortie
 * @param together groups of ids that travel on the same sorties where they move: families, a carer and who is cared for
 */
public record PeopleList(List<PersonHeld> people, List<List<String>> keepApart, List<List<String>> together) {

    /** People of whom nobody belongs together. */
    public PeopleList(List<PersonHeld> people, List<List<String>> keepApart) {
        this(people, keepApart, List.of());
    }

    public PeopleList {
        people = List.copyOf(people);
        together = together.stream().map(List::copyOf).toList();
        keepApart = keepApart.stream().map(List::copyOf).toList();
    }
}
