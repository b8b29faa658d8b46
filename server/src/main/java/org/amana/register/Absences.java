package org.amana.register;

import java.time.Instant;
import java.util.UUID;
import org.amana.platform.journal.Decider;
import org.amana.platform.journal.Refusal;
import org.amana.platform.journal.Speaker;
import org.amana.platform.time.Occurred;
import org.jspecify.annotations.Nullable;

/** People out for a while, at court, hospital or interview: their custodian still answers, and a clock runs until they are back. */
public final class Absences {

    public record Leaving(
            UUID person,
            UUID absence,
            PersonFact.AbsenceReason reason,
            String place,
            String escort,
            Occurred occurred,
            Instant due) {}

    public record Returning(UUID person, Occurred occurred, String outcome) {}

    /** Remains change hands. */
    public record Remains(UUID person, String toHolder, String place, Occurred occurred) {}

    private final Books books;

    Absences(Books books) {
        this.books = books;
    }

    public Decider leaving(Speaker speaker, Leaving request) {
        return recorded -> {
            Draft draft = new Draft(books, recorded, speaker);
            draft.plausible(request.occurred(), "/occurred");
            @Nullable Person person = mine(draft, request.person());
            if (person != null && person.absent()) {
                draft.refuse(Refusal.of("register.already-absent", "number", RegisterNumber.format(person.number))
                        .at("/person"));
            }
            if (!request.due().isAfter(request.occurred().latest())) {
                draft.refuse(Refusal.of("register.due-before-leaving", "due", request.due())
                        .at("/due"));
            }
            draft.add(new PersonFact.AbsenceBegan(
                    request.person(),
                    request.absence(),
                    request.reason(),
                    request.place(),
                    request.escort(),
                    request.occurred(),
                    request.due()));
            return draft.decision();
        };
    }

    public Decider returning(Speaker speaker, Returning request) {
        return recorded -> {
            Draft draft = new Draft(books, recorded, speaker);
            draft.plausible(request.occurred(), "/occurred");
            @Nullable Person person = mine(draft, request.person());
            if (person != null && person.absence == null) {
                draft.refuse(Refusal.of("register.not-absent", "number", RegisterNumber.format(person.number))
                        .at("/person"));
            } else if (person != null && person.absence != null) {
                draft.add(new PersonFact.AbsenceEnded(
                        person.id, person.absence.absence(), request.occurred(), request.outcome()));
            }
            return draft.decision();
        };
    }

    public Decider movingRemains(Speaker speaker, Remains request) {
        return recorded -> {
            Draft draft = new Draft(books, recorded, speaker);
            draft.plausible(request.occurred(), "/occurred");
            @Nullable Person person = draft.person(request.person(), "/person");
            if (person != null && person.remainsMovements == 0) {
                draft.refuse(Refusal.of("register.not-dead", "number", RegisterNumber.format(person.number))
                        .at("/person"));
            } else if (person != null && !person.remainsHolder.equals(speaker.party())) {
                draft.refuse(Refusal.of("register.remains-not-yours", "holder", person.remainsHolder)
                        .at("/person"));
            } else if (person != null) {
                draft.add(new PersonFact.RemainsMoved(
                        person.id,
                        person.remainsMovements + 1,
                        person.remainsHolder,
                        request.toHolder(),
                        request.place(),
                        request.occurred()));
            }
            return draft.decision();
        };
    }

    private static @Nullable Person mine(Draft draft, UUID id) {
        @Nullable Person person = draft.person(id, "/person");
        if (person != null && !draft.speaker().party().equals(person.account().authority())) {
            draft.refuse(Refusal.of(
                            "register.not-yours-to-say",
                            "cause",
                            "ABSENCE",
                            "party",
                            draft.speaker().party(),
                            "authority",
                            String.valueOf(person.account().authority()))
                    .at("/person"));
            return null;
        }
        return person;
    }
}
