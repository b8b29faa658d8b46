package org.amana.demo.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.amana.biometrics.FingerPosition;
import org.amana.demo.api.AmanaClient;
import org.amana.demo.people.FingerDrawing;
import org.amana.demo.people.PrintFiles;
import org.amana.demo.people.Scenario;
import org.amana.demo.people.SyntheticPerson;
import org.jspecify.annotations.Nullable;

/**
 * The enrolment teams at the receiving prison: both index fingers of every adult. Those who stand in partners' files twice come to the
 * table a second time under the other name; whether the search finds them is what the exercise is for. Their prints, and those of a
 * hundred more, are drawn and extracted in the run; the others' templates were made once from the same seed.
 */
final class PrintTeam {

    private static final List<FingerPosition> FINGERS = PrintFiles.FINGERS;
    private static final int CHUNK = 60;
    private static final int FEW = 6;
    private static final int DRAWN_BESIDES = 100;

    /** Drawing takes time: of a small scenario no larger share is drawn, so that it stays small. */
    private static final int AT_MOST_ONE_IN = 10;

    private static final int BANDAGED = 90;
    private static final int REFUSED = 400;

    private final World world;
    private final DrawnPrints drawn;
    private final Map<FingerPosition, Map<String, byte[]>> made = new EnumMap<>(FingerPosition.class);
    private final Set<String> enrolled = new HashSet<>();
    private final Map<UUID, UUID> secondOf = new ConcurrentHashMap<>();
    private final @Nullable String party;

