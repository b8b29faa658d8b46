package org.amana.planner;

import java.time.Duration;

/**
 * When an engine must stop; whatever comes first.
 *
 * @param time wall clock; an answer that stopped on time may differ from run to run
 * @param rounds most rounds of improvement; an answer that stopped on rounds is the same in every run
 * @param gap the share between plan and bound that is good enough, 0 to go on until it is proven
 */
public record Limits(Duration time, int rounds, double gap) {

    /** The rounds that one machine of the day does in well under a tenth of a second at the size of the operation. */
    public static final int FIRST_ANSWER = 200;

    /** Longer than anybody waits: with it, rounds or gap decide, and the same question has the same answer. */
    public static final Duration NO_TIME_LIMIT = Duration.ofDays(1);

    public Limits {
        if (time.isNegative() || rounds < 0 || !(gap >= 0)) {
            throw new IllegalArgumentException("limits must not be negative: " + time + ", " + rounds + ", " + gap);
        }
    }

    public Limits(Duration time, int rounds) {
        this(time, rounds, 0);
    }

    /** The first answer, reproducible. */
    public static Limits firstAnswer() {
        return new Limits(Duration.ofSeconds(60), FIRST_ANSWER);
    }

    /** A good answer in a few seconds at the size of the operation, reproducible. */
    public static Limits goodAnswer() {
        return new Limits(Duration.ofSeconds(60), 5 * FIRST_ANSWER);
    }

    /** As good as can be had in this time. */
    public static Limits within(Duration time) {
        return new Limits(time, Integer.MAX_VALUE);
    }

    /** Until the plan is proven to be this near the best, however long it takes; reproducible. */
    public static Limits untilGap(double gap) {
        return new Limits(NO_TIME_LIMIT, Integer.MAX_VALUE, gap);
    }

    /** Whether the clock decides nothing that anybody would see. */
    public boolean reproducible() {
        return time.compareTo(NO_TIME_LIMIT) >= 0;
    }
}
