package org.amana.demo.run;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amana.demo.api.AmanaClient;
import org.amana.demo.people.IncidentKind;
import org.amana.demo.people.Scenario;

/** One lift on its way: signs of life, a diversion, what befalls people, strangers, the change of carriers, and ways back. */
final class LiftArrival {

    /** Where somebody is who has come along and whom nobody has noticed yet. */
    static final String UNSEEN = "unseen";

    private static final Duration HANDED_ON = Duration.ofMinutes(10);
    private static final Duration EARLIER_THAN_ALARM = Duration.ofMinutes(20);
    private static final Duration COUNTED = Duration.ofMinutes(5);
    private static final Duration DEATH_REPORTED = Duration.ofHours(10);
    private static final Duration WAIT = Duration.ofMinutes(30);

    private final Stage stage;
    private final World world;
    private final Campaign campaign;
    private final Scenario.Lift lift;
    private final Route route;
    private final Set<String> aboard;
    private final Reception reception;
    private final String code;

    LiftArrival(
            Stage stage, Campaign campaign, Preparing preparing, Scenario.Lift lift, Route route, Set<String> aboard) {
        this.stage = stage;
        this.world = stage.world();
        this.campaign = campaign;
        this.lift = lift;
        this.route = route;
        this.aboard = aboard;
        this.code = LiftRun.code(lift);
        this.reception = new Reception(stage, campaign, preparing, lift, route, aboard);
    }

    private List<Scenario.Incident> of(IncidentKind kind) {
        return SiteEvents.of(world.scenario(), lift.code(), kind);
    }

    /** From wheels-up. */
    void schedule() {
        Agenda agenda = stage.agenda();
        reception.boarded(aboard.size() + putOff());
        signs(1);
        route.diversion().ifPresent(incident -> agenda.at(incident.at(), () -> divert(incident)));
        of(IncidentKind.DIED_IN_TRANSIT).forEach(i -> agenda.at(i.at(), () -> befalls(i, "DIED", SiteEvents.DIED)));
        of(IncidentKind.ESCAPED_IN_TRANSIT)
                .forEach(i -> agenda.at(i.at(), () -> befalls(i, "ESCAPED", SiteEvents.AT_LARGE)));
        of(IncidentKind.FOUND_ABOARD).forEach(i -> agenda.at(i.at(), () -> found(i)));
        agenda.at(route.arrives(1), () -> arrive(1));
        agenda.at(route.arrives(1).plus(HANDED_ON), () -> reception.handOn(2, aboard));
        agenda.at(route.departs(2), () -> {
            depart(2);
            signs(2);
        });
        agenda.at(route.arrives(2), () -> arrive(2));
        WayBack wayBack = new WayBack(stage, campaign, lift, route, aboard, reception);
        of(IncidentKind.REFUSED)
                .forEach(i -> agenda.at(later(i.at(), route.arrives(2).plusSeconds(60)), () -> wayBack.refused(i)));
        agenda.at(lift.received().minus(COUNTED), () -> count(2, true, route.carrier(2)));
        agenda.at(lift.received(), reception::receive);
        reception.schedule();
        if (of(IncidentKind.REFUSED).isEmpty()) {
            agenda.at(lift.received().plus(WAIT), reception::close);
        }
    }

    private int putOff() {
        return of(IncidentKind.OFFLOADED).stream()
                .mapToInt(Scenario.Incident::count)
                .sum();
    }

    static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private AmanaClient escort(int leg) {
        return stage.crew().at(route.carrier(leg), Post.ESCORT);
    }

    /** Of whose leg the people aboard are now: a carrier answers from the moment it took over. */
    private int legNow() {
        return stage.now().isBefore(route.arrives(1).plus(HANDED_ON)) ? 1 : 2;
    }

    /** Two count those whom they see aboard. */
    void count(int leg, boolean unloading, String party) {
        int figure = world.presentAt(lift.code()).size();
        campaign.say(
                stage.crew().at(party, Post.ESCORT),
                "lifts/counts",
                Body.of(
                        "lift",
                        code,
                        "leg",
                        leg,
                        "count",
                        stage.id("lift count " + unloading, lift.code()),
                        "unloading",
                        unloading,
                        "occurred",
                        stage.now().toString(),
                        "first",
                        Body.of("name", stage.words().say("counter.first"), "figure", figure),
                        "second",
                        Body.of("name", stage.words().say("counter.second"), "figure", figure),
                        "unknown",
                        0));
    }

