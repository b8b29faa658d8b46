package org.amana.transfer.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.amana.planner.Category;
import org.amana.planner.Instance;
import org.amana.planner.Leg;
import org.amana.planner.Load;
import org.amana.planner.Node;
import org.amana.planner.NodeKind;
import org.amana.planner.PopulationEntry;
import org.amana.planner.Section;
import org.amana.planner.Vehicle;
import org.amana.platform.journal.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * One planning question: what was stated, who is to be moved, and what the desk knows beside. Builds the engine's instance of
 * it; the order in which anything was stated changes nothing.
 *
 * @param weights every category that the campaign has weighed
 * @param intake arrivals that can still be taken, per night
 * @param others people at each place who are not planned and take its beds
 */
public record Question(
        Stated stated, Roster roster, List<CategoryWeight> weights, List<Integer> intake, Map<String, Integer> others) {

    private static final double TEN_THOUSAND = 10_000;
    private static final double HUNDRED = 100;
    /** Limits nothing at the size of any operation, and is small enough to be added up. */
    private static final int UNLIMITED = 1_000_000;

    private static final String WHOLE = "whole";

    private record Kind(String category, Group group) {
        String id() {
            return Question.category(category, group);
        }
    }

    /** The engine's name of people of one category who may share a sortie. */
    static String category(String category, Group group) {
        return category + "/" + group;
    }

    static String gate(int night) {
        return "night-" + night;
    }

    /** People of one class on a sortie, as the engine names them. */
    public static Load load(String category, Group group, int gate, int people) {
        return new Load(category(category, group), gate(gate), people);
    }

    /** Classes that no section, or more than one, would take. */
    public List<Refusal> misfits() {
        List<Refusal> found = new ArrayList<>();
        for (Kind kind : kinds()) {
            long takers = sections().stream()
                    .filter(section -> section.takes(kind.category(), kind.group()))
                    .count();
            if (takers != 1) {
                found.add(Refusal.of(
                                takers == 0 ? "transfer.plan.no-section" : "transfer.plan.two-sections",
                                "category",
                                kind.category(),
                                "group",
                                kind.group())
                        .at("/sections"));
            }
        }
        return found;
    }

    public Instance instance() {
        Stated s = stated;
        Map<String, Integer> gates = new TreeMap<>();
        roster.classes().forEach(one -> gates.put(gate(one.gate()), one.gate()));
        return new Instance(
                s.plan().toString(),
                "campaign " + s.campaign(),
                s.nights(),
                gates,
                kinds().stream().map(this::category).toList(),
                nodes(),
                roster.classes().stream()
                        .map(one -> new PopulationEntry(
                                one.place(), category(one.category(), one.group()), gate(one.gate()), one.people()))
                        .toList(),
                sorted(s.vehicles(), Stated.Vehicle::type).stream()
                        .map(v -> new Vehicle(
                                v.type(), v.seats(), v.convoy(), v.tails().perNight()))
                        .toList(),
                sorted(s.legs(), Stated.Way::leg).stream().map(this::leg).toList(),
                intake,
                doubles(s.enrolMinutes()),
                doubles(s.escorts()),
                s.convoys() == null
                        ? Collections.nCopies(s.nights(), UNLIMITED)
                        : s.convoys().perNight(),
                s.busesPerConvoy() == null ? UNLIMITED : s.busesPerConvoy(),
                sections().stream()
                        .map(section -> new Section(
                                section.section(), section.arrivals().perNight()))
                        .toList());
    }

    private List<Kind> kinds() {
        Map<String, Kind> kinds = new TreeMap<>();
        roster.classes().forEach(one -> {
            Kind kind = new Kind(one.category(), one.group());
            kinds.put(kind.id(), kind);
        });
        return List.copyOf(kinds.values());
    }

    private Category category(Kind kind) {
        CategoryWeight weight = weights.stream()
                .filter(w -> w.category().equals(kind.category()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody weighed " + kind.category()));
        return new Category(
                kind.id(),
                weight.weight(),
                weight.seats(),
                weight.escortsPerHundred() / HUNDRED,
                weight.enrolMinutes(),
                kind.group().name(),
                sections().stream()
                        .filter(section -> section.takes(kind.category(), kind.group()))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("no section takes " + kind.id()))
                        .section());
    }

    private List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        for (Stated.Site site : sorted(stated.sites(), Stated.Site::place)) {
            Double[] alpha = new Double[stated.nights()];
            for (Stated.Hazard hazard : site.hazards()) {
                for (int night = hazard.first(); night <= hazard.last(); night++) {
                    alpha[night - 1] = chance(hazard.chance());
                }
            }
            int taken = others.getOrDefault(site.place(), 0);
            nodes.add(new Node(
                    site.place(),
                    site.hub() ? NodeKind.HUB : NodeKind.SITE,
                    List.of(alpha),
                    chance(site.after()),
                    site.capacity() == null
                            ? null
                            : site.capacity().perNight().stream()
                                    .map(beds -> Math.max(0, beds - taken))
                                    .toList()));
        }
        nodes.add(new Node(stated.destination(), NodeKind.FACILITY, List.of(), 0, null));
        return nodes;
    }

    private static double chance(Stated.Chance chance) {
        return chance.falls() / TEN_THOUSAND * (chance.escapes() / TEN_THOUSAND);
    }

    private Leg leg(Stated.Way way) {
        List<String> carries = kinds().stream()
                .filter(kind -> way.categories() == null || way.categories().contains(kind.category()))
                .map(Kind::id)
                .toList();
        return new Leg(
                way.leg(),
                way.from(),
                way.to(),
                way.vehicle(),
                way.sortiesPerTail(),
                way.busyNights(),
                carries,
                Collections.nCopies(stated.nights(), way.risk() / TEN_THOUSAND),
                way.sorties().perNight());
    }

    private List<Stated.Section> sections() {
        return stated.sections() == null
                ? List.of(new Stated.Section(WHOLE, null, null, Stated.Figures.always(UNLIMITED, stated.nights(), "")))
                : sorted(stated.sections(), Stated.Section::section);
    }

    private List<Double> doubles(Stated.@Nullable Figures figures) {
        return figures == null
                ? Collections.nCopies(stated.nights(), (double) UNLIMITED)
                : figures.perNight().stream().map(Integer::doubleValue).toList();
    }

    private static <T> List<T> sorted(List<T> rows, Function<T, String> by) {
        return rows.stream().sorted(Comparator.comparing(by)).toList();
    }
}
