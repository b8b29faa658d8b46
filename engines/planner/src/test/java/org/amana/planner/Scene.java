package org.amana.planner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A small instance as text, one thing to a line; a series of one value stands for every night, and what is not said is
 * plentiful. A plan goes back to one line.
 */
public final class Scene {

    private final Map<String, Integer> gates = new LinkedHashMap<>();
    private final List<Category> categories = new ArrayList<>();
    private final List<Node> nodes = new ArrayList<>();
    private final List<PopulationEntry> population = new ArrayList<>();
    private final List<Vehicle> vehicles = new ArrayList<>();
    private final List<Leg> legs = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final Map<String, List<String>> limits = new LinkedHashMap<>();
    private int nights;

    private Scene() {}

    public static Instance of(String text) {
        Scene scene = new Scene();
        scene.gates.put("G0", 1);
        text.lines().map(String::strip).filter(l -> !l.isEmpty()).forEach(scene::line);
        return scene.instance();
    }

    public static String line(Plan plan) {
        return plan.missions().stream()
                .map(m -> m.night() + " " + m.leg() + " "
                        + m.load().stream()
                                .map(l -> l.category() + "/" + l.gate() + "x" + l.count())
                                .collect(Collectors.joining("+")))
                .collect(Collectors.joining(" | "));
    }

    private void line(String line) {
        List<String> words = Arrays.asList(line.split("\\s+"));
        Words rest = new Words(words);
        switch (words.get(0)) {
            case "nights" -> nights = Integer.parseInt(words.get(1));
            case "gate" -> gates.put(words.get(1), Integer.parseInt(words.get(2)));
            case "category" -> categories.add(category(words.get(1), rest));
            case "site" -> nodes.add(node(words.get(1), NodeKind.SITE, rest));
            case "hub" -> nodes.add(node(words.get(1), NodeKind.HUB, rest));
            case "facility" -> nodes.add(new Node(words.get(1), NodeKind.FACILITY, List.of(), 0, null));
            case "people" -> {
                String[] c = words.get(2).split("/");
                population.add(new PopulationEntry(words.get(1), c[0], c[1], Integer.parseInt(words.get(3))));
            }
            case "vehicle" ->
                vehicles.add(new Vehicle(
                        words.get(1),
                        rest.integer("seats", 10),
                        words.contains("convoy"),
                        ints(rest.series("tails", "9"))));
            case "leg" -> legs.add(leg(words, rest));
            case "section" -> sections.add(new Section(words.get(1), ints(words.subList(2, words.size()))));
            default -> limits.put(words.get(0), words.subList(1, words.size()));
        }
    }

    private static Category category(String id, Words w) {
        return new Category(
                id,
                w.number("weight", 1),
                w.integer("seats", 1),
                w.number("escorts", 0),
                w.number("minutes", 1),
                w.series("group", "ADULT").get(0),
                w.series("section", "ALL").get(0));
    }

    private Node node(String id, NodeKind kind, Words w) {
        List<String> capacity = w.series("capacity", "");
        return new Node(
                id,
                kind,
                doubles(w.series("alpha", "0")),
                w.number("omega", 0),
                capacity.get(0).isEmpty() ? null : ints(capacity));
    }

    private Leg leg(List<String> words, Words w) {
        List<String> only = w.series("only", "");
        return new Leg(
                words.get(1),
                words.get(2),
                words.get(3),
                words.get(4),
                w.integer("per", 1),
                w.integer("busy", 1),
                only.get(0).isEmpty() ? categories.stream().map(Category::id).toList() : only,
                doubles(w.series("risk", "0")),
                ints(w.series("sorties", "99")));
    }

    private Instance instance() {
        if (sections.isEmpty()) {
            sections.add(new Section("ALL", Collections.nCopies(nights, 9999)));
        }
        return new Instance(
                "scene",
                "",
                nights,
                gates,
                categories,
                nodes,
                population,
                vehicles,
                legs,
                ints(limit("intake")),
                doubles(limit("minutes")),
                doubles(limit("escorts")),
                ints(limit("convoys")),
                Integer.parseInt(limits.getOrDefault("perConvoy", List.of("9")).get(0)),
                sections);
    }

    private List<String> limit(String name) {
        return limits.getOrDefault(name, List.of("9999"));
    }

    private List<Integer> ints(List<String> values) {
        return full(values).stream().map(Integer::valueOf).toList();
    }

    private List<Double> doubles(List<String> values) {
        return full(values).stream().map(Double::valueOf).toList();
    }

    private List<String> full(List<String> values) {
        return values.size() == 1 ? Collections.nCopies(nights, values.get(0)) : values;
    }

    /** Options of a line: a name, then values up to the next name. */
    private record Words(List<String> words) {

        private static final List<String> NAMES = List.of(
                "weight",
                "seats",
                "escorts",
                "minutes",
                "group",
                "section",
                "alpha",
                "omega",
                "capacity",
                "tails",
                "convoy",
                "per",
                "busy",
                "only",
                "risk",
                "sorties");

        List<String> series(String name, String fallback) {
            int at = words.indexOf(name);
            if (at <= 0) {
                return List.of(fallback);
            }
            int end = at + 1;
            while (end < words.size() && !NAMES.contains(words.get(end))) {
                end++;
            }
            return words.subList(at + 1, end);
        }

        int integer(String name, int fallback) {
            return Integer.parseInt(series(name, String.valueOf(fallback)).get(0));
        }

        double number(String name, double fallback) {
            return Double.parseDouble(series(name, String.valueOf(fallback)).get(0));
        }
    }
}
