package org.amana.transfer.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntUnaryOperator;
import org.amana.planner.Instance;
import org.amana.planner.Vehicle;
import org.amana.planner.shock.Shock;
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

    private static final int AS_STATED = 100;
    private static final int CERTAIN = 10_000;
    /** From here on a figure limits nothing, and more or less of it is the same. */
    private static final int UNLIMITED = 1_000_000;

    public Trial {
        tails = Map.copyOf(tails);
        chances = Map.copyOf(chances);
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
        Instance changed = new Instance(
                instance.name(),
                instance.description(),
                instance.nights(),
                instance.gates(),
                instance.categories(),
                instance.nodes(),
                instance.population(),
                instance.vehicles().stream().map(this::vehicle).toList(),
                instance.legs(),
                more(instance.intakePerNight(), intake),
                instance.enrolMinutesPerNight(),
                instance.escortTripsPerNight().stream()
                        .map(there -> there >= UNLIMITED ? there : Math.max(0, there + escorts))
                        .toList(),
                instance.convoysPerNight(),
                instance.busesPerConvoy(),
                instance.sections(),
                instance.dangerWeight());
        for (Map.Entry<String, Integer> one : chances.entrySet()) {
            double factor = one.getValue() / (double) AS_STATED;
            changed = new Shock.HazardTimes(one.getKey(), 1, instance.nights(), factor).on(changed);
        }
        return changed;
    }

    private Vehicle vehicle(Vehicle vehicle) {
        return new Vehicle(
                vehicle.id(),
                vehicle.seats(),
                vehicle.convoy(),
                more(vehicle.tails(), tails.getOrDefault(vehicle.id(), 0)));
    }

    private static List<Integer> more(List<Integer> figures, int more) {
        return each(figures, there -> there >= UNLIMITED ? there : Math.max(0, there + more));
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
