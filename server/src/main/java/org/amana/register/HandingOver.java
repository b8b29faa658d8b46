package org.amana.register;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amana.platform.journal.Decider;
import org.amana.platform.journal.Refusal;
import org.amana.platform.journal.Speaker;
import org.amana.platform.time.Occurred;
import org.amana.platform.time.Uuids;
import org.jspecify.annotations.Nullable;

/**
 * Responsibility passes from one party to another by two acts from two parties' credentials (GC III 12): the giver offers, the
 * receiver answers line by line when each person has been seen. Only accepted lines move anybody.
 */
public final class HandingOver {

    /**
     * @param handover id of the handover, minted by the giver
     * @param to the receiver's account that accepted people enter
     * @param lift code of the lift it belongs to, if it does
     */
    public record Offer(
            UUID handover,
            String receiver,
            Account to,
            List<UUID> persons,
            Occurred occurred,
            @Nullable ActDetails act,
            @Nullable String lift) {}

    /** @param agreed the hash that was shown to the receiver; it must be the one that the giver acted on */
    public record Answer(
            UUID handover,
            String agreed,
            Occurred occurred,
            List<HandoverFact.Line> lines,
            @Nullable ActDetails act) {}

    public record Closing(
            UUID handover, Occurred occurred, @Nullable ActDetails act) {}

    /** How an act was done, where it was not simply under the credentials of the command. */
    public record ActDetails(
            HandoverFact.@Nullable Method method,
            @Nullable String signature,
            @Nullable String scan,
            @Nullable String onBehalfOf) {}

    private final Books books;
    private final AccountRules rules;

    HandingOver(Books books, AccountRules rules) {
        this.books = books;
        this.rules = rules;
    }

    public Decider offering(Speaker speaker, Offer offer) {
        return recorded -> {
            Draft draft = new Draft(books, recorded, speaker);
            offer(draft, offer);
            return draft.decision();
        };
    }

    public Decider answering(Speaker speaker, Answer answer) {
        return recorded -> {
            Draft draft = new Draft(books, recorded, speaker);
            answer(draft, answer);
            return draft.decision();
        };
    }

    public Decider closing(Speaker speaker, Closing closing) {
        return recorded -> {
            Draft draft = new Draft(books, recorded, speaker);
            close(draft, closing);
            return draft.decision();
        };
    }

    /** The giver's act. Everybody named must stand in an account of the giver. */
    public void offer(Draft draft, Offer offer) {
        rules.checkKnown(draft, offer.to(), "/to");
        if (books.findHandover(offer.handover()).isPresent()) {
            draft.refuse(Refusal.of("register.handover-known", "handover", offer.handover())
                    .at("/handover"));
        }
        if (!offer.receiver().equals(offer.to().authority())) {
            draft.refuse(
                    Refusal.of("register.not-the-receivers-account", "account", offer.to(), "party", offer.receiver())
                            .at("/to"));
        }
        HandoverFact.Act act = act(draft, offer.occurred(), offer.act());
        if (offer.receiver().equals(act.party())) {
            draft.refuse(Refusal.of("register.handover-to-oneself", "party", act.party())
                    .at("/receiver"));
        }
        if (offer.persons().isEmpty()) {
            draft.refuse(Refusal.of("register.nobody-named").at("/persons"));
        }
        List<Integer> numbers = new ArrayList<>();
        Set<UUID> named = new HashSet<>();
        for (int i = 0; i < offer.persons().size(); i++) {
            String pointer = "/persons/" + i;
            @Nullable Person person = draft.person(offer.persons().get(i), pointer);
            if (person != null && givable(draft, person, act.party(), named, pointer)) {
                numbers.add(person.number);
            }
        }
        if (draft.plausible(offer.occurred(), "/occurred") && !draft.refused()) {
            String agreed = AgreedText.hash(
                    AgreedText.of(offer.handover(), act.party(), offer.receiver(), offer.to(), numbers));
            pending(draft, offer.handover(), act, offer.persons());
            draft.add(new HandoverFact.Offered(
                    offer.handover(),
                    act.party(),
                    offer.receiver(),
                    offer.to(),
                    offer.persons(),
                    agreed,
                    act,
                    offer.lift()));
        }
    }

    private static boolean givable(Draft draft, Person person, String giver, Set<UUID> named, String pointer) {
        String number = RegisterNumber.format(person.number);
        if (!named.add(person.id)) {
            draft.refuse(Refusal.of("register.named-twice", "number", number).at(pointer));
            return false;
        }
        if (!giver.equals(person.account().authority())) {
            draft.refuse(Refusal.of(
                            "register.not-yours-to-give", "number", number, "party", giver, "account", person.account())
                    .at(pointer));
            return false;
        }
        return true;
    }

