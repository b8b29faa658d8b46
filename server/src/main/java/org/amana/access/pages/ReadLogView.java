package org.amana.access.pages;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who read what, newest first.
 *
 * @param user whose lines alone, empty for all
 * @param subject text that the subject holds, empty for all
 * @param earlier what to ask the next page with, null if this was the last
 */
public record ReadLogView(
        String user,
        String subject,
        List<Line> lines,
        @Nullable Instant earlier) {

    /**
     * Something read.
     *
     * @param right under which right
     * @param subject path and query of what was asked for
     * @param status of the answer
     * @param brokenGlass whether a clinician saw it in an emergency, without the right
     */
    public record Line(
            Instant at,
            String user,
            String party,
            String right,
            String subject,
            @Nullable String purpose,
            int status,
            boolean brokenGlass) {}
}
