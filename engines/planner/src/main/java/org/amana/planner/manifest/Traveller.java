package org.amana.planner.manifest;

import org.amana.planner.PersonHeld;

/** One person and the sorties they take, in order. */
final class Traveller {

    final PersonHeld person;
    final int[] groups;
    int[] journey;

    Traveller(PersonHeld person, int[] groups, int[] journey) {
        this.person = person;
        this.groups = groups;
        this.journey = journey;
    }
}
