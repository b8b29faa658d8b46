package org.amana.demo.run;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.amana.demo.people.IncidentKind;
import org.amana.demo.people.Scenario;

/** The two legs of a lift, and the way back for whoever is not let in. */
record Route(World world, Scenario.Lift lift, Scenario.Lane crossing, Scenario.Lane last) {

    private static final Duration AT_THE_AIRFIELD = Duration.ofMinutes(20);
    private static final Duration BEFORE_RECEIPT = Duration.ofMinutes(10);
    private static final int SILENCE_AIR = 100;
    private static final int SILENCE_ROAD = 130;

    static Route of(World world, Scenario.Lift lift) {
        Scenario.Lane crossing = world.lane(lift.lane());
        return new Route(world, lift, crossing, between(world, crossing.to(), lift.to()));
    }

    private static Scenario.Lane between(World world, String from, String to) {
        return world.scenario().lanes().stream()
                .filter(lane -> lane.from().equals(from) && lane.to().equals(to))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no lane leads from " + from + " to " + to));
    }

    String hub() {
        return crossing.from();
    }

    String carrier(int leg) {
        return leg == 2 ? last.carrier() : crossing.carrier();
    }

    Instant departs(int leg) {
        return leg == 1 ? lift.departs() : lift.arrives().plus(AT_THE_AIRFIELD);
    }

    Instant arrives(int leg) {
        if (leg == 1) {
            return lift.arrives();
        }
        Instant driven = departs(2).plus(Duration.ofMinutes(minutes(arrivedAt())));
        Instant latest = lift.received().minus(BEFORE_RECEIPT);
        return driven.isBefore(latest) ? driven : latest;
    }

    private int minutes(String from) {
        return between(world, from, lift.to()).minutes();
    }

    /** Where the first leg really ends. */
    private String arrivedAt() {
        return diversion().map(SiteEvents::place).orElse(crossing.to());
    }

    Optional<Scenario.Incident> diversion() {
        return SiteEvents.of(world.scenario(), lift.code(), IncidentKind.DIVERTED).stream()
                .findFirst();
    }

    int silence(int leg) {
        Scenario.Mode mode = leg == 2 ? last.mode() : crossing.mode();
        return mode == Scenario.Mode.AIR ? SILENCE_AIR : SILENCE_ROAD;
    }

    /** As planned, before anything happens. */
    List<Map<String, Object>> legs() {
        int seats =
                lift.conveyances().stream().mapToInt(world.scenario()::seats).sum();
        List<Map<String, Object>> legs = new ArrayList<>();
        legs.add(leg(1, crossing.from(), crossing.to(), crossing.carrier(), seats, departs(1), arrives(1)));
        legs.add(leg(2, last.from(), last.to(), last.carrier(), seats, departs(2), arrives(2)));
        return legs;
    }

    /** One further leg, back to the hub, by whoever flies or drives it anyway. */
    List<Map<String, Object>> wayBack(Instant departs, Instant arrives) {
        return List.of(leg(3, lift.to(), hub(), crossing.carrier(), 10, departs, arrives));
    }

    private Scenario.ConveyanceKind kind() {
        return world.scenario().kindOf(lift.conveyances().getFirst());
    }

    /** What people call what carries them across. */
    Map<String, Object> names() {
        String tails = String.join(" ", lift.conveyances());
        return Body.of(
                "en", kind().name().en() + ' ' + tails, "ar", kind().name().ar() + ' ' + tails);
    }

    private Map<String, Object> leg(
            int number, String from, String to, String carrier, int seats, Instant departs, Instant arrives) {
        boolean lastLeg = number == 2;
        return Body.of(
                "number",
                number,
                "from",
                from,
                "to",
                to,
                "carrier",
                carrier,
                "conveyance",
                lastLeg ? last.mode().name().toLowerCase(Locale.ROOT) : kind().code(),
                "tail",
                lastLeg ? null : String.join(" ", lift.conveyances()),
                "seats",
                seats,
                "departs",
                departs.toString(),
                "arrives",
                arrives.toString(),
                "silenceMinutes",
                silence(Math.min(number, 2)));
    }
}
