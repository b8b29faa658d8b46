package org.amana.law;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amana.platform.journal.Decider;
import org.amana.platform.journal.Refusal;
import org.amana.platform.journal.Speaker;
import org.amana.platform.json.OrEmpty;
import org.amana.platform.time.Occurred;
import org.amana.register.Books;
import org.amana.register.Draft;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * People were heard about what they fear of a receiving state. Each is assessed alone; several findings may be handed in at
 * once, never one finding for several people.
 */
@Component
public final class Assessing {

    public record Request(List<Assessment> assessments) {}

    /** @param validUntil last day on which it may be relied on; needed unless a risk was found */
    public record Assessment(
            UUID assessment,
            UUID person,
            String receivingState,
            LawFact.Finding finding,
            boolean heardInPrivate,
            Occurred occurred,
            String assessor,
            @Nullable LocalDate validUntil,
            @Nullable List<String> assurances,
            @Nullable String sealed) {}

    private final Books books;
    private final LawMemory memory;

    Assessing(Books books, LawMemory memory) {
        this.books = books;
        this.memory = memory;
    }

    public Decider decider(Speaker speaker, Request request) {
        return recorded -> {
            Draft draft = new Draft(books, recorded, speaker);
            if (request.assessments().isEmpty()) {
                draft.refuse(Refusal.of("law.nobody-named").at("/assessments"));
            }
            Set<UUID> named = new HashSet<>();
            for (int i = 0; i < request.assessments().size(); i++) {
                assess(draft, request.assessments().get(i), named, "/assessments/" + i);
            }
            return draft.decision();
        };
    }

    private void assess(Draft draft, Assessment one, Set<UUID> named, String pointer) {
        draft.person(one.person(), pointer + "/person");
        draft.plausible(one.occurred(), pointer + "/occurred");
        if (memory.knows(one.assessment()) || !named.add(one.assessment())) {
            draft.refuse(Refusal.of("law.known-already", "id", one.assessment()).at(pointer + "/assessment"));
        }
        if (one.finding() == LawFact.Finding.NO_RISK_FOUND && !one.heardInPrivate()) {
            draft.refuse(Refusal.of("law.not-heard-in-private").at(pointer + "/heardInPrivate"));
        }
        if (one.finding() != LawFact.Finding.RISK_FOUND && one.validUntil() == null) {
            draft.refuse(Refusal.of("law.validity-missing").at(pointer + "/validUntil"));
        }
        draft.add(new LawFact.AssessmentMade(
                one.assessment(),
                one.person(),
                one.receivingState(),
                one.finding(),
                one.heardInPrivate(),
                one.occurred(),
                one.assessor(),
                one.validUntil(),
                OrEmpty.list(one.assurances()),
                one.sealed()));
    }
}
