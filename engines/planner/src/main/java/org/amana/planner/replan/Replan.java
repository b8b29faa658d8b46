package org.amana.planner.replan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.amana.planner.Category;
import org.amana.planner.Instance;
import org.amana.planner.InstanceProblems;
import org.amana.planner.Leg;
import org.amana.planner.Load;
import org.amana.planner.Mission;
import org.amana.planner.Node;
import org.amana.planner.Plan;
import org.amana.planner.PopulationEntry;
import org.amana.planner.Section;
import org.amana.planner.Vehicle;

/**
 * The operation after a night: what is still to be planned when the nights up to it are flown or already briefed. What
 * is frozen stays as it is; the rest becomes an instance of its own whose night 1 is the next night.
 *
 * @param night the last frozen night, 0 freezes nothing
 * @param frozen the sorties up to it
 * @param rest the instance of the nights after it
 * @param later what the plan so far meant to do in them, as a plan of the rest; it may no longer keep the rules
 */
public record Replan(int night, List<Mission> frozen, Instance rest, Plan later) {

    public Replan {
        frozen = List.copyOf(frozen);
    }

    /**
     * Freezes a plan.
     *
     * @param instance the whole operation as it is known now
     * @param plan the plan so far; what it meant to do later is kept beside
     * @param night the last night that stays, less than the nights of the instance
     * @throws IllegalArgumentException if the night is out of range or more people left a place than were there
     */
    public static Replan after(Instance instance, Plan plan, int night) {
        InstanceProblems.requireNone(instance);
        if (night < 0 || night >= instance.nights()) {
            throw new IllegalArgumentException(
                    "night " + night + " leaves nothing to plan of " + instance.nights() + " nights");
        }
        List<Mission> frozen =
                plan.missions().stream().filter(m -> m.night() <= night).toList();
        Instance rest = new Remainder(instance, frozen, night).instance();
        List<Mission> later = plan.missions().stream()
                .filter(m -> m.night() > night)
                .map(m -> m.onNight(m.night() - night))
                .toList();
        return new Replan(night, frozen, rest, new Plan(rest.name(), later));
    }

    /** The frozen nights and a plan of the rest as one plan of the whole operation. */
    public Plan join(String instance, Plan ofRest) {
        List<Mission> all = new ArrayList<>(frozen);
        ofRest.missions().forEach(m -> all.add(m.onNight(m.night() + night)));
        return new Plan(instance, all);
    }

    private static final class Remainder {

        private final Instance instance;
        private final int night;
        private final Map<String, Leg> legs = new HashMap<>();
        private final Map<String, Category> categories = new HashMap<>();
        private final Map<String, Node> nodes = new HashMap<>();
        private final Map<PlaceAndClass, Integer> stock = new TreeMap<>(Comparator.comparing(PlaceAndClass::node)
                .thenComparing(PlaceAndClass::category)
                .thenComparing(PlaceAndClass::gate));
        private final Map<String, Integer> arrived = new HashMap<>();
        private final Map<String, int[]> busy = new HashMap<>();

        Remainder(Instance instance, List<Mission> frozen, int night) {
            this.instance = instance;
            this.night = night;
            instance.legs().forEach(l -> legs.put(l.id(), l));
            instance.categories().forEach(c -> categories.put(c.id(), c));
            instance.nodes().forEach(n -> nodes.put(n.id(), n));
            instance.population().forEach(p -> add(p.node(), new Load(p.category(), p.gate(), p.count()), 1));
            frozen.forEach(this::move);
            countTails(frozen);
            stock.forEach((where, count) -> {
                if (count < 0) {
                    throw new IllegalArgumentException(-count + " people of " + where + " left who were not there");
                }
            });
        }

        private void move(Mission mission) {
            Leg leg = known(legs, mission.leg(), "leg");
            for (Load load : mission.load()) {
                Category category = known(categories, load.category(), "category");
                known(instance.gates(), load.gate(), "gate");
                add(leg.from(), load, -1);
                add(leg.to(), load, 1);
                if (known(nodes, leg.to(), "node").isFacility()) {
                    arrived.merge(category.section(), load.count(), Integer::sum);
                }
            }
        }

