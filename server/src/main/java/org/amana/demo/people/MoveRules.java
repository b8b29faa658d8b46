package org.amana.demo.people;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The calendar against what really bound it: seats, lanes, light, weather, the hold, room at the receiver, control. */
final class MoveRules {

    private static final LocalTime DUSK = LocalTime.of(17, 0);
    private static final LocalTime DAWN = LocalTime.of(6, 0);

    private final Scenario scenario;
    private final List<Problem> problems;
    private final ZoneId receiverZone;

    MoveRules(Scenario scenario, List<Problem> problems) {
        this.scenario = scenario;
        this.problems = problems;
        this.receiverZone = zone(scenario.settings().receiver());
    }

    void check() {
        for (int i = 0; i < scenario.lifts().size(); i++) {
            Scenario.Lift lift = scenario.lifts().get(i);
            timesAreInOrder(i, lift);
            originsAddUp(i, lift);
            seatsSuffice(i, lift);
            laneIsOpen(i, lift);
            limitsAreKept(i, lift);
            originsAreStillHeld(i, lift);
            intakeAndRoomSuffice(i, lift);
        }
        originsMatchHoldings();
        conveyancesAreInOnePlace();
        curveIsReproduced();
    }

    private void timesAreInOrder(int i, Scenario.Lift lift) {
        boolean ordered =
                lift.departs().isBefore(lift.arrives()) && lift.arrives().isBefore(lift.received());
        boolean afterLast =
                i == 0 || !lift.departs().isBefore(scenario.lifts().get(i - 1).departs());
        if (!ordered || !afterLast) {
            refuse(i, "departs", "must come after the lift before it, and before it arrives and is received");
        }
        LocalDate day = lift.departs().atZone(origin(lift)).toLocalDate();
        if (!lift.night().equals(day) && !lift.night().equals(day.minusDays(1))) {
            refuse(i, "night", "is not the night or the day of the departure");
        }
    }

    private void originsAddUp(int i, Scenario.Lift lift) {
        int sum = lift.origins().stream().mapToInt(Scenario.Origin::persons).sum();
        if (sum != lift.persons()) {
            refuse(i, "persons", lift.persons() + " on the lift, " + sum + " from its origins");
        }
    }

    private void seatsSuffice(int i, Scenario.Lift lift) {
        int seats = lift.conveyances().stream().mapToInt(scenario::seats).sum();
        int aboard = lift.persons();
        for (Scenario.Incident incident : scenario.incidents()) {
            if (lift.code().equals(incident.lift()) && !incident.at().isAfter(lift.arrives())) {
                aboard += switch (incident.kind()) {
                    case LATE_ADDED, FOUND_ABOARD -> incident.count();
                    case NOT_PRODUCED, HELD_BACK, OFFLOADED -> -incident.count();
                    default -> 0;
                };
            }
        }
        if (Math.max(aboard, lift.persons()) > seats) {
            refuse(i, "conveyances", Math.max(aboard, lift.persons()) + " people for " + seats + " seats");
        }
    }

    private void laneIsOpen(int i, Scenario.Lift lift) {
        Scenario.Lane lane = lane(lift);
        Instant closes = lane.closes();
        if (lift.departs().isBefore(lane.opens())
                || (closes != null && lift.departs().isAfter(closes))) {
            refuse(i, "lane", "\"" + lane.code() + "\" is not open then");
        }
        for (String tail : lift.conveyances()) {
            if (mode(tail) != lane.mode()) {
                refuse(i, "conveyances", "\"" + tail + "\" cannot use lane " + lane.code());
            }
        }
        if ((lane.light() == Scenario.Light.NIGHT && !dark(lift))
                || (lane.light() == Scenario.Light.DAY && dark(lift))) {
            refuse(i, "departs", "is not in the light in which the lane is used");
        }
    }

    private void limitsAreKept(int i, Scenario.Lift lift) {
        for (Scenario.Limit limit : scenario.limits()) {
            boolean within = covers(limit, lift.departs());
            boolean kept = switch (limit.kind()) {
                case CONSENT -> within;
                case NIGHT_ONLY -> !within || dark(lift);
                case NO_FLYING -> !within || lane(lift).mode() != Scenario.Mode.AIR;
                case HOST_HOLD -> !within || moved(limit, lift) <= allowed(limit, lift);
                case INTAKE, TRUCE -> true;
            };
            if (!kept) {
                refuse(i, "departs", "breaks the limit " + limit.code());
            }
        }
    }

    private int moved(Scenario.Limit hold, Scenario.Lift lift) {
        return scenario.lifts().stream()
                .filter(other -> covers(hold, other.departs()))
                .filter(other -> !other.departs().isAfter(lift.departs()))
                .filter(other -> hold.carriesOver() || other.night().equals(lift.night()))
                .mapToInt(Scenario.Lift::persons)
                .sum();
    }

    private int allowed(Scenario.Limit hold, Scenario.Lift lift) {
        int days = (int) Duration.between(hold.from(), lift.departs()).toDays() + 1;
        Integer perDay = hold.perDay();
        return (perDay == null ? 0 : perDay) * (hold.carriesOver() ? days : 1);
    }

