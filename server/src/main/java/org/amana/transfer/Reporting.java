package org.amana.transfer;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.amana.law.Duty;
import org.amana.law.Obligations;
import org.amana.platform.journal.Decider;
import org.amana.platform.journal.Refusal;
import org.amana.platform.journal.Speaker;
import org.amana.platform.json.OrEmpty;
import org.amana.platform.time.Occurred;
import org.amana.register.Account;
import org.amana.register.AccountKind;
import org.amana.register.Cause;
import org.amana.register.Draft;
import org.amana.register.MovingPersons;
import org.amana.register.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What befell somebody aboard, other than being received: died, escaped, released, offloaded, diverted, unaccounted for. */
@Component
public final class Reporting {

    /**
     * @param movement groups the entries
     * @param place where to, for those offloaded or diverted
     * @param report number of the report that each of them has, where it is one for all of them
     * @param source whose word it is, when it is not the carrier's own
     */
    public record Ending(
            String lift,
            UUID movement,
            Line.Ending ending,
            List<UUID> persons,
            @Nullable String place,
            String reason,
            @Nullable String report,
            Occurred occurred,
            @Nullable String source) {}

    /** Somebody on a lift, even one closed since, is or looks younger than 18. */
    public record Minors(String lift, List<UUID> persons, Occurred occurred, String sighting) {}

    /** The sender is called upon to correct or take back (GC III 12 (3)). */
    public record Recall(String lift, UUID recall, List<UUID> persons, String ground, Instant due) {}

    private static final Set<LiftState> UNDER_WAY =
            EnumSet.of(LiftState.LOADING, LiftState.DEPARTED, LiftState.ARRIVED, LiftState.HANDED_OVER);

    private final Desk desk;
    private final MovingPersons moving;
    private final Obligations obligations;

    Reporting(Desk desk, MovingPersons moving, Obligations obligations) {
        this.desk = desk;
        this.moving = moving;
        this.obligations = obligations;
    }

    public Decider ending(Speaker speaker, Ending ending) {
        return desk.decide(speaker, draft -> end(draft, ending));
    }

    private void end(Draft draft, Ending request) {
        @Nullable Lift lift = desk.lift(draft, request.lift(), UNDER_WAY);
        if (lift == null) {
            return;
        }
        if (request.ending().receiverSays()) {
            draft.refuse(Refusal.of("transfer.receiver-says-that", "ending", request.ending())
                    .at("/ending"));
        }
        if (request.persons().isEmpty()) {
            draft.refuse(Refusal.of("transfer.nobody-named").at("/persons"));
        }
        if (request.reason().isBlank()) {
            draft.refuse(Refusal.of("transfer.reason-missing").at("/reason"));
        }
        @Nullable Account custody = null;
        for (int i = 0; i < request.persons().size(); i++) {
            @Nullable Account account = account(draft, lift, request, i);
            if (custody != null && account != null && !custody.sameAuthority(account)) {
                draft.refuse(Refusal.of("transfer.two-custodians").at("/persons/" + i));
            }
            custody = custody == null ? account : custody;
        }
        if (custody == null || draft.refused()) {
            return;
        }
        if (custody.authority() == null && custody.kind() == endsIn(request.ending())) {
            // The register knew before the lift did: nobody moves once more, and the line still has its outcome.
            desk.spokenBy(draft, draft.speaker().party(), lift.parties());
        } else {
            move(draft, lift, request, custody);
        }
        draft.add(new LiftFact.LinesEnded(
                lift.code(),
                request.occurred(),
                request.persons().stream()
                        .map(id -> new LiftFact.Ended(id, request.ending(), request.reason(), request.report()))
                        .toList()));
        if (lift.state() != LiftState.LOADING) {
            Receiving.handedOver(draft, lift, request.persons());
        }
    }

    private static @Nullable Account account(Draft draft, Lift lift, Ending request, int i) {
        String pointer = "/persons/" + i;
        @Nullable Person person = draft.person(request.persons().get(i), pointer);
        if (person == null) {
            return null;
        }
        @Nullable Line line = lift.findLine(person.id()).orElse(null);
        if (line == null || !line.mayEnd(request.ending())) {
            Desk.refuse(draft, "transfer.not-aboard", person, pointer, "lift", lift.code());
        }
        return person.account();
    }

