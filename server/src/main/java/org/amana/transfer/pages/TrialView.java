package org.amana.transfer.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What would be if there were more or fewer of something.
 *
 * @param gone nights of the plan that stay as they are, being over or made into lifts
 * @param query what is tried, as an address says it
 * @param bound what no plan of what is tried can go below; null where nothing is tried, or no solver answered
 */
public record TrialView(
        PlanBoardView.Head head,
        int gone,
        int nights,
        List<Field> fields,
        List<Place> places,
        String query,
        @Nullable Bound bound,
        @Nullable Outcome outcome,
        boolean mayMake) {

    /** Whether there is a night left that could be planned otherwise. */
    public boolean open() {
        return gone < nights;
    }

    /**
     * @param name of the field
     * @param words of what there is more or less
     * @param more so many more, negative for fewer
     * @param stated what was stated, such as "4" or "3 to 5"
     */
    public record Field(String name, String words, int more, String stated) {}

    /**
     * @param percent of the chance stated
     * @param falls the highest chance stated, in ten-thousandths
     */
    public record Place(String name, String place, int percent, int falls) {}

    /**
     * @param before what the plan so far leaves to be expected in the nights to come
     * @param bound what no plan can go below under what is tried; null where no solver answered
     */
    public record Bound(double before, @Nullable Double bound) {}

    /**
     * A plan for what is tried.
     *
     * @param impossible why there is none; empty if there is one
     * @param asItStands what the plan so far would leave under what is tried; null if it would break a rule
     * @param sortiesChanged sorties struck or added
     * @param sortiesSoFar sorties of the plan so far in the nights to come
     * @param staying what it costs to stay near the plan so far, beside the best plan found
     * @param changes what it does otherwise, night by night and way by way
     */
    public record Outcome(
            List<String> impossible,
            double before,
            @Nullable Double asItStands,
            double objective,
            @Nullable Double bound,
            @Nullable Long gap,
            String stop,
            int sortiesChanged,
            int sortiesSoFar,
            double staying,
            List<Change> changes) {

        /** Ways and nights with more or fewer sorties. */
        public List<Change> otherSorties() {
            return changes.stream()
                    .filter(one -> one.sortiesBefore() != one.sorties())
                    .toList();
        }

        /** Ways and nights on which as many sorties take more or fewer people. */
        public List<Change> otherPeople() {
            return changes.stream()
                    .filter(one -> one.sortiesBefore() == one.sorties())
                    .toList();
        }
    }

    public record Change(
            int night,
            java.time.Instant day,
            String way,
            int sortiesBefore,
            int peopleBefore,
            int sorties,
            int people) {}
}
