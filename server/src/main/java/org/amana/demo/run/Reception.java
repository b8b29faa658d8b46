package org.amana.demo.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.amana.demo.api.AmanaClient;
import org.amana.demo.people.IncidentKind;
import org.amana.demo.people.Scenario;

/** The receiver's lane: line by line, what is queried, who turns out to be a child, and the close-out with both signatures. */
final class Reception {

    private static final int CHUNK = 60;
    private static final Duration NEXT_MORNING = Duration.ofHours(12);

    private final Stage stage;
    private final World world;
    private final Campaign campaign;
    private final Preparing preparing;
    private final Scenario.Lift lift;
    private final Route route;
    private final Set<String> aboard;
    private final String code;
    private final Set<String> accepted = new LinkedHashSet<>();
    private final Set<String> admitted = new HashSet<>();
    private final Map<UUID, Integer> receiptEntries = new HashMap<>();
    private String agreed = "";
    private int boarded;

    Reception(
            Stage stage, Campaign campaign, Preparing preparing, Scenario.Lift lift, Route route, Set<String> aboard) {
        this.stage = stage;
        this.world = stage.world();
        this.campaign = campaign;
        this.preparing = preparing;
        this.lift = lift;
        this.route = route;
        this.aboard = aboard;
        this.code = LiftRun.code(lift);
    }

    /** How many the sender's side says it gave. */
    void boarded(int people) {
        boarded = people;
    }

    private List<Scenario.Incident> of(IncidentKind kind) {
        return SiteEvents.of(world.scenario(), lift.code(), kind);
    }

    private AmanaClient registrar() {
        return stage.crew().at(world.receiver(), Post.REGISTRAR);
    }

    void schedule() {
        Agenda agenda = stage.agenda();
        of(IncidentKind.QUERY_SETTLED).forEach(i -> agenda.at(i.at(), () -> settle(i)));
        of(IncidentKind.SWAPPED)
                .forEach(i -> agenda.at(
                        lift.received().plusSeconds(300),
                        () -> new Swap(stage, lift, route, world.castOf(i), receiptEntries).setRight()));
        agenda.at(lift.received().plus(NEXT_MORNING), this::examine);
    }

    /** A handover with everybody in it accepted. */
    void handOver(String stageOfLift, int leg, AmanaClient giver, AmanaClient receiver, Collection<String> people) {
        UUID handover = stage.id("handover " + stageOfLift + leg, lift.code());
        String hash = offer(giver, handover, stageOfLift, leg, world.records(people));
        for (List<String> some : Work.chunks(List.copyOf(people), CHUNK)) {
            answer(receiver, handover, hash, some, Set.of());
        }
    }

    /** The next carrier takes over, line by line, unless it is the same. */
    void handOn(int leg, Collection<String> people) {
        String from = route.carrier(leg - 1);
        String to = route.carrier(leg);
        if (from.equals(to) || people.isEmpty()) {
            return;
        }
        handOver("ONWARD", leg, stage.crew().at(from, Post.ESCORT), stage.crew().at(to, Post.ESCORT), people);
    }

    private String offer(AmanaClient giver, UUID handover, String stageOfLift, int leg, List<UUID> people) {
        return campaign.say(
                        giver,
                        "lifts/handovers",
                        Body.of(
                                "lift", code,
                                "handover", handover,
                                "stage", stageOfLift,
                                "leg", leg,
                                "persons", people,
                                "occurred", stage.now().toString()))
                .agreedHash();
    }

    private void answer(AmanaClient who, UUID handover, String hash, List<String> people, Set<String> queried) {
        List<Map<String, Object>> lines = new ArrayList<>();
        for (String id : people) {
            boolean doubt = queried.contains(id);
            lines.add(Body.of(
                    "person", recordAboard(id),
                    "verdict", doubt ? "QUERIED" : "ACCEPTED",
                    "reason", doubt ? stage.words().say("reason.queried") : null));
        }
        Said said = campaign.say(
                who,
                "lifts/receipts",
                Body.of(
                        "lift", code,
                        "handover", handover,
                        "agreed", hash,
                        "occurred", stage.now().toString(),
                        "lines", lines));
        said.outcome().entries().forEach(entry -> receiptEntries.put(entry.person(), entry.seq()));
    }

    private UUID recordAboard(String id) {
        return strangers().contains(id) ? stage.id("stranger", id) : world.record(id);
    }

    /** Those found aboard who go by a record of their own until it is worked out who they are. */
    private Set<String> strangers() {
        Set<String> strangers = new HashSet<>();
        of(IncidentKind.FOUND_ABOARD).forEach(incident -> strangers.addAll(world.castOf(incident)));
        strangers.removeAll(refused());
        return strangers;
    }

    private Set<String> refused() {
        Set<String> refused = new HashSet<>();
        of(IncidentKind.REFUSED).forEach(incident -> refused.addAll(world.castOf(incident)));
        return refused;
    }