    private void move(Draft draft, Lift lift, Ending request, Account custody) {
        @Nullable String authority = custody.authority();
        if (authority == null) {
            draft.refuse(Refusal.of("transfer.two-custodians").at("/persons"));
            return;
        }
        @Nullable Account to = to(lift, request, authority);
        if (to == null) {
            draft.refuse(Refusal.of("transfer.place-missing").at("/place"));
            return;
        }
        moving.move(
                draft,
                new MovingPersons.Request(
                        request.movement(),
                        request.persons(),
                        to,
                        cause(request.ending()),
                        request.occurred(),
                        request.source(),
                        cites(request)));
        if (request.ending() == Line.Ending.DIED) {
            obligations.raise(
                    draft,
                    "lift:" + lift.code(),
                    authority,
                    List.of(Duty.INDEPENDENT_DEATH_REPORT, Duty.KIN_TOLD_OF_DEATH),
                    request.persons());
        }
    }

    private static List<String> cites(Ending request) {
        String lift = "lift:" + request.lift();
        return request.report() == null ? List.of(lift) : List.of(lift, "report:" + request.report());
    }

    private static @Nullable Account to(Lift lift, Ending request, String authority) {
        return switch (request.ending()) {
            case DIED -> Account.outside(AccountKind.DIED);
            case ESCAPED -> Account.outside(AccountKind.ESCAPED);
            case RELEASED -> Account.outside(AccountKind.RELEASED);
            case UNACCOUNTED -> Account.unaccounted(authority);
            case OFFLOADED, DIVERTED ->
                request.place() == null
                        ? null
                        : Account.held(
                                authority, request.place(), lift.planned().mandate());
            case ACCEPTED, QUERIED, RETURNED -> null;
        };
    }

    /** The kind of account outside that an ending leads to, if it does. */
    private static @Nullable AccountKind endsIn(Line.Ending ending) {
        return switch (ending) {
            case DIED -> AccountKind.DIED;
            case ESCAPED -> AccountKind.ESCAPED;
            case RELEASED -> AccountKind.RELEASED;
            case UNACCOUNTED, OFFLOADED, DIVERTED, ACCEPTED, QUERIED, RETURNED -> null;
        };
    }

    private static Cause cause(Line.Ending ending) {
        return switch (ending) {
            case DIED -> Cause.DEATH;
            case ESCAPED -> Cause.ESCAPE;
            case RELEASED -> Cause.RELEASE;
            case UNACCOUNTED -> Cause.NOT_PRODUCED;
            case OFFLOADED, DIVERTED, ACCEPTED, QUERIED, RETURNED -> Cause.RELOCATION;
        };
    }

    public Decider minors(Speaker speaker, Minors minors) {
        return desk.decide(speaker, draft -> {
            @Nullable Lift lift = desk.lift(draft, minors.lift());
            if (lift == null || !draft.plausible(minors.occurred(), "/occurred")) {
                return;
            }
            desk.spokenBy(draft, speaker.party(), lift.parties());
            onIt(draft, lift, minors.persons());
            draft.add(new LiftFact.MinorFound(lift.code(), minors.persons(), minors.occurred(), minors.sighting()));
            draft.breach(
                            TransferBreach.MINOR_ABOARD,
                            "lift:" + lift.code(),
                            lift.planned().sender())
                    .persons(minors.persons())
                    .open();
        });
    }

    public Decider recall(Speaker speaker, Recall recall) {
        return desk.decide(speaker, draft -> {
            @Nullable Lift lift = desk.lift(draft, recall.lift());
            if (lift == null) {
                return;
            }
            desk.spokenBy(draft, speaker.party(), recallers(lift));
            onIt(draft, lift, recall.persons());
            if (recall.ground().isBlank()) {
                draft.refuse(Refusal.of("transfer.reason-missing").at("/ground"));
            }
            draft.add(new LiftFact.RecallAsked(
                    lift.code(), recall.recall(), OrEmpty.list(recall.persons()), recall.ground(), recall.due()));
        });
    }

    /** Who received them and found fault, who sent them and must put it right, and the authority under which they moved. */
    private Set<String> recallers(Lift lift) {
        return new TreeSet<>(List.of(
                lift.planned().receiver(),
                lift.planned().sender(),
                desk.campaign(lift).opened().authority()));
    }

    private static void onIt(Draft draft, Lift lift, List<UUID> persons) {
        if (persons.isEmpty()) {
            draft.refuse(Refusal.of("transfer.nobody-named").at("/persons"));
        }
        for (int i = 0; i < persons.size(); i++) {
            @Nullable Person person = draft.person(persons.get(i), "/persons/" + i);
            if (person != null && lift.findLine(person.id()).isEmpty()) {
                Desk.refuse(draft, "transfer.not-on-the-manifest", person, "/persons/" + i, "lift", lift.code());
            }
        }
    }
}
