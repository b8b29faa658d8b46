package org.amana.demo.run;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.amana.demo.api.AmanaClient;
import org.amana.demo.people.Scenario;

/** The way back of somebody whom the receiver does not let in: hours to settle it, a further leg, and a return by two acts. */
final class WayBack {

    private static final Duration SETTLED = Duration.ofMinutes(30);
    private static final Duration FLOWN = Duration.ofMinutes(100);
    private static final int LEG = 3;

    private final Stage stage;
    private final World world;
    private final Campaign campaign;
    private final Scenario.Lift lift;
    private final Route route;
    private final Set<String> aboard;
    private final Reception reception;
    private final String code;

    WayBack(Stage stage, Campaign campaign, Scenario.Lift lift, Route route, Set<String> aboard, Reception reception) {
        this.stage = stage;
        this.world = stage.world();
        this.campaign = campaign;
        this.lift = lift;
        this.route = route;
        this.aboard = aboard;
        this.reception = reception;
        this.code = LiftRun.code(lift);
    }

    private AmanaClient escort() {
        return stage.crew().at(route.carrier(LEG), Post.ESCORT);
    }

    void refused(Scenario.Incident incident) {
        List<String> people = world.castOf(incident);
        campaign.say(
                stage.crew().at(world.receiver(), Post.REGISTRAR),
                "lifts/gate-refusals",
                Body.of(
                        "lift", code,
                        "reason", incident.follows() == null ? "HEALTH" : "IDENTITY",
                        "note", stage.words().of(incident.title()),
                        "persons", world.records(people),
                        "occurred", stage.now().toString()));
        Instant leaves = LiftArrival.later(stage.now(), lift.received()).plus(SETTLED);
        Instant back = leaves.plus(FLOWN);
        stage.agenda()
                .at(
                        leaves.minusSeconds(300),
                        () -> campaign.say(
                                stage.crew().cell(Post.CELL),
                                "lifts/ways-back",
                                Body.of(
                                        "lift",
                                        code,
                                        "legs",
                                        route.wayBack(leaves, back),
                                        "order",
                                        stage.words().say("way-back.order"))));
        stage.agenda().at(leaves, () -> {
            reception.handOn(LEG, people);
            campaign.say(
                    escort(),
                    "lifts/departures",
                    Body.of("lift", code, "leg", LEG, "occurred", stage.now().toString()));
        });
        stage.agenda().at(back, () -> broughtBack(incident, people));
    }

    private void broughtBack(Scenario.Incident incident, List<String> people) {
        campaign.say(
                escort(),
                "lifts/arrivals",
                Body.of("lift", code, "leg", LEG, "occurred", stage.now().toString()));
        reception.handOver("RETURN", LEG, escort(), stage.crew().custodian(world.holder()), people);
        String place = SiteEvents.place(incident);
        people.forEach(aboard::remove);
        world.move(people, place);
        stage.move(
                stage.crew().custodian(world.holder()),
                stage.movement(
                        incident.code(),
                        world.records(people),
                        stage.held(world.holder(), place, world.mandateAt(place)),
                        "RELOCATION"));
        stage.looseEnds()
                .resolve(
                        LooseEnds.about("lift:" + code, "refused-at-the-gate", "stranger-aboard"),
                        "CORRECTED",
                        "resolved.brought-back",
                        List.of());
        reception.close();
    }
}
