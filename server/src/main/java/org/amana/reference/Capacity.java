package org.amana.reference;

import java.time.LocalDate;
import java.util.UUID;

/**
 * How many a place can hold, as somebody stated it; statements stand side by side and none overwrites another.
 *
 * @param measure of what the figure speaks
 */
public record Capacity(UUID statement, String place, Measure measure, int figure, LocalDate asOf, String source) {

    /** Certified by an authority, the most that can be crammed in, or what can be worked with in decency. */
    public enum Measure {
        CERTIFIED,
        MAXIMUM,
        WORKING
    }
}