        private void add(String node, Load load, int sign) {
            stock.merge(new PlaceAndClass(node, load.category(), load.gate()), sign * load.count(), Integer::sum);
        }

        private void countTails(List<Mission> frozen) {
            Map<Leg, int[]> sorties = new HashMap<>();
            for (Mission m : frozen) {
                sorties.computeIfAbsent(known(legs, m.leg(), "leg"), l -> new int[night + 1])[m.night()]++;
            }
            sorties.forEach((leg, perNight) -> {
                int[] taken = busy.computeIfAbsent(leg.vehicle(), v -> new int[instance.nights() + 1]);
                for (int t = 1; t <= night; t++) {
                    int tails = Math.ceilDiv(perNight[t], leg.sortiesPerTail());
                    for (int u = t; u < Math.min(instance.nights() + 1, t + leg.busyNights()); u++) {
                        taken[u] += tails;
                    }
                }
            });
        }

        Instance instance() {
            Map<String, Integer> gates = new HashMap<>();
            instance.gates().forEach((id, opens) -> gates.put(id, Math.max(1, opens - night)));
            List<PopulationEntry> population = new ArrayList<>();
            stock.forEach((where, count) -> {
                if (count > 0 && !known(nodes, where.node(), "node").isFacility()) {
                    population.add(new PopulationEntry(where.node(), where.category(), where.gate(), count));
                }
            });
            return new Instance(
                    instance.name() + " after night " + night,
                    instance.description(),
                    instance.nights() - night,
                    new TreeMap<>(gates),
                    instance.categories(),
                    instance.nodes().stream().map(this::node).toList(),
                    population,
                    instance.vehicles().stream().map(this::vehicle).toList(),
                    instance.legs().stream().map(this::leg).toList(),
                    later(instance.intakePerNight()),
                    later(instance.enrolMinutesPerNight()),
                    later(instance.escortTripsPerNight()),
                    later(instance.convoysPerNight()),
                    instance.busesPerConvoy(),
                    instance.sections().stream().map(this::section).toList(),
                    instance.dangerWeight());
        }

        private Node node(Node n) {
            List<Double> alpha = n.alpha().isEmpty() ? n.alpha() : later(n.alpha());
            return new Node(
                    n.id(),
                    n.kind(),
                    alpha,
                    n.omega(),
                    n.capacity() == null ? null : later(n.capacity()),
                    n.danger().isEmpty() ? n.danger() : later(n.danger()),
                    n.dangerAfter());
        }

        private Vehicle vehicle(Vehicle v) {
            int[] taken = busy.getOrDefault(v.id(), new int[instance.nights() + 1]);
            List<Integer> free = new ArrayList<>();
            for (int t = night + 1; t <= instance.nights(); t++) {
                free.add(Math.max(0, v.tails().get(t - 1) - taken[t]));
            }
            return new Vehicle(v.id(), v.seats(), v.convoy(), free);
        }

        private Leg leg(Leg l) {
            return new Leg(
                    l.id(),
                    l.from(),
                    l.to(),
                    l.vehicle(),
                    l.sortiesPerTail(),
                    l.busyNights(),
                    l.categories(),
                    later(l.risk()),
                    later(l.maxSorties()));
        }

        private Section section(Section s) {
            int used = arrived.getOrDefault(s.id(), 0);
            return new Section(
                    s.id(),
                    later(s.cumulativeCapacity()).stream()
                            .map(c -> Math.max(0, c - used))
                            .toList());
        }

        private <T> List<T> later(List<T> perNight) {
            return perNight.subList(night, perNight.size());
        }

        private static <T> T known(Map<String, T> named, String id, String kind) {
            T found = named.get(id);
            if (found == null) {
                throw new IllegalArgumentException("the plan names an unknown " + kind + " \"" + id + "\"");
            }
            return found;
        }
    }

    private record PlaceAndClass(String node, String category, String gate) {

        @Override
        public String toString() {
            return category + "/" + gate + " at " + node;
        }
    }
}
