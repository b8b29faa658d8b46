package org.amana.intake;

import java.util.List;
import java.util.UUID;
import org.amana.intake.reading.ListField;
import org.jspecify.annotations.Nullable;

/**
 * What differs between a list and an earlier one, or between a list and a roll. Figures count all; the entries are the first
 * of each kind.
 */
public record ChangeList(
        int added,
        int gone,
        int changed,
        int same,
        List<Added> additions,
        List<Gone> departures,
        List<Changed> changes) {

    /** A row that nothing before stands for. */
    public record Added(int row, List<String> cells) {}

    /**
     * Somebody who is not on the list now.
     *
     * @param row the row of the earlier list
     * @param person the person, when it is compared with a roll
     */
    public record Gone(@Nullable Integer row, @Nullable UUID person, List<String> cells) {}

    /** A row that stands for the same one, and says otherwise. */
    public record Changed(
            int row, @Nullable Integer before, @Nullable UUID person, List<Difference> differences) {}

    /** What a field said before, and says now; nothing where it said nothing. */
    public record Difference(
            ListField field,
            @Nullable String scheme,
            @Nullable String before,
            @Nullable String now) {}
}
