package org.amana.register;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amana.platform.journal.Decider;
import org.amana.platform.journal.Fact;
import org.amana.platform.journal.FactKind;
import org.amana.platform.journal.Refusal;
import org.amana.platform.journal.Speaker;
import org.amana.platform.time.Occurred;
import org.jspecify.annotations.Nullable;

/**
 * A whole place changes hands. Those whom the new authority has seen come over into its books; everybody else on the old
 * authority's roll becomes unaccounted for in the old authority's books until found.
 */
public final class ChangingControl {

    /**
     * @param from the authority that left or was driven out
     * @param to the authority in control from then on
     * @param seen people whom the new authority found in the place
     * @param gapMinutes how long nobody was in control
     */
    public record Request(
            UUID movement,
            String place,
            String from,
            String to,
            String mandate,
            Occurred occurred,
            List<UUID> seen,
            int gapMinutes,
            @Nullable String source) {}

    /** Control of a place passed from one authority to another; the entries stand beside it under the same movement. */
    @FactKind("register.control-changed")
    public record ControlChanged(
            UUID movement,
            String place,
            String from,
            String to,
            Occurred occurred,
            int onRoll,
            int seen,
            int gapMinutes,
            @Nullable String source)
            implements Fact {}

    private final Books books;
    private final AccountRules rules;

    ChangingControl(Books books, AccountRules rules) {
        this.books = books;
        this.rules = rules;
    }

    public Decider decider(Speaker speaker, Request request) {
        return recorded -> {
            Draft draft = new Draft(books, recorded, speaker);
            change(draft, request);
            return draft.decision();
        };
    }

    private void change(Draft draft, Request request) {
        if (request.from().equals(request.to())) {
            draft.refuse(Refusal.of("register.control-unchanged", "party", request.to())
                    .at("/to"));
            return;
        }
        Account entered = Account.held(request.to(), request.place(), request.mandate());
        rules.checkKnown(draft, entered, "/to");
        rules.checkEntitled(draft, Cause.CONTROL_CHANGE, null, entered, request.source(), "/to");
        if (!draft.plausible(request.occurred(), "/occurred") || draft.refused()) {
            return;
        }
        Set<UUID> roll = books.rollAt(request.place(), request.occurred().latest());
        roll.removeIf(id -> !request.from().equals(authorityAt(id, request.occurred())));
        Set<UUID> seen = new HashSet<>(request.seen());
        draft.add(new ControlChanged(
                request.movement(),
                request.place(),
                request.from(),
                request.to(),
                request.occurred(),
                roll.size(),
                seen.size(),
                request.gapMinutes(),
                request.source()));
        List<UUID> lost = new ArrayList<>();
        for (UUID id : roll.stream().sorted().toList()) {
            Person person = books.findPerson(id).orElseThrow();
            if (seen.contains(id)) {
                draft.move(person, move(request, atPlace(person, request), Cause.CONTROL_CHANGE), "/seen");
            } else {
                lost.add(id);
                draft.move(person, move(request, Account.unaccounted(request.from()), Cause.LOSS_OF_CONTROL), "/place");
            }
        }
        if (!lost.isEmpty()) {
            draft.breach(Breach.Common.NOT_PRODUCED, "place:" + request.place(), request.from())
                    .figures(roll.size(), roll.size() - lost.size())
                    .persons(lost)
                    .cites("movement:" + request.movement())
                    .open();
        }
        noneShown(draft, request, roll.stream().filter(seen::contains).toList());
        strangers(draft, request, seen, roll);
    }

    private void noneShown(Draft draft, Request request, List<UUID> kept) {
        List<UUID> held = kept.stream()
                .filter(id -> books.findPerson(id)
                        .filter(person -> atPlace(person, request).kind() == AccountKind.HELD)
                        .isPresent())
                .sorted()
                .toList();
        if (Account.NONE_SHOWN.equals(request.mandate()) && !held.isEmpty()) {
            draft.breach(Breach.Common.BASIS_NONE_SHOWN, "place:" + request.place(), request.to())
                    .persons(held)
                    .cites("movement:" + request.movement())
                    .open();
        }
    }

    private void strangers(Draft draft, Request request, Set<UUID> seen, Set<UUID> roll) {
        List<UUID> strangers =
                seen.stream().filter(id -> !roll.contains(id)).sorted().toList();
        // Nobody's record fits an id that nobody knows: one more stranger, in the words for one whom another party
        // keeps.
        List<UUID> known = strangers.stream()
                .filter(id -> books.findPerson(id).isPresent())
                .toList();
        if (!strangers.isEmpty() && !draft.refused()) {
            draft.breach(Breach.Common.PRESENT_NOT_ON_ROLL, "place:" + request.place(), request.to())
                    .figures(0, strangers.size())
                    .persons(known)
                    .cites("movement:" + request.movement())
                    .open();
        }
    }

    /** Residents stay residents and children stay accompanying, whoever is in control. */
    private static Account atPlace(Person person, Request request) {
        AccountKind kind = person.timeline().at(request.occurred().latest()).kind();
        return new Account(kind, request.to(), request.place(), request.mandate());
    }

    private static Draft.Move move(Request request, Account credit, Cause cause) {
        return Draft.Move.of(request.movement(), credit, cause, request.occurred())
                .source(request.source())
                .citing("control:" + request.movement());
    }

    private @Nullable String authorityAt(UUID id, Occurred occurred) {
        return books.findPerson(id)
                .map(person -> person.timeline().at(occurred.latest()).authority())
                .orElse(null);
    }
}
