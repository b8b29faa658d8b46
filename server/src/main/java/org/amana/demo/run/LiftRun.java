package org.amana.demo.run;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.amana.demo.api.AmanaClient;
import org.amana.demo.people.IncidentKind;
import org.amana.demo.people.Scenario;
import org.amana.demo.people.SyntheticPerson;

/** One lift until its wheels are up: planned, shown to the receiver, collected at the hub, frozen, loaded line by line, counted. */
final class LiftRun {

    /** Early enough that the plans of an evening have the nights to come to spread people over. */
    private static final Duration PREPARED = Duration.ofHours(102);

    private static final Duration PLANNED = Duration.ofHours(8);
    private static final Duration COLLECTED = Duration.ofMinutes(90);
    private static final Duration FROZEN = Duration.ofMinutes(85);
    private static final Duration AMENDED = Duration.ofMinutes(80);
    private static final Duration LOADED = Duration.ofMinutes(35);
    private static final Duration COUNTED = Duration.ofMinutes(10);
    private static final int CHUNK = 60;

    private final Stage stage;
    private final World world;
    private final Campaign campaign;
    private final Preparing preparing;
    private final Scenario.Lift lift;
    private final Route route;
    private final LiftArrival arrival;
    private final String hub;
    private List<String> nominated = List.of();
    private final Set<String> listed = new LinkedHashSet<>();
    private final Set<String> aboard = new LinkedHashSet<>();
    private int version;

    LiftRun(Stage stage, Campaign campaign, Preparing preparing, Scenario.Lift lift) {
        this.stage = stage;
        this.world = stage.world();
        this.campaign = campaign;
        this.preparing = preparing;
        this.lift = lift;
        this.route = Route.of(world, lift);
        this.hub = route.hub();
        this.arrival = new LiftArrival(stage, campaign, preparing, lift, route, aboard);
    }

    static String code(Scenario.Lift lift) {
        return lift.code().toUpperCase(Locale.ROOT);
    }

    void schedule() {
        Instant prepared = lift.departs().minus(PREPARED);
        Instant earliest = campaign.opens().plus(Duration.ofMinutes(30));
        Agenda agenda = stage.agenda();
        agenda.at(prepared.isBefore(earliest) ? earliest : prepared, () -> nominated = preparing.prepare(lift));
        agenda.at(lift.departs().minus(PLANNED), this::plan);
        agenda.at(lift.departs().minus(COLLECTED), this::collect);
        agenda.at(lift.departs().minus(FROZEN), this::freeze);
        for (Scenario.Incident incident : of(IncidentKind.HELD_BACK)) {
            agenda.at(notBefore(incident.at(), AMENDED), () -> holdBack(incident));
        }
        for (Scenario.Incident incident : of(IncidentKind.LATE_ADDED)) {
            agenda.at(notBefore(incident.at(), AMENDED), () -> addLate(incident));
        }
        agenda.at(lift.departs().minus(LOADED), this::load);
        for (Scenario.Incident incident : of(IncidentKind.OFFLOADED)) {
            agenda.at(notBefore(incident.at(), LOADED), () -> putOff(incident));
        }
        agenda.at(lift.departs().minus(COUNTED), () -> arrival.count(1, false, route.carrier(1)));
        agenda.at(lift.departs(), this::depart);
    }

    private List<Scenario.Incident> of(IncidentKind... kinds) {
        return SiteEvents.of(world.scenario(), lift.code(), kinds);
    }

    private Instant notBefore(Instant when, Duration before) {
        Instant least = lift.departs().minus(before);
        return when.isBefore(least) ? least : when;
    }

    private AmanaClient cell() {
        return stage.crew().cell(Post.CELL);
    }

    private AmanaClient sender() {
        return stage.crew().custodian(world.holder());
    }

    private void plan() {
        conveyance();
        campaign.say(
                cell(),
                "lifts",
                Body.of(
                        "lift", code(lift),
                        "campaign", campaign.id(),
                        "sender", world.holder(),
                        "receiver", world.receiver(),
                        "origin", hub,
                        "destination", lift.to(),
                        "mandate", Mandates.TRANSFER,
                        "lane", "ADULT",
                        "night", lift.night().toString(),
                        "legs", route.legs(),
                        "escorts", List.of(Post.ESCORT.login(route.carrier(1)))));
        listed.addAll(nominated);
        version = campaign.say(
                        cell(), "lifts/manifest-versions", Body.of("lift", code(lift), "add", world.records(listed)))
                .versionNumber();
        campaign.say(cell(), "lifts/offers", Body.of("lift", code(lift)));
        campaign.say(
                stage.crew().at(world.receiver(), Post.REGISTRAR),
                "lifts/offers/answers",
                Body.of("lift", code(lift), "version", version, "agreed", true));
    }

    /** A conveyance is a place too: people stand in the books of whoever carries them, there. */
    private void conveyance() {
        cell().post(
                        "/api/v1/places",
                        Body.of(
                                "code", lift.code(),
                                "kind", "CONVEYANCE",
                                "names", route.names(),
                                "zone", world.place(hub).zone().getId()),
                        Object.class);
    }

    /** The holder brings its people to the hub; some stay behind unnoticed, and some come who were not called. */
    private void collect() {
        Set<String> missing = new HashSet<>();
        of(IncidentKind.NOT_PRODUCED).forEach(incident -> missing.addAll(world.castOf(incident)));
        of(IncidentKind.FOUND_ABOARD).forEach(incident -> world.move(world.castOf(incident), LiftArrival.UNSEEN));
        toHub(listed);
        listed.stream().filter(id -> !missing.contains(id)).forEach(id -> world.moves(id, hub));
    }

