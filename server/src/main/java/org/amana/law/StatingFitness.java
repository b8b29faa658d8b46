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

/** A clinician says who may travel, and under which conditions; the clinical note itself stays with the clinician. */
@Component
public final class StatingFitness {

    public record Request(List<Statement> statements) {}

    public record Statement(
            UUID statement,
            UUID person,
            LawFact.Fitness fitness,
            @Nullable List<String> conditions,
            String clinician,
            Occurred occurred,
            LocalDate validUntil,
            @Nullable String sealed) {}

    private final Books books;
    private final LawMemory memory;

    StatingFitness(Books books, LawMemory memory) {
        this.books = books;
        this.memory = memory;
    }

    public Decider decider(Speaker speaker, Request request) {
        return recorded -> {
            Draft draft = new Draft(books, recorded, speaker);
            if (request.statements().isEmpty()) {
                draft.refuse(Refusal.of("law.nobody-named").at("/statements"));
            }
            Set<UUID> named = new HashSet<>();
            for (int i = 0; i < request.statements().size(); i++) {
                state(draft, request.statements().get(i), named, "/statements/" + i);
            }
            return draft.decision();
        };
    }

    private void state(Draft draft, Statement one, Set<UUID> named, String pointer) {
        draft.person(one.person(), pointer + "/person");
        draft.plausible(one.occurred(), pointer + "/occurred");
        if (memory.knows(one.statement()) || !named.add(one.statement())) {
            draft.refuse(Refusal.of("law.known-already", "id", one.statement()).at(pointer + "/statement"));
        }
        List<String> conditions = OrEmpty.list(one.conditions());
        if ((one.fitness() == LawFact.Fitness.FIT_WITH_CONDITIONS) == conditions.isEmpty()) {
            draft.refuse(Refusal.of("law.conditions-do-not-fit", "fitness", one.fitness())
                    .at(pointer + "/conditions"));
        }
        draft.add(new LawFact.FitnessStated(
                one.statement(),
                one.person(),
                one.fitness(),
                conditions,
                one.clinician(),
                one.occurred(),
                one.validUntil(),
                one.sealed()));
    }
}
