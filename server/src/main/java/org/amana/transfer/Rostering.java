package org.amana.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.amana.justice.HoldFact;
import org.amana.justice.JusticeMemory;
import org.amana.law.Crossing;
import org.amana.law.GateResult;
import org.amana.law.Lane;
import org.amana.register.Account;
import org.amana.register.Books;
import org.amana.register.Draft;
import org.amana.register.Person;
import org.amana.register.PersonFact;
import org.amana.transfer.plan.Group;
import org.amana.transfer.plan.Question;
import org.amana.transfer.plan.Roster;
import org.amana.transfer.plan.Stated;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What register and desk know that a plan rests on. Everybody nominated whom the receiver does not yet hold gets a class, or one reason to be left out: the first
 * that holds, in the order below. On the writer's thread only.
 */
@Component
final class Rostering {

    /** Its answer is the intake of each night, so it is not asked again for each person. */
    private static final String RECEIVER = "receiver";

    /**
     * @param keepApart groups no two of whom may share a sortie
     * @param knownAt when all of it was so
     */
    record Known(Question question, List<List<UUID>> keepApart, Instant knownAt) {}

    private final Books books;
    private final TransferMemory memory;
    private final Gates gates;
    private final JusticeMemory justice;

    Rostering(Books books, TransferMemory memory, Gates gates, JusticeMemory justice) {
        this.books = books;
        this.memory = memory;
        this.gates = gates;
        this.justice = justice;
    }

    Known known(Draft draft, Campaign campaign, CampaignFact.CategoriesSet weights, Stated stated) {
        Roster roster = roster(draft, campaign, stated);
        Question question =
                new Question(stated, roster, weights.categories(), intake(campaign, stated), others(roster, stated));
        return new Known(question, keepApart(roster, draft.recorded()), draft.recorded());
    }

    private Roster roster(Draft draft, Campaign campaign, Stated stated) {
        Sorting sorting = new Sorting(draft, campaign, stated);
        campaign.standing().forEach(sorting::sort);
        return new Roster(sorting.candidates, sorting.leftOut);
    }

    /** Puts everybody nominated on one of two lists. */
    private final class Sorting {
        private final Draft draft;
        private final Campaign campaign;
        private final Stated stated;
        private final Map<String, Integer> cleared = new HashMap<>();
        private final List<Roster.Candidate> candidates = new ArrayList<>();
        private final List<Roster.LeftOut> leftOut = new ArrayList<>();

        Sorting(Draft draft, Campaign campaign, Stated stated) {
            this.draft = draft;
            this.campaign = campaign;
            this.stated = stated;
            stated.cleared().forEach(clearing -> cleared.put(clearing.code(), clearing.night()));
        }

        void sort(Campaign.Nomination nomination) {
            UUID id = nomination.nominee().person();
            Person person = books.findPerson(id)
                    .orElseThrow(() -> new IllegalStateException("nominated and not in the books: " + id));
            if (nomination.receiver().equals(person.account().authority())) {
                return;
            }
            @Nullable String reason = whyNot(person, nomination, stated);
            if (reason != null) {
                leave(person, reason);
                return;
            }
            List<GateResult> failed = failed(draft, campaign, person, nomination, stated);
            Optional<String> stopped = failed.stream()
                    .filter(result -> !result.overridable() || !cleared.containsKey(result.code()))
                    .min(Comparator.comparing(GateResult::overridable).thenComparing(GateResult::code))
                    .map(GateResult::code);
            Optional<String> category = campaign.category(id, stated.firstNight());
            if (stopped.isPresent() || category.isEmpty()) {
                leave(person, stopped.orElse("transfer.left-out.no-category"));
                return;
            }
            candidates.add(new Roster.Candidate(
                    id,
                    person.number(),
                    String.valueOf(person.account().place()),
                    Group.of(nomination.nominee().lane(), person.sex() == PersonFact.Sex.FEMALE),
                    category.get(),
                    failed.stream()
                            .mapToInt(result -> cleared.getOrDefault(result.code(), 1))
                            .max()
                            .orElse(1)));
        }

        private void leave(Person person, String reason) {
            leftOut.add(new Roster.LeftOut(person.id(), person.number(), reason));
        }
    }

