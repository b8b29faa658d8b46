package org.amana.planner.manifest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.amana.planner.Instance;
import org.amana.planner.Load;
import org.amana.planner.Mission;
import org.amana.planner.PeopleList;
import org.amana.planner.Plan;
import org.amana.planner.check.PlanChecker;
import org.jspecify.annotations.Nullable;

/**
 * Names that would still meet reach back into the plan: where every rule allows one more sortie on the same night and way, its people are
 * spread over one more. Nobody leaves earlier or later and nothing else changes, so the plan costs what it did; a sortie is added only
 * if fewer of those to be kept apart meet by it.
 */
public final class MoreSorties {

    /** So many sorties are tried at most. */
    private static final int MOST_TRIES = 60;

    private record Way(int night, String leg, String segregation) {

        static Way of(Mission mission) {
            return new Way(mission.night(), mission.leg(), mission.segregation());
        }
    }

    private record LoadClass(String category, String gate) {}

    /**
     * A plan whose names meet no more than they must.
     *
     * @param added sorties that the plan before did not have
     */
    public record Widened(Plan plan, Assigned assigned, int added) {}

    private final Instance instance;
    private final PeopleList people;
    private final int first;
    private final Set<Way> full = new HashSet<>();
    private Plan plan;
    private Assigned assigned;
    private int added;

    private MoreSorties(Instance instance, Plan plan, PeopleList people, int first) {
        this.first = first;
        this.instance = instance;
        this.people = people;
        this.plan = plan;
        assigned = ManifestBuilder.build(instance, plan, people);
    }

    /**
     * Puts names on the sorties of a plan, and adds sorties where that keeps people apart.
     *
     * @param plan a plan that passes the checker
     * @param people exactly the population of the instance, by name
     * @param first night from which sorties may be added; those before it are flown or briefed
     */
    public static Widened build(Instance instance, Plan plan, PeopleList people, int first) {
        MoreSorties more = new MoreSorties(instance, plan, people, first);
        more.run();
        return new Widened(more.plan, more.assigned, more.added);
    }

    private void run() {
        for (int tries = 0; tries < MOST_TRIES && assigned.pairs() > 0; tries++) {
            Way way = worst();
            if (way == null) {
                return;
            }
            Plan wider = widened(way);
            if (wider == null || !PlanChecker.check(instance, wider).valid()) {
                full.add(way);
                continue;
            }
            Assigned next = ManifestBuilder.build(instance, wider, people);
            if (next.pairs() >= assigned.pairs()) {
                full.add(way);
                continue;
            }
            plan = wider;
            assigned = next;
            added++;
        }
    }

    /** Where most pairs meet, of those ways that may still take a sortie. */
    private @Nullable Way worst() {
        Map<Way, Integer> pairs = new HashMap<>();
        for (Conflict conflict : assigned.conflicts()) {
            Way way = Way.of(plan.missions().get(conflict.mission()));
            if (way.night() >= first && !full.contains(way)) {
                pairs.merge(way, conflict.pairs(), Integer::sum);
            }
        }
        return pairs.entrySet().stream()
                .max(Comparator.<Map.Entry<Way, Integer>>comparingInt(Map.Entry::getValue)
                        .thenComparing(entry -> entry.getKey().leg(), Comparator.reverseOrder())
                        .thenComparing(entry -> entry.getKey().night(), Comparator.reverseOrder())
                        .thenComparing(entry -> entry.getKey().segregation(), Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** The plan with the people of a way spread over one sortie more; null if there are not enough of them. */
    private @Nullable Plan widened(Way way) {
        Map<LoadClass, Integer> all =
                new TreeMap<>(Comparator.comparing(LoadClass::category).thenComparing(LoadClass::gate));
        int sorties = 1;
        int aboard = 0;
        for (Mission mission : plan.missions()) {
            if (Way.of(mission).equals(way)) {
                sorties++;
                aboard += mission.people();
                mission.load()
                        .forEach(load ->
                                all.merge(new LoadClass(load.category(), load.gate()), load.count(), Integer::sum));
            }
        }
        if (aboard < sorties) {
            return null;
        }
        List<Mission> missions = new ArrayList<>();
        plan.missions().stream().filter(mission -> !Way.of(mission).equals(way)).forEach(missions::add);
        missions.addAll(spread(way, all, sorties));
        missions.sort(Comparator.comparingInt(Mission::night));
        return new Plan(plan.instance(), missions);
    }

    /** Everybody in turn, class by class, so that no sortie has more than one person of a class, or in all, above another. */
    private static List<Mission> spread(Way way, Map<LoadClass, Integer> all, int sorties) {
        List<List<Load>> loads = new ArrayList<>();
        for (int i = 0; i < sorties; i++) {
            loads.add(new ArrayList<>());
        }
        int turn = 0;
        for (Map.Entry<LoadClass, Integer> one : all.entrySet()) {
            int each = one.getValue() / sorties;
            int over = one.getValue() % sorties;
            for (int i = 0; i < sorties; i++) {
                int count = each + (Math.floorMod(i - turn, sorties) < over ? 1 : 0);
                if (count > 0) {
                    loads.get(i)
                            .add(new Load(one.getKey().category(), one.getKey().gate(), count));
                }
            }
            turn += over;
        }
        return loads.stream()
                .map(load -> new Mission(way.night(), way.leg(), way.segregation(), load))
                .toList();
    }
}
