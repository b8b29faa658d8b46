package org.amana.transfer.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.amana.planner.Instance;
import org.amana.planner.Load;
import org.amana.planner.Mission;
import org.amana.planner.PeopleList;
import org.amana.planner.PersonHeld;
import org.amana.planner.Plan;
import org.amana.planner.check.PlanChecker;
import org.amana.planner.manifest.Assigned;
import org.amana.planner.manifest.MoreSorties;

/**
 * Puts names on sorties, and adds a sortie where that keeps people apart. Where two who are kept apart would still share one, the second waits for another plan, among all
 * others who wait: neither why nor that it was so can be read from the answer.
 */
final class Naming {

    /** A plan whose counts are those of the names on it. */
    record Named(Plan plan, List<List<UUID>> aboard, List<UUID> waiting) {}

    private final Instance instance;
    private final Roster roster;
    private final Map<String, Roster.Candidate> byId = new HashMap<>();

    Naming(Instance instance, Roster roster) {
        this.instance = instance;
        this.roster = roster;
        roster.candidates().forEach(one -> byId.put(one.person().toString(), one));
    }

    Named name(Plan plan, List<List<UUID>> keepApart) {
        List<PersonHeld> people = roster.candidates().stream()
                .map(one -> new PersonHeld(
                        one.person().toString(),
                        one.place(),
                        Question.category(one.category(), one.group()),
                        Question.gate(one.gate())))
                .toList();
        List<List<String>> groups = keepApart.stream()
                .map(group -> group.stream().map(UUID::toString).toList())
                .toList();
        MoreSorties.Widened widened = MoreSorties.build(instance, plan, new PeopleList(people, groups), 1);
        Plan wide = widened.plan();
        Assigned assigned = widened.assigned();
        Named apart = without(wide, assigned, tooMany(assigned));
        return PlanChecker.check(instance, apart.plan()).valid() ? apart : without(wide, assigned, Set.of());
    }

    /** All but one of each group that still meets; taken off every sortie, so that nobody is stranded on the way. */
    private Set<String> tooMany(Assigned assigned) {
        Set<String> waiting = new LinkedHashSet<>();
        assigned.conflicts()
                .forEach(conflict -> conflict.people().stream()
                        .filter(id -> !waiting.contains(id))
                        .sorted(Comparator.comparingInt(this::number))
                        .skip(1)
                        .forEach(waiting::add));
        return waiting;
    }

    private int number(String id) {
        return candidate(id).number();
    }

    private Roster.Candidate candidate(String id) {
        Roster.Candidate one = byId.get(id);
        if (one == null) {
            throw new IllegalStateException("the engine named somebody who is not on the roster");
        }
        return one;
    }

    private Named without(Plan plan, Assigned assigned, Set<String> off) {
        List<Mission> missions = new ArrayList<>();
        List<List<UUID>> aboard = new ArrayList<>();
        Set<UUID> moved = new HashSet<>();
        for (int i = 0; i < plan.missions().size(); i++) {
            List<Roster.Candidate> named = assigned.manifest().missions().get(i).people().stream()
                    .filter(id -> !off.contains(id))
                    .map(this::candidate)
                    .sorted(Comparator.comparingInt(Roster.Candidate::number))
                    .toList();
            if (named.isEmpty()) {
                continue;
            }
            Mission mission = plan.missions().get(i);
            missions.add(new Mission(mission.night(), mission.leg(), mission.segregation(), loads(named)));
            List<UUID> ids = named.stream().map(Roster.Candidate::person).toList();
            aboard.add(ids);
            moved.addAll(ids);
        }
        List<UUID> waiting = roster.candidates().stream()
                .map(Roster.Candidate::person)
                .filter(person -> !moved.contains(person))
                .toList();
        return new Named(new Plan(plan.instance(), missions), aboard, waiting);
    }

    private static List<Load> loads(List<Roster.Candidate> named) {
        Map<String, Load> loads = new TreeMap<>();
        for (Roster.Candidate one : named) {
            String category = Question.category(one.category(), one.group());
            String gate = Question.gate(one.gate());
            loads.merge(
                    category + " " + gate,
                    new Load(category, gate, 1),
                    (a, b) -> new Load(category, gate, a.count() + b.count()));
        }
        return List.copyOf(loads.values());
    }
}