    /** What keeps somebody out of a plan before any gate is asked. */
    private @Nullable String whyNot(Person person, Campaign.Nomination nomination, Stated stated) {
        Account account = person.account();
        CampaignFact.Nominee nominee = nomination.nominee();
        if (!account.kind().atPlace()) {
            return "transfer.left-out.in-nobodys-hands";
        }
        if (memory.liftOf(person.id()).isPresent()) {
            return "transfer.left-out.on-a-lift";
        }
        if (person.absent()) {
            return "transfer.left-out.whereabouts-unknown";
        }
        if (!nomination.receiver().equals(stated.receiver())
                || !nominee.destination().equals(stated.destination())) {
            return "transfer.left-out.other-destination";
        }
        Stated.@Nullable Site site = stated.site(account.place()).orElse(null);
        if (site == null) {
            return "transfer.left-out.place-not-in-the-plan";
        }
        if (!site.custodian().equals(account.authority())) {
            return "transfer.left-out.other-custodian";
        }
        return nominee.lane() == Lane.FAMILY || !nominee.together().isEmpty() ? "transfer.left-out.together" : null;
    }

    /**
     * What gates say for the first night; the age screen for the last too, as somebody in the lane for children may be grown up
     * by then.
     */
    private List<GateResult> failed(
            Draft draft, Campaign campaign, Person person, Campaign.Nomination nomination, Stated stated) {
        List<GateResult> failed = new ArrayList<>();
        for (GateResult result : gates.notPassed(crossing(draft, campaign, person, nomination, stated.firstNight()))) {
            if (result.failed() && !result.gate().equals(RECEIVER)) {
                failed.add(result);
            }
        }
        Crossing last = crossing(draft, campaign, person, nomination, stated.lastNight());
        GateResult age = new AgeScreenGate().check(last);
        if (age.failed()) {
            failed.add(age);
        }
        return failed;
    }

    private Crossing crossing(
            Draft draft, Campaign campaign, Person person, Campaign.Nomination nomination, LocalDate day) {
        return gates.nominated(
                draft,
                campaign,
                person,
                new Campaign.Nomination(nomination.nominee(), nomination.receiver(), day, nomination.since(), null));
    }

    /** What the receiver still takes: its last word for a night, else the officer's figure, less whom lifts bring already. */
    private List<Integer> intake(Campaign campaign, Stated stated) {
        List<Integer> intake = new ArrayList<>();
        for (int night = 1; night <= stated.nights(); night++) {
            LocalDate day = stated.day(night);
            int places = campaign.capacity(stated.receiver(), stated.destination(), day)
                    .map(Campaign.Capacity::places)
                    .orElse(stated.intake().perNight().get(night - 1));
            intake.add(Math.max(0, places - memory.expected(stated.receiver(), stated.destination(), day)));
        }
        return intake;
    }

    /** Those at a place who are not planned: they take beds all the same. */
    private Map<String, Integer> others(Roster roster, Stated stated) {
        Map<String, Integer> others = new HashMap<>();
        stated.sites()
                .forEach(site ->
                        others.put(site.place(), books.presentAt(site.place()).size()));
        roster.candidates().forEach(one -> others.merge(one.place(), -1, Integer::sum));
        return others;
    }

    private List<List<UUID>> keepApart(Roster roster, Instant now) {
        Map<String, Set<UUID>> groups = new LinkedHashMap<>();
        for (Roster.Candidate one : roster.candidates()) {
            for (HoldFact.Placed hold : justice.running(one.person(), HoldFact.Blocks.MIXING_WITH, now)) {
                if (hold.other() != null) {
                    groups.computeIfAbsent("hold " + hold.hold(), g -> new HashSet<>())
                            .add(one.person());
                }
                if (hold.group() != null && hold.person().equals(one.person())) {
                    groups.computeIfAbsent("group " + hold.group(), g -> new HashSet<>())
                            .add(one.person());
                }
            }
        }
        Map<UUID, Integer> numbers = new HashMap<>();
        roster.candidates().forEach(one -> numbers.put(one.person(), one.number()));
        return groups.values().stream()
                .filter(group -> group.size() > 1)
                .map(group -> group.stream()
                        .sorted(Comparator.comparing(numbers::get))
                        .toList())
                .toList();
    }
}
