package org.amana.transfer.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a figure of a plan is made of.
 *
 * @param title the figure in words
 * @param figure as it stands on the board
 * @param terms what it is the sum of, or rests on
 * @param note what is not in it; empty if there is nothing to say
 */
public record PlanWhyView(String title, String figure, List<Term> terms, String note) {

    /**
     * @param figure of the term; empty if it has none
     * @param path where it leads; null if nowhere
     * @param source who said so; empty if it was added up
     */
    public record Term(
            String figure, String words, @Nullable String path, String source) {}
}
