package org.amana.enrolment;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.amana.platform.journal.Refusal;
import org.amana.reference.Reference;
import org.amana.register.Books;
import org.amana.register.Draft;
import org.amana.register.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whose prints may be taken, and for what; on the writer's thread. */
@Component
final class EnrolmentRules {

    private final Books books;
    private final Reference reference;
    private final EnrolmentMemory memory;

    EnrolmentRules(Books books, Reference reference, EnrolmentMemory memory) {
        this.books = books;
        this.reference = reference;
        this.memory = memory;
    }

    /** Nobody who may be under 18, and nobody whose age was never determined, is among adults. */
    boolean mayBeChild(UUID person, LocalDate day) {
        Person.@Nullable AgeBounds age =
                books.findPerson(person).map(Person::age).orElse(null);
        return age == null || age.mayBeChildOn(day);
    }

    private static LocalDate day(Draft draft) {
        return LocalDate.ofInstant(draft.recorded(), ZoneOffset.UTC);
    }

    /** Refuses the prints of children, unless for their own protection, and of people whom nobody referred. */
    void mayBeTaken(Draft draft, UUID person, EnrolmentFact.Purpose purpose, String pointer) {
        ageFits(draft, person, purpose, pointer + "/person");
        if (!memory.isReferred(person, draft.speaker().party(), purpose)) {
            draft.refuse(Refusal.of("enrolment.not-referred", "person", person).at(pointer + "/person"));
        }
    }

    /** A purpose is for adults or for children, and doubt counts as child. */
    void ageFits(Draft draft, UUID person, EnrolmentFact.Purpose purpose, String pointer) {
        boolean child = mayBeChild(person, day(draft));
        if (child && purpose == EnrolmentFact.Purpose.IDENTITY) {
            draft.refuse(Refusal.of("enrolment.may-be-child", "person", person).at(pointer));
        }
        if (!child && purpose == EnrolmentFact.Purpose.CHILD_PROTECTION) {
            draft.refuse(Refusal.of("enrolment.not-a-child", "person", person).at(pointer));
        }
    }

    void known(Draft draft, String place, String pointer) {
        if (reference.findPlace(place).isEmpty()) {
            draft.refuse(Refusal.of("enrolment.unknown-place", "place", place).at(pointer));
        }
    }

    /** A key that was destroyed while prints were being read must not be made anew for them. */
    void sameKey(Draft draft, UUID person, int generation, String pointer) {
        if (memory.generation(person) != generation) {
            draft.refuse(Refusal.of("enrolment.erased-meanwhile").at(pointer));
        }
    }

    /** The encounter, if the speaker's party took it. */
    EnrolmentMemory.@Nullable Taking encounter(Draft draft, UUID id, String pointer) {
        return draft.named(
                memory.findEncounter(id),
                (taking, scope) -> scope.covers(taking.party),
                Refusal.of("enrolment.no-such-encounter", "encounter", id).at(pointer));
    }

    /** The case, if the speaker's party searched. */
    EnrolmentMemory.@Nullable Matter matter(Draft draft, UUID id, String pointer) {
        return draft.named(
                memory.findMatter(id),
                (matter, scope) -> scope.covers(matter.party),
                Refusal.of("enrolment.no-such-case", "case", id).at(pointer));
    }
}
