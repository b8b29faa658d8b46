package org.amana.demo.run;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amana.demo.api.AmanaClient;
import org.amana.demo.people.Draw;
import org.amana.demo.people.Household;
import org.amana.demo.people.Scenario;

/**
 * A camp that changes hands with its gate open. Nobody saw anybody when control changed; each walk finds some, by name, and the
 * others stay unaccounted for in the books of whoever answered last.
 */
final class Camp {

    private static final int CHUNK = 500;
    private static final String OUTSIDE = "outside-the-camp";

    private final Stage stage;
    private final World world;
    private final Opening opening;
    private final List<UUID> newborns = new ArrayList<>();
    /** People are seen in this order; whoever comes late in it has left by the time. */
    private final List<String> order = new ArrayList<>();

    private Set<String> onTheRoll = Set.of();

    Camp(Stage stage, Opening opening) {
        this.stage = stage;
        this.world = stage.world();
        this.opening = opening;
        List<Household> households = new Draw(world.seed(), "who stays in the camp")
                .shuffled(world.population().households());
        households.forEach(household -> household.members().forEach(member -> order.add(member.personId())));
    }

    void schedule() {
        for (Scenario.Incident incident : world.scenario().incidents()) {
            switch (incident.kind()) {
                case BORN -> stage.agenda().at(incident.at(), () -> born(incident));
                case CAMP_COUNT -> stage.agenda().at(incident.at(), () -> walk(incident));
                default -> {}
            }
        }
    }

    private AmanaClient answersNow(String place) {
        String party = world.scenario().controller(place, stage.now());
        return stage.crew().custodian(party == null ? world.holder() : party);
    }

    private void born(Scenario.Incident incident) {
        String place = SiteEvents.place(incident);
        UUID child = stage.id("born", incident.code());
        newborns.add(child);
        String held = stage.heldAt(place, stage.now());
        answersNow(place)
                .post(
                        Stage.ENTRIES,
                        Body.of(
                                "movement", stage.id("movement", incident.code()),
                                "account", "accompanying" + held.substring(held.indexOf('/')),
                                "cause", "BIRTH",
                                "occurred", stage.now().toString(),
                                "persons",
                                        List.of(Body.of(
                                                "person",
                                                child,
                                                "sex",
                                                "UNKNOWN",
                                                "sighting",
                                                stage.words().say("entry.born", "place", place)))),
                        Object.class);
    }

    /** Two people walk and write down everybody whom they recognise; newborns are among the first seen. */
    private void walk(Scenario.Incident incident) {
        String place = SiteEvents.place(incident);
        UUID count = stage.id("count", incident.code());
        List<String> seen = order.subList(0, Math.min(order.size(), incident.count() - newborns.size()));
        List<UUID> recognised = new ArrayList<>(world.records(seen));
        recognised.addAll(newborns);
        AmanaClient walkers = stage.crew().at(SiteEvents.party(incident), Post.CAMP);
        stage.looseEnds()
                .note(walkers.post(
                                "/api/v1/counts",
                                Body.of(
                                        "count",
                                        count,
                                        "place",
                                        place,
                                        "kind",
                                        "PICTURE",
                                        "occurred",
                                        stage.now().toString(),
                                        "first",
                                        Body.of(
                                                "name",
                                                stage.words().say("counter.first"),
                                                "figure",
                                                recognised.size()),
                                        "second",
                                        Body.of(
                                                "name",
                                                stage.words().say("counter.second"),
                                                "figure",
                                                recognised.size()),
                                        "seen",
                                        recognised,
                                        "unknown",
                                        0),
                                Outcome.class)
                        .body());
        Set<String> now = new LinkedHashSet<>(seen);
        produced(place, seen.stream().filter(id -> !onTheRoll.contains(id)).toList(), count);
        lost(place, onTheRoll.stream().filter(id -> !now.contains(id)).toList(), count);
        world.move(order.subList(now.size(), order.size()), OUTSIDE);
        stage.looseEnds()
                .resolve(
                        LooseEnds.about("place:" + place, "present-not-on-roll"),
                        "CORRECTED",
                        "resolved.produced",
                        List.of("count:" + count));
        onTheRoll = now;
    }

    /** Whoever was seen is on the roll again, by an entry that cites the sighting. */
    private void produced(String place, List<String> people, UUID count) {
        Map<String, List<String>> accounts = people.stream()
                .collect(Collectors.groupingBy(id -> opening.campAccount(world.person(id), stage.now())));
        List<Map.Entry<String, List<String>>> chunks = new ArrayList<>();
        accounts.forEach(
                (account, all) -> Work.chunks(all, CHUNK).forEach(some -> chunks.add(Map.entry(account, some))));
        AmanaClient custodian = answersNow(place);
        Work.each(chunks, chunk -> {
            Map<String, Object> body = stage.movement(
                    count + chunk.getValue().getFirst(), world.records(chunk.getValue()), chunk.getKey(), "PRODUCED");
            body.put("cites", List.of("count:" + count));
            stage.move(custodian, body);
        });
    }

    private void lost(String place, List<String> people, UUID count) {
        if (people.isEmpty()) {
            return;
        }
        String party = world.scenario().controller(place, stage.now());
        Map<String, Object> body =
                stage.movement("lost " + count, world.records(people), "unaccounted/" + party, "LOSS_OF_CONTROL");
        body.put("cites", List.of("count:" + count));
        stage.move(answersNow(place), body);
    }
}
