package org.amana.demo.run;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amana.demo.api.AmanaClient;
import org.amana.demo.people.IncidentKind;
import org.amana.demo.people.Scenario;
import org.jspecify.annotations.Nullable;

/** The formal counts of every evening, by name and by two counters at each site, and the one that did not clear. */
final class Counts {

    private static final LocalTime EVENING = LocalTime.of(20, 30);

    private final Stage stage;
    private final World world;
    private final Map<String, Instant> backAt = new HashMap<>();
    private final Set<String> silent = new HashSet<>();

    Counts(Stage stage) {
        this.stage = stage;
        this.world = stage.world();
    }

    void schedule() {
        Scenario scenario = world.scenario();
        Instant untilTold = Collections.max(
                List.of(scenario.settings().ends(), stage.agenda().last()));
        for (Scenario.Incident incident : scenario.incidents()) {
            switch (incident.kind()) {
                case SILENT -> stage.agenda().at(incident.at(), () -> goesSilent(incident));
                case REPORTING_AGAIN ->
                    stage.agenda().at(incident.at(), () -> silent.remove(SiteEvents.place(incident)));
                case COUNT_SHORT -> stage.agenda().at(incident.at(), () -> doesNotClear(incident));
                case COUNT_EXPLAINED -> stage.agenda().at(incident.at(), () -> explained(incident));
                default -> {}
            }
        }
        for (Scenario.Place place : scenario.places()) {
            if (countsByName(place.kind())) {
                evenings(place, untilTold);
            }
        }
    }

    private static boolean countsByName(Scenario.PlaceKind kind) {
        return switch (kind) {
            case SITE, JUVENILE_SITE, HUB, PRISON, JUVENILE_CENTRE, HOSPITAL -> true;
            case CAMP, CROSSING, AIRFIELD -> false;
        };
    }

    private void evenings(Scenario.Place place, Instant ends) {
        LocalDate day = world.begins().atZone(place.zone()).toLocalDate().plusDays(1);
        for (Instant at = at(day, place); at.isBefore(ends); at = at(day, place)) {
            Instant evening = at;
            stage.agenda().at(evening, () -> evening(place.code(), evening));
            day = day.plusDays(1);
        }
    }

    private static Instant at(LocalDate day, Scenario.Place place) {
        return day.atTime(EVENING).atZone(place.zone()).toInstant();
    }

    private void goesSilent(Scenario.Incident incident) {
        String place = SiteEvents.place(incident);
        silent.add(place);
        world.scenario().incidents().stream()
                .filter(i -> i.kind() == IncidentKind.REPORTING_AGAIN && place.equals(i.place()))
                .map(Scenario.Incident::at)
                .filter(at -> at.isAfter(incident.at()))
                .findFirst()
                .ifPresent(at -> backAt.put(place, at));
    }

    /** A site that cannot report counts all the same, and its count arrives when the line is back. */
    private void evening(String place, Instant evening) {
        List<String> present = world.presentAt(place);
        @Nullable String party = world.scenario().controller(place, evening);
        if (present.isEmpty() || party == null) {
            return;
        }
        if (!silent.contains(place)) {
            count(place, party, evening, present, "evening " + evening);
            return;
        }
        @Nullable Instant back = backAt.get(place);
        if (back != null) {
            stage.agenda()
                    .at(
                            back.plus(Duration.ofMinutes(10)),
                            () -> count(place, party, evening, present, "evening " + evening));
        }
    }

    private void count(String place, String party, Instant occurred, List<String> seen, String key) {
        AmanaClient custodian = stage.crew().custodian(party);
        stage.looseEnds()
                .note(custodian
                        .post(
                                "/api/v1/counts",
                                Body.of(
                                        "count",
                                        stage.id("count", place + key),
                                        "place",
                                        place,
                                        "kind",
                                        "FORMAL",
                                        "occurred",
                                        occurred.toString(),
                                        "first",
                                        Body.of("name", stage.words().say("counter.first"), "figure", seen.size()),
                                        "second",
                                        Body.of("name", stage.words().say("counter.second"), "figure", seen.size()),
                                        "seen",
                                        world.records(seen),
                                        "unknown",
                                        0),
                                Outcome.class)
                        .body());
    }

    /** By name, so that it is known who was not seen. */
    private void doesNotClear(Scenario.Incident incident) {
        String place = SiteEvents.place(incident);
        Set<String> notSeen = Set.copyOf(world.castOf(incident));
        List<String> seen = world.presentAt(place).stream()
                .filter(id -> !notSeen.contains(id))
                .toList();
        count(place, SiteEvents.party(incident), stage.now(), seen, incident.code());
    }

    private void explained(Scenario.Incident incident) {
        String place = SiteEvents.place(incident);
        stage.looseEnds()
                .resolve(
                        LooseEnds.about("place:" + place, "count-differs"),
                        "EXPLAINED",
                        "resolved.count-explained",
                        List.of());
        count(place, SiteEvents.party(incident), stage.now(), world.presentAt(place), incident.code());
    }
}
