package org.amana.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.amana.access.Role;
import org.amana.demo.api.AmanaClient;
import org.amana.demo.api.ApiProblem;
import org.amana.platform.export.Exporter;
import org.amana.platform.journal.Journal;
import org.amana.platform.postgres.Database;
import org.amana.platform.server.DataHome;
import org.amana.platform.time.PlatformClock;
import org.amana.testing.PageClient;
import org.amana.testing.Prints;
import org.amana.testing.TestServer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** From a referral to a link and back, over HTTP, on a real server. */
class EnrolmentTest {

    private static final TestServer SERVER = TestServer.get();
    private static final String PARTY = "prints-team";
    private static final String PLACE = "prints-site";
    private static final String NOW = SERVER.bean(PlatformClock.class)
            .now()
            .truncatedTo(ChronoUnit.SECONDS)
            .toString();

    @BeforeAll
    static void prepare() {
        SERVER.ensureParty(PARTY);
        SERVER.ensurePlace(PLACE, "PRISON");
    }

    private static AmanaClient operator() {
        return SERVER.as(Role.ENROLMENT, PARTY);
    }

    /** Somebody else of the same party, with the right to examine. */
    private static AmanaClient examiner(int number) {
        return number == 1
                ? SERVER.as(EnumSet.of(Role.ENROLMENT, Role.CAMP_MANAGER), PARTY)
                : number == 2
                        ? SERVER.as(EnumSet.of(Role.ENROLMENT, Role.PROSECUTOR), PARTY)
                        : SERVER.as(EnumSet.of(Role.ENROLMENT, Role.CLINICIAN), PARTY);
    }

    private static JsonNode say(AmanaClient who, String path, Map<String, ?> body) {
        return who.post("/api/v1" + path, body, JsonNode.class).body();
    }

    private static List<String> people(int count) {
        return Prints.referred(SERVER, PARTY, PLACE, NOW, count);
    }

    private static String enrol(String person, String... prints) {
        String encounter = UUID.randomUUID().toString();
        say(
                operator(),
                "/encounters",
                Map.of("encounters", List.of(Prints.encounter(encounter, person, PLACE, NOW, List.of(prints)))));
        return encounter;
    }

    private static JsonNode search(String encounter) {
        return say(
                        operator(),
                        "/searches",
                        Map.of("searches", List.of(Map.of("search", UUID.randomUUID(), "encounter", encounter))))
                .at("/searches/0");
    }

    private static String caseOf(String encounter) {
        JsonNode view = operator().get("/api/v1/encounters/" + encounter, JsonNode.class);
        return view.at("/searches/0/candidates/0/matter").asString();
    }

    private static void conclude(AmanaClient who, String matter, String conclusion) {
        say(
                who,
                "/adjudications/" + matter + "/conclusions",
                Map.of("examination", UUID.randomUUID(), "conclusion", conclusion, "reason", "twelve points"));
    }

    private static void refused(String code, ThrowingCallable deed) {
        assertThatExceptionOfType(ApiProblem.class)
                .isThrownBy(deed)
                .satisfies(problem -> assertThat(problem.codes()).contains(code));
    }

    /** Two impressions of one drawn finger score six and more, of two fingers hardly ever two. */
    private static void noneFits(JsonNode answer) {
        for (JsonNode candidate : answer.get("candidates")) {
            assertThat(candidate.get("score").asInt()).isLessThan(3_000);
        }
    }

    @Test
    void somebodyEnrolledTwiceIsFoundExaminedBlindLinkedAndUnlinkedExactly() {
        List<String> two = people(2);
        enrol(two.get(0), Prints.picture(101, 1));
        String again = enrol(two.get(1), Prints.picture(101, 2));

        JsonNode found = search(again);
        assertThat(found.at("/whole").asBoolean()).isTrue();
        assertThat(found.at("/candidates/0/toExamine").asBoolean()).isTrue();
        assertThat(found.toString()).as("no names").doesNotContain(two.get(0));
        String matter = caseOf(again);

        refused("enrolment.operator-examines", () -> conclude(operator(), matter, "IDENTIFICATION"));
        conclude(examiner(1), matter, "IDENTIFICATION");
        refused("enrolment.examined-already", () -> conclude(examiner(1), matter, "EXCLUSION"));
        String blind = new String(examiner(2).bytes("/api/v1/adjudications/" + matter), StandardCharsets.UTF_8);
        assertThat(blind).doesNotContain("IDENTIFICATION", two.get(0), two.get(1));
        refused(
                "enrolment.not-adjudicated-same",
                () -> say(examiner(2), "/adjudications/" + matter + "/links", Map.of("link", UUID.randomUUID())));
        conclude(examiner(2), matter, "IDENTIFICATION");

        JsonNode closed = examiner(1).get("/api/v1/adjudications/" + matter, JsonNode.class);
        assertThat(closed.at("/closed/result").asString()).isEqualTo("SAME");
        String before = persons(two.get(0));
        say(examiner(1), "/adjudications/" + matter + "/links", Map.of("link", UUID.randomUUID()));
        assertThat(persons(two.get(0))).contains(two.get(1));
        say(examiner(1), "/adjudications/" + matter + "/links/undoing", Map.of("reason", "the wrong card"));
        assertThat(persons(two.get(0))).isEqualTo(before);
    }

