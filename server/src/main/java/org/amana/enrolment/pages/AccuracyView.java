package org.amana.enrolment.pages;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How often this gallery is wrong, counted on cases that examiners closed.
 *
 * @param least from so many on a share is told
 * @param perMille of a thousand searches of strangers, how many were meant to propose somebody; null if searches meant different shares, or none was made
 * @param dimensions everybody first, then by device, sex and age
 */
public record AccuracyView(int least, @Nullable Integer perMille, List<Dimension> dimensions) {

    /** @param by ALL, DEVICE, SEX or AGE */
    public record Dimension(String by, List<Group> groups) {}

    /**
     * @param of which group: a device, or a code
     * @param rates one for each measure, in its order
     */
    public record Group(String of, List<Rate> rates) {}

    /**
     * A share that was counted; bounds are in thousandths, and are those within which the true one lies in 95 of 100 such cases.
     *
     * @param measure WRONG, MISSED or DIFFERENT
     * @param low null where there are too few
     */
    public record Rate(
            String measure,
            int hits,
            int of,
            @Nullable Double share,
            @Nullable Double low,
            @Nullable Double high) {}

    /**
     * What stands behind a number.
     *
     * @param by with {@code of}, whose
     * @param hits whether only those are listed that count against us
     */
    public record Behind(String measure, String by, String of, boolean hits, int all, List<Trial> trials) {}

    /**
     * A search, or a case, that was counted.
     *
     * @param hit whether it counts against us
     * @param matter the case; null if nobody was proposed
     * @param score in thousandths; null if nobody was proposed
     */
    public record Trial(
            boolean hit,
            String encounter,
            @Nullable String matter,
            @Nullable Integer score,
            String device,
            String sex,
            String age,
            Instant when) {}
}
