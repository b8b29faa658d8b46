package org.amana.transfer.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.amana.planner.Category;
import org.amana.planner.Instance;
import org.amana.planner.Leg;
import org.amana.planner.Load;
import org.amana.planner.Mission;
import org.amana.planner.Node;
import org.amana.planner.Plan;
import org.amana.planner.PopulationEntry;
import org.amana.planner.Section;
import org.amana.planner.Vehicle;
import org.amana.planner.why.Supply;

/**
 * What a plan comes to, night by night, added up from its instance and its sorties alone. Position 0 of a list is night 1;
 * escapes are weighted and to be expected, harm to those held is among them where it was weighed.
 *
 * @param places where people wait, in the order of the instance
 * @param ways every leg
 * @param limits what is limited and what of it is used
 */
public record Outlook(int nights, List<Place> places, List<Way> ways, List<Limit> limits) {

    /** From here on a figure limits nothing. */
    private static final int UNLIMITED = 1_000_000;

    private static final double ROUNDING = 1e-6;

    /**
     * Where people wait.
     *
     * @param before how many are there before night 1
     * @param left how many are there after the moves of each night
     * @param risk escapes to be expected of them on the day after each night
     * @param after the same for all days after the last night
     */
    public record Place(String place, boolean hub, int before, List<Integer> left, List<Double> risk, double after) {

        /** What it adds to the objective. */
        public double cost() {
            return after + risk.stream().mapToDouble(Double::doubleValue).sum();
        }
    }

    /**
     * A way from one place to another on one type of vehicle.
     *
     * @param most sorties that it can take
     * @param cost escapes to be expected underway
     */
    public record Way(
            String leg,
            String from,
            String to,
            String vehicle,
            List<Integer> sorties,
            List<Integer> people,
            List<Integer> most,
            double cost) {

        public boolean used() {
            return sorties.stream().anyMatch(number -> number > 0);
        }
    }

    /**
     * Something of which there is only so much.
     *
     * @param where of what; empty for what belongs to the whole operation
     * @param used by the plan
     * @param most that there is
     */
    public record Limit(Supply supply, String where, List<Double> used, List<Double> most) {

        /** Whether not one more of it is left in a night. */
        public boolean full(int night) {
            return most.get(night - 1) > 0 && used.get(night - 1) + 1 > most.get(night - 1) + ROUNDING;
        }
    }

    /** Adds a plan up. */
    public static Outlook of(Instance instance, Plan plan) {
        Sums sums = new Sums(instance);
        plan.missions().forEach(sums::add);
        return sums.outlook();
    }

    /** People at all places after the moves of a night. */
    public int left(int night) {
        return places.stream().mapToInt(place -> place.left().get(night - 1)).sum();
    }

    public double risk(int night) {
        return places.stream().mapToDouble(place -> place.risk().get(night - 1)).sum();
    }

    private static final class Sums {

        private final Instance instance;
        private final int nights;
        private final Map<String, Category> categories = new HashMap<>();
        private final Map<String, Node> nodes = new LinkedHashMap<>();
        private final Map<String, Leg> legs = new LinkedHashMap<>();
        /** For each place and category the people after each night; position 0 is before night 1. */
        private final Map<String, Map<String, int[]>> stock = new HashMap<>();

        private final Map<String, int[]> sorties = new HashMap<>();
        private final Map<String, int[]> people = new HashMap<>();
        private final Map<String, Double> underway = new HashMap<>();
        private final Map<String, int[]> arrivedIn = new HashMap<>();
        private final int[] arrivals;
        private final double[] escorts;
        private final double[] minutes;

        Sums(Instance instance) {
            this.instance = instance;
            nights = instance.nights();
            arrivals = new int[nights + 1];
            escorts = new double[nights + 1];
            minutes = new double[nights + 1];
            instance.categories().forEach(category -> categories.put(category.id(), category));
            instance.nodes().forEach(node -> nodes.put(node.id(), node));
            instance.legs().forEach(leg -> legs.put(leg.id(), leg));
            for (PopulationEntry entry : instance.population()) {
                move(entry.node(), entry.category(), 0, entry.count());
            }
        }

        void add(Mission mission) {
            Leg leg = known(legs, mission.leg());
            int night = mission.night();
            perNight(sorties, leg.id())[night]++;
            for (Load load : mission.load()) {
                Category category = known(categories, load.category());
                move(leg.from(), load.category(), night, -load.count());
                move(leg.to(), load.category(), night, load.count());
                perNight(people, leg.id())[night] += load.count();
                underway.merge(leg.id(), category.weight() * leg.risk().get(night - 1) * load.count(), Double::sum);
                escorts[night] += load.count() * category.escortsPerPerson();
                if (known(nodes, leg.to()).isFacility()) {
                    arrivals[night] += load.count();
                    minutes[night] += load.count() * category.enrolMinutes();
                    perNight(arrivedIn, category.section())[night] += load.count();
                }
            }
        }

        private void move(String node, String category, int from, int count) {
            int[] there = perNight(stock.computeIfAbsent(node, n -> new TreeMap<>()), category);
            for (int night = from; night <= nights; night++) {
                there[night] += count;
            }
        }