    private UUID receipt() {
        return stage.id("receipt", lift.code());
    }

    void receive() {
        Set<String> queried = new HashSet<>();
        of(IncidentKind.QUERIED).forEach(incident -> queried.addAll(world.castOf(incident)));
        List<String> people = new ArrayList<>(aboard);
        people.removeAll(refused());
        AmanaClient giver = stage.crew().at(route.carrier(2), Post.ESCORT);
        agreed = offer(
                giver,
                receipt(),
                "RECEIPT",
                2,
                people.stream().map(this::recordAboard).toList());
        for (List<String> some : Work.chunks(people, CHUNK)) {
            answer(registrar(), receipt(), agreed, some, queried);
        }
        people.removeAll(queried);
        accepted(people);
    }

    private void accepted(List<String> people) {
        accepted.addAll(people);
        people.forEach(aboard::remove);
        world.move(people, lift.to());
    }

    /** It has been found out who they are. */
    private void settle(Scenario.Incident incident) {
        List<String> people = world.castOf(incident);
        answer(registrar(), receipt(), agreed, people, Set.of());
        accepted(people);
        if (!stage.now().isBefore(lift.received().plus(NEXT_MORNING))) {
            admit();
            enrol();
        }
        close(stage.words().of(incident.title()));
    }

    void close() {
        close("");
    }

    /** Both sides sign what does not agree; a correction supersedes. */
    private void close(String correction) {
        Said proposed = campaign.say(
                stage.crew().cell(Post.CELL),
                "lifts/close-outs",
                Body.of(
                        "lift",
                        code,
                        "sent",
                        boarded,
                        "received",
                        accepted.size(),
                        "occurred",
                        stage.now().toString(),
                        "reason",
                        correction.isEmpty() ? null : correction));
        if (proposed.closed()) {
            return;
        }
        Said signed = campaign.say(
                registrar(),
                "lifts/close-outs/signatures",
                Body.of(
                        "lift", code,
                        "version", proposed.versionNumber(),
                        "hash", proposed.textHash(),
                        "occurred", stage.now().toString()));
        if (Boolean.TRUE.equals(signed.balanced())) {
            stage.looseEnds()
                    .resolve(
                            LooseEnds.about("lift:" + code, "closed-in-disagreement"),
                            "CORRECTED",
                            "resolved.close-out-corrected",
                            List.of());
        }
    }

    /** A clinician, the reasons, the things and a cell, for everybody new. */
    private void admit() {
        List<Admissions.Arrived> arrived =
                arrived(accepted.stream().filter(admitted::add).toList());
        if (!arrived.isEmpty()) {
            new Admissions(stage).admit(arrived);
        }
    }

    private List<Admissions.Arrived> arrived(List<String> people) {
        return people.stream()
                .map(id -> new Admissions.Arrived(world.person(id), recordAboard(id)))
                .toList();
    }

    /** In the morning the receiver's own people look at everybody new. */
    private void examine() {
        admit();
        Set<String> strangers = strangers();
        AmanaClient children = stage.crew().at(world.receiver(), Post.CHILD_PROTECTION);
        if (!strangers.isEmpty()) {
            preparing.ages().together(children, strangers);
            preparing.assessAfterArrival(strangers);
            stage.looseEnds()
                    .resolve(
                            LooseEnds.about("lift:" + code, "received-against-gate"),
                            "CORRECTED",
                            "resolved.assessed-after-arrival",
                            List.of());
            stage.looseEnds()
                    .resolve(
                            LooseEnds.about("lift:" + code, "minor-aboard"),
                            "EXPLAINED",
                            "resolved.adult-after-all",
                            List.of());
        }
        if (lift.equals(world.scenario().lifts().getFirst())) {
            preparing.heardAfterArrival();
        }
        childrenApart(children);
        enrol();
    }

    /** The prints of every adult who was not at the table yet. */
    private void enrol() {
        stage.prints()
                .enrol(
                        stage,
                        arrived(accepted.stream()
                                .filter(id -> !world.isMinor(id))
                                .toList()));
    }

    /** Minors who were taken for adults are looked at by several disciplines, and housed apart. */
    private void childrenApart(AmanaClient children) {
        List<String> minors = accepted.stream().filter(world::isMinor).toList();
        if (minors.isEmpty()) {
            return;
        }
        preparing.ages().together(children, minors);
        campaign.say(
                registrar(),
                "lifts/minors",
                Body.of(
                        "lift", code,
                        "persons", world.records(minors),
                        "occurred", stage.now().toString(),
                        "sighting", stage.words().say("age.together.by")));
        campaign.childrensPlaces().ifPresent(place -> {
            String to = stage.held(world.receiver(), place, Mandates.TRANSFER);
            stage.move(
                    registrar(),
                    stage.movement("away from adults " + lift.code(), world.records(minors), to, "RELOCATION"));
            world.move(minors, place);
        });
    }
}
