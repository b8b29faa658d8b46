package org.amana.planner.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.amana.planner.Category;
import org.amana.planner.Instance;
import org.amana.planner.Leg;
import org.amana.planner.Load;
import org.amana.planner.Mission;
import org.amana.planner.Node;
import org.amana.planner.Plan;
import org.amana.planner.Section;
import org.amana.planner.Vehicle;

/**
 * Recomputes a plan night by night from the instance alone. Written for clarity and in maps of names, not for speed, so
 * that it has no error in common with an engine. Sums carry no rounding; escorts are compared with a tolerance of
 * 1e-6, seats round up after taking off 1e-9.
 */
public final class PlanChecker {

    private static final double ESCORT_TOLERANCE = 1e-6;
    private static final double SEAT_TOLERANCE = 1e-9;

    private final Names names;
    private final Instance instance;
    private final Ledger ledger;
    private final List<Violation> violations = new ArrayList<>();
    private final Map<String, Map<Integer, Integer>> tails = new HashMap<>();
    private final Map<String, Integer> sectionUsed = new HashMap<>();
    private double holding;
    private double danger;
    private double transit;

    private PlanChecker(Instance instance) {
        this.instance = instance;
        names = new Names(instance);
        ledger = new Ledger(instance);
    }

    /** Checks a plan against a valid instance. Broken missions are reported, never thrown. */
    public static PlanCheck check(Instance instance, Plan plan) {
        return new PlanChecker(instance).run(plan);
    }

    private PlanCheck run(Plan plan) {
        Map<Integer, List<Numbered>> byNight = readable(plan);
        int last = 0;
        for (int night = 1; night <= instance.nights(); night++) {
            List<Numbered> missions = byNight.getOrDefault(night, List.of());
            last = missions.isEmpty() ? last : night;
            night(night, missions);
        }
        return new PlanCheck(
                holding + transit + danger,
                holding,
                transit,
                danger,
                instance.people(),
                ledger.outsideFacilities(),
                last,
                plan.missions().size(),
                violations);
    }

    private Map<Integer, List<Numbered>> readable(Plan plan) {
        Map<Integer, List<Numbered>> byNight = new HashMap<>();
        for (int i = 0; i < plan.missions().size(); i++) {
            Mission m = plan.missions().get(i);
            Leg leg = names.legs.get(m.leg());
            if (m.night() < 1 || m.night() > instance.nights()) {
                report(Rule.MISSION, m.night(), m.leg(), i, "the night is outside 1 to " + instance.nights());
            } else if (leg == null) {
                report(Rule.MISSION, m.night(), m.leg(), i, "unknown leg");
            } else {
                byNight.computeIfAbsent(m.night(), n -> new ArrayList<>()).add(new Numbered(i, m, leg));
            }
        }
        return byNight;
    }

    private void night(int night, List<Numbered> missions) {
        ledger.nightfall();
        NightTotals totals = new NightTotals();
        for (Numbered m : missions) {
            mission(night, m, totals);
        }
        sorties(night, totals);
        vehicles(night);
        convoys(night);
        escorts(night, totals);
        facility(night, totals);
        ledger.dawn((key, left, there) -> report(
                Rule.STOCK,
                night,
                key.node(),
                -1,
                left + " of " + key.category() + "/" + key.gate() + " leave, " + there + " were there at nightfall"));
        capacity(night);
        holding += holdingCost(night);
        danger += dangerCost(night);
    }

    private void mission(int night, Numbered numbered, NightTotals totals) {
        Mission m = numbered.mission;
        Leg leg = numbered.leg;
        totals.sorties.merge(leg.id(), 1, Integer::sum);
        long seats = 0;
        double escorts = 0;
        for (Load load : m.load()) {
            Category category = names.categories.get(load.category());
            if (category == null || !instance.gates().containsKey(load.gate())) {
                report(Rule.MISSION, night, leg.id(), numbered.index, "unknown class " + load);
                continue;
            }
            if (load.count() <= 0) {
                report(Rule.MISSION, night, leg.id(), numbered.index, "count " + load.count() + " of " + load);
                continue;
            }
            allowed(night, numbered, load, category);
            seats += (long) load.count() * category.seats();
            escorts += load.count() * category.escortsPerPerson();
            ledger.move(leg, load);
            transit += load.count() * category.weight() * leg.risk().get(night - 1);
            if (names.node(leg.to()).isFacility()) {
                totals.arrive(load.count(), category);
                sectionUsed.merge(category.section(), load.count(), Integer::sum);
            }
        }
        totals.escorts += escorts;
        int there = names.vehicle(leg.vehicle()).seats();
        if (seats + Math.ceil(escorts - SEAT_TOLERANCE) > there) {
            report(
                    Rule.SEATS,
                    night,
                    leg.id(),
                    numbered.index,
                    seats + " seats and " + escorts + " escorts, " + there + " seats there");
        }
    }