    private static String persons(String person) {
        SERVER.later();
        return operator()
                .get("/api/v1/persons/" + person, JsonNode.class)
                .at("/linked")
                .toString();
    }

    @Test
    void twoWhoDifferAreDecidedByAThird() {
        List<String> two = people(2);
        enrol(two.get(0), Prints.template(111, 1));
        String again = enrol(two.get(1), Prints.template(111, 2));
        search(again);
        String matter = caseOf(again);

        conclude(examiner(1), matter, "IDENTIFICATION");
        conclude(examiner(2), matter, "INCONCLUSIVE");
        conclude(examiner(3), matter, "EXCLUSION");

        JsonNode closed = examiner(1)
                .get("/api/v1/adjudications/" + matter, JsonNode.class)
                .get("closed");
        assertThat(closed.at("/result").asString()).isEqualTo("DIFFERENT");
        assertThat(closed.at("/byThird").asBoolean()).isTrue();
        assertThat(closed.at("/said")).hasSize(3);
    }

    @Test
    void strangersAreNotProposed() {
        List<String> two = people(2);
        enrol(two.get(0), Prints.template(121, 1));
        String other = enrol(two.get(1), Prints.template(123, 1));

        noneFits(search(other));
    }

    @Test
    void nobodyWhoMayBeAChildIsTakenAmongAdults() {
        String person = people(1).getFirst();
        say(
                SERVER.as(Role.CLINICIAN, PARTY),
                "/age-determinations",
                Map.of(
                        "occurred",
                        NOW,
                        "determinedBy",
                        "board",
                        "ages",
                        List.of(Map.of(
                                "person", person,
                                "determination", UUID.randomUUID(),
                                "earliestBirth", "2007-01-01",
                                "latestBirth", "2012-01-01",
                                "method", "MULTIDISCIPLINARY",
                                "evidence", "board"))));
        refused("enrolment.may-be-child", () -> enrol(person, Prints.template(131, 1)));
    }

    @Test
    void whoTurnsOutToBeAChildIsNoLongerProposedAmongAdults() {
        List<String> two = people(2);
        enrol(two.get(0), Prints.template(141, 1));
        String again = enrol(two.get(1), Prints.template(141, 2));
        say(
                SERVER.as(Role.CLINICIAN, PARTY),
                "/age-determinations",
                Map.of(
                        "occurred",
                        NOW,
                        "determinedBy",
                        "board",
                        "ages",
                        List.of(Map.of(
                                "person", two.get(0),
                                "determination", UUID.randomUUID(),
                                "earliestBirth", "2007-01-01",
                                "latestBirth", "2012-01-01",
                                "method", "DOCUMENT",
                                "evidence", "birth certificate"))));
        noneFits(search(again));
    }

    @Test
    void everyFingerIsAPrintOrAReason() {
        String person = people(1).getFirst();
        Map<String, Object> silent = new HashMap<>(
                Prints.encounter(UUID.randomUUID().toString(), person, PLACE, NOW, List.of(Prints.template(151, 1))));
        silent.remove("others");
        refused(
                "enrolment.finger-unexplained",
                () -> say(operator(), "/encounters", Map.of("encounters", List.of(silent))));
    }

    @Test
    void anOperatorsOwnFingerIsCaught() {
        String person = people(1).getFirst();
        say(
                operator(),
                "/operator-prints",
                Map.of("prints", List.of(Map.of("finger", "LEFT_THUMB", "content", Prints.template(161, 1)))));
        refused("enrolment.operators-own", () -> enrol(person, Prints.template(162, 1), Prints.template(161, 2)));
        enrol(person, Prints.template(162, 1));
    }

