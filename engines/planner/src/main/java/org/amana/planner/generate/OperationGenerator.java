package org.amana.planner.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.amana.planner.Category;
import org.amana.planner.Instance;
import org.amana.planner.Leg;
import org.amana.planner.Node;
import org.amana.planner.NodeKind;
import org.amana.planner.PopulationEntry;
import org.amana.planner.Section;
import org.amana.planner.Vehicle;
import org.jspecify.annotations.Nullable;

/**
 * A synthetic operation: nine sites, one hub near them, one receiving facility, 5,704 people, 30 nights, six CH-47, two
 * C-130, one C-17 and 20 buses. Only head count, nights and fleet follow the public record; where people are, how safe
 * each site is and who they are comes from the seed.
 */
public final class OperationGenerator {

    public static final int PEOPLE = 5_704;
    private static final int NIGHTS = 30;
    private static final int[] SITE_SHARES = {1900, 1200, 800, 600, 450, 300, 200, 154, 100};
    private static final List<String> EVERYBODY = List.of("HIGH", "MED", "LOW", "JUV", "MEDICAL");
    private static final List<String> BY_ROAD = List.of("HIGH", "MED", "LOW", "JUV");

    private final RandomGenerator random;
    private final int sites;
    private final int times;

    private OperationGenerator(long seed, int sites, int times) {
        this.sites = sites;
        this.times = times;
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    /** The operation of that seed; the same seed gives the same instance. */
    public static Instance operation(long seed) {
        return new OperationGenerator(seed, SITE_SHARES.length, 1).generate("operation-" + seed);
    }

    /**
     * A relative of the operation.
     *
     * @param sites number of sites; their sizes follow those of the operation, over and over
     * @param times how many times the operation there are people, vehicles and places to receive them
     */
    public static Instance relative(long seed, int sites, int times) {
        return new OperationGenerator(seed, sites, times)
                .generate("operation-" + seed + "-" + sites + "-sites-" + times + "-times");
    }

    private int people(int site) {
        int rounds = Math.max(1, sites / SITE_SHARES.length);
        return Math.max(1, SITE_SHARES[site % SITE_SHARES.length] * times / rounds);
    }

    private Instance generate(String name) {
        return new Instance(
                name,
                "synthetic: " + sites + " sites, a hub, a facility, " + NIGHTS + " nights",
                NIGHTS,
                Map.of("G0", 1, "G1", 6, "G2", 12),
                categories(),
                nodes(),
                population(),
                vehicles(),
                legs(),
                Series.ints(NIGHTS, t -> times * Math.min(600, 150 + 25 * t)),
                Series.doubles(NIGHTS, t -> 9.0 * times * Math.min(600, 150 + 25 * t)),
                Series.doubles(NIGHTS, t -> times * (110.0 + 6 * t)),
                Series.ints(NIGHTS, t -> 2 * times),
                10,
                sections());
    }

    private static List<Category> categories() {
        return List.of(
                new Category("HIGH", 10, 1, 0.5, 12, "ADULT", "MAX"),
                new Category("MED", 4, 1, 0.25, 9, "ADULT", "GEN"),
                new Category("LOW", 1, 1, 0.1, 6, "ADULT", "GEN"),
                new Category("JUV", 4, 1, 0.2, 10, "JUVENILE", "JUV"),
                new Category("MEDICAL", 2, 2, 0.5, 15, "ADULT", "MED"));
    }

    private List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        for (int s = 0; s < sites; s++) {
            double hazard = 0.004 + 0.03 * random.nextDouble();
            int worseFrom = random.nextInt(NIGHTS);
            double worse = 1 + 4 * random.nextDouble();
            nodes.add(place(
                    "S" + (s + 1), NodeKind.SITE, null, hazard, worseFrom, worse, 0.4 + 0.5 * random.nextDouble()));
        }
        nodes.add(place("HUB", NodeKind.HUB, Series.ints(NIGHTS, t -> 400 * times), 0.002, NIGHTS, 1, 0.5));
        nodes.add(new Node("FAC", NodeKind.FACILITY, List.of(), 0, null));
        return nodes;
    }

    private static Node place(
            String id,
            NodeKind kind,
            @Nullable List<Integer> capacity,
            double hazard,
            int worseFrom,
            double worse,
            double escaping) {
        List<Double> alpha = new ArrayList<>();
        double stands = 1;
        for (int t = 0; t < NIGHTS; t++) {
            double tonight = Math.min(0.5, t >= worseFrom && t < worseFrom + 6 ? hazard * worse : hazard);
            alpha.add(Series.rounded(escaping * stands * tonight));
            stands *= 1 - tonight;
        }
        double after = 1 - Math.pow(1 - hazard, NIGHTS);
        return new Node(id, kind, alpha, Series.rounded(escaping * stands * after), capacity);
    }

