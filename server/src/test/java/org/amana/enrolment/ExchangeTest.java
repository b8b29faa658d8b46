package org.amana.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amana.access.Role;
import org.amana.biometrics.MalformedException;
import org.amana.biometrics.itl.Itl;
import org.amana.biometrics.itl.NewTransaction;
import org.amana.biometrics.itl.PictureSample;
import org.amana.biometrics.itl.TaggedRecord;
import org.amana.biometrics.itl.Transaction;
import org.amana.demo.api.AmanaClient;
import org.amana.demo.api.ApiProblem;
import org.amana.platform.time.PlatformClock;
import org.amana.testing.PageClient;
import org.amana.testing.Prints;
import org.amana.testing.TestServer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Prints leave only behind two answers of different chains, and what comes back is bound to what was sent. */
class ExchangeTest {

    private static final TestServer SERVER = TestServer.get();
    private static final String HOLDER = "exchange-holder";
    private static final String TEAM = "exchange-team";
    private static final String PLACE = "exchange-site";
    private static final String CAVEAT = "for court 4 only, not to be passed on";
    private static final String NOW = SERVER.bean(PlatformClock.class)
            .now()
            .truncatedTo(ChronoUnit.SECONDS)
            .toString();

    @BeforeAll
    static void prepare() {
        SERVER.ensureParty(HOLDER);
        SERVER.ensureParty(TEAM);
        SERVER.ensurePlace(PLACE, "PRISON");
    }

    private static AmanaClient team() {
        return SERVER.as(Role.ENROLMENT, TEAM);
    }

    private static AmanaClient lawyer() {
        return SERVER.as(Role.LEGAL_OFFICER, HOLDER);
    }

    private static JsonNode say(AmanaClient who, String path, Map<String, ?> body) {
        return who.post("/api/v1" + path, body, JsonNode.class).body();
    }

    private static void refused(String code, ThrowingCallable deed) {
        assertThatExceptionOfType(ApiProblem.class)
                .isThrownBy(deed)
                .satisfies(problem -> assertThat(problem.codes()).contains(code));
    }

    private record Enrolled(String person, String encounter) {}

    private static Enrolled enrolled(String print) {
        String person = Prints.referred(SERVER, HOLDER, PLACE, NOW, 1).getFirst();
        say(
                SERVER.as(Role.SITE_CUSTODIAN, HOLDER),
                "/print-referrals",
                Map.of(
                        "persons",
                        List.of(person),
                        "party",
                        TEAM,
                        "purpose",
                        "IDENTITY",
                        "basis",
                        "LAW",
                        "document",
                        "order 7",
                        "occurred",
                        NOW));
        String encounter = UUID.randomUUID().toString();
        say(
                team(),
                "/encounters",
                Map.of("encounters", List.of(Prints.encounter(encounter, person, PLACE, NOW, List.of(print)))));
        return new Enrolled(person, encounter);
    }

    private static Map<String, Object> asking(String exchange, Enrolled who) {
        return new HashMap<>(Map.of(
                "exchange",
                exchange,
                "encounter",
                who.encounter(),
                "kind",
                "SUBMISSION",
                "agency",
                "AGENCY 9",
                "state",
                "IQ",
                "ground",
                "AGREEMENT",
                "document",
                "agreement 12",
                "caveat",
                CAVEAT,
                "answer",
                danger("NO_RISK_FOUND"),
                "fields",
                List.of(Map.of("field", 45, "value", "20260120"))));
    }

    private static Map<String, Object> danger(String finding) {
        return Map.of("finding", finding, "because", "assessment 3, heard in private");
    }

    private static String asked(Enrolled who) {
        String exchange = UUID.randomUUID().toString();
        say(team(), "/print-exchanges", asking(exchange, who));
        return exchange;
    }

    private static void answer(AmanaClient who, String exchange, String finding) {
        say(who, "/print-exchanges/" + exchange + "/second-answers", Map.of("answer", danger(finding)));
    }

