package org.amana.planner.manifest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.amana.planner.Category;
import org.amana.planner.Escorts;
import org.amana.planner.Instance;
import org.amana.planner.Load;
import org.amana.planner.Manifest;
import org.amana.planner.Mission;
import org.amana.planner.NamedMission;
import org.amana.planner.PeopleList;
import org.amana.planner.PersonHeld;
import org.amana.planner.Plan;
import org.amana.planner.check.PlanCheck;
import org.amana.planner.check.PlanChecker;

/**
 * Puts named people on the sorties of a plan. Counts by class follow the plan on each night and leg; whom to keep apart, and
 * who belongs together, decides who takes which sortie.
 */
public final class ManifestBuilder {

    private final Instance instance;
    private final Plan plan;
    private final PeopleList list;
    private final Map<String, int[]> groups = new HashMap<>();
    private final Map<String, Category> categories = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<Journeys.Cell, List<PersonHeld>> cells = new LinkedHashMap<>();
    private final Aboard aboard;
    private final List<Traveller> travellers = new ArrayList<>();

    private ManifestBuilder(Instance instance, Plan plan, PeopleList list) {
        this.instance = instance;
        this.plan = plan;
        this.list = list;
        aboard = new Aboard(
                list.keepApart().size(), list.together().size(), plan.missions().size());
        instance.categories().forEach(c -> categories.put(c.id(), c));
        instance.nodes().forEach(n -> places.put(n.id(), places.size()));
        List<List<String>> all = new ArrayList<>(list.keepApart());
        all.addAll(list.together());
        for (int g = 0; g < all.size(); g++) {
            for (String id : all.get(g)) {
                int[] known = groups.getOrDefault(id, new int[0]);
                int[] more = Arrays.copyOf(known, known.length + 1);
                more[known.length] = g;
                groups.put(id, more);
            }
        }
        list.people()
                .forEach(p -> cells.computeIfAbsent(
                                new Journeys.Cell(p.node(), p.category(), p.gate()), c -> new ArrayList<>())
                        .add(p));
    }

    /**
     * Builds the manifest of a plan.
     *
     * @param instance a valid instance
     * @param plan a plan that passes the checker
     * @param people exactly the population of the instance, by name
     * @throws IllegalArgumentException if the plan is not valid or the people are not the population
     */
    public static Assigned build(Instance instance, Plan plan, PeopleList people) {
        PlanCheck check = PlanChecker.check(instance, plan);
        if (!check.valid()) {
            throw new IllegalArgumentException("not a valid plan: " + check.violations());
        }
        ManifestBuilder builder = new ManifestBuilder(instance, plan, people);
        builder.requirePopulation();
        builder.assign();
        Reasons reasons = new Reasons(instance, plan, people);
        new Exchange(instance, plan, builder.places, builder.travellers, builder.aboard)
                .run(reasons.unavoidablePairs());
        return builder.result(reasons);
    }

    private void requirePopulation() {
        Map<String, Integer> difference = new TreeMap<>();
        instance.population()
                .forEach(p -> difference.merge(
                        new Journeys.Cell(p.node(), p.category(), p.gate()).toString(), p.count(), Integer::sum));
        cells.forEach((cell, people) -> difference.merge(cell.toString(), -people.size(), Integer::sum));
        List<String> wrong = difference.entrySet().stream()
                .filter(e -> e.getValue() != 0)
                .map(e -> e.getKey() + ": "
                        + (e.getValue() > 0 ? e.getValue() + " names missing" : -e.getValue() + " names too many"))
                .toList();
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException("the people are not the population: " + String.join("; ", wrong));
        }
    }

    private void assign() {
        Map<Journeys.Cell, List<List<Integer>>> journeys = Journeys.of(instance, plan);
        cells.forEach((cell, people) -> {
            // Whoever is hardest to place chooses first.
            List<PersonHeld> inOrder = people.stream()
                    .sorted(Comparator.comparingInt(p -> -toAvoid(p)))
                    .toList();
            Map<List<Integer>, Integer> free = new LinkedHashMap<>();
            Objects.requireNonNull(journeys.get(cell)).forEach(j -> free.merge(j, 1, Integer::sum));
            inOrder.forEach(p -> place(p, free));
        });
    }

    private int toAvoid(PersonHeld person) {
        int sum = 0;
        for (int group : groupsOf(person)) {
            sum += group < list.keepApart().size() ? list.keepApart().get(group).size() : 1;
        }
        return sum;
    }

    private void place(PersonHeld person, Map<List<Integer>, Integer> free) {
        int[] mine = groupsOf(person);
        int[] best = new int[0];
        List<Integer> chosen = List.of();
        int fewest = Integer.MAX_VALUE;
        int most = -1;
        for (Map.Entry<List<Integer>, Integer> entry : free.entrySet()) {
            int[] journey = entry.getKey().stream().mapToInt(i -> i).toArray();
            int added = aboard.added(mine, journey);
            if (added < fewest || added == fewest && entry.getValue() > most) {
                fewest = added;
                most = entry.getValue();
                best = journey;
                chosen = entry.getKey();
            }
        }
        free.computeIfPresent(chosen, (j, left) -> left == 1 ? null : Integer.valueOf(left - 1));
        aboard.put(mine, best);
        travellers.add(new Traveller(
                person,
                Objects.requireNonNull(categories.get(person.category())),
                Objects.requireNonNull(places.get(person.node())),
                Objects.requireNonNull(instance.gates().get(person.gate())),
                mine,
                best));
    }

    private int[] groupsOf(PersonHeld person) {
        return groups.getOrDefault(person.id(), new int[0]);
    }

    private Assigned result(Reasons reasons) {
        List<List<String>> names = new ArrayList<>();
        List<List<Load>> aboardEach = new ArrayList<>();
        plan.missions().forEach(m -> {
            names.add(new ArrayList<>());
            aboardEach.add(new ArrayList<>());
        });
        for (Traveller t : travellers) {
            for (int mission : t.journey) {
                names.get(mission).add(t.person.id());
                aboardEach.get(mission).add(new Load(t.person.category(), t.person.gate(), 1));
            }
        }
        List<NamedMission> missions = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Mission m = plan.missions().get(i);
            missions.add(new NamedMission(
                    m.night(),
                    m.leg(),
                    m.segregation(),
                    names.get(i).stream().sorted().toList(),
                    Escorts.of(categories, aboardEach.get(i))));
        }
        return new Assigned(new Manifest(missions), reasons.conflicts(missions), reasons.unavoidablePairs());
    }
}