    @Test
    void oneIsComparedWithOne() {
        String person = people(1).getFirst();
        enrol(person, Prints.template(171, 1));

        assertThat(verify(person, "RIGHT_THUMB", Prints.template(171, 2))).isEqualTo("AGREES");
        assertThat(verify(person, "RIGHT_THUMB", Prints.template(172, 1))).isEqualTo("DOES_NOT_AGREE");
        assertThat(verify(person, "LEFT_THUMB", Prints.template(171, 2))).isEqualTo("NOT_COMPARABLE");
    }

    private static String verify(String person, String finger, String print) {
        return say(
                        SERVER.as(Role.SITE_CUSTODIAN, PARTY),
                        "/verifications",
                        Map.of(
                                "verification",
                                UUID.randomUUID(),
                                "person",
                                person,
                                "stage",
                                "BOARDING",
                                "occurred",
                                NOW,
                                "device",
                                "kit 4",
                                "prints",
                                List.of(Map.of("finger", finger, "content", print))))
                .get("outcome")
                .asString();
    }

    @Test
    void whatIsErasedCannotBeOpenedAndTheExportStillHoldsItSealed(@TempDir Path temp) throws IOException, SQLException {
        List<String> two = people(2);
        String erased = enrol(two.get(0), Prints.picture(181, 1));
        String again = enrol(two.get(1), Prints.picture(181, 2));
        say(
                SERVER.as(Role.LEGAL_OFFICER, PARTY),
                "/persons/" + two.get(0) + "/print-erasures",
                Map.of("order", "order 9", "orderedBy", "Judge Karim", "reason", "released, no ground"));

        SERVER.later();
        assertThat(operator()
                        .get("/api/v1/encounters/" + erased, JsonNode.class)
                        .get("readable")
                        .asBoolean())
                .isFalse();
        noneFits(search(again));
        refused("enrolment.nothing-to-search", () -> search(erased));

        SERVER.bean(Journal.class).checkpoints().sign();
        DataHome home = SERVER.bean(DataHome.class);
        Path target = temp.resolve("export");
        new Exporter(SERVER.bean(Database.class).owner(), SERVER.bean(PlatformClock.class))
                .write(new Exporter.Request(target, true, Optional.of(home.attachments()), null));
        String master = home.secret("prints.key", () -> "");
        try (Stream<Path> files = Files.walk(target)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(file.getFileName().toString()).doesNotContain(two.get(0));
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain(master);
            }
        }
        try (Stream<Path> keys = Files.walk(home.file("print-keys"))) {
            assertThat(keys.map(key -> key.getFileName().toString()))
                    .anyMatch(name -> name.startsWith(two.get(1)))
                    .noneMatch(name -> name.startsWith(two.get(0)));
        }
    }

    @Test
    void anotherPartySeesNothingOfIt() {
        String person = people(1).getFirst();
        String encounter = enrol(person, Prints.template(191, 1));
        AmanaClient elsewhere = SERVER.as(Role.ENROLMENT, "prints-elsewhere");
        assertThatExceptionOfType(ApiProblem.class)
                .isThrownBy(() -> elsewhere.bytes("/api/v1/encounters/" + encounter))
                .satisfies(problem -> assertThat(problem.status()).isEqualTo(404));
        assertThat(elsewhere.get("/api/v1/enrolment", JsonNode.class).at("/rows"))
                .isEmpty();
    }

    @Test
    void pagesShowItInBothLanguages() {
        List<String> two = people(2);
        enrol(two.get(0), Prints.picture(201, 1));
        String again = enrol(two.get(1), Prints.picture(201, 2));
        search(again);
        String matter = caseOf(again);
        PageClient page = PageClient.of(SERVER.address()).signedIn(SERVER.tokenOf(Role.ENROLMENT, PARTY));
        for (String language : List.of("en", "ar")) {
            for (String path : List.of(
                    "/enrolment",
                    "/enrolment/new?person=" + two.get(0),
                    "/encounters/" + again,
                    "/adjudications/" + matter)) {
                var answer = page.speaking(language).get(path);
                assertThat(answer.statusCode()).as(path).isEqualTo(200);
                assertThat(answer.body())
                        .as(path)
                        .doesNotContain(
                                "enrolment.page",
                                "enrolment.new.",
                                "enrolment.encounter",
                                "enrolment.case",
                                "enrolment.matter");
            }
        }
        assertThat(page.get("/adjudications/" + matter).body()).doesNotContain(two.get(0), two.get(1));
        assertThat(page.get("/adjudications/" + matter + "/prints/0/left.png").statusCode())
                .isEqualTo(200);
    }
}
