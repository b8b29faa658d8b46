package org.amana.register.pages;

import java.util.List;
import org.amana.register.Account;
import org.amana.register.Continuity;
import org.jspecify.annotations.Nullable;

/**
 * A person's history drawn: above who answered, then when things occurred, then when they were recorded. All lengths are in
 * units of the drawing, mirrored already where the page runs from right to left.
 *
 * @param start where the axes begin
 * @param end where they end
 * @param now where the moment asked about stands
 * @param breaks where the scale leaves time out
 */
public record AxesView(
        int width,
        int start,
        int end,
        int now,
        List<Band> bands,
        List<Tick> ticks,
        List<Join> joins,
        List<Integer> breaks) {

    /** Whose hands somebody was in, and for how long. */
    public record Band(
            int x,
            int width,
            Continuity.Answer answer,
            @Nullable Account account,
            boolean moving) {

        private static final int A_LETTER = 7;
        private static final int PADDING = 10;
        private static final int FEWEST_LETTERS = 5;

        /** As much of the words as the band has room for, empty if that would not be readable. */
        public String fitting(String words) {
            int room = (width - PADDING) / A_LETTER;
            if (words.length() <= room) {
                return words;
            }
            return room < FEWEST_LETTERS ? "" : words.substring(0, room - 1).strip() + '…';
        }
    }

    /** A day of the calendar; {@code year} stands with those around which time is left out. */
    public record Tick(int x, int day, int month, int year, boolean withYear) {}

    /** How an entry came into the books. */
    public enum Manner {
        AT_ONCE,
        LATE,
        CORRECTION
    }

    /**
     * An entry, or several that lie upon one another: a line from when it occurred to when it was recorded.
     *
     * @param entries their numbers, as {@code 1, 2}
     * @param lateHours how many hours passed until the first was recorded
     * @param corrects the entry whose place it takes, null for others
     */
    public record Join(
            String entries,
            int occurred,
            int recorded,
            Manner manner,
            long lateHours,
            @Nullable Integer corrects) {

        public int middle() {
            return (occurred + recorded) / 2;
        }
    }
}
