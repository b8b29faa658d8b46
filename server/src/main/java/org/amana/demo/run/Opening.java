package org.amana.demo.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amana.demo.api.AmanaClient;
import org.amana.demo.people.Draw;
import org.amana.demo.people.Household;
import org.amana.demo.people.Scenario;
import org.amana.demo.people.Sex;
import org.amana.demo.people.SyntheticPerson;
import org.jspecify.annotations.Nullable;

/**
 * The first evening: each custodian brings the people of its sites into the books, at first sighting and with the tag they wear;
 * for about half of those held a name is known. The camp brings in its own roll.
 */
final class Opening {

    private static final int CHUNK = 250;
    private static final int NAMES_PER_MILLE = 500;
    private static final int TAGS_PRINTED_AHEAD = 500;
    private static final String GRADE_OF_A_CUSTODIANS_ROLL = "C3";

    private final Stage stage;
    private final World world;
    private final Map<String, String> cards = new HashMap<>();
    private final Map<String, String> heads = new HashMap<>();

    Opening(Stage stage) {
        this.stage = stage;
        this.world = stage.world();
        for (Household household : world.population().households()) {
            household.members().forEach(member -> {
                cards.put(member.personId(), household.cards().getFirst());
                heads.put(member.personId(), household.members().getFirst().personId());
            });
        }
    }

    private record Batch(AmanaClient custodian, String account, String place, List<SyntheticPerson> people) {}

    void run() {
        stage.crew().cell(Post.CELL).post("/api/v1/number-blocks", Body.of("count", TAGS_PRINTED_AHEAD), Object.class);
        Work.each(batches(), this::enter);
    }

    private List<Batch> batches() {
        Instant now = world.begins();
        Map<String, List<SyntheticPerson>> accounts = new HashMap<>();
        world.population()
                .held()
                .forEach(p -> accounts.computeIfAbsent(stage.heldAt(p.place(), now), a -> new ArrayList<>())
                        .add(p));
        world.population()
                .residents()
                .forEach(p -> accounts.computeIfAbsent(campAccount(p, now), a -> new ArrayList<>())
                        .add(p));
        List<Batch> batches = new ArrayList<>();
        accounts.forEach((account, people) -> {
            String place = people.getFirst().place();
            // Where no basis was shown, one entry for the whole site: what is to be cleared up is one question.
            int size = account.endsWith(Mandates.NONE_SHOWN) ? people.size() : CHUNK;
            Work.chunks(people, size).forEach(some -> batches.add(new Batch(custodian(place), account, place, some)));
        });
        return batches;
    }

    String campAccount(SyntheticPerson person, Instant when) {
        String head = heads.getOrDefault(person.id(), person.id());
        boolean withAnAdult = world.isMinor(person.id()) && !world.isMinor(head);
        String held = stage.heldAt(person.place(), when);
        return (withAnAdult ? "accompanying" : "resident") + held.substring(held.indexOf('/'));
    }

    private AmanaClient custodian(String place) {
        String party = world.scenario().controller(place, world.begins());
        return stage.crew().custodian(party == null ? world.holder() : party);
    }

    private void enter(Batch batch) {
        boolean camp = world.place(batch.place()).kind() == Scenario.PlaceKind.CAMP;
        String sighting = stage.words().say(camp ? "entry.camp-roll" : "entry.opening", "place", batch.place());
        List<Map<String, Object>> persons = new ArrayList<>();
        for (SyntheticPerson person : batch.people()) {
            persons.add(Body.of(
                    "person", world.record(person),
                    "tag", camp ? null : person.numbers().tag(),
                    "sex", person.sex() == Sex.F ? "FEMALE" : "MALE",
                    "sighting", sighting,
                    "said", camp ? ofResident(person) : ofHeld(person)));
        }
        batch.custodian()
                .post(
                        Stage.ENTRIES,
                        Body.of(
                                "movement",
                                        stage.id(
                                                "opening",
                                                batch.people().getFirst().id()),
                                "account", batch.account(),
                                "cause", "OPENING",
                                "occurred", world.begins().toString(),
                                "persons", persons),
                        Object.class);
    }

    private List<Map<String, Object>> ofHeld(SyntheticPerson person) {
        List<Map<String, Object>> said = new ArrayList<>();
        String source = "party:" + world.holder();
        if (knownByName(person)) {
            said.add(said(person, "NAME", person.name().arabic(), "arab", source));
        }
        if (person.numbers().sdf() != null) {
            said.add(said(person, "PARTNER_NUMBER", person.numbers().sdf(), world.holder(), source));
        }
        return said;
    }

    private boolean knownByName(SyntheticPerson person) {
        return new Draw(world.seed(), "known by name " + person.id()).perMille(NAMES_PER_MILLE);
    }

    private List<Map<String, Object>> ofResident(SyntheticPerson person) {
        String card = cards.getOrDefault(person.id(), "");
        return List.of(said(person, "PARTNER_NUMBER", card, "camp-card", "place:" + person.place()));
    }

    private Map<String, Object> said(
            SyntheticPerson person, String field, String value, @Nullable String scheme, String source) {
        UUID assertion = stage.id("said " + field, person.id());
        return Body.of(
                "assertion", assertion,
                "field", field,
                "value", value,
                "scheme", scheme,
                "source", source,
                "grade", GRADE_OF_A_CUSTODIANS_ROLL);
    }
}
