package org.amana.planner.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.amana.planner.Escorts;
import org.amana.planner.Instance;
import org.amana.planner.Leg;
import org.amana.planner.Load;
import org.amana.planner.Manifest;
import org.amana.planner.Mission;
import org.amana.planner.NamedMission;
import org.amana.planner.PeopleList;
import org.amana.planner.PersonHeld;
import org.amana.planner.Plan;

/** Follows every named person through a manifest, then checks the plan that the names add up to. */
public final class ManifestChecker {

    private static final double TOLERANCE = 1e-9;
    private static final double SHARE_TOLERANCE = 1e-6;

    private final Map<String, PersonHeld> who = new HashMap<>();
    private final Map<String, String> at = new HashMap<>();
    private final Map<String, Integer> since = new HashMap<>();
    private final Map<String, List<Integer>> groups = new HashMap<>();
    private final Map<String, Leg> legs = new HashMap<>();
    private final Map<String, Double> escorted = new HashMap<>();
    private final List<Violation> found = new ArrayList<>();
    private int pairs;

    private ManifestChecker(Instance instance, PeopleList people) {
        instance.legs().forEach(l -> legs.put(l.id(), l));
        instance.categories().forEach(c -> escorted.put(c.id(), c.escortsPerPerson()));
        people.people().forEach(p -> {
            who.put(p.id(), p);
            at.put(p.id(), p.node());
        });
        for (int g = 0; g < people.keepApart().size(); g++) {
            for (String id : people.keepApart().get(g)) {
                groups.computeIfAbsent(id, i -> new ArrayList<>()).add(g);
            }
        }
    }

    /** Checks a manifest against a valid instance and its people. */
    public static ManifestCheck check(Instance instance, PeopleList people, Manifest manifest) {
        ManifestChecker checker = new ManifestChecker(instance, people);
        List<NamedMission> inOrder = new ArrayList<>(manifest.missions());
        inOrder.sort(Comparator.comparingInt(NamedMission::night));
        List<Mission> missions = new ArrayList<>();
        for (NamedMission named : inOrder) {
            missions.add(checker.mission(named, missions.size()));
        }
        PlanCheck plan = PlanChecker.check(instance, new Plan(instance.name(), missions));
        return new ManifestCheck(plan, checker.found, checker.pairs);
    }

    private Mission mission(NamedMission named, int index) {
        Map<String, Map<String, Integer>> load = new TreeMap<>();
        Map<Integer, Integer> seen = new HashMap<>();
        Map<String, Integer> aboard = new HashMap<>();
        for (String id : named.people()) {
            PersonHeld person = who.get(id);
            if (person == null) {
                report(named, index, id + " is on no list");
                continue;
            }
            if (aboard.merge(id, 1, Integer::sum) == 2) {
                report(named, index, id + " is on this sortie twice");
            }
            follow(named, index, id);
            load.computeIfAbsent(person.category(), c -> new TreeMap<>()).merge(person.gate(), 1, Integer::sum);
            for (int group : groups.getOrDefault(id, List.of())) {
                pairs += seen.getOrDefault(group, 0);
                seen.merge(group, 1, Integer::sum);
            }
        }
        List<Load> loads = new ArrayList<>();
        load.forEach((category, gates) -> gates.forEach((gate, n) -> loads.add(new Load(category, gate, n))));
        if (named.escorts() != null) {
            escorts(named, named.escorts(), load, index);
        }
        return new Mission(named.night(), named.leg(), named.segregation(), loads);
    }

    /** Where a manifest says escorts, they must be those that the people on board need: no more, no fewer. */
    private void escorts(NamedMission named, Escorts said, Map<String, Map<String, Integer>> load, int index) {
        Map<String, Double> needed = new TreeMap<>();
        load.forEach((category, gates) -> {
            int people = gates.values().stream().mapToInt(n -> n).sum();
            double each = escorted.getOrDefault(category, 0.0);
            if (each > 0) {
                needed.put(category, people * each);
            }
        });
        double all = needed.values().stream().mapToDouble(e -> e).sum();
        if (said.needed() != (int) Math.ceil(all - TOLERANCE)) {
            report(named, index, said.needed() + " escorts are named, " + all + " are needed");
        }
        Map<String, Double> shares = new TreeMap<>();
        said.shares().forEach(share -> shares.merge(share.category(), share.escorts(), Double::sum));
        boolean same = shares.keySet().equals(needed.keySet())
                && needed.entrySet().stream()
                        .allMatch(e -> Math.abs(e.getValue() - shares.getOrDefault(e.getKey(), 0.0)) < SHARE_TOLERANCE);
        if (!same) {
            report(named, index, "escorts by category are " + shares + ", needed are " + needed);
        }
    }

    private void follow(NamedMission named, int index, String id) {
        Leg leg = legs.get(named.leg());
        if (leg == null) {
            return;
        }
        String place = at.getOrDefault(id, "");
        if (!place.equals(leg.from()) || since.getOrDefault(id, 0) >= named.night()) {
            report(named, index, id + " is not at " + leg.from() + " at nightfall");
        }
        at.put(id, leg.to());
        since.put(id, named.night());
    }

    private void report(NamedMission named, int index, String text) {
        found.add(new Violation(Rule.PERSON, named.night(), named.leg(), index, text));
    }
}
