package org.amana.register;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amana.platform.journal.Decider;
import org.amana.platform.journal.Refusal;
import org.amana.platform.journal.Speaker;
import org.amana.platform.time.Occurred;
import org.jspecify.annotations.Nullable;

/**
 * One party says that people moved: release, death, escape, recapture, loss, being produced again, relocation, departure from a
 * camp, another mandate. Handovers are two acts and live in {@link HandingOver}.
 */
public final class MovingPersons {

    /**
     * @param to the account entered
     * @param source whose word it is, when it is not the speaker's own
     * @param cites what it rests on
     */
    public record Request(
            UUID movement,
            List<UUID> persons,
            Account to,
            Cause cause,
            Occurred occurred,
            @Nullable String source,
            @Nullable List<String> cites) {}

    private static final Set<Cause> NOT_HERE =
            EnumSet.of(Cause.HANDOVER, Cause.OPENING, Cause.BIRTH, Cause.FOUND, Cause.FOUND_ABOARD, Cause.WITHDRAWAL);

    private final Books books;
    private final AccountRules rules;

    MovingPersons(Books books, AccountRules rules) {
        this.books = books;
        this.rules = rules;
    }

    public Decider decider(Speaker speaker, Request request) {
        return recorded -> {
            Draft draft = new Draft(books, recorded, speaker);
            move(draft, request);
            return draft.decision();
        };
    }

    /** Moves people within a command of any desk. */
    public void move(Draft draft, Request request) {
        if (NOT_HERE.contains(request.cause())) {
            draft.refuse(Refusal.of("register.not-one-party", "cause", request.cause())
                    .at("/cause"));
        }
        if (request.persons().isEmpty()) {
            draft.refuse(Refusal.of("register.nobody-named").at("/persons"));
        }
        rules.checkKnown(draft, request.to(), "/to");
        if (!draft.plausible(request.occurred(), "/occurred") || draft.refused()) {
            return;
        }
        Set<UUID> named = new HashSet<>();
        for (int i = 0; i < request.persons().size(); i++) {
            String pointer = "/persons/" + i;
            UUID id = request.persons().get(i);
            @Nullable Person person = draft.person(id, pointer);
            if (person == null) {
                continue;
            }
            if (!named.add(id)) {
                draft.refuse(Refusal.of("register.named-twice", "number", RegisterNumber.format(person.number))
                        .at(pointer));
                continue;
            }
            moveOne(draft, request, person, pointer);
        }
        consequences(draft, request);
    }

    private void moveOne(Draft draft, Request request, Person person, String pointer) {
        Account debit = person.timeline().at(request.occurred().latest());
        rules.checkEntitled(draft, request.cause(), debit, request.to(), request.source(), pointer);
        if (person.absence != null && !request.to().kind().answeredFor()) {
            draft.add(new PersonFact.AbsenceEnded(
                    person.id,
                    person.absence.absence(),
                    request.occurred(),
                    request.cause().name()));
        }
        List<String> cites = request.cites() == null ? List.of() : request.cites();
        draft.move(
                person,
                Draft.Move.of(request.movement(), request.to(), request.cause(), request.occurred())
                        .source(request.source())
                        .citing(cites.toArray(String[]::new)),
                pointer);
        if (request.cause() == Cause.DEATH && debit.authority() != null) {
            draft.add(new PersonFact.RemainsMoved(
                    person.id,
                    person.remainsMovements + 1,
                    debit.authority(),
                    debit.authority(),
                    debit.place() == null ? "" : debit.place(),
                    request.occurred()));
        }
    }

    private static void consequences(Draft draft, Request request) {
        String about = "movement:" + request.movement();
        switch (request.cause()) {
            case DEATH ->
                draft.breach(
                                Breach.Common.DEATH_TO_REPORT,
                                about,
                                draft.speaker().party())
                        .persons(request.persons())
                        .open();
            case NOT_PRODUCED, LOSS_OF_CONTROL -> {
                @Nullable String authority = request.to().authority();
                draft.breach(Breach.Common.NOT_PRODUCED, about, authority == null ? "" : authority)
                        .persons(request.persons())
                        .open();
            }
            default -> {}
        }
    }
}
