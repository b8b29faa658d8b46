package org.amana.console.pages;

import java.util.List;

/**
 * A map as it is drawn; all coordinates are of the drawing.
 *
 * @param borders paths of borders
 */
public record MapView(
        int width, int height, List<String> borders, List<Lane> lanes, List<Closed> closed, List<Mark> marks) {

    /** A name short enough for a map: what stands in brackets is left to the page of the place. */
    public static String label(String name) {
        int bracket = name.indexOf(" (");
        return bracket < 0 ? name : name.substring(0, bracket);
    }

    /** How a mark looks. */
    public enum Kind {
        HELD,
        NOT_SEEN,
        UNKNOWN,
        MOVING
    }

    /**
     * A leg of a lift under way.
     *
     * @param road whether it is travelled on the ground; by air otherwise
     * @param ends where it begins and ends on the ground: longitude and latitude, twice
     */
    public record Lane(String lift, boolean road, String path, String ends) {}

    /**
     * A way that nobody is to take; a cross stands in its middle.
     *
     * @param at where that is on the ground: longitude and latitude
     */
    public record Closed(String from, String to, String at, String side, String left, String top) {}

    /**
     * A place, or a lift under way.
     *
     * @param place code of the place, number of the lift
     * @param at where it is on the ground: longitude and latitude
     * @param people the area of the square
     * @param anchor of the label
     */
    public record Mark(
            String place,
            String at,
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
