package org.amana.planner.manifest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.amana.planner.Instance;
import org.amana.planner.Leg;
import org.amana.planner.Load;
import org.amana.planner.Mission;
import org.amana.planner.NamedMission;
import org.amana.planner.PeopleList;
import org.amana.planner.PersonHeld;
import org.amana.planner.Plan;

/**
 * Says why people who should be kept apart travel together. If a group has more members of one class at one place than
 * there are sorties that take the class from there, and too few stay, somebody must share: pigeons and holes.
 */
final class Reasons {

    private final PeopleList people;
    private final Map<String, Kind> start = new HashMap<>();
    private final Map<Kind, Integer> sorties = new HashMap<>();
    private final Map<Kind, Integer> staying = new HashMap<>();
    private final Map<String, Integer> sortiesFrom = new HashMap<>();
    private final Map<String, Integer> stayingAt = new HashMap<>();
    private final List<Map<Kind, Integer>> forced = new ArrayList<>();
    private final List<Map<String, Integer>> forcedAt = new ArrayList<>();

    Reasons(Instance instance, Plan plan, PeopleList people) {
        this.people = people;
        for (PersonHeld p : people.people()) {
            Kind cell = kind(p.node(), p.category());
            start.put(p.id(), cell);
            staying.merge(cell, 1, Integer::sum);
        }
        countSorties(instance, plan);
        staying.forEach((cell, n) -> stayingAt.merge(cell.node(), Math.max(0, n), Integer::sum));
        for (List<String> group : people.keepApart()) {
            Map<Kind, Integer> byClass = new LinkedHashMap<>();
            Map<String, Integer> byPlace = new LinkedHashMap<>();
            group.forEach(id -> byClass.merge(cell(id), 1, Integer::sum));
            group.forEach(id -> byPlace.merge(cell(id).node(), 1, Integer::sum));
            forced.add(forcedPairs(byClass, sorties, staying));
            forcedAt.add(forcedPairs(byPlace, sortiesFrom, stayingAt));
        }
    }

    private void countSorties(Instance instance, Plan plan) {
        Map<String, Leg> legs = new HashMap<>();
        instance.legs().forEach(l -> legs.put(l.id(), l));
        Map<Sisters, Map<Kind, Integer>> sets = new HashMap<>();
        Map<Sisters, Integer> sizes = new HashMap<>();
        for (Mission m : plan.missions()) {
            Leg leg = Objects.requireNonNull(legs.get(m.leg()));
            Sisters set = new Sisters(m.night(), m.leg(), m.segregation());
            sizes.merge(set, 1, Integer::sum);
            Map<Kind, Integer> aboard = sets.computeIfAbsent(set, k -> new HashMap<>());
            for (Load load : m.load()) {
                Kind cell = kind(leg.from(), load.category());
                aboard.merge(cell, load.count(), Integer::sum);
                staying.merge(cell, -load.count(), Integer::sum);
                // Who came later may stay in place of who was there first, so arrivals count as places to stay.
                staying.merge(kind(leg.to(), load.category()), load.count(), Integer::sum);
            }
            sortiesFrom.merge(leg.from(), 1, Integer::sum);
        }
        // Sister sorties change people of whatever class, so each of them may take one of the class while there are
        // such.
        sets.forEach((set, aboard) -> aboard.forEach((cell, count) ->
                sorties.merge(cell, Math.min(count, Objects.requireNonNull(sizes.get(set))), Integer::sum)));
    }

    /** People of one category at one place; once gates are open they may stand in for each other. */
    private record Kind(String node, String category) {

        @Override
        public String toString() {
            return category + " at " + node;
        }
    }

    private static Kind kind(String node, String category) {
        return new Kind(node, category);
    }

    private record Sisters(int night, String leg, String segregation) {}

    /** Per group and place the larger of two counts: each class by itself, and all classes together. */
    int unavoidablePairs() {
        int sum = 0;
        for (int g = 0; g < forced.size(); g++) {
            Map<String, Integer> byPlace = new HashMap<>();
            forced.get(g).forEach((cell, pairs) -> byPlace.merge(cell.node(), pairs, Integer::sum));
            forcedAt.get(g).forEach((place, pairs) -> byPlace.merge(place, pairs, Math::max));
            sum += byPlace.values().stream().mapToInt(i -> i).sum();
        }
        return sum;
    }

    List<Conflict> conflicts(List<NamedMission> missions) {
        Map<String, List<Integer>> groups = new HashMap<>();
        for (int g = 0; g < people.keepApart().size(); g++) {
            for (String id : people.keepApart().get(g)) {
                groups.computeIfAbsent(id, i -> new ArrayList<>()).add(g);
            }
        }
        List<Conflict> found = new ArrayList<>();
        for (int i = 0; i < missions.size(); i++) {
            Map<Integer, List<String>> aboard = new LinkedHashMap<>();
            for (String id : missions.get(i).people()) {
                for (int g : groups.getOrDefault(id, List.of())) {
                    aboard.computeIfAbsent(g, x -> new ArrayList<>()).add(id);
                }
            }
            for (Map.Entry<Integer, List<String>> e : aboard.entrySet()) {
                if (e.getValue().size() > 1) {
                    found.add(new Conflict(i, e.getKey(), e.getValue(), why(e.getKey(), e.getValue())));
                }
            }
        }
        return found;
    }

    private static <K> Map<K, Integer> forcedPairs(
            Map<K, Integer> members, Map<K, Integer> sorties, Map<K, Integer> stay) {
        Map<K, Integer> pairs = new LinkedHashMap<>();
        members.forEach((where, count) -> {
            int holes = sorties.getOrDefault(where, 0);
            int moving = count - Math.max(0, stay.getOrDefault(where, 0));
            if (holes > 0 && moving > holes) {
                int each = moving / holes;
                int fuller = moving % holes;
                pairs.put(where, fuller * each * (each + 1) / 2 + (holes - fuller) * each * (each - 1) / 2);
            }
        });
        return pairs;
    }

    private String why(int group, List<String> together) {
        List<String> members = people.keepApart().get(group);
        for (String id : together) {
            Kind cell = cell(id);
            if (forced.get(group).containsKey(cell)) {
                long same = members.stream().filter(o -> cell(o).equals(cell)).count();
                return impossible(same + " of the group are " + cell, sorties.getOrDefault(cell, 0), "them");
            }
            String place = cell.node();
            if (forcedAt.get(group).containsKey(place)) {
                long here = members.stream()
                        .filter(o -> cell(o).node().equals(place))
                        .count();
                return impossible(here + " of the group are at " + place, sortiesFrom.getOrDefault(place, 0), "people");
            }
        }
        return "no exchange of two people removed it";
    }

    private static String impossible(String who, int sorties, String whom) {
        return "impossible to avoid all: " + who + ", " + sorties + " sorties take " + whom + " from there";
    }

    private Kind cell(String id) {
        return Objects.requireNonNull(start.get(id));
    }
}
