package org.amana.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.amana.platform.journal.Fact;
import org.amana.platform.journal.FactKind;
import org.amana.platform.time.Occurred;
import org.jspecify.annotations.Nullable;

/** What becomes known of one person, other than where they stand. */
public sealed interface PersonFact extends Fact {

    UUID person();

    /**
     * Somebody was sighted and has a record from here on, name known or not.
     *
     * @param number register number without its check digit
     * @param sighting who saw the person, and how
     */
    @FactKind("register.person-entered")
    record Entered(UUID person, int number, Sex sex, String sighting) implements PersonFact {}

    /** A tag was put on; a tag is on one body at a time. */
    @FactKind("register.tag-bound")
    record TagBound(UUID person, String tag, Occurred occurred) implements PersonFact {}

    @FactKind("register.tag-removed")
    record TagRemoved(UUID person, String tag, Occurred occurred, String reason) implements PersonFact {}

    /**
     * Somebody says something of the person. Contradicting assertions stand side by side.
     *
     * @param field what it is about
     * @param value as it was said
     * @param scheme script of a name, or issuer of a number
     * @param source who said so
     * @param grade Admiralty grade, source A to F and information 1 to 6
     * @param occurred when it was said
     */
    @FactKind("register.asserted")
    record Asserted(
            UUID person,
            UUID assertion,
            AssertedField field,
            String value,
            @Nullable String scheme,
            String source,
            @Nullable String grade,
            Occurred occurred)
            implements PersonFact {}

    /**
     * Something that was said by mistake of this person is taken back: it had been said of somebody else. The assertion stays
     * in the journal; what it was is repeated here, so that whoever took it in can let it go.
     */
    @FactKind("register.assertion-withdrawn")
    record AssertionWithdrawn(
            UUID person,
            UUID assertion,
            AssertedField field,
            String value,
            @Nullable String scheme,
            String reason) implements PersonFact {}

    /**
     * The age was determined as a range of birth dates; only this changes the bounds.
     *
     * @param earliestBirth the oldest the person may be
     * @param latestBirth the youngest the person may be
     * @param method what it rests on
     * @param evidence documents, testimony, assessments relied on
     * @param determinedBy who determined it, by role and name
     */
    @FactKind("register.age-determined")
    record AgeDetermined(
            UUID person,
            UUID determination,
            LocalDate earliestBirth,
            LocalDate latestBirth,
            AgeMethod method,
            String evidence,
            String determinedBy,
            Occurred occurred)
            implements PersonFact {}

    /**
     * Out for a while, with the custodian still answering: court, hospital, interview.
     *
     * @param place where to
     * @param due when the person is due back
     */
    @FactKind("register.absence-began")
    record AbsenceBegan(
            UUID person,
            UUID absence,
            AbsenceReason reason,
            String place,
            String escort,
            Occurred occurred,
            Instant due)
            implements PersonFact {}

    @FactKind("register.absence-ended")
    record AbsenceEnded(UUID person, UUID absence, Occurred occurred, String outcome) implements PersonFact {}

    /**
     * Remains changed hands; the first holder is the one who answered for the person at death.
     *
     * @param seq number among the movements of these remains, from 1
     */
    @FactKind("register.remains-moved")
    record RemainsMoved(UUID person, int seq, String fromHolder, String toHolder, String place, Occurred occurred)
            implements PersonFact {}

    /** Two records are of one body, a person says, with the reason. Nothing of either record is altered. */
    @FactKind("register.persons-linked")
    record Linked(UUID person, UUID link, UUID other, String basis, String decidedBy) implements PersonFact {}

    /** A link is undone; all that it had joined is as it was before. */
    @FactKind("register.link-undone")
    record Unlinked(UUID person, UUID link, UUID other, String reason, String decidedBy) implements PersonFact {}

    /** Two entries, one for another: the tags or the persons had been exchanged, and are set right as one act. */
    @FactKind("register.swap-corrected")
    record SwapCorrected(UUID person, UUID other, UUID movement, String reason, List<String> cites)
            implements PersonFact {
        @SuppressWarnings("NullAway") // A list that is empty is left out of the canonical form.
        public SwapCorrected {
            cites = cites == null ? List.of() : List.copyOf(cites);
        }
    }

    /** As observed or claimed; never inferred. */
    enum Sex {
        FEMALE,
        MALE,
        UNKNOWN
    }

    /** What may be asserted of a person. */
    enum AssertedField {
        NAME,
        FATHER_NAME,
        MOTHER_NAME,
        BIRTH,
        BIRTH_PLACE,
        NATIONALITY,
        LAST_RESIDENCE,
        PARTNER_NUMBER,
        DISTINGUISHING_MARK,
        DEPRIVED_OF_LIBERTY,
        ORDERING_AUTHORITY,
        SUPERVISING_AUTHORITY,
        LEGAL_BASIS,
        NEXT_OF_KIN,
        ALLEGED_AFFILIATION
    }

    /** What an age determination rests on, weakest first (CRC General Comment 24, paragraphs 33 and 34). */
    enum AgeMethod {
        VISUAL_SCREEN,
        OWN_STATEMENT,
        TESTIMONY,
        MULTIDISCIPLINARY,
        DOCUMENT
    }

    enum AbsenceReason {
        COURT,
        HOSPITAL,
        INTERVIEW,
        OTHER
    }
}
