package org.amana.enrolment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amana.biometrics.itl.FieldTable;
import org.amana.biometrics.itl.NewTransaction;
import org.amana.enrolment.ExchangeFact.Danger;
import org.amana.enrolment.ExchangeFact.Finding;
import org.amana.enrolment.ExchangeFact.Kind;
import org.amana.enrolment.ExchangeMemory.State;
import org.amana.platform.journal.Decider;
import org.amana.platform.journal.Refusal;
import org.amana.platform.journal.Speaker;
import org.amana.platform.json.OrEmpty;
import org.amana.register.Books;
import org.amana.register.Draft;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The gate before prints leave: a stated ground, a caveat, and two people of different chains who were asked whether it makes the
 * danger that the person fears. What is known against it is looked at again each time that the file is given out.
 */
@Component
final class Exchanging {

    /**
     * @param transaction type of the transaction; null for the one that a submission usually is
     * @param agency designation of the agency, as it is written into the file
     */
    record Asking(
            UUID exchange,
            UUID encounter,
            Kind kind,
            @Nullable String transaction,
            String agency,
            String state,
            ExchangeFact.Ground ground,
            String document,
            String caveat,
            Danger answer,
            @Nullable List<ExchangeFact.Said> fields) {}

    record Answering(Danger answer) {}

    /** A criminal tenprint submission, answer required. */
    private static final String USUAL_SUBMISSION = "CAR";

    private static final int FIRST_FREE_FIELD = 3;
    private static final String NOT_AGREED = "enrolment.exchange.not-agreed";

    private final Books books;
    private final ExchangeMemory memory;
    private final EnrolmentMemory prints;
    private final EnrolmentRules rules;
    private final List<SendingBar> bars;

    Exchanging(
            Books books, ExchangeMemory memory, EnrolmentMemory prints, EnrolmentRules rules, List<SendingBar> bars) {
        this.books = books;
        this.memory = memory;
        this.prints = prints;
        this.rules = rules;
        this.bars = bars;
    }

    Decider asking(Speaker speaker, Asking asking) {
        return recorded -> {
            Draft draft = new Draft(books, recorded, speaker);
            EnrolmentMemory.@Nullable Taking taking = rules.encounter(draft, asking.encounter(), "/encounter");
            if (memory.find(asking.exchange()).isPresent()) {
                draft.refuse(Refusal.of("enrolment.known-already", "id", asking.exchange())
                        .at("/exchange"));
            }
            @Nullable String transaction = transaction(asking);
            if (transaction == null) {
                draft.refuse(Refusal.of("enrolment.exchange.transaction").at("/transaction"));
            }
            written(draft, asking);
            if (taking != null && transaction != null) {
                maySend(draft, taking, asking.state());
                draft.add(new ExchangeFact.SendingAsked(
                        asking.exchange(),
                        taking.first.person(),
                        asking.encounter(),
                        asking.kind(),
                        transaction,
                        asking.agency(),
                        asking.state(),
                        asking.ground(),
                        asking.document(),
                        asking.caveat(),
                        asking.answer(),
                        OrEmpty.list(asking.fields())));
            }
            return draft.decision();
        };
    }

    /** No source confirms what a search is called: whoever asks for one says what the two agencies agreed. */
    private static @Nullable String transaction(Asking asking) {
        String said = asking.transaction() == null ? "" : asking.transaction().strip();
        if (said.isEmpty()) {
            return asking.kind() == Kind.SUBMISSION ? USUAL_SUBMISSION : null;
        }
        return said.matches("[A-Z0-9]{1,16}") ? said : null;
    }

    private static void written(Draft draft, Asking asking) {
        if (!asking.agency().matches("[A-Za-z0-9 ._-]{2,40}")) {
            draft.refuse(Refusal.of("enrolment.exchange.agency").at("/agency"));
        }
        if (!asking.state().matches("[A-Z]{2}")) {
            draft.refuse(Refusal.of("enrolment.exchange.state").at("/state"));
        }
        if (asking.document().isBlank()) {
            draft.refuse(Refusal.of("enrolment.exchange.ground-missing").at("/document"));
        }
        if (asking.caveat().isBlank() || asking.caveat().length() > NewTransaction.LONGEST_COMMENT) {
            draft.refuse(Refusal.of("enrolment.exchange.caveat-missing", "most", NewTransaction.LONGEST_COMMENT)
                    .at("/caveat"));
        }
        danger(draft, asking.answer());
        if (asking.answer().finding() == Finding.RISK_FOUND) {
            draft.refuse(Refusal.of("enrolment.exchange.risk-found").at("/answer"));
        }
        for (ExchangeFact.Said said : OrEmpty.list(asking.fields())) {
            boolean free = said.field() >= FIRST_FREE_FIELD && said.field() != TransactionFile.AMPUTATED;
            if (!free
                    || FieldTable.mnemonic(2, said.field()).isEmpty()
                    || said.value().isBlank()) {
                draft.refuse(Refusal.of("enrolment.exchange.field", "field", said.field())
                        .at("/fields"));
            }
        }
    }

