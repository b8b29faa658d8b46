package org.amana.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.amana.platform.journal.Decider;
import org.amana.platform.journal.Refusal;
import org.amana.platform.journal.Speaker;
import org.amana.platform.time.Occurred;
import org.jspecify.annotations.Nullable;

/**
 * Entries that were wrong are replaced, withdrawn or put in, the old ones kept. A correction that changes who answered needs
 * what the original needed (I2): it waits until every such party has agreed. A swap of two people is set right as one act.
 */
public final class Correcting {

    public record Proposal(
            UUID correction,
            String reason,
            List<CorrectionFact.Change> changes,
            Occurred occurred,
            HandingOver.@Nullable ActDetails act) {}

    public record Agreement(UUID correction, Occurred occurred, HandingOver.@Nullable ActDetails act) {}

    public record Refusing(UUID correction, String reason, Occurred occurred, HandingOver.@Nullable ActDetails act) {}

    private final Books books;
    private final HandingOver acts;

    Correcting(Books books, HandingOver acts) {
        this.books = books;
        this.acts = acts;
    }

    public Decider proposing(Speaker speaker, Proposal proposal) {
        return recorded -> {
            Draft draft = new Draft(books, recorded, speaker);
            propose(draft, proposal);
            return draft.decision();
        };
    }

    private void propose(Draft draft, Proposal proposal) {
        if (books.findCorrection(proposal.correction()).isPresent()) {
            draft.refuse(Refusal.of("register.correction-known").at("/correction"));
        }
        if (proposal.reason().isBlank()) {
            draft.refuse(Refusal.of("register.reason-missing", "number", "").at("/reason"));
        }
        if (proposal.changes().isEmpty()) {
            draft.refuse(Refusal.of("register.nobody-named").at("/changes"));
        }
        HandoverFact.Act act = acts.act(draft, proposal.occurred(), proposal.act());
        Set<String> needs = new TreeSet<>();
        for (int i = 0; i < proposal.changes().size(); i++) {
            needs.addAll(needs(draft, proposal.changes().get(i), "/changes/" + i));
        }
        if (draft.refused()) {
            return;
        }
        boolean concerned = needs.remove(act.party());
        if (!concerned && !AccountRules.mayReportForOthers(draft.speaker())) {
            draft.refuse(Refusal.of("register.not-a-party-to-it", "party", act.party())
                    .at("/changes"));
            return;
        }
        CorrectionFact.Proposed proposed = new CorrectionFact.Proposed(
                proposal.correction(), proposal.reason(), proposal.changes(), List.copyOf(needs), act);
        draft.add(proposed);
        if (needs.isEmpty()) {
            carryOut(draft, proposed, List.of(act.act()));
        }
    }

    /** The parties whose act the original needed, and the one that would answer instead. */
    private static Set<String> needs(Draft draft, CorrectionFact.Change change, String pointer) {
        Set<String> parties = new HashSet<>();
        @Nullable Person person = draft.person(change.person(), pointer + "/person");
        if (person == null) {
            return parties;
        }
        if (change.corrects() != null) {
            Timeline.@Nullable Line line = person.timeline.line(change.corrects());
            if (line == null) {
                draft.refuse(Refusal.of(
                                "register.no-such-entry",
                                "number",
                                RegisterNumber.format(person.number),
                                "seq",
                                change.corrects())
                        .at(pointer + "/corrects"));
                return parties;
            }
            CustodyEntry entry = line.entry();
            if (entry.cause().says() != Cause.Says.CREDIT) {
                addAuthority(parties, entry.debit());
            }
            if (entry.cause().says() != Cause.Says.DEBIT) {
                addAuthority(parties, entry.credit());
            }
        }
        if (change.credit() != null) {
            addAuthority(parties, change.credit());
            if (change.cause() == null || change.occurred() == null) {
                draft.refuse(Refusal.of("register.correction-incomplete").at(pointer + "/cause"));
            } else if (change.corrects() == null) {
                addAuthority(parties, person.timeline.at(change.occurred().latest()));
            }
        } else if (change.corrects() == null) {
            draft.refuse(Refusal.of("register.correction-incomplete").at(pointer));
        }
        return parties;
    }

