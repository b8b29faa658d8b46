package org.amana.register.pages;

import java.time.Instant;
import java.util.List;
import org.amana.reference.PlaceKind;
import org.amana.register.CountFact;
import org.jspecify.annotations.Nullable;

/**
 * All places with their figures: what the roll says on one side, what was seen on the other.
 *
 * @param party whose places alone are shown, null for all
 * @param unplaced people whom an authority cannot produce, who are at no place
 * @param owed open discrepancies by owner, of those shown
 */
public record PlacesView(
        Asked asked, @Nullable String party, List<Group> groups, Line sum, List<Lost> unplaced, List<Owed> owed) {

    /** @param recognised whether the authorities recognise it as a place of detention, null where that does not apply */
    public record Where(
            String code, PlaceKind kind, @Nullable Boolean recognised) {}

    /** @param kind null for lifts under way, which are places only while they carry people */
    public record Group(@Nullable PlaceKind kind, List<Line> lines) {}

    /**
     * A place under an authority.
     *
     * @param authority null if nobody is on the place's roll
     * @param present held or resident, those absent left out
     * @param discrepancies open ones about the place
     */
    public record Line(
            String place,
            @Nullable String authority,
            int present,
            int accompanying,
            int absent,
            int roll,
            int seen,
            int notSeen,
            int strangers,
            @Nullable Instant counted,
            CountFact.@Nullable CountKind how,
            boolean byTwo,
            boolean stale,
            int discrepancies) {}

    /** @param from the place that they were lost from, null if none is on record */
    public record Lost(String authority, @Nullable String from, boolean resident, int persons) {}

    public record Owed(String owner, int open, int overdue, Instant next) {}
}
