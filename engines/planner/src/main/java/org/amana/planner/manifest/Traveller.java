package org.amana.planner.manifest;

import org.amana.planner.Category;
import org.amana.planner.PersonHeld;

/** One person and the sorties they take, in order. */
final class Traveller {

    final PersonHeld person;
    final Category category;
    final int start;
    final int opens;
    final int[] groups;
    int[] journey;
    int restsUntil;

    /**
     * @param start number of the place where they are before night 1
     * @param opens the night on which their gate opens
     */
    Traveller(PersonHeld person, Category category, int start, int opens, int[] groups, int[] journey) {
        this.person = person;
        this.category = category;
        this.start = start;
        this.opens = opens;
        this.groups = groups;
        this.journey = journey;
    }

    boolean sameCategory(Traveller other) {
        return person.category().equals(other.person.category());
    }
}
