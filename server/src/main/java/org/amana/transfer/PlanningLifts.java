package org.amana.transfer;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.amana.law.Crossing;
import org.amana.law.GateResult;
import org.amana.law.Lane;
import org.amana.platform.journal.Decider;
import org.amana.platform.journal.Refusal;
import org.amana.platform.journal.Speaker;
import org.amana.platform.json.OrEmpty;
import org.amana.register.Directory;
import org.amana.register.Draft;
import org.amana.register.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A lift until its manifest is frozen: planned, filled, shown to the receiver, frozen, or given up. */
@Component
public final class PlanningLifts {

    /** See {@link LiftFact.Planned}. */
    public record Planning(
            String lift,
            UUID campaign,
            String sender,
            String receiver,
            String origin,
            String destination,
            String mandate,
            Lane lane,
            LocalDate night,
            List<Leg> legs,
            @Nullable List<String> escorts) {}

    public record Changing(
            String lift,
            @Nullable List<UUID> add,
            @Nullable List<UUID> remove,
            @Nullable String reason) {}

    public record Offering(String lift) {}

    public record Answering(
            String lift,
            int version,
            boolean agreed,
            CampaignFact.@Nullable RefusalReason reason,
            @Nullable String note) {}

    public record Aborting(String lift, String reason) {}

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9-]{2,23}");
    private static final Set<LiftState> PLANNING = EnumSet.of(LiftState.PLANNED, LiftState.OFFERED);

    private final Desk desk;
    private final TransferMemory memory;
    private final Gates gates;
    private final Directory directory;

    PlanningLifts(Desk desk, TransferMemory memory, Gates gates, Directory directory) {
        this.desk = desk;
        this.memory = memory;
        this.gates = gates;
        this.directory = directory;
    }

    public Decider planning(Speaker speaker, Planning planning) {
        return desk.decide(speaker, draft -> plan(draft, planning));
    }

    /** Plans a lift as part of a command; what is wrong with it is refused in the draft. */
    LiftFact.Planned plan(Draft draft, Planning planning) {
        if (!CODE.matcher(planning.lift()).matches()) {
            draft.refuse(Refusal.of("transfer.lift-code-wrong", "lift", planning.lift())
                    .at("/lift"));
        }
        if (memory.findByPlace(Lift.placeOf(planning.lift())).isPresent()) {
            draft.refuse(
                    Refusal.of("transfer.lift-known", "lift", planning.lift()).at("/lift"));
        }
        desk.campaign(draft, planning.campaign());
        checkKnown(draft, planning);
        if (planning.sender().equals(planning.receiver())) {
            draft.refuse(Refusal.of("transfer.to-oneself", "party", planning.sender())
                    .at("/receiver"));
        }
        checkLegs(draft, planning.legs(), 1, planning.origin());
        if (!planning.legs().isEmpty() && !planning.legs().getLast().to().equals(planning.destination())) {
            draft.refuse(Refusal.of("transfer.legs-do-not-join")
                    .at("/legs/" + (planning.legs().size() - 1)));
        }
        LiftFact.Planned planned = new LiftFact.Planned(
                planning.lift(),
                planning.campaign(),
                planning.sender(),
                planning.receiver(),
                planning.origin(),
                planning.destination(),
                planning.mandate(),
                planning.lane(),
                planning.night(),
                planning.legs(),
                OrEmpty.list(planning.escorts()));
        draft.add(planned);
        return planned;
    }

    private void checkKnown(Draft draft, Planning planning) {
        Set<String> parties = new LinkedHashSet<>(List.of(planning.sender(), planning.receiver()));
        Set<String> places = new LinkedHashSet<>(List.of(planning.origin(), planning.destination()));
        planning.legs().forEach(leg -> {
            parties.add(leg.carrier());
            places.add(leg.from());
            places.add(leg.to());
        });
        parties.stream()
                .filter(party -> !directory.hasParty(party))
                .forEach(party -> draft.refuse(Refusal.of("register.unknown-party", "party", party)));
        places.stream()
                .filter(place -> !directory.hasPlace(place))
                .forEach(place -> draft.refuse(Refusal.of("register.unknown-place", "place", place)));
        if (!directory.hasMandate(planning.mandate())) {
            draft.refuse(Refusal.of("register.unknown-mandate", "mandate", planning.mandate())
                    .at("/mandate"));
        }
    }

    /** Refuses legs that are not numbered in order, do not join, or run backwards in time. */
    static void checkLegs(Draft draft, List<Leg> legs, int first, String origin) {
        if (legs.isEmpty()) {
            draft.refuse(Refusal.of("transfer.no-legs").at("/legs"));
        }
        String here = origin;
        for (int i = 0; i < legs.size(); i++) {
            Leg leg = legs.get(i);
            String pointer = "/legs/" + i;
            if (leg.number() != first + i || !leg.from().equals(here)) {
                draft.refuse(Refusal.of("transfer.legs-do-not-join").at(pointer));
            }
            if (leg.seats() < 1 || leg.silenceMinutes() < 1 || !leg.arrives().isAfter(leg.departs())) {
                draft.refuse(Refusal.of("transfer.leg-impossible").at(pointer));
            }
            here = leg.to();
        }
    }

    /** A new version of the manifest; what was offered must be offered again. */
    public Decider changing(Speaker speaker, Changing changing) {
        return desk.decide(speaker, draft -> {
            @Nullable Lift lift = planned(draft, changing.lift(), speaker.party());
            if (lift == null) {
                return;
            }
            change(draft, lift, changing);
        });
    }

    /** Changes a manifest as part of a command; the lift may be planned by the same. */
    void change(Draft draft, Lift lift, Changing changing) {
        Set<UUID> after = new LinkedHashSet<>(lift.listed());
        List<UUID> removed = OrEmpty.list(changing.remove());
        removed.forEach(after::remove);
        List<UUID> added = OrEmpty.list(changing.add());
        for (int i = 0; i < added.size(); i++) {
            @Nullable Person person = draft.person(added.get(i), "/add/" + i);
            if (person != null && mayJoin(draft, lift, person, after, "/add/" + i)) {
                after.add(person.id());
            }
        }
        seats(draft, lift, after.size());
        if (added.isEmpty() && removed.isEmpty()) {
            draft.refuse(Refusal.of("transfer.nobody-named").at("/add"));
        }
        draft.add(new LiftFact.ManifestChanged(lift.code(), lift.version() + 1, added, removed, changing.reason()));
    }

    private @Nullable Lift planned(Draft draft, String code, String party) {
        @Nullable Lift lift = desk.lift(draft, code);
        if (lift == null) {
            return null;
        }
        if (!PLANNING.contains(lift.state())) {
            draft.refuse(Refusal.of("transfer.manifest-frozen", "lift", code, "state", lift.state())
                    .at("/lift"));
            return null;
        }
        return desk.spokenBy(draft, party, desk.planners(lift)) ? lift : null;
    }

    static void seats(Draft draft, Lift lift, int people) {
        if (people > lift.seats()) {
            draft.refuse(Refusal.of("transfer.seats-exceeded", "people", people, "seats", lift.seats())
                    .at("/lift"));
        }
    }

    /** Whether somebody may be put on the lift; refuses if not. */
    boolean mayJoin(Draft draft, Lift lift, Person person, Set<UUID> aboard, String pointer) {
        @Nullable Refusal refusal = whyNot(draft, lift, person, aboard);
        if (refusal != null) {
            draft.refuse(refusal.at(pointer));
        }
        return refusal == null;
    }

    /** Why somebody may not be put on the lift; null if nominated for its lane, on no other lift, and old enough for it. */
    @Nullable
    Refusal whyNot(Draft draft, Lift lift, Person person, Set<UUID> aboard) {
        Campaign.@Nullable Nomination nomination =
                desk.campaign(lift).findNomination(person.id()).orElse(null);
        @Nullable String other = memory.liftOf(person.id()).orElse(null);
        if (nomination == null) {
            return Desk.refusal("transfer.not-nominated", person);
        }
        Lane lane = nomination.nominee().lane();
        if (lane != lift.planned().lane()) {
            return Desk.refusal("transfer.other-lane", person, "lane", lane);
        }
        if (aboard.contains(person.id())) {
            return Desk.refusal("transfer.named-twice", person);
        }
        if (other != null) {
            return Desk.refusal("transfer.on-a-lift", person, "lift", other);
        }
        GateResult age =
                new AgeScreenGate().check(gates.onLift(draft, lift, person, aboard, Crossing.Moment.NOMINATION));
        return age.failed() ? Desk.refusal(age.code(), person) : null;
    }

    public Decider offering(Speaker speaker, Offering offering) {
        return desk.decide(speaker, draft -> {
            @Nullable Lift lift = planned(draft, offering.lift(), speaker.party());
            if (lift != null && lift.listed().isEmpty()) {
                draft.refuse(Refusal.of("transfer.manifest-empty", "lift", lift.code())
                        .at("/lift"));
            } else if (lift != null) {
                draft.add(new LiftFact.Offered(lift.code(), lift.version()));
            }
        });
    }

    public Decider answering(Speaker speaker, Answering answering) {
        return desk.decide(speaker, draft -> {
            @Nullable Lift lift = desk.lift(draft, answering.lift(), EnumSet.of(LiftState.OFFERED));
            if (lift == null
                    || !desk.spokenBy(
                            draft, speaker.party(), List.of(lift.planned().receiver()))) {
                return;
            }
            if (answering.version() != lift.version()) {
                draft.refuse(Refusal.of("transfer.other-version", "version", lift.version())
                        .at("/version"));
            }
            if (!answering.agreed() && answering.reason() == null) {
                draft.refuse(Refusal.of("transfer.reason-missing").at("/reason"));
            }
            draft.add(new LiftFact.OfferAnswered(
                    lift.code(), lift.version(), answering.agreed(), answering.reason(), answering.note()));
        });
    }

    public Decider aborting(Speaker speaker, Aborting aborting) {
        return desk.decide(speaker, draft -> {
            @Nullable Lift lift = desk.lift(draft, aborting.lift(), LiftState.ABORTED);
            if (lift == null) {
                return;
            }
            desk.spokenBy(draft, speaker.party(), lift.parties());
            if (lift.state() == LiftState.ABORTED) {
                draft.refuse(Desk.wrongState(lift));
            }
            if (!lift.aboard().isEmpty()) {
                draft.refuse(Refusal.of(
                                "transfer.people-aboard", "count", lift.aboard().size())
                        .at("/lift"));
            }
            if (aborting.reason().isBlank()) {
                draft.refuse(Refusal.of("transfer.reason-missing").at("/reason"));
            }
            draft.add(new LiftFact.Aborted(lift.code(), aborting.reason()));
        });
    }
}