    private void originsAreStillHeld(int i, Scenario.Lift lift) {
        for (Scenario.Origin origin : lift.origins()) {
            String holder = scenario.controller(origin.place(), lift.departs());
            if (!scenario.settings().holder().equals(holder)) {
                refuse(i, "lift", "leaves from " + origin.place() + " after it was lost");
            }
        }
    }

    private void intakeAndRoomSuffice(int i, Scenario.Lift lift) {
        LocalDate day = lift.received().atZone(receiverZone).toLocalDate();
        int thatDay = 0;
        int soFar = 0;
        for (Scenario.Lift other : scenario.lifts()) {
            LocalDate otherDay = other.received().atZone(receiverZone).toLocalDate();
            thatDay += otherDay.equals(day) ? other.persons() : 0;
            soFar += otherDay.isAfter(day) ? 0 : other.persons();
        }
        for (Scenario.Limit limit : scenario.limits()) {
            Integer perDay = limit.perDay();
            if (limit.kind() == Scenario.LimitKind.INTAKE
                    && perDay != null
                    && covers(limit, lift.received())
                    && thatDay > perDay) {
                refuse(i, "received", thatDay + " on one day, the intake is " + perDay);
            }
        }
        int room = room(day, lift.received());
        if (soFar > room) {
            refuse(i, "received", soFar + " received, room for " + room);
        }
    }

    private int room(LocalDate day, Instant at) {
        String receiver = scenario.settings().receiver();
        int capacity = scenario.capacities().stream()
                .filter(c -> c.place().equals(receiver) && !c.from().isAfter(at))
                .reduce((earlier, later) -> later.from().isBefore(earlier.from()) ? earlier : later)
                .map(Scenario.Capacity::persons)
                .orElse(0);
        int cleared = scenario.clearings().stream()
                .filter(c -> c.place().equals(receiver) && !c.on().isAfter(day))
                .mapToInt(Scenario.Clearing::persons)
                .sum();
        return capacity - scenario.holding(receiver, Scenario.Group.OTHERS) + cleared;
    }

    private void originsMatchHoldings() {
        Map<String, Integer> taken = new HashMap<>();
        scenario.lifts().forEach(l -> l.origins().forEach(o -> taken.merge(o.place(), o.persons(), Integer::sum)));
        for (Scenario.Place place : scenario.places()) {
            int toMove = scenario.holding(place.code(), Scenario.Group.TO_MOVE);
            int found = taken.getOrDefault(place.code(), 0);
            if (found != toMove) {
                problems.add(Problems.at(
                        "calendar-origins.csv",
                        -1,
                        "persons",
                        found + " leave " + place.code() + ", " + toMove + " are to move"));
            }
        }
    }

    private void conveyancesAreInOnePlace() {
        Map<String, Instant> free = new HashMap<>();
        for (int i = 0; i < scenario.lifts().size(); i++) {
            Scenario.Lift lift = scenario.lifts().get(i);
            Instant back = lift.arrives().plus(Duration.ofMinutes(lane(lift).minutes()));
            for (String tail : lift.conveyances()) {
                Instant before = free.put(tail, back);
                if (before != null && lift.departs().isBefore(before)) {
                    refuse(i, "conveyances", "\"" + tail + "\" is not back from its last lift");
                }
            }
        }
    }

    private void curveIsReproduced() {
        for (int i = 0; i < scenario.curve().size(); i++) {
            Scenario.CurvePoint point = scenario.curve().get(i);
            int moved = movedBy(point.on());
            if (Math.abs(moved - point.moved()) > point.tolerance()) {
                problems.add(Problems.at(
                        "curve.csv", i, "moved", "the calendar has " + moved + " by then, not " + point.moved()));
            }
        }
    }

    private int movedBy(LocalDate day) {
        return scenario.lifts().stream()
                .filter(l -> !l.received().atZone(receiverZone).toLocalDate().isAfter(day))
                .mapToInt(Scenario.Lift::persons)
                .sum();
    }

    private static boolean covers(Scenario.Limit limit, Instant at) {
        Instant to = limit.to();
        return !at.isBefore(limit.from()) && (to == null || at.isBefore(to));
    }

    private boolean dark(Scenario.Lift lift) {
        LocalTime local = lift.departs().atZone(origin(lift)).toLocalTime();
        return !local.isBefore(DUSK) || local.isBefore(DAWN);
    }

    private Scenario.Lane lane(Scenario.Lift lift) {
        return scenario.lanes().stream()
                .filter(l -> l.code().equals(lift.lane()))
                .findFirst()
                .orElseThrow();
    }

    private Scenario.Mode mode(String tail) {
        String kind = scenario.conveyances().stream()
                .filter(c -> c.tail().equals(tail))
                .findFirst()
                .orElseThrow()
                .kind();
        return scenario.conveyanceKinds().stream()
                .filter(k -> k.code().equals(kind))
                .findFirst()
                .orElseThrow()
                .mode();
    }

    private ZoneId origin(Scenario.Lift lift) {
        return zone(lane(lift).from());
    }

    private ZoneId zone(String place) {
        return scenario.places().stream()
                .filter(p -> p.code().equals(place))
                .findFirst()
                .map(Scenario.Place::zone)
                .orElseThrow();
    }

    private void refuse(int lift, String field, String message) {
        problems.add(Problems.at("calendar.csv", lift, field, message));
    }
}
