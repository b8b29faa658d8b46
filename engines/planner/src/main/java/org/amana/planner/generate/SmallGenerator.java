package org.amana.planner.generate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.amana.planner.Category;
import org.amana.planner.Instance;
import org.amana.planner.Leg;
import org.amana.planner.Node;
import org.amana.planner.NodeKind;
import org.amana.planner.PeopleList;
import org.amana.planner.PersonHeld;
import org.amana.planner.PopulationEntry;
import org.amana.planner.Section;
import org.amana.planner.Vehicle;

/** Small random instances in which every rule binds now and then, for properties that must hold always. */
public final class SmallGenerator {

    private final RandomGenerator random;
    private final int nights;

    private SmallGenerator(long seed) {
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        nights = 2 + random.nextInt(7);
    }

    /** The instance of that seed. Moving nobody is always a valid plan of it. */
    public static Instance instance(long seed) {
        return new SmallGenerator(seed).generate("small-" + seed);
    }

    /** Names for everybody of an instance, and groups of up to {@code largest} people of one place to keep apart. */
    public static PeopleList people(Instance instance, int groups, int largest, long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        List<PersonHeld> people = new ArrayList<>();
        Map<String, List<String>> byPlace = new LinkedHashMap<>();
        for (PopulationEntry p : instance.population()) {
            for (int i = 0; i < p.count(); i++) {
                String id = "P%05d".formatted(people.size() + 1);
                people.add(new PersonHeld(id, p.node(), p.category(), p.gate()));
                byPlace.computeIfAbsent(p.node(), n -> new ArrayList<>()).add(id);
            }
        }
        List<List<String>> apart = new ArrayList<>();
        for (int g = 0; g < groups && !people.isEmpty(); g++) {
            String where = people.get(random.nextInt(people.size())).node();
            List<String> place = byPlace.getOrDefault(where, List.of());
            int size = 2 + random.nextInt(Math.max(1, largest - 1));
            apart.add(random.ints(size, 0, place.size())
                    .distinct()
                    .mapToObj(place::get)
                    .toList());
        }
        return new PeopleList(people, apart);
    }

    private Instance generate(String name) {
        List<Category> categories = categories();
        List<String> sites = IntStream.rangeClosed(1, 1 + random.nextInt(3))
                .mapToObj(s -> "S" + s)
                .toList();
        List<Vehicle> vehicles = List.of(
                new Vehicle("HELI", 6 + random.nextInt(20), false, counts(0, 3)),
                new Vehicle("PLANE", 10 + random.nextInt(40), false, counts(0, 2)),
                new Vehicle("BUS", 5 + random.nextInt(20), true, counts(0, 6)));
        return new Instance(
                name,
                "small random instance",
                nights,
                Map.of("G0", 1, "G1", 1 + random.nextInt(nights + 1)),
                categories,
                nodes(sites),
                population(sites, categories),
                vehicles,
                legs(sites, categories),
                counts(0, 60),
                amounts(0, 600),
                amounts(0, 30),
                counts(0, 2),
                1 + random.nextInt(4),
                List.of(section("MAX"), section("GEN")));
    }

    private List<Category> categories() {
        List<Category> categories = new ArrayList<>();
        for (int c = 0; c <= random.nextInt(4); c++) {
            categories.add(new Category(
                    "C" + c,
                    random.nextInt(11),
                    1 + random.nextInt(2),
                    random.nextInt(4) / 4.0 + (random.nextBoolean() ? 0.1 : 0),
                    random.nextInt(15),
                    random.nextInt(3) == 0 ? "JUVENILE" : "ADULT",
                    random.nextBoolean() ? "MAX" : "GEN"));
        }
        return categories;
    }

    private List<Node> nodes(List<String> sites) {
        List<Node> nodes = new ArrayList<>();
        for (String site : sites) {
            nodes.add(new Node(site, NodeKind.SITE, chances(0.1), chance(0.3), null));
        }
        nodes.add(new Node("HUB", NodeKind.HUB, chances(0.02), chance(0.1), counts(0, 60)));
        nodes.add(new Node("FAC", NodeKind.FACILITY, List.of(), 0, null));
        return nodes;
    }

    private List<PopulationEntry> population(List<String> sites, List<Category> categories) {
        List<PopulationEntry> rows = new ArrayList<>();
        for (String site : sites) {
            for (Category category : categories) {
                rows.add(new PopulationEntry(site, category.id(), "G0", random.nextInt(40)));
                rows.add(new PopulationEntry(site, category.id(), "G1", random.nextInt(15)));
            }
        }
        return rows;
    }

    private List<Leg> legs(List<String> sites, List<Category> categories) {
        List<Leg> legs = new ArrayList<>();
        for (String site : sites) {
            legs.add(leg("H" + site, site, "HUB", "HELI", categories));
            legs.add(leg("D" + site, site, "FAC", "HELI", categories));
            legs.add(leg("B" + site, site, random.nextBoolean() ? "HUB" : "FAC", "BUS", categories));
        }
        legs.add(leg("T", "HUB", "FAC", "PLANE", categories));
        legs.add(leg("TH", "HUB", "FAC", "HELI", categories));
        return legs;
    }

    private Leg leg(String id, String from, String to, String vehicle, List<Category> categories) {
        List<String> allowed = categories.stream()
                .filter(c -> random.nextInt(5) > 0)
                .map(Category::id)
                .toList();
        return new Leg(
                id,
                from,
                to,
                vehicle,
                1 + random.nextInt(4),
                1 + random.nextInt(3),
                allowed,
                chances(0.02),
                counts(0, 5));
    }

    private Section section(String id) {
        List<Integer> capacity = new ArrayList<>();
        int sum = 0;
        for (int t = 0; t < nights; t++) {
            sum += random.nextInt(40);
            capacity.add(sum);
        }
        return new Section(id, capacity);
    }

    private List<Integer> counts(int least, int most) {
        return Series.ints(nights, t -> least + random.nextInt(most - least + 1));
    }

    private List<Double> amounts(double least, double most) {
        return Series.doubles(nights, t -> Math.rint(10 * (least + (most - least) * random.nextDouble())) / 10);
    }

    private List<Double> chances(double most) {
        return Series.doubles(nights, t -> chance(most));
    }

    private double chance(double most) {
        return Series.rounded(most * random.nextDouble());
    }
}
