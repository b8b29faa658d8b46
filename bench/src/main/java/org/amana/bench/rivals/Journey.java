package org.amana.bench.rivals;

/**
 * All that a batch of people does: one leg, two by way of a hub, or none. Legs and nights as the engine's arrays count them.
 *
 * @param first the first leg, {@link #NONE} to stay
 * @param night its night
 * @param second the leg after it, or {@link #NONE}
 * @param later its night
 */
public record Journey(int first, int night, int second, int later) {

    static final int NONE = -1;
    static final Journey STAY = new Journey(NONE, NONE, NONE, NONE);

    static Journey direct(int leg, int night) {
        return new Journey(leg, night, NONE, NONE);
    }

    boolean moves() {
        return first != NONE;
    }

    boolean goesOn() {
        return second != NONE;
    }
}