    private void toHub(Iterable<String> people) {
        Map<String, List<String>> origins = new LinkedHashMap<>();
        people.forEach(id -> {
            if (!world.whereIs(id).equals(hub)) {
                origins.computeIfAbsent(world.whereIs(id), place -> new ArrayList<>())
                        .add(id);
            }
        });
        origins.forEach((place, some) -> relocate(some, hub, "to the hub for " + lift.code() + place));
    }

    private void relocate(List<String> people, String place, String key) {
        String to = stage.held(world.holder(), place, world.mandateAt(place));
        stage.move(sender(), stage.movement(key + people.getFirst(), world.records(people), to, "RELOCATION"));
    }

    private void freeze() {
        campaign.say(cell(), "lifts/freezes", Body.of("lift", code(lift), "version", version));
    }

    /** A clinician looks once more at the hub. */
    private void holdBack(Scenario.Incident incident) {
        List<String> people = world.castOf(incident);
        preparing.fitness(persons(people), "UNFIT", incident.code());
        List<Map<String, Object>> marked = new ArrayList<>();
        people.forEach(id -> marked.add(
                Body.of("person", world.record(id), "reason", stage.words().say("reason.unfit"))));
        campaign.say(cell(), "lifts/amendments", Body.of("lift", code(lift), "heldBack", marked));
        people.forEach(listed::remove);
        relocate(people, SiteEvents.place(incident), incident.code());
        world.move(people, SiteEvents.place(incident));
    }

    private List<SyntheticPerson> persons(List<String> ids) {
        return ids.stream().map(world::person).toList();
    }

    private void addLate(Scenario.Incident incident) {
        List<String> people = world.castOf(incident);
        toHub(people);
        world.move(people, hub);
        preparing.fitness(persons(people), "FIT", incident.code());
        campaign.say(cell(), "lifts/amendments", Body.of("lift", code(lift), "lateAdds", world.records(people)));
        listed.addAll(people);
    }

    /** The sender gives, the carrier answers for each line when it has seen the person. */
    private void load() {
        UUID handover = stage.id("boarding", lift.code());
        AmanaClient carrier = stage.crew().at(route.carrier(1), Post.ESCORT);
        String agreed = campaign.say(
                        sender(),
                        "lifts/handovers",
                        Body.of(
                                "lift",
                                code(lift),
                                "handover",
                                handover,
                                "stage",
                                "BOARDING",
                                "leg",
                                1,
                                "occurred",
                                stage.now().toString()))
                .agreedHash();
        List<String> missing = new ArrayList<>();
        of(IncidentKind.NOT_PRODUCED).forEach(incident -> missing.addAll(world.castOf(incident)));
        for (List<String> some : Work.chunks(List.copyOf(listed), CHUNK)) {
            List<Map<String, Object>> lines = new ArrayList<>();
            some.forEach(id -> lines.add(line(id, missing.contains(id))));
            campaign.say(
                    carrier,
                    "lifts/boardings",
                    Body.of(
                            "lift", code(lift),
                            "handover", handover,
                            "agreed", agreed,
                            "occurred", stage.now().toString(),
                            "lines", lines));
        }
        listed.stream().filter(id -> !missing.contains(id)).forEach(aboard::add);
        world.move(aboard, lift.code());
        if (!missing.isEmpty()) {
            stage.agenda().at(lift.departs().plus(Duration.ofHours(2)), () -> stayedBehind(missing));
        }
    }

    private Map<String, Object> line(String id, boolean missing) {
        return Body.of(
                "person", world.record(id),
                "loading", missing ? "NOT_PRODUCED" : "BOARDED",
                "reason", missing ? stage.words().say("reason.not-produced") : null);
    }

    /** They never left: the sender sets its roll right and says so. */
    private void stayedBehind(List<String> missing) {
        Map<String, List<String>> places = new LinkedHashMap<>();
        missing.forEach(id -> places.computeIfAbsent(world.whereIs(id), p -> new ArrayList<>())
                .add(id));
        places.forEach((place, people) -> relocate(people, place, "stayed behind " + lift.code()));
        stage.looseEnds()
                .resolve(
                        LooseEnds.about("lift:" + code(lift), "not-produced"),
                        "EXPLAINED",
                        "resolved.stayed-behind",
                        List.of());
    }

    /** Put off before wheels-up, and given back to the sender by two acts. */
    private void putOff(Scenario.Incident incident) {
        List<String> people = world.castOf(incident);
        String place = SiteEvents.place(incident);
        AmanaClient carrier = stage.crew().at(route.carrier(1), Post.ESCORT);
        campaign.say(
                carrier,
                "lifts/endings",
                Body.of(
                        "lift", code(lift),
                        "movement", stage.id("movement", incident.code()),
                        "ending", "OFFLOADED",
                        "persons", world.records(people),
                        "place", place,
                        "reason", stage.words().say("reason.put-off"),
                        "occurred", stage.now().toString()));
        people.forEach(aboard::remove);
        world.move(people, place);
        new Handover(stage, carrier, sender())
                .give(
                        incident.code(),
                        world.holder(),
                        stage.held(world.holder(), place, world.mandateAt(place)),
                        world.records(people));
    }

    private void depart() {
        campaign.say(
                stage.crew().at(route.carrier(1), Post.ESCORT),
                "lifts/departures",
                Body.of("lift", code(lift), "leg", 1, "occurred", stage.now().toString()));
        arrival.schedule();
        stage.agenda().at(lift.departs().plus(Duration.ofHours(30)), () -> preparing.notices(nominated));
    }

    static List<LiftRun> all(Stage stage, Campaign campaign, Preparing preparing) {
        return stage.world().scenario().lifts().stream()
                .sorted(Comparator.comparing(Scenario.Lift::departs))
                .map(lift -> new LiftRun(stage, campaign, preparing, lift))
                .toList();
    }
}
