package org.amana.transfer.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntUnaryOperator;
import org.amana.planner.Instance;
import org.amana.planner.Vehicle;
import org.amana.planner.shock.Shock;
import org.amana.platform.json.OrEmpty;
import org.jspecify.annotations.Nullable;

/**
 * What an officer would try beside what was stated, in whole numbers: every night so many more or fewer, and chances as so
 * many per cent of what was stated.
 *
 * @param tails more or fewer of a type of vehicle, each night
 * @param escorts more or fewer, each night
 * @param intake places of intake more or fewer, each night
 * @param chances for a place, the chance that it falls as a percentage of what was stated
 */
public record Trial(Map<String, Integer> tails, int escorts, int intake, Map<String, Integer> chances) {

    /** Everything as stated. */
    public static final Trial NOTHING = new Trial(Map.of(), 0, 0, Map.of());

    private static final int AS_STATED = 100;
    private static final int CERTAIN = 10_000;
    /** From here on a figure limits nothing, and more or less of it is the same. */
    private static final int UNLIMITED = 1_000_000;

    public Trial {
        tails = OrEmpty.map(tails);
        chances = OrEmpty.map(chances);
    }

    /** Whether nothing is different. */
    public boolean changesNothing() {
        return escorts == 0
                && intake == 0
                && tails.values().stream().allMatch(more -> more == 0)
                && chances.values().stream().allMatch(percent -> percent == AS_STATED);
    }

    /** The question as the engine would be given it. */
    public Instance on(Instance instance) {
        return on(instance, 1, instance.nights());
    }

    /**
     * The same in some nights only, both included; what the question does not speak of is passed over.
     *
     * @param first may lie before night 1
     * @param last may lie after the last night
     */
    public Instance on(Instance instance, int first, int last) {
        int from = Math.max(1, first);
        int to = Math.min(instance.nights(), last);
        if (from > to) {
            return instance;
        }
        Instance changed = new Instance(
                instance.name(),
                instance.description(),
                instance.nights(),
                instance.gates(),
                instance.categories(),
                instance.nodes(),
                instance.population(),
                instance.vehicles().stream()
                        .map(vehicle -> vehicle(vehicle, from, to))
                        .toList(),
                instance.legs(),
                more(instance.intakePerNight(), intake, from, to),
                instance.enrolMinutesPerNight(),
                escorts(instance.escortTripsPerNight(), from, to),
                instance.convoysPerNight(),
                instance.busesPerConvoy(),
                instance.sections(),
                instance.dangerWeight());
        for (Map.Entry<String, Integer> one : chances.entrySet()) {
            double factor = one.getValue() / (double) AS_STATED;
            if (changed.nodes().stream().anyMatch(node -> node.id().equals(one.getKey()))) {
                changed = new Shock.HazardTimes(one.getKey(), from, to, factor).on(changed);
            }
        }
        return changed;
    }

    private List<Double> escorts(List<Double> there, int from, int to) {
        List<Double> changed = new ArrayList<>(there);
        for (int night = from; night <= to; night++) {
            double stated = there.get(night - 1);
            changed.set(night - 1, stated >= UNLIMITED ? stated : Math.max(0, stated + escorts));
        }
        return changed;
    }

    private Vehicle vehicle(Vehicle vehicle, int from, int to) {
        return new Vehicle(
                vehicle.id(),
                vehicle.seats(),
                vehicle.convoy(),
                more(vehicle.tails(), tails.getOrDefault(vehicle.id(), 0), from, to));
    }

    private static List<Integer> more(List<Integer> figures, int more, int from, int to) {
        List<Integer> changed = new ArrayList<>(figures);
        changed.subList(from - 1, to).replaceAll(there -> more(there, more));
        return changed;
    }

    private static int more(int there, int more) {
        return there >= UNLIMITED ? there : Math.max(0, there + more);
    }

    private static List<Integer> more(List<Integer> figures, int more) {
        return each(figures, there -> more(there, more));
    }

    private static List<Integer> each(List<Integer> figures, IntUnaryOperator change) {
        return figures.stream().map(change::applyAsInt).toList();
    }

