package org.amana.transfer;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One stretch of a lift.
 *
 * @param number from 1, in the order of travel
 * @param from code of the place of departure
 * @param to code of the place of arrival
 * @param carrier party that answers for those aboard
 * @param conveyance kind of conveyance
 * @param tail what tells it from others of its kind, when known
 * @param seats for people held, escorts not counted
 * @param departs as planned
 * @param arrives as planned
 * @param silenceMinutes after so many minutes without a sign of life an alarm is raised
 */
public record Leg(
        int number,
        String from,
        String to,
        String carrier,
        String conveyance,
        @Nullable String tail,
        int seats,
        Instant departs,
        Instant arrives,
        int silenceMinutes) {

    Duration silence() {
        return Duration.ofMinutes(silenceMinutes);
    }

    Leg towards(String place) {
        return new Leg(number, from, place, carrier, conveyance, tail, seats, departs, arrives, silenceMinutes);
    }
}