    private static byte[] file(String exchange) {
        PageClient page = PageClient.of(SERVER.address()).signedIn(SERVER.tokenOf(Role.ENROLMENT, TEAM));
        var answer = page.bytes(
                "/print-exchanges/" + exchange + "/file",
                Map.of("key", UUID.randomUUID().toString()));
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private static void noFile(String exchange, String code) {
        refused(code, () -> say(team(), "/print-exchanges/" + exchange + "/file", Map.of()));
    }

    @Test
    void twoChainsAnswerBeforeAFileIsGivenOutAndItsAnswerIsBoundToIt() throws MalformedException {
        Enrolled who = enrolled(Prints.picture(611, 1));
        String exchange = asked(who);
        noFile(exchange, "enrolment.exchange.not-agreed");
        refused(
                "enrolment.exchange.same-chain",
                () -> answer(SERVER.as(Role.LEGAL_OFFICER, TEAM), exchange, "NO_RISK_FOUND"));
        answer(lawyer(), exchange, "NO_RISK_FOUND");
        refused("enrolment.exchange.answered-already", () -> answer(lawyer(), exchange, "RISK_FOUND"));

        Transaction sent = Itl.readStrictly(file(exchange));
        assertThat(sent.header().text(4)).isEqualTo("CAR");
        assertThat(sent.header().text(9)).isEqualTo(exchange);
        assertThat(PictureSample.of(sent)).hasSize(1);
        assertThat(sent.tagged(14).map(record -> record.text(20))).containsExactly(CAVEAT);
        assertThat(sent.tagged(2).map(record -> record.text(45))).containsExactly("20260120");

        refused("enrolment.exchange.answers-another", () -> receive(exchange, reply("somebody else's")));
        receive(exchange, reply(exchange));
        SERVER.later();
        JsonNode shown = lawyer().get("/api/v1/print-exchanges/" + exchange, JsonNode.class);
        assertThat(shown.at("/head/state").asString()).isEqualTo("ANSWERED");
        JsonNode received = shown.get("steps").get(shown.get("steps").size() - 1);
        assertThat(received.get("said").toString()).contains("not for the press");
        assertThat(received.get("fields").toString()).contains("NO RECORD");
        assertThat(lawyer().bytes("/api/v1/print-exchanges/" + exchange + "/answers/"
                        + received.get("answer").asString()))
                .isEqualTo(reply(exchange));
    }

    private static byte[] reply(String control) {
        NewTransaction reply =
                new NewTransaction("SRE", LocalDate.parse("2026-02-02"), TEAM, "AGENCY 9", "R-1").answering(control);
        TaggedRecord comment =
                reply.next(21).with(4, "AGENCY 9").with(20, "not for the press").with(21, "1");
        return reply.add(reply.next(2).with(60, "NO RECORD"))
                .add(comment)
                .build()
                .bytes();
    }

    private static void receive(String exchange, byte[] file) {
        team().post(
                        "/api/v1/print-exchanges/" + exchange + "/answers",
                        Map.of(
                                "answer",
                                UUID.randomUUID(),
                                "file",
                                Base64.getEncoder().encodeToString(file)),
                        Void.class);
    }

    @Test
    void aDangerThatIsFoundStopsItForGood() {
        Enrolled who = enrolled(Prints.picture(621, 1));
        Map<String, Object> first = asking(UUID.randomUUID().toString(), who);
        first.put("answer", danger("RISK_FOUND"));
        refused("enrolment.exchange.risk-found", () -> say(team(), "/print-exchanges", first));

        String exchange = asked(who);
        answer(lawyer(), exchange, "RISK_FOUND");
        noFile(exchange, "enrolment.exchange.stopped");
    }

    @Test
    void anAssessmentThatFoundADangerYieldsToNobody() {
        Enrolled who = enrolled(Prints.picture(631, 1));
        String exchange = asked(who);
        answer(lawyer(), exchange, "NO_RISK_FOUND");
        say(
                lawyer(),
                "/assessments",
                Map.of(
                        "assessments",
                        List.of(Map.of(
                                "assessment",
                                UUID.randomUUID(),
                                "person",
                                who.person(),
                                "receivingState",
                                "IQ",
                                "finding",
                                "RISK_FOUND",
                                "heardInPrivate",
                                true,
                                "occurred",
                                NOW,
                                "assessor",
                                "assessor",
                                "validUntil",
                                "2040-01-01"))));
        noFile(exchange, "law.risk-bars-prints");
        refused("law.risk-bars-prints", () -> asked(who));
    }

    @Test
    void whatIsNotSaidIsAskedFor() {
        Enrolled who = enrolled(Prints.picture(641, 1));
        Map<String, Object> bare = asking(UUID.randomUUID().toString(), who);
        bare.put("kind", "SEARCH");
        bare.put("document", " ");
        bare.put("caveat", "");
        bare.put("fields", List.of(Map.of("field", 999, "value", "x")));
        assertThatExceptionOfType(ApiProblem.class)
                .isThrownBy(() -> say(team(), "/print-exchanges", bare))
                .satisfies(problem -> assertThat(problem.codes())
                        .contains(
                                "enrolment.exchange.transaction",
                                "enrolment.exchange.ground-missing",
                                "enrolment.exchange.caveat-missing",
                                "enrolment.exchange.field"));
        Enrolled bareTemplates = enrolled(Prints.template(651, 1));
        refused("enrolment.exchange.no-picture", () -> asked(bareTemplates));
    }

    @Test
    void whoHasNoPartInItFindsNothing() {
        String exchange = asked(enrolled(Prints.picture(661, 1)));
        for (AmanaClient other :
                List.of(SERVER.as(Role.ENROLMENT, "exchange-other"), SERVER.as(Role.LEGAL_OFFICER, "exchange-other"))) {
            assertThatExceptionOfType(ApiProblem.class)
                    .isThrownBy(() -> other.bytes("/api/v1/print-exchanges/" + exchange))
                    .satisfies(problem -> assertThat(problem.status()).isEqualTo(404));
        }
    }

    @Test
    void itsPagesSpeakBothLanguages() {
        Enrolled who = enrolled(Prints.picture(671, 1));
        String exchange = asked(who);
        PageClient team = PageClient.of(SERVER.address()).signedIn(SERVER.tokenOf(Role.ENROLMENT, TEAM));
        PageClient lawyer = PageClient.of(SERVER.address()).signedIn(SERVER.tokenOf(Role.LEGAL_OFFICER, HOLDER));
        for (String language : List.of("en", "ar")) {
            for (String path : List.of(
                    "/print-exchanges", "/print-exchanges/" + exchange, "/encounters/" + who.encounter() + "/send")) {
                var shown = team.speaking(language).get(path);
                assertThat(shown.statusCode()).as(path).isEqualTo(200);
                assertThat(shown.body()).as(path).doesNotContain("enrolment.exchange.");
            }
        }
        assertThat(lawyer.get("/encounters/" + who.encounter() + "/send").statusCode())
                .isEqualTo(404);
        assertThat(lawyer.post(
                                "/print-exchanges/" + exchange + "/second-answers",
                                Map.of(
                                        "key",
                                        UUID.randomUUID().toString(),
                                        "finding",
                                        "NO_RISK_FOUND",
                                        "because",
                                        "heard in private"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(new String(file(exchange), StandardCharsets.ISO_8859_1)).contains(CAVEAT);
    }
}
