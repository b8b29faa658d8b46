package org.amana.register.pages;

import java.util.List;
import org.amana.register.AccountKind;
import org.amana.register.Discrepancies;
import org.amana.register.Evidence;
import org.amana.register.Roll;
import org.amana.register.RollBesides;
import org.jspecify.annotations.Nullable;

/**
 * A place: who should be there, and beside it what was seen.
 *
 * @param where null for a lift, which is a place only while it carries people
 * @param authorities that answer for people there, of the page of the roll shown
 * @param lost people lost from there, whose last custodian still answers
 * @param mayCount whether the reader may record a count
 * @param why terms of the figure that the address asks about, null if it asks about none
 */
public record PlaceView(
        Asked asked,
        String code,
        PlacesView.@Nullable Where where,
        List<String> authorities,
        Roll roll,
        int after,
        RollBesides.Beside beside,
        List<RollBesides.Counted> counts,
        List<Evidence.Claim> claims,
        List<Discrepancies.Discrepancy> discrepancies,
        List<PlacesView.Lost> lost,
        boolean mayCount,
        @Nullable WhyView why) {

    public int of(AccountKind kind) {
        return roll.byKind().getOrDefault(kind, 0);
    }

    /** Those at the place now: on the roll, and not out for a while. */
    public int present() {
        return roll.number() - roll.absent().size();
    }
}
