package org.amana.law;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.amana.platform.journal.Fact;
import org.amana.platform.journal.FactKind;
import org.amana.platform.json.OrEmpty;
import org.amana.platform.time.Occurred;
import org.jspecify.annotations.Nullable;

/** What was found, stated, owed and done under the law. */
public sealed interface LawFact extends Fact {

    /**
     * One person was assessed for one receiving state (CAT 3, ICPPED 16, GC IV 45).
     *
     * @param receivingState ISO 3166-1 code
     * @param heardInPrivate whether the person was heard about fears with nobody else listening
     * @param assessor who assessed, by role and name
     * @param validUntil last day on which it may be relied on; a found risk without one stands until further notice
     * @param assurances ids of assurances relied on
     * @param sealed SHA-256 of the reasons, which are kept apart
     */
    @FactKind("law.assessment-made")
    record AssessmentMade(
            UUID assessment,
            UUID person,
            String receivingState,
            Finding finding,
            boolean heardInPrivate,
            Occurred occurred,
            String assessor,
            @Nullable LocalDate validUntil,
            List<String> assurances,
            @Nullable String sealed)
            implements LawFact {
        public AssessmentMade {
            assurances = OrEmpty.list(assurances);
        }
    }

    enum Finding {
        NO_RISK_FOUND,
        RISK_FOUND,
        CANNOT_BE_MADE
    }

    /**
     * A clinician says whether somebody may travel (GC III 47 (1), by analogy).
     *
     * @param conditions what the journey must provide, as codes that carry no diagnosis
     * @param sealed SHA-256 of the clinical note, which stays with the clinician
     */
    @FactKind("law.fitness-stated")
    record FitnessStated(
            UUID statement,
            UUID person,
            Fitness fitness,
            List<String> conditions,
            String clinician,
            Occurred occurred,
            LocalDate validUntil,
            @Nullable String sealed)
            implements LawFact {
        public FitnessStated {
            conditions = OrEmpty.list(conditions);
        }
    }

    /**
     * A clinician saw somebody; what was found is sealed (Mandela 24, 30 to 34). That it was done is all that is said here: a sheet
     * of somebody unhurt is as long as any other, and a further sheet may say anything, also that there is nothing new.
     *
     * @param sealed nonce, ciphertext and tag in base64, under a key of the clinic that is not in the journal
     */
    @FactKind("law.health-screened")
    record HealthScreened(UUID sheet, UUID person, Occurred occurred, String sealed) implements LawFact {}

    enum Fitness {
        FIT,
        FIT_WITH_CONDITIONS,
        UNFIT
    }

    /** One duty and when it is due. */
    record Owed(Duty duty, Instant due) {}

    /**
     * Duties began to run.
     *
     * @param about what they come from, {@code campaign:…}, {@code lift:…}, {@code movement:…}
     * @param owner party that owes them
     */
    @FactKind("law.duties-raised")
    record DutiesRaised(String about, String owner, List<Owed> owed, List<UUID> persons) implements LawFact {}

    /** @param proof what shows it: the SHA-256 of a document, or the number of a notice */
    @FactKind("law.duty-done")
    record DutyDone(String about, Duty duty, List<UUID> persons, String proof, Occurred occurred) implements LawFact {}

    /** The first of two asks that a duty be waived for a time. */
    @FactKind("law.waiver-asked")
    record WaiverAsked(UUID waiver, String about, Duty duty, List<UUID> persons, String reason, Instant expires)
            implements LawFact {}

    /** The second agrees; from here until it expires the duty does not stand in the way. */
    @FactKind("law.waiver-agreed")
    record WaiverAgreed(UUID waiver) implements LawFact {}

    @FactKind("law.duty-overdue")
    record DutyOverdue(String about, Duty duty, List<UUID> persons, Instant due) implements LawFact {}
}
