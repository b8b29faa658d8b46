package org.amana.transfer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.amana.law.Crossing;
import org.amana.law.Gate;
import org.amana.law.GateResult;
import org.amana.platform.journal.Refusal;
import org.amana.register.Books;
import org.amana.register.Draft;
import org.amana.register.Person;
import org.amana.register.RegisterNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Runs every gate of every desk on people, and knows which failures two people agreed to let pass. */
@Component
final class Gates {

    private final List<Gate> gates;
    private final Books books;
    private final TransferMemory transfer;

    Gates(List<Gate> gates, Books books, TransferMemory transfer) {
        this.gates = gates.stream().sorted(Comparator.comparing(Gate::name)).toList();
        this.books = books;
        this.transfer = transfer;
    }

    /** What the gates say of one person, passes left out; an overridden failure cites its override. */
    List<GateResult> notPassed(Crossing crossing) {
        List<GateResult> results = new ArrayList<>();
        for (Gate gate : gates) {
            GateResult result = gate.check(crossing);
            if (result.outcome() != GateResult.Outcome.PASS) {
                results.add(overridden(crossing, result));
            }
        }
        return results;
    }

    private GateResult overridden(Crossing crossing, GateResult result) {
        @Nullable
        UUID override = result.failed() && result.overridable()
                ? transfer.findCampaign(crossing.campaign())
                        .flatMap(campaign -> campaign.override(crossing.person().id(), result.code()))
                        .orElse(null)
                : null;
        if (override == null) {
            return result;
        }
        List<String> restsOn = new ArrayList<>(result.restsOn());
        restsOn.add("override:" + override);
        return new GateResult(result.gate(), GateResult.Outcome.WARN, result.code(), result.arguments(), restsOn, true);
    }

    /** A person nominated, before there is a lift. */
    Crossing nominated(Draft draft, Campaign campaign, Person person, Campaign.Nomination nomination) {
        CampaignFact.Opened opened = campaign.opened();
        @Nullable String sender = person.account().authority();
        return new Crossing(
                person,
                opened.campaign(),
                sender == null ? "" : sender,
                nomination.receiver(),
                opened.originState(),
                opened.receivingState(),
                nomination.nominee().destination(),
                nomination.nominee().lane(),
                nomination.day(),
                List.of(),
                Set.copyOf(nomination.nominee().together()),
                null,
                Crossing.Moment.NOMINATION,
                draft.recorded());
    }

    /** A person on a lift, beside everybody else who is on it. */
    Crossing onLift(Draft draft, Lift lift, Person person, Set<UUID> aboard, Crossing.Moment moment) {
        LiftFact.Planned planned = lift.planned();
        Campaign campaign = transfer.findCampaign(planned.campaign())
                .orElseThrow(() -> new IllegalStateException("lift " + lift.code() + " is of no campaign"));
        Set<UUID> together = campaign.lastNomination(person.id())
                .map(n -> Set.copyOf(n.nominee().together()))
                .orElse(Set.of());
        List<Person> companions = aboard.stream()
                .filter(id -> !id.equals(person.id()))
                .flatMap(id -> books.findPerson(id).stream())
                .toList();
        return new Crossing(
                person,
                planned.campaign(),
                planned.sender(),
                planned.receiver(),
                campaign.opened().originState(),
                campaign.opened().receivingState(),
                planned.destination(),
                planned.lane(),
                planned.night(),
                companions,
                together,
                lift.code(),
                moment,
                draft.recorded());
    }

    /** Everybody in {@code who} on a lift, each with what did not pass. */
    List<CampaignFact.Findings> run(Draft draft, Lift lift, List<UUID> who, Set<UUID> aboard, Crossing.Moment moment) {
        List<CampaignFact.Findings> findings = new ArrayList<>();
        for (UUID id : who) {
            books.findPerson(id)
                    .map(person -> notPassed(onLift(draft, lift, person, aboard, moment)))
                    .filter(results -> !results.isEmpty())
                    .ifPresent(results -> findings.add(new CampaignFact.Findings(id, results)));
        }
        return findings;
    }

    /** Refuses for every failure that nobody let pass, naming person, gate and reason. */
    void refuse(Draft draft, List<CampaignFact.Findings> findings, List<UUID> order, String pointer) {
        for (CampaignFact.Findings one : findings) {
            for (GateResult result : one.notPassed()) {
                if (result.failed()) {
                    int line = order.indexOf(one.person());
                    draft.refuse(refusal(one.person(), result).at(line < 0 ? pointer : pointer + "/" + line));
                }
            }
        }
    }

    /** What was found and had not been found before. */
    static List<CampaignFact.Findings> without(List<CampaignFact.Findings> found, List<CampaignFact.Findings> before) {
        Map<UUID, Set<String>> codes = new HashMap<>();
        before.forEach(one -> one.notPassed()
                .forEach(result -> codes.computeIfAbsent(one.person(), p -> new HashSet<>())
                        .add(result.code())));
        return found.stream()
                .map(one -> new CampaignFact.Findings(
                        one.person(),
                        one.notPassed().stream()
                                .filter(result -> !codes.getOrDefault(one.person(), Set.of())
                                        .contains(result.code()))
                                .toList()))
                .toList();
    }

    private Refusal refusal(UUID person, GateResult result) {
        List<Object> arguments = new ArrayList<>();
        books.findPerson(person).ifPresent(p -> {
            arguments.add("number");
            arguments.add(RegisterNumber.format(p.number()));
        });
        result.arguments().forEach((name, value) -> {
            arguments.add(name);
            arguments.add(value);
        });
        return Refusal.of(result.code(), arguments.toArray());
    }

    /** Records what did not pass, so that a decision shows what it was made on. */
    static void record(Draft draft, Lift lift, Crossing.Moment moment, List<CampaignFact.Findings> findings) {
        if (!findings.isEmpty()) {
            draft.add(new CampaignFact.GatesRun(lift.planned().campaign(), lift.code(), moment, findings));
        }
    }

    /** Those of whom a gate still says no. */
    static List<UUID> stopped(List<CampaignFact.Findings> findings) {
        return findings.stream()
                .filter(one -> one.notPassed().stream().anyMatch(GateResult::failed))
                .map(CampaignFact.Findings::person)
                .toList();
    }
}
