package org.amana.demo.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.amana.demo.people.Cast;
import org.amana.demo.people.People;
import org.amana.demo.people.Population;
import org.amana.demo.people.Scenario;
import org.amana.demo.people.SyntheticPerson;

/**
 * What is true in the story, whatever any book says: who there is and where everybody is. Counters see this; the register never
 * does.
 */
final class World {

    private final Scenario scenario;
    private final Population population;
    private final Map<String, List<String>> cast;
    private final Map<String, SyntheticPerson> byId;
    private final Map<String, UUID> records = new HashMap<>();
    private final Map<String, String> whereabouts = new LinkedHashMap<>();
    private final Map<String, String> mandates = new ConcurrentHashMap<>();
    private final Ids ids;
    private final long seed;

    World(Scenario scenario, long seed) {
        this.scenario = scenario;
        this.seed = seed;
        this.population = People.generate(scenario, seed);
        this.cast = Cast.of(scenario, population, seed);
        this.byId = population.byId();
        this.ids = new Ids(seed, scenario.settings().begins());
        byId.values().forEach(person -> records.put(person.id(), ids.of("person", person.id())));
        population.held().forEach(person -> whereabouts.put(person.id(), person.place()));
        population.residents().forEach(person -> whereabouts.put(person.id(), person.place()));
    }

    Scenario scenario() {
        return scenario;
    }

    Population population() {
        return population;
    }

    long seed() {
        return seed;
    }

    UUID id(String kind, Object key) {
        return ids.of(kind, key);
    }

    Instant begins() {
        return scenario.settings().begins();
    }

    SyntheticPerson person(String id) {
        SyntheticPerson person = byId.get(id);
        if (person == null) {
            throw new IllegalStateException("nobody is " + id);
        }
        return person;
    }

    /** Id of the record that the register has of somebody. */
    UUID record(String id) {
        UUID record = records.get(id);
        if (record == null) {
            throw new IllegalStateException("nobody is " + id);
        }
        return record;
    }

    UUID record(SyntheticPerson person) {
        return record(person.id());
    }

    List<UUID> records(Iterable<String> persons) {
        List<UUID> all = new ArrayList<>();
        persons.forEach(id -> all.add(record(id)));
        return all;
    }

    /** The register knows somebody by another record from here on. */
    void anotherRecord(String id, UUID record) {
        records.put(id, record);
    }

    List<String> castOf(Scenario.Incident incident) {
        return cast.getOrDefault(incident.code(), List.of());
    }

    void moves(String id, String to) {
        whereabouts.put(id, to);
    }

    void move(Iterable<String> persons, String to) {
        persons.forEach(id -> moves(id, to));
    }

    String whereIs(String id) {
        return whereabouts.getOrDefault(id, "");
    }

    List<String> presentAt(String place) {
        return whereabouts.entrySet().stream()
                .filter(e -> e.getValue().equals(place))
                .map(Map.Entry::getKey)
                .toList();
    }

    boolean isMinor(String id) {
        return person(id).isMinorOn(scenario.settings().ageDay());
    }

    Scenario.Place place(String code) {
        return scenario.places().stream()
                .filter(p -> p.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no place is called " + code));
    }

    Scenario.Lane lane(String code) {
        return scenario.lanes().stream()
                .filter(l -> l.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no lane is called " + code));
    }

    /** The party that carries people across the border; the joint cell sits with it. */
    String crossingCarrier() {
        return lane(scenario.lifts().getFirst().lane()).carrier();
    }

    /** The party that runs the receiving prison. */
    String receiver() {
        String party = scenario.controller(
                scenario.settings().receiver(), scenario.settings().begins());
        if (party == null) {
            throw new IllegalStateException("nobody runs the receiving prison");
        }
        return party;
    }

    String holder() {
        return scenario.settings().holder();
    }

    /** The legal basis that was shown for a place by whoever is in control. */
    String mandateAt(String place) {
        return mandates.computeIfAbsent(place, p -> Mandates.at(scenario, place(p)));
    }

    /** Whoever took the place over showed no basis, unless it is a camp. */
    void takenOver(String place) {
        if (place(place).kind() != Scenario.PlaceKind.CAMP) {
            mandates.put(place, Mandates.NONE_SHOWN);
        }
    }

    Set<String> minorsToMove() {
        Set<String> minors = new LinkedHashSet<>();
        population.toMove().stream()
                .map(SyntheticPerson::id)
                .filter(this::isMinor)
                .forEach(minors::add);
        return minors;
    }
}
