package org.amana.reference;

import org.jspecify.annotations.Nullable;

/**
 * Where people are, or pass through; a conveyance is a place too.
 *
 * @param zone IANA time zone: a night belongs to the zone of its origin
 * @param position where it is, as far as known; a conveyance has none
 * @param parent the place that it lies in
 * @param recognised whether the authorities recognise it as a place of detention; null where that does not apply
 */
public record Place(
        String code,
        PlaceKind kind,
        Names names,
        String zone,
        @Nullable Position position,
        @Nullable String parent,
        @Nullable Boolean recognised) {

    /**
     * @param latitude micro-degrees north
     * @param longitude micro-degrees east
     * @param errorMetres how far off it may be
     */
    public record Position(int latitude, int longitude, int errorMetres) {}
}