    /**
     * The same as an officer would state it, for the nights that are still to come.
     *
     * @param plan id of the new plan
     * @param gone nights of the old one that are over or whose lifts are made
     * @param arrived how many of the old plan reached each section in them
     * @param who whose figures the changed ones are
     */
    public Stated on(Stated stated, UUID plan, int gone, Map<String, Integer> arrived, String who) {
        return new Stated(
                plan,
                stated.campaign(),
                stated.receiver(),
                stated.destination(),
                stated.firstNight().plusDays(gone),
                stated.nights() - gone,
                stated.sites().stream().map(site -> site(site, gone, who)).toList(),
                stated.vehicles().stream()
                        .map(vehicle -> new Stated.Vehicle(
                                vehicle.type(),
                                vehicle.seats(),
                                vehicle.convoy(),
                                changed(later(vehicle.tails(), gone), tails.getOrDefault(vehicle.type(), 0), who)))
                        .toList(),
                stated.legs().stream().map(way -> way(way, gone)).toList(),
                changed(later(stated.intake(), gone), intake, who),
                orNone(stated.enrolMinutes(), gone),
                stated.escorts() == null ? null : changed(later(stated.escorts(), gone), escorts, who),
                orNone(stated.convoys(), gone),
                stated.busesPerConvoy(),
                stated.sections() == null
                        ? null
                        : stated.sections().stream()
                                .map(section -> section(section, gone, arrived))
                                .toList(),
                stated.cleared().stream()
                        .map(one -> new Stated.Clearing(one.code(), Math.max(1, one.night() - gone), one.source()))
                        .toList(),
                stated.rounds());
    }

    private Stated.Site site(Stated.Site site, int gone, String who) {
        int percent = chances.getOrDefault(site.place(), AS_STATED);
        List<Stated.Hazard> hazards = new ArrayList<>();
        for (Stated.Hazard hazard : site.hazards()) {
            if (hazard.last() > gone) {
                hazards.add(new Stated.Hazard(
                        Math.max(1, hazard.first() - gone),
                        hazard.last() - gone,
                        chance(hazard.chance(), percent, who)));
            }
        }
        return new Stated.Site(
                site.place(),
                site.custodian(),
                site.hub(),
                hazards,
                site.after(),
                site.capacity() == null ? null : later(site.capacity(), gone));
    }

    private static Stated.Chance chance(Stated.Chance chance, int percent, String who) {
        return percent == AS_STATED
                ? chance
                : new Stated.Chance(
                        Math.min(CERTAIN, chance.falls() * percent / AS_STATED),
                        chance.escapes(),
                        chance.source() + "; " + percent + " %, " + who);
    }

    private static Stated.Way way(Stated.Way way, int gone) {
        return new Stated.Way(
                way.leg(),
                way.from(),
                way.to(),
                way.vehicle(),
                way.sortiesPerTail(),
                way.busyNights(),
                way.categories(),
                way.risk(),
                way.riskSource(),
                later(way.sorties(), gone));
    }

    /** A section counts arrivals since its first night, so whoever reached it is taken off. */
    private static Stated.Section section(Stated.Section section, int gone, Map<String, Integer> arrived) {
        int there = arrived.getOrDefault(section.section(), 0);
        return new Stated.Section(
                section.section(),
                section.categories(),
                section.lanes(),
                new Stated.Figures(
                        each(later(section.arrivals(), gone).perNight(), most -> Math.max(0, most - there)),
                        section.arrivals().source()));
    }

    private static Stated.Figures later(Stated.Figures figures, int gone) {
        return new Stated.Figures(
                figures.perNight().subList(gone, figures.perNight().size()), figures.source());
    }

    private static Stated.@Nullable Figures orNone(Stated.@Nullable Figures figures, int gone) {
        return figures == null ? null : later(figures, gone);
    }

    private static Stated.Figures changed(Stated.Figures figures, int more, String who) {
        return more == 0
                ? figures
                : new Stated.Figures(
                        more(figures.perNight(), more),
                        figures.source() + "; " + (more > 0 ? "+" : "") + more + ", " + who);
    }
}
