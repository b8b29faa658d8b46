package org.amana.transfer.pages;

import java.util.List;
import org.amana.platform.journal.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A manifest in the making.
 *
 * @param people nominated people who pass the filter: those who may be picked first
 * @param matching how many pass the filter in all, of whom the first are shown
 * @param nominated how many are nominated for the lane in all
 */
public record BuildView(LiftView lift, Filter filter, List<Candidate> people, int matching, int nominated) {

    /**
     * What of the people is shown.
     *
     * @param q words of a name, a tag or a register number
     * @param only everybody, ready or blocked
     */
    public record Filter(String q, String only, boolean here) {}

    /**
     * @param place where the person stands now, null if in nobody's hands
     * @param blocked why the person may not be put on this lift at all, null if they may
     * @param said what gates say now other than "passed"
     */
    public record Candidate(
            LiftView.Named person,
            @Nullable String place,
            @Nullable Refusal blocked,
            List<GateSaid> said) {

        /** Whether a manifest with this person could be frozen as far as their own gates go. */
        public boolean ready() {
            return blocked == null
                    && said.stream().noneMatch(one -> one.outcome().equals("FAIL"));
        }
    }

    /** @param words null where only those with a right of their own may read the reason */
    public record GateSaid(
            String gate, String outcome, @Nullable Refusal words) {}

    /**
     * What the manifest would be with those who are picked.
     *
     * @param blocked those who could not be on it beside the others, each with the reason
     */
    public record Picked(int seats, int people, List<Candidate> blocked) {}
}
