package org.amana.transfer.pages;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is behind a number of a plan, page by page.
 *
 * @param words what they have in common
 * @param next where the next of them are; null if these are all
 */
public record PlanPeopleView(
        PlanBoardView.Head head,
        String words,
        List<One> people,
        @Nullable String next) {

    /**
     * @param sortie number of the sortie; 0 for those on none
     * @param day noon of its night; null for those on none
     * @param reason words of why not; null for those on a sortie
     */
    public record One(
            LiftView.Named person,
            int sortie,
            @Nullable Instant day,
            @Nullable String reason) {}
}
