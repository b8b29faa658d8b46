package org.amana.transfer;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amana.platform.journal.Decider;
import org.amana.platform.journal.Refusal;
import org.amana.platform.journal.Speaker;
import org.amana.platform.json.OrEmpty;
import org.amana.platform.time.Occurred;
import org.amana.register.Account;
import org.amana.register.AccountKind;
import org.amana.register.Cause;
import org.amana.register.Draft;
import org.amana.register.EnteringPersons;
import org.amana.register.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Somebody is aboard who is on no manifest, or was born there. They are in the carrier's books from the first sighting. */
@Component
public final class FindingAboard {

    /**
     * @param movement groups the entries
     * @param strangers people whom no record fits; they get one
     * @param known people who have a record, wherever it had them
     * @param mayBeMinors those of them who look or say they are younger than 18
     * @param sighting who saw them, where and how
     */
    public record Finding(
            String lift,
            int leg,
            UUID movement,
            @Nullable List<EnteringPersons.NewPerson> strangers,
            @Nullable List<UUID> known,
            @Nullable List<UUID> mayBeMinors,
            Occurred occurred,
            String sighting,
            @Nullable String source) {}

    /** @param report the record of the birth */
    public record Birth(
            String lift,
            int leg,
            UUID movement,
            List<EnteringPersons.NewPerson> children,
            Occurred occurred,
            String report,
            @Nullable String source) {}

    private static final Set<LiftState> STATES =
            EnumSet.of(LiftState.LOADING, LiftState.DEPARTED, LiftState.ARRIVED, LiftState.HANDED_OVER);

    private final Desk desk;
    private final EnteringPersons entering;

    FindingAboard(Desk desk, EnteringPersons entering) {
        this.desk = desk;
        this.entering = entering;
    }

    public Decider finding(Speaker speaker, Finding finding) {
        return desk.decide(speaker, draft -> find(draft, finding));
    }

    private void find(Draft draft, Finding finding) {
        @Nullable Lift lift = lift(draft, finding.lift(), finding.leg());
        if (lift == null) {
            return;
        }
        Account to = lift.aboard(lift.leg(finding.leg()).carrier());
        List<EnteringPersons.NewPerson> strangers = OrEmpty.list(finding.strangers());
        List<UUID> known = OrEmpty.list(finding.known());
        if (strangers.isEmpty() && known.isEmpty()) {
            draft.refuse(Refusal.of("transfer.nobody-named").at("/strangers"));
        }
        for (int i = 0; i < known.size(); i++) {
            takeIn(draft, lift, finding, known.get(i), to, "/known/" + i);
        }
        if (!strangers.isEmpty()) {
            entering.enter(draft, entry(finding, to, strangers));
        }
        List<UUID> all = new ArrayList<>(known);
        strangers.forEach(one -> all.add(one.person()));
        draft.add(new LiftFact.FoundAboard(lift.code(), finding.leg(), finding.occurred(), all, finding.sighting()));
        String about = "lift:" + lift.code();
        draft.breach(TransferBreach.STRANGER_ABOARD, about, lift.planned().sender())
                .figures(0, all.size())
                .persons(all)
                .open();
        List<UUID> minors = OrEmpty.list(finding.mayBeMinors());
        if (!minors.isEmpty()) {
            draft.add(new LiftFact.MinorFound(lift.code(), minors, finding.occurred(), finding.sighting()));
            draft.breach(TransferBreach.MINOR_ABOARD, about, lift.planned().sender())
                    .persons(minors)
                    .open();
        }
    }

    private @Nullable Lift lift(Draft draft, String code, int leg) {
        @Nullable Lift lift = desk.lift(draft, code, STATES);
        if (lift != null && !lift.hasLeg(leg)) {
            draft.refuse(Refusal.of("transfer.no-such-leg", "leg", leg).at("/leg"));
            return null;
        }
        if (lift != null && !desk.spokenBy(draft, draft.speaker().party(), lift.parties())) {
            return null;
        }
        return lift;
    }

    private static void takeIn(Draft draft, Lift lift, Finding finding, UUID id, Account to, String pointer) {
        @Nullable Person person = draft.person(id, pointer, lift.parties());
        if (person == null) {
            return;
        }
        if (lift.findLine(id).isPresent()) {
            Desk.refuse(draft, "transfer.on-this-manifest", person, pointer, "lift", lift.code());
            return;
        }
        draft.move(
                person,
                Draft.Move.of(finding.movement(), to, Cause.FOUND_ABOARD, finding.occurred())
                        .source(source(finding))
                        .citing("lift:" + lift.code()),
                pointer);
    }

    /** Whose word it is; whoever saw them, when the carrier did not say it itself. */
    private static String source(Finding finding) {
        return finding.source() == null ? finding.sighting() : finding.source();
    }

    private static EnteringPersons.Request entry(
            Finding finding, Account to, List<EnteringPersons.NewPerson> strangers) {
        return new EnteringPersons.Request(
                finding.movement(),
                to,
                Cause.FOUND_ABOARD,
                finding.occurred(),
                source(finding),
                strangers,
                List.of("lift:" + finding.lift()));
    }

    public Decider birth(Speaker speaker, Birth birth) {
        return desk.decide(speaker, draft -> {
            @Nullable Lift lift = lift(draft, birth.lift(), birth.leg());
            if (lift == null) {
                return;
            }
            Account to = new Account(
                    AccountKind.ACCOMPANYING,
                    lift.leg(birth.leg()).carrier(),
                    lift.place(),
                    lift.planned().mandate());
            entering.enter(
                    draft,
                    new EnteringPersons.Request(
                            birth.movement(),
                            to,
                            Cause.BIRTH,
                            birth.occurred(),
                            birth.source(),
                            birth.children(),
                            List.of("lift:" + birth.lift())));
            List<UUID> children = birth.children().stream()
                    .map(EnteringPersons.NewPerson::person)
                    .toList();
            draft.add(new LiftFact.BornAboard(lift.code(), birth.leg(), birth.occurred(), children, birth.report()));
        });
    }
}
