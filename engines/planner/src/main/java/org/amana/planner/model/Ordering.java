package org.amana.planner.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.amana.planner.Category;
import org.amana.planner.Instance;
import org.amana.planner.Leg;
import org.amana.planner.Node;
import org.amana.planner.PopulationEntry;
import org.amana.planner.Vehicle;

/** Puts the parts of an instance in an order of their own nature. Only true twins are told apart by their ids. */
public final class Ordering {

    public final List<Node> nodes;
    public final List<PersonClass> classes;
    public final List<Vehicle> vehicles;
    public final List<Leg> legs;
    public final List<String> groups;
    private final Map<String, Integer> nodeIndex;
    private final Map<String, Integer> vehicleIndex;
    private final Map<String, Integer> classIndex;

    Ordering(Instance instance) {
        List<Category> categories = sorted(instance.categories(), byNature());
        groups = categories.stream().map(Category::segregation).distinct().toList();
        classes = classes(instance, categories);
        classIndex = index(classes, c -> key(c.category().id(), c.gate()));
        vehicles = sorted(
                instance.vehicles(),
                Comparator.comparingInt(Vehicle::seats)
                        .thenComparing(Vehicle::convoy)
                        .thenComparing(Vehicle::tails, Ordering::compare)
                        .thenComparing(Vehicle::id));
        vehicleIndex = index(vehicles, Vehicle::id);
        nodes = sorted(instance.nodes(), nodesByNature(instance));
        nodeIndex = index(nodes, Node::id);
        legs = sorted(
                instance.legs(),
                Comparator.comparingInt((Leg l) -> node(l.from()))
                        .thenComparingInt(l -> node(l.to()))
                        .thenComparingInt(l -> vehicle(l.vehicle()))
                        .thenComparingInt(Leg::sortiesPerTail)
                        .thenComparingInt(Leg::busyNights)
                        .thenComparing(Leg::maxSorties, Ordering::compare)
                        .thenComparing(Leg::risk, Ordering::compare)
                        .thenComparing(Leg::id));
    }

    public int node(String id) {
        return Objects.requireNonNull(nodeIndex.get(id));
    }

    public int vehicle(String id) {
        return Objects.requireNonNull(vehicleIndex.get(id));
    }

    public int classOf(String category, String gate) {
        return Objects.requireNonNull(classIndex.get(key(category, gate)));
    }

    private static List<PersonClass> classes(Instance instance, List<Category> categories) {
        Set<String> present = new LinkedHashSet<>();
        for (PopulationEntry p : instance.population()) {
            if (p.count() > 0) {
                present.add(key(p.category(), p.gate()));
            }
        }
        List<PersonClass> found = new ArrayList<>();
        for (Category category : categories) {
            instance.gates().entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                    .filter(g -> present.contains(key(category.id(), g.getKey())))
                    .forEach(g -> found.add(new PersonClass(category, g.getKey(), g.getValue())));
        }
        return List.copyOf(found);
    }

    private static Comparator<Category> byNature() {
        return Comparator.comparingDouble(Category::weight)
                .reversed()
                .thenComparingInt(Category::seats)
                .thenComparingDouble(Category::escortsPerPerson)
                .thenComparingDouble(Category::enrolMinutes)
                .thenComparing(Category::id);
    }

    private static Comparator<Node> nodesByNature(Instance instance) {
        Map<String, Integer> people = new HashMap<>();
        instance.population().forEach(p -> people.merge(p.node(), p.count(), Integer::sum));
        return Comparator.comparing(Node::kind)
                .thenComparingDouble(Node::omega)
                .thenComparing(Node::alpha, Ordering::compare)
                .thenComparingInt(n -> people.getOrDefault(n.id(), 0))
                .thenComparing(Node::id);
    }

    private static <T> List<T> sorted(List<T> values, Comparator<T> comparator) {
        return values.stream().sorted(comparator).toList();
    }

    private static <T> Map<String, Integer> index(List<T> values, Function<T, String> id) {
        Map<String, Integer> index = new HashMap<>();
        for (int i = 0; i < values.size(); i++) {
            index.put(id.apply(values.get(i)), i);
        }
        return index;
    }

    private static String key(String category, String gate) {
        return category + "\u0000" + gate;
    }

    private static <N extends Comparable<N>> int compare(List<N> a, List<N> b) {
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            int c = a.get(i).compareTo(b.get(i));
            if (c != 0) {
                return c;
            }
        }
        return Integer.compare(a.size(), b.size());
    }

    /**
     * People who differ in nothing that a plan can see.
     *
     * @param category their category
     * @param gate their gate
     * @param gateNight the night from which they may enter a facility, 1 is the first
     */
    public record PersonClass(Category category, String gate, int gateNight) {}
}
