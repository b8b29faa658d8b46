package org.amana.planner.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.amana.planner.Category;
import org.amana.planner.Instance;
import org.amana.planner.Leg;
import org.amana.planner.Node;
import org.amana.planner.Vehicle;

/** The parts of an instance by name. */
final class Names {

    final Map<String, Category> categories = new HashMap<>();
    final Map<String, Leg> legs = new HashMap<>();
    private final Map<String, Node> nodes = new HashMap<>();
    private final Map<String, Vehicle> vehicles = new HashMap<>();
    private final Map<String, Integer> gates;

    Names(Instance instance) {
        instance.categories().forEach(c -> categories.put(c.id(), c));
        instance.legs().forEach(l -> legs.put(l.id(), l));
        instance.nodes().forEach(n -> nodes.put(n.id(), n));
        instance.vehicles().forEach(v -> vehicles.put(v.id(), v));
        gates = instance.gates();
    }

    Category category(String id) {
        return Objects.requireNonNull(categories.get(id));
    }

    Leg leg(String id) {
        return Objects.requireNonNull(legs.get(id));
    }

    Node node(String id) {
        return Objects.requireNonNull(nodes.get(id));
    }

    Vehicle vehicle(String id) {
        return Objects.requireNonNull(vehicles.get(id));
    }

    int gate(String id) {
        return Objects.requireNonNull(gates.get(id));
    }
}