    /** The receiver's act, for one line or many; may be repeated for lines still open. */
    public void answer(Draft draft, Answer answer) {
        @Nullable HandoverState state = open(draft, answer.handover());
        if (state == null) {
            return;
        }
        HandoverFact.Act act = act(draft, answer.occurred(), answer.act());
        HandoverFact.Offered offered = state.offered();
        if (!act.party().equals(offered.receiver())) {
            draft.refuse(Refusal.of("register.not-the-receiver", "party", act.party(), "receiver", offered.receiver())
                    .at("/handover"));
        }
        if (!offered.agreed().equals(answer.agreed())) {
            draft.refuse(Refusal.of("register.agreed-differs").at("/agreed"));
        }
        if (answer.lines().isEmpty()) {
            draft.refuse(Refusal.of("register.nobody-named").at("/lines"));
        }
        if (!draft.plausible(answer.occurred(), "/occurred") || draft.refused()) {
            return;
        }
        draft.add(new HandoverFact.Answered(answer.handover(), answer.agreed(), act, answer.lines()));
        pending(
                draft,
                answer.handover(),
                act,
                answer.lines().stream().map(HandoverFact.Line::person).toList());
        Set<UUID> named = new HashSet<>();
        for (int i = 0; i < answer.lines().size(); i++) {
            answerLine(draft, state, answer, act, answer.lines().get(i), named, "/lines/" + i);
        }
    }

    private static void answerLine(
            Draft draft,
            HandoverState state,
            Answer answer,
            HandoverFact.Act act,
            HandoverFact.Line line,
            Set<UUID> named,
            String pointer) {
        @Nullable
        Person person = draft.person(
                line.person(), pointer + "/person", List.of(state.offered().giver()));
        if (person == null) {
            return;
        }
        String number = RegisterNumber.format(person.number);
        if (!state.offered().persons().contains(line.person())) {
            draft.refuse(Refusal.of("register.not-on-this-handover", "number", number)
                    .at(pointer));
            return;
        }
        HandoverFact.@Nullable Line before = state.answer(line.person());
        if (!named.add(line.person()) || before != null && before.verdict() != HandoverFact.Verdict.QUERIED) {
            draft.refuse(Refusal.of("register.line-answered", "number", number).at(pointer));
            return;
        }
        if (line.verdict() != HandoverFact.Verdict.ACCEPTED) {
            if (line.reason() == null || line.reason().isBlank()) {
                draft.refuse(
                        Refusal.of("register.reason-missing", "number", number).at(pointer + "/reason"));
            }
            return;
        }
        draft.move(
                person,
                Draft.Move.of(answer.handover(), state.offered().to(), Cause.HANDOVER, answer.occurred())
                        .acts(List.of(state.offered().act().act(), act.act()))
                        .citing(cites(state)),
                pointer);
    }

    private static String[] cites(HandoverState state) {
        String handover = "handover:" + state.offered().handover();
        return state.offered().lift() == null
                ? new String[] {handover}
                : new String[] {handover, "lift:" + state.offered().lift()};
    }

    /** Either party says that nothing more will be answered; lines still open stay with the giver. */
    public void close(Draft draft, Closing closing) {
        @Nullable HandoverState state = open(draft, closing.handover());
        if (state == null) {
            return;
        }
        HandoverFact.Act act = act(draft, closing.occurred(), closing.act());
        if (!Set.of(state.offered().giver(), state.offered().receiver()).contains(act.party())) {
            draft.refuse(Refusal.of("register.not-a-party-to-it", "party", act.party())
                    .at("/handover"));
            return;
        }
        draft.add(new HandoverFact.Closed(closing.handover(), act));
    }

    private static void pending(Draft draft, UUID handover, HandoverFact.Act act, List<UUID> persons) {
        if (act.transcribedBy() != null) {
            draft.breach(Breach.Common.TRANSCRIBED_UNCONFIRMED, "handover:" + handover, act.party())
                    .persons(persons)
                    .cites("act:" + act.act(), "scan:" + act.scan())
                    .open();
        }
    }

    private @Nullable HandoverState open(Draft draft, UUID handover) {
        @Nullable
        HandoverState state = draft.named(
                books.findHandover(handover),
                (found, scope) -> scope.coversAny(found.parties()),
                Refusal.of("register.no-such-handover", "handover", handover).at("/handover"));
        if (state != null && state.closed()) {
            draft.refuse(
                    Refusal.of("register.handover-closed", "handover", handover).at("/handover"));
            return null;
        }
        return state;
    }

    /** The act that the speaker does now, or transcribes from a paper of another party. */
    public HandoverFact.Act act(Draft draft, Occurred occurred, @Nullable ActDetails given) {
        Speaker speaker = draft.speaker();
        ActDetails details = given == null ? new ActDetails(null, null, null, null) : given;
        @Nullable String behalf = details.onBehalfOf();
        String party = behalf == null ? speaker.party() : behalf;
        boolean transcribed = !party.equals(speaker.party());
        if (transcribed && details.scan() == null) {
            draft.refuse(Refusal.of("register.transcribed-without-scan", "party", party)
                    .at("/act/scan"));
        } else if (details.scan() != null && !rules.hasScan(details.scan())) {
            draft.refuse(
                    Refusal.of("register.no-such-scan", "scan", details.scan()).at("/act/scan"));
        }
        HandoverFact.Method shown =
                speaker.method() == null ? HandoverFact.Method.PASSWORD : HandoverFact.Method.valueOf(speaker.method());
        if (details.method() == HandoverFact.Method.PASSKEY && shown != HandoverFact.Method.PASSKEY) {
            draft.refuse(Refusal.of("register.act-without-passkey").at("/act/method"));
        }
        HandoverFact.@Nullable Method method = transcribed ? HandoverFact.Method.PAPER_AND_SCAN : details.method();
        return new HandoverFact.Act(
                Uuids.next(),
                party,
                speaker.user(),
                speaker.role(),
                speaker.device(),
                occurred,
                method == null ? shown : method,
                details.signature(),
                details.scan(),
                transcribed ? speaker.party() : null);
    }
}
