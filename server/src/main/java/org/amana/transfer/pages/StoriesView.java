package org.amana.transfer.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What may happen, as a few named stories, and what plans are worth in them.
 *
 * @param choices stories to choose from
 * @param query those chosen, as an address says it
 * @param table null until it is asked for
 */
public record StoriesView(
        PlanBoardView.Head head,
        List<Choice> choices,
        String query,
        int least,
        int most,
        @Nullable Table table) {

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
