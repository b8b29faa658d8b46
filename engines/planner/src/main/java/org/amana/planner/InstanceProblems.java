package org.amana.planner;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lists all that is wrong with an instance: unknown or repeated ids, wrong lengths, numbers out of range. */
public final class InstanceProblems {

    private final Instance instance;
    private final List<Problem> found = new ArrayList<>();
    private final Set<String> categories;
    private final Set<String> nodes;
    private final Set<String> vehicles;
    private final Set<String> sections;

    private InstanceProblems(Instance instance) {
        this.instance = instance;
        categories = unique("$.categories", instance.categories(), Category::id);
        nodes = unique("$.nodes", instance.nodes(), Node::id);
        vehicles = unique("$.vehicles", instance.vehicles(), Vehicle::id);
        sections = unique("$.sections", instance.sections(), Section::id);
        unique("$.legs", instance.legs(), Leg::id);
    }

    /** All problems, in the order of the format; empty if the instance can be planned. */
    public static List<Problem> of(Instance instance) {
        InstanceProblems problems = new InstanceProblems(instance);
        problems.wholeInstance();
        problems.eachCategory();
        problems.eachNode();
        problems.eachPopulationEntry();
        problems.eachVehicle();
        problems.eachLeg();
        problems.eachSection();
        return List.copyOf(problems.found);
    }

    /** Throws with all problems in the message if there are any. */
    public static void requireNone(Instance instance) {
        List<Problem> problems = of(instance);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("instance " + instance.name() + " has problems: "
                    + problems.stream().map(Problem::toString).collect(Collectors.joining("; ")));
        }
    }

    private void wholeInstance() {
        atLeast("$.nights", instance.nights(), 1);
        atLeast("$.busesPerConvoy", instance.busesPerConvoy(), 1);
        counts("$.intakePerNight", instance.intakePerNight());
        amounts("$.enrolMinutesPerNight", instance.enrolMinutesPerNight());
        amounts("$.escortTripsPerNight", instance.escortTripsPerNight());
        counts("$.convoysPerNight", instance.convoysPerNight());
        amount("$.dangerWeight", instance.dangerWeight());
    }

    private void eachCategory() {
        for (int i = 0; i < instance.categories().size(); i++) {
            Category c = instance.categories().get(i);
            String at = "$.categories[" + i + "]";
            amount(at + ".weight", c.weight());
            atLeast(at + ".seats", c.seats(), 0);
            amount(at + ".escortsPerPerson", c.escortsPerPerson());
            amount(at + ".enrolMinutes", c.enrolMinutes());
            known(at + ".section", c.section(), sections, "section");
        }
    }

    private void eachNode() {
        for (int i = 0; i < instance.nodes().size(); i++) {
            Node n = instance.nodes().get(i);
            String at = "$.nodes[" + i + "]";
            if (!n.isFacility()) {
                amounts(at + ".alpha", n.alpha());
                amount(at + ".omega", n.omega());
                amount(at + ".dangerOmega", n.dangerAfter());
                if (!n.danger().isEmpty()) {
                    amounts(at + ".danger", n.danger());
                }
            }
            if (n.capacity() != null) {
                counts(at + ".capacity", n.capacity());
            }
        }
    }

    private void eachPopulationEntry() {
        for (int i = 0; i < instance.population().size(); i++) {
            PopulationEntry p = instance.population().get(i);
            String at = "$.population[" + i + "]";
            known(at + ".node", p.node(), nodes, "node");
            known(at + ".category", p.category(), categories, "category");
            known(at + ".gate", p.gate(), instance.gates().keySet(), "gate");
            atLeast(at + ".count", p.count(), 0);
        }
    }

    private void eachVehicle() {
        for (int i = 0; i < instance.vehicles().size(); i++) {
            Vehicle v = instance.vehicles().get(i);
            atLeast("$.vehicles[" + i + "].seats", v.seats(), 0);
            counts("$.vehicles[" + i + "].tails", v.tails());
        }
    }

    private void eachLeg() {
        for (int i = 0; i < instance.legs().size(); i++) {
            Leg l = instance.legs().get(i);
            String at = "$.legs[" + i + "]";
            known(at + ".from", l.from(), nodes, "node");
            known(at + ".to", l.to(), nodes, "node");
            known(at + ".vehicle", l.vehicle(), vehicles, "vehicle");
            atLeast(at + ".sortiesPerTail", l.sortiesPerTail(), 1);
            atLeast(at + ".busyNights", l.busyNights(), 1);
            for (int c = 0; c < l.categories().size(); c++) {
                known(at + ".categories[" + c + "]", l.categories().get(c), categories, "category");
            }
            unique(at + ".categories", l.categories(), c -> c);
            amounts(at + ".risk", l.risk());
            counts(at + ".maxSorties", l.maxSorties());
        }
    }

    private void eachSection() {
        for (int i = 0; i < instance.sections().size(); i++) {
            counts(
                    "$.sections[" + i + "].cumulativeCapacity",
                    instance.sections().get(i).cumulativeCapacity());
        }
    }

    private <T> Set<String> unique(String at, List<T> rows, Function<T, String> id) {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            String name = id.apply(rows.get(i));
            if (!ids.add(name)) {
                add(at + "[" + i + "]", "\"" + name + "\" stands there twice");
            }
        }
        return ids;
    }

    private void known(String at, String id, Set<String> ids, String kind) {
        if (!ids.contains(id)) {
            add(at, "unknown " + kind + " \"" + id + "\"");
        }
    }

    private void counts(String at, List<Integer> values) {
        length(at, values);
        for (int i = 0; i < values.size(); i++) {
            atLeast(at + "[" + i + "]", values.get(i), 0);
        }
    }

    private void amounts(String at, List<Double> values) {
        length(at, values);
        for (int i = 0; i < values.size(); i++) {
            amount(at + "[" + i + "]", values.get(i));
        }
    }

    private void length(String at, List<?> values) {
        if (values.size() != instance.nights()) {
            add(at, values.size() + " values for " + instance.nights() + " nights");
        }
    }

    private void atLeast(String at, int value, int least) {
        if (value < least) {
            add(at, value + " is less than " + least);
        }
    }

    private void amount(String at, @Nullable Double value) {
        if (value == null || !Double.isFinite(value) || value < 0) {
            add(at, value + " is not a number of 0 or more");
        }
    }

    private void add(String at, String what) {
        found.add(new Problem(at, what));
    }
}