    /** @param working whether it takes prints at all */
    PrintTeam(World world, Path scenario, boolean working) {
        this.world = world;
        this.party = world.scenario().parties().stream()
                .filter(one -> working && one.kind() == Scenario.PartyKind.ENROLMENT)
                .map(Scenario.Party::code)
                .findFirst()
                .orElse(null);
        try {
            for (FingerPosition finger : FINGERS) {
                made.put(finger, PrintFiles.read(scenario, finger, world.seed()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the templates beside the scenario cannot be read", e);
        }
        List<SyntheticPerson> toDraw = party == null
                ? List.of()
                : world.population().toMove().stream().filter(this::isDrawn).toList();
        this.drawn = new DrawnPrints(new FingerDrawing(world.seed()), toDraw, FINGERS);
    }

    /** Waits for something that keeps one core busy. */
    <T> T meanwhile(Supplier<T> wait) {
        return drawn.meanwhile(wait);
    }

    /** One who sits before the device, under one record. */
    private record Sitter(SyntheticPerson person, UUID record, int time) {

        int draw(String what, int sides) {
            return PrintTeam.draw(person, what, sides);
        }
    }

    /** Enrols everybody who was not yet, searches the sample, and has examiners look at what is proposed. */
    void enrol(Stage stage, List<Admissions.Arrived> adults) {
        if (party == null) {
            return;
        }
        List<Sitter> sitters = adults.stream()
                .filter(one -> enrolled.add(one.person().id()))
                .map(one -> new Sitter(one.person(), one.record(), 1))
                .toList();
        if (sitters.isEmpty()) {
            return;
        }
        refer(stage, sitters);
        List<Sitter> drawn = sitters.stream().filter(this::isDrawn).toList();
        List<Sitter> others =
                sitters.stream().filter(one -> !isDrawn(one) && isMade(one)).toList();
        Work.each(Work.chunks(others, CHUNK), some -> encounters(stage, some));
        Work.each(Work.chunks(drawn, FEW), some -> encounters(stage, some));
        List<Sitter> twice = again(stage, drawn);
        List<Sitter> searched = new ArrayList<>(drawn);
        searched.addAll(twice);
        Work.each(Work.chunks(searched, CHUNK), some -> search(stage, some));
        searched.forEach(one -> examine(stage, one));
        close(stage, twice);
    }

    private boolean isDrawn(Sitter one) {
        return isDrawn(one.person());
    }

    private boolean isDrawn(SyntheticPerson person) {
        int of = Math.max(AT_MOST_ONE_IN, world.population().toMove().size() / DRAWN_BESIDES);
        return person.second() != null || draw(person, "drawn", of) == 0;
    }

    /** A throw of the dice that falls alike in every run: one of {@code sides}. */
    private static int draw(SyntheticPerson person, String what, int sides) {
        return Math.floorMod((what + person.id()).hashCode(), sides);
    }

    private boolean isMade(Sitter one) {
        return FINGERS.stream()
                .allMatch(finger -> made.getOrDefault(finger, Map.of())
                        .containsKey(one.person().id()));
    }

    private String team() {
        return Optional.ofNullable(party).orElseThrow();
    }

    private void refer(Stage stage, List<Sitter> sitters) {
        stage.crew()
                .at(world.receiver(), Post.REGISTRAR)
                .post(
                        "/api/v1/print-referrals",
                        Body.of(
                                "persons", sitters.stream().map(Sitter::record).toList(),
                                "party", team(),
                                "purpose", "IDENTITY",
                                "basis", "CUSTODIAN_ORDER",
                                "document", stage.words().say("prints.document"),
                                "occurred", stage.now().toString()),
                        Object.class);
    }

    private UUID encounterOf(Sitter one) {
        return world.id("encounter " + one.time(), one.person().id());
    }

    private void encounters(Stage stage, List<Sitter> some) {
        stage.crew()
                .at(team(), Post.ENROLMENT)
                .post(
                        "/api/v1/encounters",
                        Body.of(
                                "encounters",
                                some.stream().map(one -> encounter(stage, one)).toList()),
                        Object.class);
    }

    private Map<String, Object> encounter(Stage stage, Sitter one) {
        boolean refuses = one.draw("refuses", REFUSED) == 0 && !isDrawn(one);
        List<Map<String, Object>> prints = refuses ? List.of() : prints(one);
        List<Map<String, Object>> missing = new ArrayList<>();
        if (!refuses && prints.size() < FINGERS.size()) {
            missing.add(Body.of("fingers", List.of(FINGERS.getLast()), "reason", "BANDAGED"));
        }
        return Body.of(
                "encounter",
                encounterOf(one),
                "person",
                one.record(),
                "place",
                world.scenario().settings().receiver(),
                "device",
                "kit-" + (1 + one.draw("kit", FEW)),
                "operator",
                stage.words().say("prints.operator"),
                "purpose",
                "IDENTITY",
                "basis",
                "CUSTODIAN_ORDER",
                "document",
                stage.words().say("prints.document"),
                "occurred",
                stage.now().toString(),
                "prints",
                prints,
                "missing",
                missing,
                "others",
                refuses ? "REFUSED" : "NOT_ATTEMPTED");
    }

    private List<Map<String, Object>> prints(Sitter one) {
        boolean bandaged = one.draw("bandaged", BANDAGED) == 0;
        List<Map<String, Object>> prints = new ArrayList<>();
        for (FingerPosition finger : bandaged ? FINGERS.subList(0, 1) : FINGERS) {
            byte[] content = isDrawn(one)
                    ? drawn.of(one.person(), finger, one.time())
                    : made.getOrDefault(finger, Map.of()).get(one.person().id());
            if (content != null) {
                prints.add(Body.of(
                        "finger",
                        finger,
                        "impression",
                        "PLAIN",
                        "content",
                        Base64.getEncoder().encodeToString(content)));
            }
        }
        return prints;
    }

    /** Those with two files come again, give the other name, and get a second record. */
    private List<Sitter> again(Stage stage, List<Sitter> drawn) {
        List<Sitter> twice = drawn.stream()
                .filter(one -> one.person().second() != null)
                .map(one -> new Sitter(
                        one.person(), world.id("second record", one.person().id()), 2))
                .toList();
        if (twice.isEmpty()) {
            return twice;
        }
        drawn.stream()
                .filter(one -> one.person().second() != null)
                .forEach(one ->
                        secondOf.put(world.id("second record", one.person().id()), one.record()));
        AmanaClient registrar = stage.crew().at(world.receiver(), Post.REGISTRAR);
        registrar.post(
                Stage.ENTRIES,
                Body.of(
                        "movement",
                                world.id(
                                        "second records",
                                        twice.getFirst().person().id()),
                        "account",
                                stage.held(
                                        world.receiver(),
                                        world.scenario().settings().receiver(),
                                        Mandates.TRANSFER),
                        "cause", "FOUND",
                        "occurred", stage.now().toString(),
                        "persons",
                                twice.stream().map(one -> entered(stage, one)).toList()),
                Object.class);
        Map<UUID, SyntheticPerson> records = new LinkedHashMap<>();
        twice.forEach(one -> records.put(one.record(), one.person()));
        new AgeScreen(stage).recordsBySight(records);
        refer(stage, twice);
        Work.each(Work.chunks(twice, FEW), some -> encounters(stage, some));
        return twice;
    }

    private Map<String, Object> entered(Stage stage, Sitter one) {
        int spelling = Optional.ofNullable(one.person().second())
                .map(SyntheticPerson.SecondRecord::spelling)
                .orElse(0);
        return Body.of(
                "person",
                one.record(),
                "sex",
                "MALE",
                "sighting",
                stage.words().say("prints.second"),
                "said",
                List.of(Body.of(
                        "assertion",
                        world.id("second name", one.person().id()),
                        "field",
                        "NAME",
                        "value",
                        one.person().name().latin(spelling),
                        "scheme",
                        "latn",
                        "source",
                        "party:" + team(),
                        "grade",
                        "F6")));
    }

    private void search(Stage stage, List<Sitter> some) {
        stage.crew()
                .at(team(), Post.ENROLMENT)
                .post(
                        "/api/v1/searches",
                        Body.of(
                                "searches",
                                some.stream()
                                        .map(one -> Body.of(
                                                "search",
                                                world.id(
                                                        "search " + one.time(),
                                                        one.person().id()),
                                                "encounter",
                                                encounterOf(one)))
                                        .toList()),
                        Object.class);
    }

    private record Candidate(
            @Nullable String matter, @Nullable String state) {}

    private record Search(List<Candidate> candidates) {}

    private record Encounter(List<Search> searches) {}

    private record Pair(int agreeing, int score) {}

    private record Matter(List<Pair> pairs) {}

    /** Minutiae that must agree on one finger before a simulated examiner identifies. */
    private static final int ENOUGH = 12;

    /** Drawn prints of two fingers hardly ever score two, of one finger six. */
    private static final int ALIKE = 3_000;

    private void examine(Stage stage, Sitter one) {
        AmanaClient first = stage.crew().at(team(), Post.EXAMINER);
        AmanaClient second = stage.crew().at(team(), Post.SECOND_EXAMINER);
        for (Search search : first.get("/api/v1/encounters/" + encounterOf(one), Encounter.class)
                .searches()) {
            for (Candidate candidate : search.candidates()) {
                if (candidate.matter() != null && "OPEN".equals(candidate.state())) {
                    String path = "/api/v1/adjudications/" + candidate.matter();
                    boolean same = first.get(path, Matter.class).pairs().stream()
                            .anyMatch(pair -> pair.agreeing() >= ENOUGH && pair.score() >= ALIKE);
                    conclude(stage, first, path, same);
                    conclude(stage, second, path, same);
                    if (same) {
                        first.post(path + "/links", Body.of("link", world.id("print link", path)), Object.class);
                    }
                }
            }
        }
    }

    private static void conclude(Stage stage, AmanaClient examiner, String path, boolean same) {
        examiner.post(
                path + "/conclusions",
                Body.of(
                        "examination",
                        UUID.randomUUID(),
                        "conclusion",
                        same ? "IDENTIFICATION" : "EXCLUSION",
                        "reason",
                        stage.words().say(same ? "prints.agree" : "prints.differ")),
                Object.class);
    }

    /** One body stands on the roll once, found or not; and those who planted the records say which they were. */
    private void close(Stage stage, List<Sitter> twice) {
        if (twice.isEmpty()) {
            return;
        }
        stage.move(
                stage.crew().at(world.receiver(), Post.REGISTRAR),
                stage.movement(
                        "second records closed " + twice.getFirst().person().id(),
                        twice.stream().map(Sitter::record).toList(),
                        "duplicate",
                        "DUPLICATE_RECORD"));
        stage.crew()
                .administrator()
                .post(
                        "/api/v1/demo/planted-pairs",
                        Body.of(
                                "pairs",
                                twice.stream()
                                        .map(one ->
                                                Body.of("person", one.record(), "other", secondOf.get(one.record())))
                                        .toList()),
                        Object.class);
    }
}