        private int[] perNight(Map<String, int[]> of, String key) {
            return of.computeIfAbsent(key, k -> new int[nights + 1]);
        }

        private static <T> T known(Map<String, T> named, String id) {
            T found = named.get(id);
            if (found == null) {
                throw new IllegalArgumentException("the plan names \"" + id + "\", which the instance does not know");
            }
            return found;
        }

        Outlook outlook() {
            return new Outlook(
                    nights,
                    nodes.values().stream()
                            .filter(node -> !node.isFacility())
                            .map(this::place)
                            .toList(),
                    legs.values().stream().map(this::way).toList(),
                    limits());
        }

        private Place place(Node node) {
            return new Place(
                    node.id(),
                    node.capacity() != null,
                    present(node, 0),
                    nightly(night -> present(node, night)),
                    nightly(night -> cost(node, night, node.alpha().get(night - 1), node.dangerIn(night))),
                    cost(node, nights, node.omega(), node.dangerAfter()));
        }

        private int present(Node node, int night) {
            return stock.getOrDefault(node.id(), Map.of()).values().stream()
                    .mapToInt(there -> there[night])
                    .sum();
        }

        private double cost(Node node, int night, double chance, double danger) {
            double cost = 0;
            for (Map.Entry<String, int[]> one :
                    stock.getOrDefault(node.id(), Map.of()).entrySet()) {
                double each = known(categories, one.getKey()).weight() * chance + instance.dangerWeight() * danger;
                cost += each * one.getValue()[night];
            }
            return cost;
        }

        private Way way(Leg leg) {
            int[] flown = sorties.getOrDefault(leg.id(), new int[nights + 1]);
            int[] moved = people.getOrDefault(leg.id(), new int[nights + 1]);
            return new Way(
                    leg.id(),
                    leg.from(),
                    leg.to(),
                    leg.vehicle(),
                    nightly(night -> flown[night]),
                    nightly(night -> moved[night]),
                    leg.maxSorties(),
                    underway.getOrDefault(leg.id(), 0.0));
        }

        private List<Limit> limits() {
            List<Limit> limits = new ArrayList<>();
            limit(limits, Supply.INTAKE, "", night -> (double) arrivals[night], doubles(instance.intakePerNight()));
            for (Vehicle vehicle : instance.vehicles()) {
                limit(limits, Supply.TAIL, vehicle.id(), night -> busy(vehicle, night), doubles(vehicle.tails()));
            }
            limit(limits, Supply.ESCORT, "", night -> escorts[night], instance.escortTripsPerNight());
            limit(limits, Supply.CONVOY, "", this::convoys, doubles(instance.convoysPerNight()));
            limit(limits, Supply.MINUTE, "", night -> minutes[night], instance.enrolMinutesPerNight());
            for (Section section : instance.sections()) {
                int[] arrived = perNight(arrivedIn, section.id());
                limit(
                        limits,
                        Supply.SECTION,
                        section.id(),
                        night -> since(arrived, night),
                        doubles(section.cumulativeCapacity()));
            }
            for (Node node : nodes.values()) {
                List<Integer> beds = node.capacity();
                if (beds != null) {
                    limit(limits, Supply.BED, node.id(), night -> (double) present(node, night), doubles(beds));
                }
            }
            return limits;
        }

        private void limit(List<Limit> to, Supply supply, String where, IntFunction<Double> used, List<Double> most) {
            if (most.stream().anyMatch(figure -> figure < UNLIMITED)) {
                to.add(new Limit(supply, where, nightly(used), List.copyOf(most)));
            }
        }

        /** Tails that are away in a night, those not yet back from a night before among them. */
        private double busy(Vehicle vehicle, int night) {
            int busy = 0;
            for (Leg leg : legs.values()) {
                if (leg.vehicle().equals(vehicle.id())) {
                    for (int since = Math.max(1, night - leg.busyNights() + 1); since <= night; since++) {
                        busy += tails(leg, since);
                    }
                }
            }
            return busy;
        }

        private int tails(Leg leg, int night) {
            return Math.ceilDiv(sorties.getOrDefault(leg.id(), new int[nights + 1])[night], leg.sortiesPerTail());
        }

        private double convoys(int night) {
            int convoys = 0;
            for (Leg leg : legs.values()) {
                boolean led = instance.vehicles().stream()
                        .anyMatch(vehicle -> vehicle.id().equals(leg.vehicle()) && vehicle.convoy());
                convoys += led ? Math.ceilDiv(tails(leg, night), instance.busesPerConvoy()) : 0;
            }
            return convoys;
        }

        private static double since(int[] arrived, int night) {
            int sum = 0;
            for (int one = 1; one <= night; one++) {
                sum += arrived[one];
            }
            return sum;
        }

        private static List<Double> doubles(List<Integer> figures) {
            return figures.stream().map(Integer::doubleValue).toList();
        }

        private <T> List<T> nightly(IntFunction<T> figure) {
            List<T> figures = new ArrayList<>();
            for (int night = 1; night <= nights; night++) {
                figures.add(figure.apply(night));
            }
            return Collections.unmodifiableList(figures);
        }
    }
}
