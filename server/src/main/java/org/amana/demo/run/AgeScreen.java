package org.amana.demo.run;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amana.demo.api.AmanaClient;
import org.amana.demo.people.Scenario;
import org.amana.demo.people.SyntheticPerson;

/**
 * Who looks at ages. The sender's clinician sees adults, because the lists say so; several disciplines who hear each person find
 * the minors.
 */
final class AgeScreen {

    private static final int CHUNK = 400;
    private static final int LOOKS_OLDER_BY = 6;
    private static final int DOUBT_DAYS = 120;

    private final Stage stage;
    private final World world;

    AgeScreen(Stage stage) {
        this.stage = stage;
        this.world = stage.world();
    }

    /** A look at each, with the list in hand: bounds around the date that the list gives. */
    void bySight(List<SyntheticPerson> people) {
        AmanaClient clinician = stage.crew().at(world.holder(), Post.CLINICIAN);
        Work.each(
                Work.chunks(people, CHUNK),
                some -> determine(
                        clinician,
                        "screen",
                        some.stream()
                                .map(p -> age(
                                        world.record(p),
                                        "sight",
                                        claimedEarliest(p),
                                        claimedLatest(p),
                                        "VISUAL_SCREEN"))
                                .toList()));
    }

    /** People who came under another name are looked at like the others. */
    void recordsBySight(Map<UUID, SyntheticPerson> records) {
        List<Map<String, Object>> ages = new ArrayList<>();
        records.forEach((record, person) ->
                ages.add(age(record, "sight", claimedEarliest(person), claimedLatest(person), "VISUAL_SCREEN")));
        determine(stage.crew().at(world.receiver(), Post.CLINICIAN), "screen", ages);
    }

    private LocalDate claimedEarliest(SyntheticPerson person) {
        return person.claimedBirth().on().minusYears(LOOKS_OLDER_BY);
    }

    private static LocalDate claimedLatest(SyntheticPerson person) {
        LocalDate claimed = person.claimedBirth().on();
        return person.claimedBirth().yearOnly() ? LocalDate.of(claimed.getYear(), 12, 31) : claimed;
    }

    /** The same by several disciplines: bounds around the true date. */
    void together(AmanaClient team, Collection<String> people) {
        if (people.isEmpty()) {
            return;
        }
        List<String> all = List.copyOf(people);
        Work.chunks(all, CHUNK)
                .forEach(some -> determine(
                        team,
                        "together " + some.getFirst(),
                        some.stream().map(this::trueAge).toList()));
    }

    private Map<String, Object> trueAge(String id) {
        LocalDate born = world.person(id).born();
        return age(
                world.record(id),
                "together",
                born.minusDays(DOUBT_DAYS),
                born.plusDays(doubtAfter(born)),
                "MULTIDISCIPLINARY");
    }

    /** The bounds never reach past the day itself. */
    private long doubtAfter(LocalDate born) {
        LocalDate today = LocalDate.ofInstant(stage.now(), ZoneOffset.UTC);
        return Math.max(0, Math.min(DOUBT_DAYS, ChronoUnit.DAYS.between(born, today)));
    }

    private Map<String, Object> age(UUID person, String kind, LocalDate earliest, LocalDate latest, String method) {
        return Body.of(
                "person", person,
                "determination", stage.id("age " + kind, person),
                "earliestBirth", earliest.toString(),
                "latestBirth", latest.toString(),
                "method", method,
                "evidence", stage.words().say("age." + kind));
    }

    private void determine(AmanaClient by, String what, List<Map<String, Object>> ages) {
        by.post(
                "/api/v1/age-determinations",
                Body.of(
                        "occurred", stage.now().toString(),
                        "determinedBy",
                                stage.words().say(what.startsWith("together") ? "age.together.by" : "age.sight.by"),
                        "ages", new ArrayList<>(ages)),
                Object.class);
    }

    /** Who may board an adult lift, by what was found before anybody boards. */
    List<SyntheticPerson> adults(Scenario.Lift lift) {
        return world.population().toMove().stream()
                .filter(p -> lift.code().equals(p.lift()))
                .filter(p -> stage.screening() == Stage.Screening.AS_PUBLISHED || !world.isMinor(p.id()))
                .toList();
    }
}
