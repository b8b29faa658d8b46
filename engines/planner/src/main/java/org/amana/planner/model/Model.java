package org.amana.planner.model;

import java.util.Arrays;
import java.util.List;
import org.amana.planner.Category;
import org.amana.planner.Instance;
import org.amana.planner.Leg;
import org.amana.planner.Node;
import org.amana.planner.PopulationEntry;
import org.amana.planner.Section;
import org.amana.planner.Vehicle;

/**
 * The instance as arrays, put in an order that depends on what things are and not on their ids or places in the file,
 * so that a renamed or shuffled instance gets the same plan. Nights count from 0 here. Weights are divided by the
 * largest one, so that their scale changes no decision.
 */
public final class Model {

    public final Instance source;
    public final int nights;
    public final double unit;
    public final Ordering order;
    public final int nodes;
    public final int classes;
    public final int legs;
    public final int vehicles;
    public final int sections;
    public final double[] weight;
    public final int[] seats;
    public final double[] escorts;
    public final double[] minutes;
    public final int[] section;
    public final int[] group;
    public final int[] gateNight;
    public final boolean[] facility;
    public final double[][] alpha;
    public final double[] omega;
    /** What danger costs one person held there, whoever they are. */
    public final double[][] harm;

    public final double[] harmAfter;
    public final int[][] capacity;
    public final int[][] population;
    public final int[] from;
    public final int[] to;
    public final int[] vehicle;
    public final int[] perTail;
    public final int[] busy;
    public final double[][] risk;
    public final int[][] maxSorties;
    public final int[] vehicleSeats;
    public final boolean[] convoy;
    public final int[][] tails;
    public final int[][] sectionRoom;
    public final boolean[][][] open;

    public Model(Instance instance) {
        source = instance;
        nights = instance.nights();
        order = new Ordering(instance);
        nodes = order.nodes.size();
        classes = order.classes.size();
        legs = order.legs.size();
        vehicles = order.vehicles.size();
        sections = instance.sections().size();
        unit = order.classes.stream()
                .mapToDouble(c -> c.category().weight())
                .max()
                .orElse(1);
        double scale = unit > 0 ? unit : 1;
        weight = order.classes.stream()
                .mapToDouble(c -> c.category().weight() / scale)
                .toArray();
        seats = order.classes.stream().mapToInt(c -> c.category().seats()).toArray();
        escorts = order.classes.stream()
                .mapToDouble(c -> c.category().escortsPerPerson())
                .toArray();
        minutes = order.classes.stream()
                .mapToDouble(c -> c.category().enrolMinutes())
                .toArray();
        section = order.classes.stream().mapToInt(c -> sectionOf(c.category())).toArray();
        group = order.classes.stream()
                .mapToInt(c -> order.groups.indexOf(c.category().segregation()))
                .toArray();
        gateNight = order.classes.stream().mapToInt(c -> c.gateNight() - 1).toArray();
        facility = new boolean[nodes];
        alpha = new double[nodes][];
        omega = new double[nodes];
        harm = new double[nodes][nights];
        harmAfter = new double[nodes];
        capacity = new int[nodes][];
        fillNodes();
        population = new int[nodes][classes];
        fillPopulation();
        from = order.legs.stream().mapToInt(l -> order.node(l.from())).toArray();
        to = order.legs.stream().mapToInt(l -> order.node(l.to())).toArray();
        vehicle = order.legs.stream().mapToInt(l -> order.vehicle(l.vehicle())).toArray();
        perTail = order.legs.stream().mapToInt(Leg::sortiesPerTail).toArray();
        busy = order.legs.stream().mapToInt(Leg::busyNights).toArray();
        risk = order.legs.stream().map(l -> doubles(l.risk())).toArray(double[][]::new);
        maxSorties = order.legs.stream().map(l -> ints(l.maxSorties())).toArray(int[][]::new);
        vehicleSeats = order.vehicles.stream().mapToInt(Vehicle::seats).toArray();
        tails = order.vehicles.stream().map(v -> ints(v.tails())).toArray(int[][]::new);
        convoy = new boolean[vehicles];
        for (int v = 0; v < vehicles; v++) {
            convoy[v] = order.vehicles.get(v).convoy();
        }
        sectionRoom = instance.sections().stream().map(Model::roomFrom).toArray(int[][]::new);
        open = new boolean[legs][classes][nights];
        fillOpen();
    }