    private static void danger(Draft draft, Danger answer) {
        if (answer.because().isBlank()) {
            draft.refuse(Refusal.of("enrolment.exchange.because").at("/answer"));
        }
    }

    /** Never of somebody who may be a child, never where a danger was found, and only what can be opened. */
    private void maySend(Draft draft, EnrolmentMemory.Taking taking, String state) {
        UUID person = taking.first.person();
        if (taking.first.purpose() != EnrolmentFact.Purpose.IDENTITY) {
            draft.refuse(Refusal.of("enrolment.exchange.child").at("/encounter"));
        } else {
            rules.ageFits(draft, person, EnrolmentFact.Purpose.IDENTITY, "/encounter");
        }
        rules.sameKey(draft, person, taking.first.generation(), "/encounter");
        if (taking.samples.stream().allMatch(sample -> sample.picture() == null)) {
            draft.refuse(Refusal.of("enrolment.exchange.no-picture").at("/encounter"));
        }
        bars.forEach(bar ->
                bar.against(person, state, draft.recorded()).ifPresent(refusal -> draft.refuse(refusal.at("/state"))));
    }

    /** The second of the two: of another party, and so of another chain. */
    Decider answering(Speaker speaker, UUID id, Answering answering) {
        return recorded -> {
            Draft draft = new Draft(books, recorded, speaker);
            ExchangeMemory.@Nullable Exchange exchange = draft.named(
                    memory.find(id),
                    (one, scope) -> draft.shows(one.asked.person()) || scope.covers(one.by.party()),
                    unknown(id));
            danger(draft, answering.answer());
            if (exchange != null) {
                boolean same = exchange.by.party().equals(speaker.party())
                        || exchange.by.user().equals(speaker.user());
                if (same) {
                    draft.refuse(Refusal.of("enrolment.exchange.same-chain", "party", speaker.party()));
                }
                if (exchange.state != State.ASKED) {
                    draft.refuse(Refusal.of("enrolment.exchange.answered-already"));
                }
                draft.add(new ExchangeFact.SendingAnswered(id, answering.answer()));
            }
            return draft.decision();
        };
    }

    private static Refusal unknown(UUID id) {
        return Refusal.of("enrolment.exchange.none", "exchange", id).at("/exchange");
    }

    /** The exchange with the prints that go out, if the gate lets them; on the writer's thread. */
    record Open(ExchangeMemory.Exchange exchange, EnrolmentMemory.Taking taking) {}

    Optional<Open> open(Draft draft, UUID id) {
        ExchangeMemory.@Nullable Exchange exchange = own(draft, id);
        if (exchange == null) {
            return Optional.empty();
        }
        switch (exchange.state) {
            case ASKED -> draft.refuse(Refusal.of(NOT_AGREED));
            case STOPPED -> draft.refuse(Refusal.of("enrolment.exchange.stopped"));
            case AGREED, SENT, ANSWERED -> {}
        }
        Optional<EnrolmentMemory.Taking> taking = prints.findEncounter(exchange.asked.encounter());
        taking.ifPresent(found -> maySend(draft, found, exchange.asked.state()));
        return taking.map(found -> new Open(exchange, found));
    }

    private ExchangeMemory.@Nullable Exchange own(Draft draft, UUID id) {
        return draft.named(memory.find(id), (one, scope) -> scope.covers(one.by.party()), unknown(id));
    }

    Decider sending(Speaker speaker, UUID id, ExchangeFact.PrintsSent sent) {
        return recorded -> {
            Draft draft = new Draft(books, recorded, speaker);
            open(draft, id);
            draft.add(sent);
            return draft.decision();
        };
    }

    /** The exchange that an answer is given to: one whose file went out; on the writer's thread. */
    Optional<ExchangeMemory.Exchange> waiting(Draft draft, UUID id) {
        ExchangeMemory.@Nullable Exchange exchange = own(draft, id);
        if (exchange != null && exchange.state.compareTo(State.SENT) < 0) {
            draft.refuse(Refusal.of("enrolment.exchange.not-sent"));
        }
        return Optional.ofNullable(exchange);
    }

    int generation(UUID person) {
        return prints.generation(person);
    }

    Decider receiving(Speaker speaker, ExchangeFact.AnswerReceived answer) {
        return recorded -> {
            Draft draft = new Draft(books, recorded, speaker);
            waiting(draft, answer.exchange()).ifPresent(exchange -> {
                if (exchange.answers.contains(answer.answer())) {
                    draft.refuse(Refusal.of("enrolment.known-already", "id", answer.answer())
                            .at("/answer"));
                }
            });
            rules.sameKey(draft, answer.person(), answer.generation(), "");
            draft.add(answer);
            return draft.decision();
        };
    }
}
