package org.amana.planner.why;

import java.util.List;

/**
 * What the relaxation of the master plan says. Prices hold for small changes; ask {@link WhatIf} for the true difference.
 *
 * @param bound no plan can be below this
 * @param limits the limits that bind, by worth
 * @param moves what one more person of a class on a leg in a night would cost, where anybody may go
 */
public record Explanation(double bound, List<LimitWorth> limits, List<MovePrice> moves) {

    public Explanation {
        limits = List.copyOf(limits);
        moves = List.copyOf(moves);
    }

    /**
     * A limit that binds.
     *
     * @param supply what is short
     * @param where id of the vehicle, node, section or leg; empty for what belongs to the whole operation
     * @param night the night
     * @param worth what one more of it would save
     */
    public record LimitWorth(Supply supply, String where, int night, double worth) {}

    /**
     * A move that could be made.
     *
     * @param leg on which leg
     * @param category of whom
     * @param gate of whom; once gates are open, people of one category count as those whose gate opens first
     * @param night in which night
     * @param people how many of them go in the relaxation
     * @param price what one more would cost elsewhere; 0 where people go
     */
    public record MovePrice(String leg, String category, String gate, int night, double people, double price) {}
}
