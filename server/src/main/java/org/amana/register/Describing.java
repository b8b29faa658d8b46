package org.amana.register;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.amana.platform.journal.Decider;
import org.amana.platform.journal.Refusal;
import org.amana.platform.journal.Speaker;
import org.amana.platform.time.Occurred;
import org.jspecify.annotations.Nullable;

/** What is said of people, how old they may be, and which tag they wear. */
public final class Describing {

    /** What somebody says of one person, or of several. */
    public record Assertions(Occurred occurred, List<Assertion> assertions) {}

    public record Assertion(
            UUID person,
            UUID assertion,
            PersonFact.AssertedField field,
            String value,
            @Nullable String scheme,
            String source,
            @Nullable String grade) {}

    /** Age bounds of several people, each by a determination of its own. */
    public record Ages(Occurred occurred, String determinedBy, List<Age> ages) {}

    public record Age(
            UUID person,
            UUID determination,
            LocalDate earliestBirth,
            LocalDate latestBirth,
            PersonFact.AgeMethod method,
            String evidence) {}

    /** @param tag the tag put on, or null to take off the one that is worn */
    public record Tagging(UUID person, @Nullable String tag, Occurred occurred, String reason) {}

    private static final LocalDate NOBODY_IS_OLDER = LocalDate.of(1900, 1, 1);

    private final Books books;

    Describing(Books books) {
        this.books = books;
    }

    public Decider asserting(Speaker speaker, Assertions request) {
        return recorded -> {
            Draft draft = new Draft(books, recorded, speaker);
            draft.plausible(request.occurred(), "/occurred");
            if (request.assertions().isEmpty()) {
                draft.refuse(Refusal.of("register.nothing-said").at("/assertions"));
            }
            for (int i = 0; i < request.assertions().size(); i++) {
                Assertion one = request.assertions().get(i);
                String pointer = "/assertions/" + i;
                draft.person(one.person(), pointer + "/person");
                if (one.value().isBlank()) {
                    draft.refuse(Refusal.of("register.nothing-said").at(pointer + "/value"));
                }
                draft.add(new PersonFact.Asserted(
                        one.person(),
                        one.assertion(),
                        one.field(),
                        one.value(),
                        one.scheme(),
                        one.source(),
                        one.grade(),
                        request.occurred()));
            }
            return draft.decision();
        };
    }

    public Decider determiningAges(Speaker speaker, Ages request) {
        return recorded -> {
            Draft draft = new Draft(books, recorded, speaker);
            determineAges(draft, request);
            return draft.decision();
        };
    }

    /** Determines ages within another desk's command. */
    public void determineAges(Draft draft, Ages request) {
        if (!draft.plausible(request.occurred(), "/occurred")) {
            return;
        }
        LocalDate today = LocalDate.ofInstant(draft.recorded(), ZoneOffset.UTC);
        if (request.ages().isEmpty()) {
            draft.refuse(Refusal.of("register.nobody-named").at("/ages"));
        }
        for (int i = 0; i < request.ages().size(); i++) {
            Age one = request.ages().get(i);
            String pointer = "/ages/" + i;
            draft.person(one.person(), pointer + "/person");
            boolean possible = !one.earliestBirth().isAfter(one.latestBirth())
                    && one.earliestBirth().isAfter(NOBODY_IS_OLDER)
                    && !one.latestBirth().isAfter(today);
            if (!possible) {
                draft.refuse(Refusal.of(
                                "register.impossible-birth",
                                "earliest",
                                one.earliestBirth(),
                                "latest",
                                one.latestBirth())
                        .at(pointer + "/latestBirth"));
            }
            draft.add(new PersonFact.AgeDetermined(
                    one.person(),
                    one.determination(),
                    one.earliestBirth(),
                    one.latestBirth(),
                    one.method(),
                    one.evidence(),
                    request.determinedBy(),
                    request.occurred()));
        }
    }

    public Decider tagging(Speaker speaker, Tagging request) {
        return recorded -> {
            Draft draft = new Draft(books, recorded, speaker);
            draft.plausible(request.occurred(), "/occurred");
            @Nullable Person person = draft.person(request.person(), "/person");
            if (person != null) {
                tag(draft, person, request);
            }
            return draft.decision();
        };
    }

    private void tag(Draft draft, Person person, Tagging request) {
        @Nullable String wanted = request.tag();
        if (wanted == null && person.tag == null || wanted != null && wanted.equals(person.tag)) {
            draft.refuse(Refusal.of("register.tag-unchanged").at("/tag"));
            return;
        }
        if (person.tag != null) {
            draft.add(new PersonFact.TagRemoved(person.id, person.tag, request.occurred(), request.reason()));
        }
        if (wanted == null) {
            return;
        }
        books.findByTag(wanted).ifPresent(other -> {
            // The tag is seen on this body now: it cannot be on the other one too.
            draft.add(new PersonFact.TagRemoved(other.id, wanted, request.occurred(), request.reason()));
            draft.breach(
                            Breach.Common.TAG_MOVED,
                            "person:" + other.id,
                            draft.speaker().party())
                    .persons(List.of(other.id, person.id))
                    .open();
        });
        draft.add(new PersonFact.TagBound(person.id, wanted, request.occurred()));
    }
}
