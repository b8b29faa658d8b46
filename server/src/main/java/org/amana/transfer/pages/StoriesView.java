package org.amana.transfer.pages;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What may happen, as a few named stories, and what plans are worth in them.
 *
 * @param choices stories to choose from
 * @param own those that officers told
 * @param fields of which there may be more or fewer in a story
 * @param places whose chance to fall may be another in a story
 * @param query those chosen, as an address says it
 * @param table null until it is asked for
 */
public record StoriesView(
        PlanBoardView.Head head,
        List<Choice> choices,
        List<Own> own,
        List<TrialView.Field> fields,
        List<TrialView.Place> places,
        boolean mayTell,
        String query,
        int least,
        int most,
        @Nullable Table table) {

    /**
     * A story as officers told it.
     *
     * @param from noon of its first night; null from the first of a plan
     * @param to noon of its last night; null to the last of a plan
     * @param touches whether it changes anything for the plan of the page
     */
    public record Own(
            String story,
            String name,
            List<Change> changes,
            @Nullable Instant from,
            @Nullable Instant to,
            String party,
            Instant recorded,
            long leaf,
            boolean touches) {}

    /** @param how such as "−1" or "200 %" */
    public record Change(String of, String how) {}

    public record Choice(String code, String words, boolean chosen) {}

    /**
     * @param stories names of what happens
     * @param rows this plan first, then the plan made for each story
     */
    public record Table(List<String> stories, List<Row> rows, Spread spread) {}

    /**
     * @param own whether it is the plan of the page
     * @param cost escapes to be expected in each story
     * @param worst the most that is lost by it against the best plan of a story
     * @param least whether no other row loses less at worst
     */
    public record Row(String words, boolean own, List<Double> cost, double worst, boolean least) {}

    /** How outcomes of the plan of the page spread when days on which places fall are drawn. */
    public record Spread(int replays, double mean, double low, double middle, double high, long nothing) {}
}
