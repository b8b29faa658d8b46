package org.amana.demo.run;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.amana.demo.api.AmanaClient;
import org.amana.demo.people.Draw;
import org.amana.demo.people.Scenario;
import org.amana.demo.people.SyntheticPerson;

/** People out for some hours, at a hospital or before a judge: due back at a time, and one of them late. */
final class Outings {

    private static final Duration AFTER_THE_BEGINNING = Duration.ofHours(40);
    private static final Duration EVERY = Duration.ofHours(48);
    private static final Duration AWAY = Duration.ofHours(3);
    private static final Duration LATE = Duration.ofHours(2);

    private final Stage stage;
    private final World world;

    Outings(Stage stage) {
        this.stage = stage;
        this.world = stage.world();
    }

    /** One every other day from the largest site, as long as the story goes on. */
    void schedule() {
        Scenario.Holding largest = world.scenario().holdings().stream()
                .filter(h -> h.group() == Scenario.Group.HELD)
                .max(Comparator.comparingInt(Scenario.Holding::persons))
                .orElseThrow();
        List<SyntheticPerson> people = people(largest.place());
        Instant at = world.begins().plus(AFTER_THE_BEGINNING);
        for (int i = 0;
                i < people.size()
                        && at.plus(EVERY).isBefore(world.scenario().settings().ends());
                i++) {
            SyntheticPerson person = people.get(i);
            boolean late = i == 1;
            Instant leaves = at;
            stage.agenda().at(leaves, () -> leave(person, leaves));
            stage.agenda().at(leaves.plus(AWAY).plus(late ? LATE : Duration.ZERO), () -> comeBack(person));
            at = at.plus(EVERY);
        }
    }

    /** Nobody of whom the story tells anything else. */
    private List<SyntheticPerson> people(String place) {
        Set<String> inTheCast = new HashSet<>();
        world.scenario().incidents().forEach(incident -> inTheCast.addAll(world.castOf(incident)));
        List<SyntheticPerson> stay = world.population().held().stream()
                .filter(p -> p.lift() == null && p.place().equals(place) && !inTheCast.contains(p.id()))
                .toList();
        return new Draw(world.seed(), "outings").shuffled(stay);
    }

    private AmanaClient custodian() {
        return stage.crew().custodian(world.holder());
    }

    private void leave(SyntheticPerson person, Instant leaves) {
        custodian()
                .post(
                        "/api/v1/absences",
                        Body.of(
                                "person", world.record(person),
                                "absence", stage.id("absence", person.id()),
                                "reason", "HOSPITAL",
                                "place", hospital(person.place()),
                                "escort", stage.words().say("outing.escort"),
                                "occurred", leaves.toString(),
                                "due", leaves.plus(AWAY).toString()),
                        Object.class);
    }

    private String hospital(String otherwise) {
        return world.scenario().places().stream()
                .filter(p -> p.kind() == Scenario.PlaceKind.HOSPITAL)
                .map(Scenario.Place::code)
                .findFirst()
                .orElse(otherwise);
    }

    private void comeBack(SyntheticPerson person) {
        custodian()
                .post(
                        "/api/v1/absences/returns",
                        Body.of(
                                "person", world.record(person),
                                "occurred", stage.now().toString(),
                                "outcome", stage.words().say("outing.back")),
                        Object.class);
    }
}