    private void allowed(int night, Numbered numbered, Load load, Category category) {
        Leg leg = numbered.leg;
        String segregation = numbered.mission.segregation();
        if (!category.segregation().equals(segregation)) {
            report(
                    Rule.SEGREGATION,
                    night,
                    leg.id(),
                    numbered.index,
                    category.id() + " on a " + segregation + " sortie");
        }
        if (!leg.categories().contains(category.id())) {
            report(Rule.CATEGORY, night, leg.id(), numbered.index, category.id() + " may not travel on this leg");
        }
        int opens = names.gate(load.gate());
        if (names.node(leg.to()).isFacility() && night < opens) {
            report(Rule.GATE, night, leg.id(), numbered.index, "gate " + load.gate() + " opens on night " + opens);
        }
    }

    private void sorties(int night, NightTotals totals) {
        totals.sorties.forEach((id, count) -> {
            Leg leg = names.leg(id);
            int most = leg.maxSorties().get(night - 1);
            if (count > most) {
                report(Rule.SORTIES, night, id, -1, count + " sorties, " + most + " possible");
            }
            tails.computeIfAbsent(id, l -> new HashMap<>()).put(night, roundedUp(count, leg.sortiesPerTail()));
        });
    }

    private void vehicles(int night) {
        for (Vehicle vehicle : instance.vehicles()) {
            int busy = 0;
            for (Leg leg : instance.legs()) {
                if (leg.vehicle().equals(vehicle.id())) {
                    for (int since = Math.max(1, night - leg.busyNights() + 1); since <= night; since++) {
                        busy += tailsOf(leg, since);
                    }
                }
            }
            int there = vehicle.tails().get(night - 1);
            if (busy > there) {
                report(Rule.TAILS, night, vehicle.id(), -1, busy + " tails busy, " + there + " serviceable");
            }
        }
    }

    private void convoys(int night) {
        int convoys = 0;
        for (Leg leg : instance.legs()) {
            if (names.vehicle(leg.vehicle()).convoy()) {
                convoys += roundedUp(tailsOf(leg, night), instance.busesPerConvoy());
            }
        }
        int most = instance.convoysPerNight().get(night - 1);
        if (convoys > most) {
            report(Rule.CONVOYS, night, "", -1, convoys + " convoys, " + most + " possible");
        }
    }

    private void escorts(int night, NightTotals totals) {
        double there = instance.escortTripsPerNight().get(night - 1);
        if (totals.escorts > there + ESCORT_TOLERANCE) {
            report(Rule.ESCORTS, night, "", -1, totals.escorts + " escort trips, " + there + " to be had");
        }
    }

    private void facility(int night, NightTotals totals) {
        int intake = instance.intakePerNight().get(night - 1);
        if (totals.arrived > intake) {
            report(Rule.INTAKE, night, "", -1, totals.arrived + " arrive, " + intake + " can be received");
        }
        double minutes = instance.enrolMinutesPerNight().get(night - 1);
        if (totals.minutes > minutes) {
            report(Rule.ENROLMENT, night, "", -1, totals.minutes + " minutes needed, " + minutes + " to be had");
        }
        for (Section section : instance.sections()) {
            int used = sectionUsed.getOrDefault(section.id(), 0);
            int most = section.cumulativeCapacity().get(night - 1);
            if (used > most) {
                report(Rule.SECTION, night, section.id(), -1, used + " since night 1, " + most + " places");
            }
        }
    }

    private void capacity(int night) {
        for (Node node : instance.nodes()) {
            if (node.capacity() != null) {
                int here = ledger.at(node.id());
                int most = node.capacity().get(night - 1);
                if (here > most) {
                    report(Rule.CAPACITY, night, node.id(), -1, here + " people held, room for " + most);
                }
            }
        }
    }

    private double holdingCost(int night) {
        return ledger.sum((key, count) -> {
            Node node = names.node(key.node());
            if (node.isFacility()) {
                return 0.0;
            }
            double alpha = node.alpha().get(night - 1) + (night == instance.nights() ? node.omega() : 0);
            return count * names.category(key.category()).weight() * alpha;
        });
    }

    private double dangerCost(int night) {
        return ledger.sum((key, count) -> {
            Node node = names.node(key.node());
            double after = night == instance.nights() ? node.dangerAfter() : 0;
            return node.isFacility() ? 0.0 : count * instance.dangerWeight() * (node.dangerIn(night) + after);
        });
    }

    private int tailsOf(Leg leg, int night) {
        return tails.getOrDefault(leg.id(), Map.of()).getOrDefault(night, 0);
    }

    private static int roundedUp(int count, int each) {
        return (count + each - 1) / each;
    }

    private void report(Rule rule, int night, String where, int mission, String text) {
        violations.add(new Violation(rule, night, where, mission, text));
    }

    private record Numbered(int index, Mission mission, Leg leg) {}

    private static final class NightTotals {
        private final Map<String, Integer> sorties = new HashMap<>();
        private double escorts;
        private int arrived;
        private double minutes;

        void arrive(int count, Category category) {
            arrived += count;
            minutes += count * category.enrolMinutes();
        }
    }
}
