package org.amana.planner.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.amana.planner.Category;
import org.amana.planner.Instance;
import org.amana.planner.Leg;
import org.amana.planner.Node;
import org.amana.planner.NodeKind;
import org.amana.planner.PopulationEntry;
import org.amana.planner.Section;
import org.amana.planner.Vehicle;

/** The format {@code planner-instance/1}. */
final class InstanceJson {

    static final String FORMAT = "planner-instance/1";

    private InstanceJson() {}

    static Instance read(JsonObject o) {
        Formats.expect(o, FORMAT);
        return new Instance(
                o.textOr("name", "unnamed"),
                o.textOr("description", ""),
                o.integer("nights"),
                o.integersByName("gates"),
                o.objects("categories", InstanceJson::category),
                o.objects("nodes", InstanceJson::node),
                o.objects("population", InstanceJson::population),
                o.objects("vehicles", InstanceJson::vehicle),
                o.objects("legs", InstanceJson::leg),
                o.integers("intakePerNight"),
                o.numbers("enrolMinutesPerNight"),
                o.numbers("escortTripsPerNight"),
                o.integers("convoysPerNight"),
                o.integer("busesPerConvoy"),
                o.objects("sections", s -> new Section(s.text("id"), s.integers("cumulativeCapacity"))),
                o.has("dangerWeight") ? o.number("dangerWeight") : 0);
    }

    private static Category category(JsonObject o) {
        return new Category(
                o.text("id"),
                o.number("weight"),
                o.integer("seats"),
                o.number("escortsPerPerson"),
                o.number("enrolMinutes"),
                o.text("segregation"),
                o.text("section"));
    }

    private static Node node(JsonObject o) {
        NodeKind kind = Formats.kind(o);
        boolean facility = kind == NodeKind.FACILITY;
        return new Node(
                o.text("id"),
                kind,
                facility && !o.has("alpha") ? List.of() : o.numbers("alpha"),
                facility && !o.has("omega") ? 0 : o.number("omega"),
                o.has("capacity") ? o.integers("capacity") : null,
                o.has("danger") ? o.numbers("danger") : List.of(),
                o.has("dangerOmega") ? o.number("dangerOmega") : 0);
    }

    private static PopulationEntry population(JsonObject o) {
        return new PopulationEntry(o.text("node"), o.text("category"), o.text("gate"), o.integer("count"));
    }

    private static Vehicle vehicle(JsonObject o) {
        return new Vehicle(o.text("id"), o.integer("seats"), o.flag("convoy"), o.integers("tails"));
    }

    private static Leg leg(JsonObject o) {
        return new Leg(
                o.text("id"),
                o.text("from"),
                o.text("to"),
                o.text("vehicle"),
                o.integer("sortiesPerTail"),
                o.integer("busyNights"),
                o.texts("categories"),
                o.numbers("risk"),
                o.integers("maxSorties"));
    }

    static String write(Instance i) {
        List<String> fields = new ArrayList<>();
        fields.add("\"format\":" + PlannerJson.row(FORMAT));
        fields.add("\"name\":" + PlannerJson.row(i.name()));
        fields.add("\"description\":" + PlannerJson.row(i.description()));
        fields.add("\"nights\":" + i.nights());
        fields.add("\"gates\":" + PlannerJson.row(i.gates()));
        fields.add("\"categories\":" + PlannerJson.rows(i.categories()));
        fields.add("\"nodes\":"
                + PlannerJson.rows(
                        i.nodes().stream().map(InstanceJson::nodeFields).toList()));
        fields.add("\"population\":" + PlannerJson.rows(i.population()));
        fields.add("\"vehicles\":" + PlannerJson.rows(i.vehicles()));
        fields.add("\"legs\":" + PlannerJson.rows(i.legs()));
        fields.add("\"intakePerNight\":" + PlannerJson.row(i.intakePerNight()));
        fields.add("\"enrolMinutesPerNight\":" + PlannerJson.row(i.enrolMinutesPerNight()));
        fields.add("\"escortTripsPerNight\":" + PlannerJson.row(i.escortTripsPerNight()));
        fields.add("\"convoysPerNight\":" + PlannerJson.row(i.convoysPerNight()));
        fields.add("\"busesPerConvoy\":" + i.busesPerConvoy());
        if (i.dangerWeight() > 0) {
            fields.add("\"dangerWeight\":" + i.dangerWeight());
        }
        fields.add("\"sections\":" + PlannerJson.rows(i.sections()));
        return "{\n" + String.join(",\n", fields) + "\n}\n";
    }

    private static Map<String, Object> nodeFields(Node n) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", n.id());
        fields.put("kind", n.kind());
        if (n.capacity() != null) {
            fields.put("capacity", n.capacity());
        }
        if (!n.isFacility()) {
            fields.put("alpha", n.alpha());
            fields.put("omega", n.omega());
        }
        if (!n.danger().isEmpty()) {
            fields.put("danger", n.danger());
        }
        if (n.dangerAfter() > 0) {
            fields.put("dangerOmega", n.dangerAfter());
        }
        return fields;
    }
}
