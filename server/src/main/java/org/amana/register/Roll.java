package org.amana.register;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who should be there, computed from custody entries and from nothing else.
 *
 * @param number how many stand in the accounts asked for, those absent for a while included
 * @param byKind the same by kind of account
 * @param absent those whom their custodian answers for and who are out for a while
 * @param listed a page of the roll, in the order of register numbers
 * @param next what to ask the next page with, or null if this was the last
 */
public record Roll(
        Whose whose,
        Moment moment,
        int number,
        Map<AccountKind, Integer> byKind,
        List<Absent> absent,
        List<Listed> listed,
        @Nullable Integer next) {

    /**
     * One person on the roll.
     *
     * @param number register number without its check digit
     * @param since first instant at which the person certainly stood there
     * @param between whether the person may have left already: the next entry lies in an interval that has begun
     * @param seq the entry that the line rests on, with its leaf in the ledger
     */
    public record Listed(
            UUID person,
            int number,
            @Nullable String nameLatin,
            @Nullable String nameArabic,
            @Nullable String tag,
            PersonFact.Sex sex,
            Account account,
            Instant since,
            boolean between,
            int seq,
            long leaf) {}

    /** Somebody on the roll who is out for a while. */
    public record Absent(
            UUID person,
            int number,
            PersonFact.AbsenceReason reason,
            String place,
            String escort,
            Instant began,
            Instant due) {

        public boolean overdue(Instant at) {
            return due.isBefore(at);
        }
    }

    /**
     * What a figure rests on: one entry per person counted.
     *
     * @param seq the person's entry by which they stand there
     * @param leaf its leaf in the ledger
     */
    public record Ground(UUID person, int number, int seq, long leaf) {}
}