    private List<PopulationEntry> population() {
        Map<String, int[]> mix = new TreeMap<>(Map.of(
                "HIGH", new int[] {8, 5, 2},
                "JUV", new int[] {2, 1, 1},
                "LOW", new int[] {28, 9, 4},
                "MED", new int[] {22, 9, 4},
                "MEDICAL", new int[] {3, 1, 1}));
        List<PopulationEntry> rows = new ArrayList<>();
        for (int s = 0; s < sites; s++) {
            String site = "S" + (s + 1);
            int left = people(s);
            for (Map.Entry<String, int[]> row : mix.entrySet()) {
                for (int g = 0; g < 3; g++) {
                    double share = row.getValue()[g] / 100.0 * (0.6 + 0.8 * random.nextDouble());
                    int count = Math.min(left, (int) (people(s) * share));
                    left -= count;
                    rows.add(new PopulationEntry(site, row.getKey(), "G" + g, count));
                }
            }
            rows.add(new PopulationEntry(site, "LOW", "G0", left));
        }
        return rows.stream().filter(r -> r.count() > 0).toList();
    }

    private List<Vehicle> vehicles() {
        return List.of(
                new Vehicle("CH47", 40, false, Series.ints(NIGHTS, t -> times * (t % 3 == 2 ? 5 : 6))),
                new Vehicle("C130", 92, false, Series.ints(NIGHTS, t -> t == 12 ? 0 : 2 * times)),
                new Vehicle("C17", 188, false, Series.ints(NIGHTS, t -> t == 12 ? 0 : times)),
                new Vehicle("BUS", 40, true, Series.ints(NIGHTS, t -> 20 * times)));
    }

    private List<Leg> legs() {
        List<Leg> legs = new ArrayList<>();
        for (int s = 1; s <= sites; s++) {
            String site = "S" + s;
            int perTail = 2 + random.nextInt(3);
            legs.add(leg("H" + s, site, "HUB", "CH47", perTail, 1, EVERYBODY, 0.001, t -> t == 16 ? 0 : 10 * times));
            if (s % 2 == 1) {
                legs.add(leg("HD" + s, site, "FAC", "CH47", 1, 1, EVERYBODY, 0.002, t -> t == 16 ? 0 : 4 * times));
            }
            if (s % 3 != 0) {
                legs.add(leg("B" + s, site, "HUB", "BUS", 2, 1, BY_ROAD, 0.004, t -> 20 * times));
            }
            if (s % 3 == 1) {
                List<String> noHigh = List.of("MED", "LOW", "JUV");
                legs.add(leg("BD" + s, site, "FAC", "BUS", 1, 2, noHigh, 0.012, t -> t > 4 && t < 9 ? 0 : 20 * times));
            }
        }
        legs.add(leg("T130", "HUB", "FAC", "C130", 1, 1, EVERYBODY, 0.0003, t -> t == 12 ? 0 : 2 * times));
        legs.add(leg("T17", "HUB", "FAC", "C17", 1, 1, EVERYBODY, 0.0003, t -> t == 12 ? 0 : times));
        legs.add(leg("TH", "HUB", "FAC", "CH47", 1, 1, EVERYBODY, 0.0015, t -> t == 16 ? 0 : 4 * times));
        return legs;
    }

    private static Leg leg(
            String id,
            String from,
            String to,
            String vehicle,
            int perTail,
            int busy,
            List<String> categories,
            double risk,
            IntUnaryOperator sorties) {
        return new Leg(
                id,
                from,
                to,
                vehicle,
                perTail,
                busy,
                categories,
                Series.doubles(NIGHTS, t -> risk),
                Series.ints(NIGHTS, sorties));
    }

    private List<Section> sections() {
        return List.of(
                new Section("MAX", Series.ints(NIGHTS, t -> times * (150 + 50 * t))),
                new Section("GEN", Series.ints(NIGHTS, t -> times * (500 + 300 * t))),
                new Section("JUV", Series.ints(NIGHTS, t -> t < 2 ? 0 : 400 * times)),
                new Section("MED", Series.ints(NIGHTS, t -> times * (60 + 20 * t))));
    }
}
