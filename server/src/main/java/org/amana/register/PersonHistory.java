package org.amana.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that the register says of one person, as known at an instant. What the viewer may not see is left out; an account of
 * somebody else's books is null.
 *
 * @param entries every entry, those that were replaced too, in the order of recording
 * @param linked the other records that are of the same body, through any number of links
 */
public record PersonHistory(
        Head head,
        Instant knownAt,
        List<Entry> entries,
        Continuity continuity,
        List<Assertion> assertions,
        List<AgeDetermination> ages,
        List<Tag> tags,
        List<Absence> absences,
        List<Remains> remains,
        List<Link> links,
        List<UUID> linked,
        List<Sighting> sightings,
        List<HandoverLine> handovers,
        List<Act> acts,
        List<Discrepancies.Discrepancy> discrepancies,
        MinimumRecord minimumRecord) {

    /** @param number register number without its check digit */
    public record Head(UUID person, int number, PersonFact.Sex sex, Instant entered) {}

    /**
     * An entry on both time axes.
     *
     * @param debit the account left, null if it is of books that the viewer does not see
     * @param credit the account entered, likewise
     * @param correctedBy the entry that took its place, null while it holds
     */
    public record Entry(
            int seq,
            long leaf,
            UUID movement,
            @Nullable Account debit,
            @Nullable Account credit,
            Cause cause,
            Instant earliest,
            Instant latest,
            Instant recorded,
            int episode,
            @Nullable Integer corrects,
            @Nullable Integer correctedBy,
            @Nullable String source,
            List<UUID> acts,
            List<String> cites) {

        /** Whether the entry holds, as far as is known. */
        public boolean holds() {
            return correctedBy == null && cause != Cause.WITHDRAWAL;
        }
    }

    public record Assertion(
            UUID assertion,
            PersonFact.AssertedField field,
            String value,
            @Nullable String scheme,
            String source,
            @Nullable String grade,
            Instant earliest,
            Instant latest,
            Instant recorded,
            long leaf) {}

    public record AgeDetermination(
            UUID determination,
            LocalDate earliestBirth,
            LocalDate latestBirth,
            PersonFact.AgeMethod method,
            String evidence,
            String determinedBy,
            Instant occurred,
            Instant recorded,
            long leaf) {}

    public record Tag(
            String tag,
            Instant bound,
            @Nullable Instant removed,
            @Nullable String reason,
            long leaf) {}

    public record Absence(
            UUID absence,
            PersonFact.AbsenceReason reason,
            String place,
            String escort,
            Instant began,
            Instant due,
            @Nullable Instant ended,
            @Nullable String outcome,
            long leaf) {}

    public record Remains(int seq, String fromHolder, String toHolder, String place, Instant occurred, long leaf) {}

    public record Link(
            UUID link,
            UUID person,
            UUID other,
            String basis,
            String decidedBy,
            Instant recorded,
            @Nullable Instant undone,
            @Nullable String reason,
            long leaf) {}

    /** @param how by a count, by the receiver of a handover, or on entering the books */
    public record Sighting(
            Instant seen,
            String how,
            @Nullable String place,
            @Nullable UUID count,
            Instant recorded,
            long leaf) {}

    public record HandoverLine(
            UUID handover,
            String giver,
            String receiver,
            @Nullable String lift,
            Instant offered,
            HandoverFact.@Nullable Verdict verdict,
            @Nullable String reason,
            @Nullable Instant answered,
            @Nullable Long leaf) {}

    public record Act(
            UUID act,
            String about,
            String party,
            String role,
            @Nullable String device,
            Instant occurred,
            HandoverFact.Method method,
            String agreed,
            boolean signed,
            @Nullable String scan,
            @Nullable String transcribedBy,
            Instant recorded,
            long leaf) {}
}