    private void fillNodes() {
        for (int n = 0; n < nodes; n++) {
            Node node = order.nodes.get(n);
            facility[n] = node.isFacility();
            alpha[n] = node.isFacility() ? new double[nights] : doubles(node.alpha());
            omega[n] = node.isFacility() ? 0 : node.omega();
            double each = source.dangerWeight() / (unit > 0 ? unit : 1);
            for (int t = 0; t < nights; t++) {
                harm[n][t] = node.isFacility() ? 0 : each * node.dangerIn(t + 1);
            }
            harmAfter[n] = node.isFacility() ? 0 : each * node.dangerAfter();
            capacity[n] = new int[nights];
            Arrays.fill(capacity[n], Integer.MAX_VALUE);
            if (node.capacity() != null) {
                capacity[n] = ints(node.capacity());
            }
        }
    }

    private void fillPopulation() {
        for (PopulationEntry p : source.population()) {
            if (p.count() > 0) {
                population[order.node(p.node())][order.classOf(p.category(), p.gate())] += p.count();
            }
        }
    }

    private void fillOpen() {
        for (int l = 0; l < legs; l++) {
            List<String> carried = order.legs.get(l).categories();
            for (int k = 0; k < classes; k++) {
                boolean fits = carried.contains(order.classes.get(k).category().id())
                        && seats[k] + Math.ceil(escorts[k] - 1e-9) <= vehicleSeats[vehicle[l]]
                        && from[l] != to[l]
                        && !facility[from[l]];
                for (int t = 0; fits && t < nights; t++) {
                    open[l][k][t] = canGo(l, k, t);
                }
            }
        }
    }

    /** Whether one person could go at all: a limit of zero is a closed way, and no price can say so. */
    private boolean canGo(int l, int k, int t) {
        if (maxSorties[l][t] == 0 || capacity[to[l]][t] == 0) {
            return false;
        }
        if (convoy[vehicle[l]] && source.convoysPerNight().get(t) == 0) {
            return false;
        }
        for (int u = t; u < Math.min(nights, t + busy[l]); u++) {
            if (tails[vehicle[l]][u] == 0) {
                return false;
            }
        }
        if (escorts[k] > source.escortTripsPerNight().get(t) + 1e-9) {
            return false;
        }
        return !facility[to[l]]
                || t >= gateNight[k]
                        && source.intakePerNight().get(t) > 0
                        && minutes[k] <= source.enrolMinutesPerNight().get(t)
                        && sectionRoom[section[k]][t] > 0;
    }

    /** What it costs that one person is at a place after the moves of a night, all later days included in the last. */
    public double stay(int n, int k, int t) {
        double cost = weight[k] * alpha[n][t] + harm[n][t];
        return t == nights - 1 ? cost + after(n, k) : cost;
    }

    /** What it costs that one person is left at a place after the last night. */
    public double after(int n, int k) {
        return weight[k] * omega[n] + harmAfter[n];
    }

    /** Seats that one person takes with their share of an escort. */
    public double room(int k) {
        return seats[k] + escorts[k];
    }

    public boolean limited(int n) {
        return order.nodes.get(n).capacity() != null;
    }

    private int sectionOf(Category category) {
        for (int s = 0; s < source.sections().size(); s++) {
            if (source.sections().get(s).id().equals(category.section())) {
                return s;
            }
        }
        throw new IllegalArgumentException("unknown section " + category.section());
    }

    /** Who arrives on a night counts on every later one, so the tightest later limit is the one that binds. */
    private static int[] roomFrom(Section s) {
        int[] room = ints(s.cumulativeCapacity());
        for (int t = room.length - 2; t >= 0; t--) {
            room[t] = Math.min(room[t], room[t + 1]);
        }
        return room;
    }

    private static int[] ints(List<Integer> values) {
        return values.stream().mapToInt(i -> i).toArray();
    }

    private static double[] doubles(List<Double> values) {
        return values.stream().mapToDouble(d -> d).toArray();
    }
}
