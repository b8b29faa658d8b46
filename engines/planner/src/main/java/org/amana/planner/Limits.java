package org.amana.planner;

import java.time.Duration;

/**
 * When an engine must stop.
 *
 * @param time wall clock; an answer that stopped on time may differ from run to run
 * @param rounds most rounds of improvement; an answer that stopped on rounds is the same in every run
 */
public record Limits(Duration time, int rounds) {

    /** The rounds that one machine of the day does in well under a tenth of a second at the size of the operation. */
    public static final int FIRST_ANSWER = 200;

    public Limits {
        if (time.isNegative() || rounds < 0) {
            throw new IllegalArgumentException("limits must not be negative: " + time + ", " + rounds);
        }
    }

    /** The first answer, reproducible. */
    public static Limits firstAnswer() {
        return new Limits(Duration.ofSeconds(60), FIRST_ANSWER);
    }

    /** A good answer in about a second at the size of the operation, reproducible. */
    public static Limits goodAnswer() {
        return new Limits(Duration.ofSeconds(60), 5 * FIRST_ANSWER);
    }

    /** As good as can be had in this time. */
    public static Limits within(Duration time) {
        return new Limits(time, Integer.MAX_VALUE);
    }
}
