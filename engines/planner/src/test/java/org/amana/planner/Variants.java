package org.amana.planner;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The same question asked differently. */
public final class Variants {

    private Variants() {}

    public static Instance shuffled(Instance i, long seed) {
        Random random = new Random(seed);
        Map<String, Integer> gates = new LinkedHashMap<>();
        shuffle(List.copyOf(i.gates().keySet()), random)
                .forEach(g -> gates.put(g, i.gates().getOrDefault(g, 1)));
        return with(
                i,
                gates,
                shuffle(i.categories(), random),
                shuffle(i.nodes(), random),
                shuffle(i.population(), random),
                shuffle(i.vehicles(), random),
                shuffle(i.legs(), random),
                shuffle(i.sections(), random));
    }

    /** Other ids, in another alphabetical order. */
    public static Instance renamed(Instance i) {
        UnaryOperator<String> n = id -> new StringBuilder(id).reverse() + "-x";
        Map<String, Integer> gates = new LinkedHashMap<>();
        i.gates().forEach((g, t) -> gates.put(n.apply(g), t));
        return with(
                i,
                gates,
                i.categories().stream()
                        .map(c -> new Category(
                                n.apply(c.id()),
                                c.weight(),
                                c.seats(),
                                c.escortsPerPerson(),
                                c.enrolMinutes(),
                                n.apply(c.segregation()),
                                n.apply(c.section())))
                        .toList(),
                i.nodes().stream()
                        .map(x -> new Node(n.apply(x.id()), x.kind(), x.alpha(), x.omega(), x.capacity()))
                        .toList(),
                i.population().stream()
                        .map(p -> new PopulationEntry(
                                n.apply(p.node()), n.apply(p.category()), n.apply(p.gate()), p.count()))
                        .toList(),
                i.vehicles().stream()
                        .map(v -> new Vehicle(n.apply(v.id()), v.seats(), v.convoy(), v.tails()))
                        .toList(),
                i.legs().stream().map(l -> renamed(l, n)).toList(),
                i.sections().stream()
                        .map(s -> new Section(n.apply(s.id()), s.cumulativeCapacity()))
                        .toList());
    }

    private static Leg renamed(Leg l, UnaryOperator<String> n) {
        return new Leg(
                n.apply(l.id()),
                n.apply(l.from()),
                n.apply(l.to()),
                n.apply(l.vehicle()),
                l.sortiesPerTail(),
                l.busyNights(),
                l.categories().stream().map(n).toList(),
                l.risk(),
                l.maxSorties());
    }

    public static Instance timesSeven(Instance i) {
        List<Category> heavier = i.categories().stream()
                .map(c -> new Category(
                        c.id(),
                        7 * c.weight(),
                        c.seats(),
                        c.escortsPerPerson(),
                        c.enrolMinutes(),
                        c.segregation(),
                        c.section()))
                .toList();
        return with(i, i.gates(), heavier, i.nodes(), i.population(), i.vehicles(), i.legs(), i.sections());
    }

    public static Instance populationSplit(Instance i) {
        List<PopulationEntry> rows = new ArrayList<>();
        for (PopulationEntry p : i.population()) {
            rows.add(new PopulationEntry(p.node(), p.category(), p.gate(), p.count() / 2));
            rows.add(new PopulationEntry(p.node(), p.category(), p.gate(), p.count() - p.count() / 2));
        }
        return with(i, i.gates(), i.categories(), i.nodes(), rows, i.vehicles(), i.legs(), i.sections());
    }

    public static Instance withIdleVehicle(Instance i) {
        List<Vehicle> vehicles = new ArrayList<>(i.vehicles());
        vehicles.add(0, new Vehicle("IDLE", 500, false, Collections.nCopies(i.nights(), 0)));
        List<Leg> legs = new ArrayList<>(i.legs());
        Leg l = legs.get(0);
        legs.add(
                0,
                new Leg(
                        "IDLE",
                        l.from(),
                        l.to(),
                        "IDLE",
                        9,
                        1,
                        l.categories(),
                        l.risk(),
                        Collections.nCopies(i.nights(), 9)));
        return with(i, i.gates(), i.categories(), i.nodes(), i.population(), vehicles, legs, i.sections());
    }

    public static Instance withoutLegsUnusedBy(Instance i, Plan plan) {
        Set<String> used = plan.missions().stream().map(Mission::leg).collect(Collectors.toSet());
        List<Leg> legs = i.legs().stream().filter(l -> used.contains(l.id())).toList();
        return with(i, i.gates(), i.categories(), i.nodes(), i.population(), i.vehicles(), legs, i.sections());
    }

    private static <T> List<T> shuffle(List<T> rows, Random random) {
        List<T> copy = new ArrayList<>(rows);
        Collections.shuffle(copy, random);
        return copy;
    }

    private static Instance with(
            Instance i,
            Map<String, Integer> gates,
            List<Category> categories,
            List<Node> nodes,
            List<PopulationEntry> population,
            List<Vehicle> vehicles,
            List<Leg> legs,
            List<Section> sections) {
        return new Instance(
                i.name(),
                i.description(),
                i.nights(),
                gates,
                categories,
                nodes,
                population,
                vehicles,
                legs,
                i.intakePerNight(),
                i.enrolMinutesPerNight(),
                i.escortTripsPerNight(),
                i.convoysPerNight(),
                i.busesPerConvoy(),
                sections);
    }
}
