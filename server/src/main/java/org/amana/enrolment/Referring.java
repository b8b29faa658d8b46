package org.amana.enrolment;

import java.util.List;
import java.util.UUID;
import org.amana.platform.journal.Decider;
import org.amana.platform.journal.Refusal;
import org.amana.platform.journal.Speaker;
import org.amana.platform.server.DataHome;
import org.amana.platform.time.Occurred;
import org.amana.reference.Reference;
import org.amana.register.Books;
import org.amana.register.Draft;
import org.springframework.stereotype.Component;

/** Whoever answers for people lets a party take their prints; and what else is said about prints without taking any. */
@Component
final class Referring {

    record Request(
            List<UUID> persons,
            String party,
            EnrolmentFact.Purpose purpose,
            EnrolmentFact.LegalBasis basis,
            String document,
            Occurred occurred) {}

    record Erasing(String order, String orderedBy, String reason) {}

    record Planting(List<EnrolmentFact.Pair> pairs) {}

    private final Books books;
    private final Reference reference;
    private final EnrolmentMemory memory;
    private final EnrolmentRules rules;
    private final DataHome home;

    Referring(Books books, Reference reference, EnrolmentMemory memory, EnrolmentRules rules, DataHome home) {
        this.books = books;
        this.reference = reference;
        this.memory = memory;
        this.rules = rules;
        this.home = home;
    }

    /** Nobody who may be a child is sent to have prints taken among adults. */
    Decider referring(Speaker speaker, Request request) {
        return recorded -> {
            Draft draft = new Draft(books, recorded, speaker);
            if (request.persons().isEmpty()) {
                draft.refuse(Refusal.of("enrolment.nobody-named").at("/persons"));
            }
            if (reference.findParty(request.party()).isEmpty()) {
                draft.refuse(Refusal.of("enrolment.unknown-party", "party", request.party())
                        .at("/party"));
            }
            if (request.document().isBlank()) {
                draft.refuse(Refusal.of("enrolment.say-all").at("/document"));
            }
            draft.plausible(request.occurred(), "/occurred");
            for (int i = 0; i < request.persons().size(); i++) {
                UUID person = request.persons().get(i);
                if (draft.person(person, "/persons/" + i) != null) {
                    rules.ageFits(draft, person, request.purpose(), "/persons/" + i);
                }
            }
            draft.add(new EnrolmentFact.Referred(
                    request.persons(),
                    request.party(),
                    request.purpose(),
                    request.basis(),
                    request.document(),
                    request.occurred()));
            return draft.decision();
        };
    }

    /** Has somebody's key destroyed; it happens when the order is durable. */
    Decider erasing(Speaker speaker, UUID person, Erasing request) {
        return recorded -> {
            Draft draft = new Draft(books, recorded, speaker);
            boolean known = draft.person(person, "/person") != null;
            if (request.order().isBlank()
                    || request.orderedBy().isBlank()
                    || request.reason().isBlank()) {
                draft.refuse(Refusal.of("enrolment.order-missing").at("/order"));
            }
            if (known && !memory.hasPrints(person)) {
                draft.refuse(Refusal.of("enrolment.nothing-to-erase").at("/person"));
            }
            draft.add(new EnrolmentFact.Erased(
                    person, memory.generation(person) + 1, request.order(), request.orderedBy(), request.reason()));
            return draft.decision();
        };
    }

    /** Only where everybody is synthetic does anybody know which records are of one body. */
    Decider planting(Speaker speaker, Planting request) {
        return recorded -> {
            Draft draft = new Draft(books, recorded, speaker);
            if (home.mode() != DataHome.Mode.DEMO) {
                draft.refuse(Refusal.of("enrolment.only-in-a-demonstration"));
            }
            List<EnrolmentFact.Pair> fresh = request.pairs().stream()
                    .distinct()
                    .filter(pair -> !memory.isPlanted(pair.person(), pair.other()))
                    .toList();
            draft.add(new EnrolmentFact.Planted(fresh));
            return draft.decision();
        };
    }
}
