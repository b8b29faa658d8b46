package org.amana.enrolment.pages;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case before an examiner: two people's prints and nothing else of them, until it is closed.
 *
 * @param pairs of prints, those that agree best in front
 * @param mine what this examiner has concluded
 * @param closed what it came to, with both people; null while it is open
 * @param why why this reader may not conclude, as a code; null if they may
 */
public record MatterView(
        String matter,
        Instant opened,
        int score,
        int threshold,
        boolean third,
        List<Pair> pairs,
        int chosen,
        @Nullable String mine,
        @Nullable Closed closed,
        @Nullable String why,
        @Nullable String next) {

    /** @param agreeing how many minutiae agree */
    public record Pair(int finger, Print left, Print right, int agreeing, int score) {}

    /**
     * A print as it is drawn.
     *
     * @param picture address of the picture; null if none is kept
     * @param marks every minutia
     */
    public record Print(int width, int height, @Nullable String picture, List<Mark> marks) {}

    /**
     * @param x in pixels at 500 dots an inch
     * @param dx where its ridge runs, from x
     * @param pair the number of the pair it is part of, 0 for none
     */
    public record Mark(int x, int y, int dx, int dy, int pair) {}

    /** @param link id of the link; null if the two are not linked */
    public record Closed(
            String result,
            boolean byThird,
            Instant when,
            Person one,
            Person other,
            List<Said> said,
            @Nullable String link,
            boolean mayLink) {}

    public record Person(
            String person,
            @Nullable String number,
            @Nullable String latin,
            @Nullable String arabic) {}

    public record Said(String conclusion, String reason, Instant when, long leaf, boolean mine) {}
}
