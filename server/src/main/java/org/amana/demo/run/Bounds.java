package org.amana.demo.run;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.amana.demo.people.Scenario;
import org.jspecify.annotations.Nullable;

/**
 * What really bound the operation, night by night from its first lift to its last, as the scenario's files have it.
 *
 * @param fleet those kinds that the calendar uses for the crossing, with every tail of the carrier
 * @param flies for each night, whether the weather lets anything fly
 * @param roadFrom first night on which the road lane is open; after the last if it never is
 * @param convoys most convoys that left on one day
 * @param busesPerConvoy most conveyances in one of them
 * @param calendar how many the calendar moves in each night
 * @param intake most that the receiver took in a night; {@link #NONE} where nothing is said
 * @param consented most since the first night while the host held back
 * @param room most since the first night that the receiving prison has beds for
 * @param observedPeak most a day between two published points of the curve
 */
record Bounds(
        LocalDate first,
        int nights,
        List<Site> sites,
        List<Kind> fleet,
        List<Boolean> flies,
        int roadFrom,
        int convoys,
        int busesPerConvoy,
        List<Integer> calendar,
        List<Integer> intake,
        List<Integer> consented,
        List<Integer> room,
        int observedPeak) {

    /** Binds nothing. */
    static final int NONE = 1_000_000;

    private static final LocalTime EVENING = LocalTime.of(20, 0);

    record Site(String place, int adults, int children) {}

    record Kind(String code, Scenario.Mode mode, int seats, int tails) {}

    int total() {
        return sites.stream().mapToInt(site -> site.adults() + site.children()).sum();
    }

    Curve published() {
        return Curve.of(total(), calendar);
    }

    /** @param children how many of those to be moved from each place may not travel among adults */
    static Bounds of(Scenario scenario, Map<String, Integer> children) {
        return new Reading(scenario).bounds(children);
    }

    /** Reads the limits off the files. */
    private static final class Reading {
        private final Scenario scenario;
        private final ZoneId zone;
        private final String receiver;
        private final LocalDate first;
        private final int nights;
        private final List<Integer> calendar;

        Reading(Scenario scenario) {
            this.scenario = scenario;
            receiver = scenario.settings().receiver();
            zone = scenario.places().stream()
                    .filter(place -> place.code().equals(receiver))
                    .map(Scenario.Place::zone)
                    .findFirst()
                    .orElseThrow();
            List<LocalDate> days =
                    scenario.lifts().stream().map(Scenario.Lift::night).sorted().toList();
            first = days.getFirst();
            nights = (int) ChronoUnit.DAYS.between(first, days.getLast()) + 1;
            calendar = nightly(night -> scenario.lifts().stream()
                    .filter(lift -> lift.night().equals(day(night)))
                    .mapToInt(Scenario.Lift::persons)
                    .sum());
        }

        Bounds bounds(Map<String, Integer> children) {
            List<List<String>> convoys = convoys();
            return new Bounds(
                    first,
                    nights,
                    sites(children),
                    fleet(),
                    nightly(night -> !binds(Scenario.LimitKind.NO_FLYING, night)),
                    roadFrom(),
                    convoys.stream().mapToInt(List::size).max().orElse(0),
                    scenario.lifts().stream()
                            .filter(lift -> mode(lift) == Scenario.Mode.ROAD)
                            .mapToInt(lift -> lift.conveyances().size())
                            .max()
                            .orElse(1),
                    calendar,
                    nightly(this::intake),
                    nightly(this::consented),
                    nightly(this::room),
                    observedPeak());
        }

        private <T> List<T> nightly(IntFunction<T> figure) {
            List<T> figures = new ArrayList<>();
            for (int night = 1; night <= nights; night++) {
                figures.add(figure.apply(night));
            }
            return figures;
        }

        private LocalDate day(int night) {
            return first.plusDays(night - 1L);
        }

        private Instant evening(int night) {
            return day(night).atTime(EVENING).atZone(zone).toInstant();
        }

        private List<Site> sites(Map<String, Integer> children) {
            Map<String, Integer> toMove = new TreeMap<>();
            scenario.holdings().stream()
                    .filter(holding -> holding.group() == Scenario.Group.TO_MOVE)
                    .forEach(holding -> toMove.merge(holding.place(), holding.persons(), Integer::sum));
            List<Site> sites = new ArrayList<>();
            toMove.forEach((place, persons) -> {
                int young = Math.min(persons, children.getOrDefault(place, 0));
                sites.add(new Site(place, persons - young, young));
            });
            return sites;
        }

        private Scenario.Lane lane(Scenario.Lift lift) {
            return scenario.lanes().stream()
                    .filter(lane -> lane.code().equals(lift.lane()))
                    .findFirst()
                    .orElseThrow();
        }

        private Scenario.Mode mode(Scenario.Lift lift) {
            return lane(lift).mode();
        }

        private List<Kind> fleet() {
            Set<String> used = new TreeSet<>();
            scenario.lifts().forEach(lift -> used.addAll(lift.conveyances()));
            Set<String> kinds = new TreeSet<>();
            Set<String> carriers = new TreeSet<>();
            scenario.conveyances().stream()
                    .filter(one -> used.contains(one.tail()))
                    .forEach(one -> {
                        kinds.add(one.kind());
                        carriers.add(one.carrier());
                    });
            return scenario.conveyanceKinds().stream()
                    .filter(kind -> kinds.contains(kind.code()))
                    .sorted(Comparator.comparing(Scenario.ConveyanceKind::code))
                    .map(kind -> new Kind(kind.code(), kind.mode(), kind.seats(), (int) scenario.conveyances().stream()
                            .filter(one -> one.kind().equals(kind.code()) && carriers.contains(one.carrier()))
                            .count()))
                    .toList();
        }

        /** The road lifts of each day. */
        private List<List<String>> convoys() {
            Map<LocalDate, List<String>> convoys = new TreeMap<>();
            scenario.lifts().stream()
                    .filter(lift -> mode(lift) == Scenario.Mode.ROAD)
                    .forEach(lift -> convoys.computeIfAbsent(lift.night(), d -> new ArrayList<>())
                            .add(lift.code()));
            return List.copyOf(convoys.values());
        }

        private int roadFrom() {
            return scenario.lifts().stream()
                    .map(this::lane)
                    .filter(lane -> lane.mode() == Scenario.Mode.ROAD)
                    .map(Scenario.Lane::opens)
                    .min(Comparator.naturalOrder())
                    .map(opens -> (int) ChronoUnit.DAYS.between(first, LocalDate.ofInstant(opens, zone)) + 1)
                    .map(night -> Math.max(1, night))
                    .orElse(nights + 1);
        }

        private boolean binds(Scenario.LimitKind kind, int night) {
            return scenario.limits().stream().anyMatch(limit -> limit.kind() == kind && runs(limit, evening(night)));
        }

        private static boolean runs(Scenario.Limit limit, Instant when) {
            @Nullable Instant to = limit.to();
            return !when.isBefore(limit.from()) && (to == null || when.isBefore(to));
        }

        private int intake(int night) {
            return scenario.limits().stream()
                    .filter(limit -> limit.kind() == Scenario.LimitKind.INTAKE && runs(limit, evening(night)))
                    .map(Scenario.Limit::perDay)
                    .filter(perDay -> perDay != null)
                    .mapToInt(Integer::intValue)
                    .min()
                    .orElse(NONE);
        }

        /** Before the hold what was really moved; in it so many a day, unused days carried over. */
        private int consented(int night) {
            int since = 0;
            while (since < nights && !binds(Scenario.LimitKind.HOST_HOLD, since + 1)) {
                since++;
            }
            if (since == nights || night > since && !binds(Scenario.LimitKind.HOST_HOLD, night)) {
                return NONE;
            }
            int before = Curve.of(0, calendar).movedBy(Math.min(night, since));
            int perDay = scenario.limits().stream()
                    .filter(limit -> limit.kind() == Scenario.LimitKind.HOST_HOLD)
                    .map(Scenario.Limit::perDay)
                    .filter(figure -> figure != null)
                    .mapToInt(Integer::intValue)
                    .min()
                    .orElse(0);
            return before + Math.max(0, night - since) * perDay;
        }

        /** Beds less those whom others still take. */
        private int room(int night) {
            return scenario.capacities().stream()
                    .filter(capacity -> capacity.place().equals(receiver)
                            && !capacity.from().isAfter(evening(night)))
                    .max(Comparator.comparing(Scenario.Capacity::from))
                    .map(capacity -> Math.max(0, capacity.persons() - others(night)))
                    .orElse(NONE);
        }

        private int others(int night) {
            int cleared = scenario.clearings().stream()
                    .filter(clearing ->
                            clearing.place().equals(receiver) && !clearing.on().isAfter(day(night)))
                    .mapToInt(Scenario.Clearing::persons)
                    .sum();
            return Math.max(0, scenario.holding(receiver, Scenario.Group.OTHERS) - cleared);
        }

        private int observedPeak() {
            int peak = calendar.stream().mapToInt(Integer::intValue).max().orElse(1);
            List<Scenario.CurvePoint> points = scenario.curve();
            int observed = 0;
            for (int i = 1; i < points.size(); i++) {
                long days = ChronoUnit.DAYS.between(
                        points.get(i - 1).on(), points.get(i).on());
                int moved = points.get(i).moved() - points.get(i - 1).moved();
                observed = days > 1 ? Math.max(observed, (int) Math.ceilDiv(moved, days)) : observed;
            }
            return observed == 0 ? peak : observed;
        }
    }
}
