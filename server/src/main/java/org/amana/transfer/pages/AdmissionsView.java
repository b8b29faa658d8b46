package org.amana.transfer.pages;

import java.time.Instant;
import java.util.List;

/**
 * Admissions to complete.
 *
 * @param lifts every lift from which people were taken in; their figures add up to {@code sum}
 * @param rows those to complete, the one due first in front, as far as they are shown
 * @param found how many there are that fit {@code lift} and {@code part}
 * @param lift code of the lift asked for, empty for all
 * @param part what must be missing, empty for anything
 * @param reports whether the reader may see the reports that clinicians owe
 * @param light theme of the page, {@code day} or {@code night}
 */
public record AdmissionsView(
        Sum sum, List<Lift> lifts, List<Row> rows, int found, String lift, String part, boolean reports, String light) {

    /** What can be missing, in the order in which it is done. */
    public static final List<String> PARTS = List.of("AGE", "HEALTH", "REASONS", "PROPERTY", "CELL");

    /**
     * How many.
     *
     * @param missing for each of {@link #PARTS}, of how many it is missing; one person may be in several
     * @param late those whose examination is overdue
     * @param children those who may be under 18
     */
    public record Sum(int received, int complete, List<Integer> missing, int late, int children) {

        public int open() {
            return received - complete;
        }

        public int missing(String part) {
            return missing.get(PARTS.indexOf(part));
        }
    }

    public record Lift(String lift, String place, Instant received, Sum sum) {}

    /**
     * @param how LISTED, KNOWN (on no list, with a record) or NEW (the record was made on the way)
     * @param missing which of {@link #PARTS}
     */
    public record Row(
            LiftView.Named person,
            String lift,
            String how,
            boolean mayBeChild,
            Instant received,
            Instant due,
            List<String> missing) {

        /** Whether the clock still runs: it is that of the examination and of the reasons. */
        public boolean clocked() {
            return missing.contains("HEALTH") || missing.contains("REASONS");
        }
    }
}
