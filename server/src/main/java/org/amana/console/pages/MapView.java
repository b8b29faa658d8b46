package org.amana.console.pages;

import java.util.List;

/**
 * A map as it is drawn; all coordinates are of the drawing.
 *
 * @param borders paths of borders
 */
public record MapView(int width, int height, List<String> borders, List<Lane> lanes, List<Mark> marks) {

    /** A name short enough for a map: what stands in brackets is left to the page of the place. */
    public static String label(String name) {
        int bracket = name.indexOf(" (");
        return bracket < 0 ? name : name.substring(0, bracket);
    }

    /** How a mark looks. */
    public enum Kind {
        HELD,
        NOT_SEEN,
        UNKNOWN
    }

    /** A lift under way, as a path from its origin to where it goes. */
    public record Lane(String lift, String path) {}

    /**
     * A place.
     *
     * @param people the area of the square
     * @param anchor of the label
     */
    public record Mark(
            String place,
            int people,
            Kind kind,
            String left,
            String top,
            String side,
            String labelX,
            String labelY,
            String anchor,
            String x,
            String y) {}
}
