package org.amana.transfer.pages;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Two plans beside each other, by calendar nights.
 *
 * @param figures what they come to
 * @param lastA noon of the last night on which the first moves anybody; null if it moves nobody
 * @param places people left at each place after each night of either
 * @param changes what moves otherwise, night by night and way by way
 */
public record PlanCompareView(
        PlanBoardView.Head a,
        PlanBoardView.Head b,
        List<Figure> figures,
        @Nullable Instant lastA,
        @Nullable Instant lastB,
        List<Instant> nights,
        List<Place> places,
        List<Change> changes) {

    /** Whether they end on the same night. */
    public boolean lastTogether() {
        return Objects.equals(lastA, lastB);
    }

    /** @param different whether the two are not the same */
    public record Figure(String words, String a, String b, boolean different) {}

    /** People left, one for each night; −1 where a plan says nothing of a night. */
    public record Place(String place, List<Integer> a, List<Integer> b) {}

    public record Change(Instant day, String way, int sortiesA, int peopleA, int sortiesB, int peopleB) {}
}
