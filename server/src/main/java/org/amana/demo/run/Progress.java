package org.amana.demo.run;

import java.io.PrintStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.amana.demo.people.Scenario;

/** One line for every night, from what the API says by its end. */
final class Progress {

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

    private final Stage stage;
    private final World world;
    private final Words words;
    private final PrintStream out;
    private final Set<String> moving = new TreeSet<>();
    private final Map<LocalDate, Long> curve = new TreeMap<>();
    private long before;

    Progress(Stage stage, Words words, PrintStream out) {
        this.stage = stage;
        this.world = stage.world();
        this.words = words;
        this.out = out;
        moving.add(world.receiver());
        for (Scenario.Lift lift : world.scenario().lifts()) {
            Route route = Route.of(world, lift);
            moving.add(route.carrier(1));
            moving.add(route.carrier(2));
        }
    }

    /** How many had left by the end of each day. */
    Map<LocalDate, Long> curve() {
        return curve;
    }

    void schedule() {
        ZoneId zone = world.place(world.scenario().settings().receiver()).zone();
        LocalDate last = LocalDate.ofInstant(world.scenario().settings().ends(), zone);
        for (LocalDate day = LocalDate.ofInstant(world.begins(), zone); day.isBefore(last); day = day.plusDays(1)) {
            LocalDate night = day;
            Instant at = night.atTime(END_OF_DAY).atZone(zone).toInstant();
            stage.agenda().at(at, () -> line(night));
        }
    }

    private void line(LocalDate night) {
        Overview now = Overview.now(stage.crew());
        long moved = now.persons(this::hasLeft);
        curve.put(night, moved);
        LiftsNow lifts = LiftsNow.of(stage.crew());
        String published = world.scenario().curve().stream()
                .filter(point -> point.on().equals(night))
                .map(point -> words.say("night.published", "moved", point.moved()))
                .findFirst()
                .orElseGet(() -> words.say("night.none-published"));
        int overrides =
                lifts.overrides().values().stream().mapToInt(Integer::intValue).sum();
        out.println(words.say(
                "night",
                "night",
                night,
                "lifts",
                lifts.departed(night),
                "moved",
                number(moved - before),
                "all",
                number(moved),
                "published",
                String.format(Locale.ROOT, "%-15s", published),
                "open",
                number(now.openDiscrepancies()),
                "overrides",
                number(overrides),
                "leaves",
                number(now.leaves())));
        before = moved;
    }

    /** With a carrier or the receiver, and not at a site that one of them took over. */
    private boolean hasLeft(Overview.Line line) {
        boolean site = world.scenario().places().stream()
                .anyMatch(place -> place.kind().holds() && line.at(place.code()));
        return line.is("HELD") && line.party() != null && moving.contains(line.party()) && !site;
    }

    private static String number(long figure) {
        return String.format(Locale.ROOT, "%,6d", figure);
    }
}
