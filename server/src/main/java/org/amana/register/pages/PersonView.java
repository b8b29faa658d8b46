package org.amana.register.pages;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amana.register.Account;
import org.amana.register.Continuity;
import org.amana.register.MinimumRecord;
import org.amana.register.PersonHistory;
import org.amana.register.PersonNotes;
import org.jspecify.annotations.Nullable;

/**
 * One person, on both axes of time.
 *
 * @param now where they stood at the moment asked about, null before the first entry
 * @param seen the last time that they were seen by then
 * @param entries newest first
 * @param linked the other records of the same body
 * @param awaiting corrections that wait for somebody's word
 * @param correctable the entry that may be corrected here, null if there is none or the reader may not
 * @param places codes that an entry may lead to, for the form
 * @param parties likewise
 * @param notes what desks above know of the person
 * @param instrument what the mandate of the account rests on, as it is called; null if it is not known here
 * @param done code of what was just done, null if nothing was
 */
public record PersonView(
        Asked asked,
        PersonHistory history,
        @Nullable String nameLatin,
        @Nullable String nameArabic,
        @Nullable String tag,
        Continuity.@Nullable Interval now,
        PersonHistory.@Nullable Sighting seen,
        List<PersonHistory.Entry> entries,
        AxesView axes,
        List<Known> linked,
        List<Awaiting> awaiting,
        PersonHistory.@Nullable Entry correctable,
        List<String> places,
        List<String> parties,
        Map<UUID, PersonHistory.Act> acts,
        List<PersonNotes.Note> notes,
        @Nullable String instrument,
        @Nullable String done) {

    /**
     * A correction that waits.
     *
     * @param agreed parties that said so, whoever proposed it among them
     * @param others who else is corrected by the same act, as far as the reader may know them
     * @param mine whether it waits for the reader's party
     */
    public record Awaiting(
            UUID correction,
            String reason,
            List<String> agreed,
            List<Known> others,
            List<String> needs,
            Instant proposed,
            boolean mine) {}

    /** How many items of the legal minimum record are held so. */
    public int held(MinimumRecord.Held how) {
        return Math.toIntExact(history.minimumRecord().items().stream()
                .filter(item -> item.held() == how)
                .count());
    }

    /** The account stood in, where the reader sees it. */
    public @Nullable Account account() {
        return now == null ? null : now.account();
    }
}
