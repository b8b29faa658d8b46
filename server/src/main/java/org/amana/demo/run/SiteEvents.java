package org.amana.demo.run;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amana.demo.api.AmanaClient;
import org.amana.demo.people.IncidentKind;
import org.amana.demo.people.Scenario;
import org.jspecify.annotations.Nullable;

/** What befalls people at sites, as whoever answers for them reports it. */
final class SiteEvents {

    /** Where somebody is whom nobody holds. */
    static final String AT_LARGE = "at-large";

    static final String RELEASED = "released";
    static final String DIED = "died";

    /** A report by radio, written down by the cell when it reached it. */
    private static final Duration BY_RADIO = Duration.ofMinutes(90);

    private final Stage stage;
    private final World world;

    SiteEvents(Stage stage) {
        this.stage = stage;
        this.world = stage.world();
    }

    void schedule() {
        for (Scenario.Incident incident : world.scenario().incidents()) {
            switch (incident.kind()) {
                case CONTROL_CHANGE -> at(incident, () -> controlChanges(incident));
                case ESCAPED -> {
                    at(incident, () -> world.move(world.castOf(incident), AT_LARGE));
                    stage.agenda().at(incident.at().plus(BY_RADIO), () -> escaped(incident));
                }
                case RECAPTURED -> at(incident, () -> recaptured(incident));
                case RELEASED -> at(incident, () -> leave(incident, RELEASED, "RELEASE"));
                case DIED -> at(incident, () -> died(incident));
                default -> {}
            }
        }
    }

    private void at(Scenario.Incident incident, Runnable deed) {
        stage.agenda().at(incident.at(), deed);
    }

    static String place(Scenario.Incident incident) {
        @Nullable String place = incident.place();
        if (place == null) {
            throw new IllegalStateException(incident.code() + " happens nowhere");
        }
        return place;
    }

    static String party(Scenario.Incident incident) {
        @Nullable String party = incident.party();
        if (party == null) {
            throw new IllegalStateException(incident.code() + " is nobody's");
        }
        return party;
    }

    /** Whoever takes a site over says whom it found there; nobody has walked through a camp by then. */
    private void controlChanges(Scenario.Incident incident) {
        String place = place(incident);
        Scenario.@Nullable Control before = world.scenario().controls().stream()
                .filter(c -> c.place().equals(place) && c.to() != null && !c.to().isAfter(incident.at()))
                .max(Comparator.comparing(Scenario.Control::from))
                .orElse(null);
        if (before == null) {
            return;
        }
        world.takenOver(place);
        boolean camp = world.place(place).kind() == Scenario.PlaceKind.CAMP;
        List<UUID> seen = camp ? List.of() : world.records(world.presentAt(place));
        Instant left = before.to() == null ? incident.at() : before.to();
        stage.looseEnds()
                .note(stage.crew()
                        .custodian(party(incident))
                        .post(
                                "/api/v1/control-changes",
                                Body.of(
                                        "movement", stage.id("control", incident.code()),
                                        "place", place,
                                        "from", before.party(),
                                        "to", party(incident),
                                        "mandate", world.mandateAt(place),
                                        "occurred", incident.at().toString(),
                                        "seen", seen,
                                        "gapMinutes",
                                                Duration.between(left, incident.at())
                                                        .toMinutes()),
                                Outcome.class)
                        .body());
    }

    /** Those who answered are gone, so the cell writes it down, and says whose word it is. */
    private void escaped(Scenario.Incident incident) {
        Map<String, Object> body = new LinkedHashMap<>(
                stage.movement(incident.code(), world.records(world.castOf(incident)), "escaped", "ESCAPE"));
        body.put("occurred", incident.at().toString());
        body.put("source", stage.words().say("source.radio", "place", place(incident)));
        stage.move(stage.crew().cell(Post.CELL), body);
    }

    /** Those who caught them never had them in their books and cannot name them: the cell, which can, writes it down. */
    private void recaptured(Scenario.Incident incident) {
        String place = place(incident);
        String to = stage.held(party(incident), place, world.mandateAt(place));
        List<String> people = world.castOf(incident);
        world.move(people, place);
        Map<String, Object> body =
                new LinkedHashMap<>(stage.movement(incident.code(), world.records(people), to, "RECAPTURE"));
        body.put("source", stage.words().say("source.recaptured", "place", place));
        stage.move(stage.crew().cell(Post.CELL), body);
    }

    private void leave(Scenario.Incident incident, String account, String cause) {
        List<String> people = world.castOf(incident);
        world.move(people, account);
        stage.move(
                stage.crew().custodian(answersFor(incident)),
                stage.movement(incident.code(), world.records(people), account, cause));
    }

    private String answersFor(Scenario.Incident incident) {
        @Nullable String party = world.scenario().controller(place(incident), incident.at());
        return party == null ? party(incident) : party;
    }

    /** A death is reported within a day, and the remains have a chain of their own. */
    private void died(Scenario.Incident incident) {
        leave(incident, DIED, "DEATH");
        AmanaClient custodian = stage.crew().custodian(answersFor(incident));
        stage.agenda().at(incident.at().plus(Duration.ofHours(12)), () -> {
            for (String person : world.castOf(incident)) {
                custodian.post(
                        "/api/v1/remains",
                        Body.of(
                                "person", world.record(person),
                                "toHolder", stage.words().say("remains.family"),
                                "place", place(incident),
                                "occurred", stage.now().toString()),
                        Object.class);
            }
            stage.looseEnds()
                    .resolve(
                            LooseEnds.about("movement:" + stage.id("movement", incident.code())),
                            "EXPLAINED",
                            "resolved.death-reported",
                            List.of());
        });
    }

    /** The incidents of a kind that concern a lift. */
    static List<Scenario.Incident> of(Scenario scenario, String lift, IncidentKind... kinds) {
        List<Scenario.Incident> found = new ArrayList<>();
        for (Scenario.Incident incident : scenario.incidents()) {
            if (lift.equals(incident.lift()) && List.of(kinds).contains(incident.kind())) {
                found.add(incident);
            }
        }
        return found;
    }
}
