package org.amana.console;

/** How much of what is under way somebody may see; each more than the one before. */
enum Sight {
    PLACES,
    LIFTS,
    PLANS;

    boolean lifts() {
        return compareTo(LIFTS) >= 0;
    }

    boolean plans() {
        return this == PLANS;
    }
}