    /** One convoy misses a call, and the watch notices. */
    private void signs(int leg) {
        Duration silence = Duration.ofMinutes(route.silence(leg));
        Duration every = silence.minus(EARLIER_THAN_ALARM);
        boolean misses = leg == 2 && lift.equals(silentLift());
        Instant at = route.departs(leg).plus(every);
        while (at.isBefore(route.arrives(leg))) {
            if (misses) {
                misses = false;
                at = at.minus(every).plus(silence).plusSeconds(300);
                stage.agenda()
                        .at(at, () -> campaign.say(stage.crew().cell(Post.CELL), "lifts/silence-sweeps", Map.of()));
                at = at.plusSeconds(600);
            }
            stage.agenda().at(at, () -> sign(leg));
            at = at.plus(every);
        }
    }

    private Scenario.Lift silentLift() {
        return world.scenario().lifts().stream()
                .filter(one -> world.lane(one.lane()).mode() == Scenario.Mode.ROAD)
                .reduce((earlier, later) -> later)
                .orElse(world.scenario().lifts().getLast());
    }

    private void sign(int leg) {
        campaign.say(
                escort(leg),
                "lifts/signs-of-life",
                Body.of(
                        "lift",
                        code,
                        "occurred",
                        stage.now().toString(),
                        "means",
                        stage.words().say("sign.radio")));
    }

    private void depart(int leg) {
        campaign.say(
                escort(leg),
                "lifts/departures",
                Body.of("lift", code, "leg", leg, "occurred", stage.now().toString()));
    }

    private void arrive(int leg) {
        campaign.say(
                escort(Math.min(leg, 2)),
                "lifts/arrivals",
                Body.of("lift", code, "leg", leg, "occurred", stage.now().toString()));
    }

    private void divert(Scenario.Incident incident) {
        campaign.say(
                escort(1),
                "lifts/diversions",
                Body.of(
                        "lift", code,
                        "leg", 1,
                        "destination", SiteEvents.place(incident),
                        "reason", stage.words().of(incident.title()),
                        "occurred", stage.now().toString()));
    }

    private void befalls(Scenario.Incident incident, String ending, String where) {
        List<String> people = world.castOf(incident);
        String report = "report-" + incident.code();
        campaign.say(
                escort(legNow()),
                "lifts/endings",
                Body.of(
                        "lift", code,
                        "movement", stage.id("movement", incident.code()),
                        "ending", ending,
                        "persons", world.records(people),
                        "reason", stage.words().of(incident.title()),
                        "report", report,
                        "occurred", stage.now().toString()));
        people.forEach(aboard::remove);
        world.move(people, where);
        if (ending.equals("DIED")) {
            AmanaClient carrier = escort(legNow());
            stage.agenda().at(stage.now().plus(DEATH_REPORTED), () -> deathReported(incident, carrier));
        }
    }

    /** The central agency and the family are told, and somebody outside asked to look into it. */
    private void deathReported(Scenario.Incident incident, AmanaClient carrier) {
        for (String duty : List.of("INDEPENDENT_DEATH_REPORT", "KIN_TOLD_OF_DEATH")) {
            carrier.post(
                    "/api/v1/duties/done",
                    Body.of(
                            "about", "lift:" + code,
                            "duty", duty,
                            "persons", world.records(world.castOf(incident)),
                            "proof", stage.words().say("resolved.death-reported"),
                            "occurred", stage.now().toString()),
                    Object.class);
        }
        stage.looseEnds()
                .resolve(
                        LooseEnds.about("movement:" + stage.id("movement", incident.code())),
                        "EXPLAINED",
                        "resolved.death-reported",
                        List.of());
    }

    /** Whoever is to go back is known by a record; the others are strangers until somebody works out who they are. */
    private void found(Scenario.Incident incident) {
        List<String> people = world.castOf(incident);
        boolean known = world.scenario().incidents().stream()
                .anyMatch(other -> incident.code().equals(other.follows()) && other.kind() == IncidentKind.REFUSED);
        String sighting = stage.words().of(incident.title());
        List<Map<String, Object>> strangers = new ArrayList<>();
        if (!known) {
            people.forEach(id ->
                    strangers.add(Body.of("person", stage.id("stranger", id), "sex", "MALE", "sighting", sighting)));
        }
        campaign.say(
                escort(legNow()),
                "lifts/found-aboard",
                Body.of(
                        "lift",
                        code,
                        "leg",
                        legNow(),
                        "movement",
                        stage.id("movement", incident.code()),
                        "strangers",
                        strangers,
                        "known",
                        known ? world.records(people) : null,
                        "occurred",
                        stage.now().toString(),
                        "sighting",
                        sighting));
        aboard.addAll(people);
        world.move(people, lift.code());
        String site = SiteEvents.place(incident);
        if (known) {
            explain(site);
        } else {
            people.forEach(id -> new Stranger(stage, id, site, code).schedule(lift.received()));
        }
    }

    private void explain(String site) {
        stage.looseEnds()
                .resolve(
                        LooseEnds.about("place:" + site, "count-differs"),
                        "EXPLAINED",
                        "resolved.found-aboard",
                        List.of("lift:" + code));
    }
}
