package org.amana.enrolment.pages;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where enrolment stands.
 *
 * @param states how many people are in each state, by its name
 * @param missing how many fingers are missing for each reason, by its name
 * @param matters how many cases are in each state, by its name
 * @param planted null where nothing was planted
 * @param filled whether the gallery holds everybody again since the server started
 */
public record EnrolmentView(
        List<Count> states,
        List<Count> missing,
        List<Count> matters,
        int prints,
        int poor,
        int retries,
        int searches,
        int gallery,
        boolean filled,
        @Nullable Planted planted,
        List<Matter> open,
        List<Row> rows,
        String state,
        May may) {

    public record Count(String name, int figure) {}

    /**
     * What an exercise came to.
     *
     * @param pairs records of one body that were planted
     * @param found proposed and adjudicated as the same
     * @param missed enrolled and never proposed, or adjudicated otherwise
     * @param wrong proposed though of two bodies
     */
    public record Planted(int pairs, int found, int missed, int wrong) {}

    /** A case that waits for an examiner. */
    public record Matter(String id, Instant opened, int score, String state, boolean mine, boolean took) {}

    /** Somebody referred or enrolled. */
    public record Row(
            String person,
            String number,
            @Nullable String latin,
            @Nullable String arabic,
            String state,
            Instant since,
            int fingers,
            @Nullable String encounter) {}

    public record May(boolean write, boolean adjudicate, boolean sent) {}

    /** The figure under a name, 0 if there is none. */
    public static int of(List<Count> counts, String name) {
        return counts.stream()
                .filter(count -> count.name().equals(name))
                .mapToInt(Count::figure)
                .sum();
    }

    public int state(String name) {
        return of(states, name);
    }

    public int matter(String name) {
        return of(matters, name);
    }

    public int all() {
        return states.stream().mapToInt(Count::figure).sum();
    }
}