    private static void addAuthority(Set<String> parties, Account account) {
        @Nullable String authority = account.authority();
        if (authority != null) {
            parties.add(authority);
        }
    }

    public Decider agreeing(Speaker speaker, Agreement agreement) {
        return recorded -> {
            Draft draft = new Draft(books, recorded, speaker);
            HandoverFact.Act act = acts.act(draft, agreement.occurred(), agreement.act());
            @Nullable CorrectionState state = awaiting(draft, agreement.correction(), act.party());
            if (state != null && !draft.refused()) {
                draft.add(new CorrectionFact.Agreed(agreement.correction(), act));
                if (state.awaits().equals(Set.of(act.party()))) {
                    List<UUID> all = new ArrayList<>(state.acts());
                    all.add(act.act());
                    carryOut(draft, state.proposed(), all);
                }
            }
            return draft.decision();
        };
    }

    public Decider declining(Speaker speaker, Refusing refusing) {
        return recorded -> {
            Draft draft = new Draft(books, recorded, speaker);
            HandoverFact.Act act = acts.act(draft, refusing.occurred(), refusing.act());
            @Nullable CorrectionState state = awaiting(draft, refusing.correction(), act.party());
            if (state != null && !draft.refused()) {
                draft.add(new CorrectionFact.Declined(refusing.correction(), refusing.reason(), act));
            }
            return draft.decision();
        };
    }

    private @Nullable CorrectionState awaiting(Draft draft, UUID correction, String party) {
        @Nullable
        CorrectionState state = draft.named(
                books.findCorrection(correction).filter(found -> !found.ended()),
                (found, scope) -> scope.coversAny(found.parties())
                        || found.proposed().changes().stream().anyMatch(change -> draft.shows(change.person())),
                Refusal.of("register.no-open-correction", "correction", correction)
                        .at("/correction"));
        if (state == null) {
            return null;
        }
        if (!state.awaits().contains(party)) {
            draft.refuse(
                    Refusal.of("register.not-a-party-to-it", "party", party).at("/correction"));
            return null;
        }
        return state;
    }

    private void carryOut(Draft draft, CorrectionFact.Proposed proposed, List<UUID> actIds) {
        Map<UUID, List<CorrectionFact.Change>> byPerson = new HashMap<>();
        proposed.changes()
                .forEach(change -> byPerson.computeIfAbsent(change.person(), p -> new ArrayList<>())
                        .add(change));
        for (Map.Entry<UUID, List<CorrectionFact.Change>> entry : byPerson.entrySet()) {
            Person person = books.findPerson(entry.getKey()).orElseThrow();
            draft.moveAll(
                    person,
                    entry.getValue().stream()
                            .map(change -> move(person, proposed, change, actIds))
                            .toList(),
                    "/changes");
        }
        List<UUID> persons = byPerson.keySet().stream().sorted().toList();
        if (persons.size() == 2) {
            draft.add(new PersonFact.SwapCorrected(
                    persons.get(0),
                    persons.get(1),
                    proposed.correction(),
                    proposed.reason(),
                    List.of("correction:" + proposed.correction())));
        }
    }

    private static Draft.Move move(
            Person person, CorrectionFact.Proposed proposed, CorrectionFact.Change change, List<UUID> actIds) {
        boolean withdraws = change.credit() == null;
        Timeline.@Nullable Line old = change.corrects() == null ? null : person.timeline.line(change.corrects());
        Occurred occurred = change.occurred() != null
                ? change.occurred()
                : old == null ? proposed.act().occurred() : old.entry().occurred();
        Account credit = change.credit() == null ? person.timeline.at(occurred.latest()) : change.credit();
        Cause cause = withdraws || change.cause() == null ? Cause.WITHDRAWAL : change.cause();
        return Draft.Move.of(proposed.correction(), credit, cause, occurred)
                .correcting(change.corrects())
                .acts(actIds)
                .citing("correction:" + proposed.correction());
    }
}
