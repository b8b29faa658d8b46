package org.amana.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amana.access.Role;
import org.amana.demo.api.AmanaClient;
import org.amana.demo.api.ApiProblem;
import org.amana.platform.pages.TypedTime;
import org.amana.testing.PageClient;
import org.amana.testing.TestServer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What was signed on paper where there was no network: brought, read by two apart, recorded as acts of those who signed. */
class PapersBroughtBackTest {

    private static final TestServer SERVER = TestServer.get();
    private static final Arrival LIFT = Arrival.frozen("paper", 3);
    private static final AmanaClient SITE = LIFT.as(Role.SITE_CUSTODIAN, LIFT.site);
    private static final AmanaClient CARRIER = LIFT.carrier();
    private static final byte[] SCAN = "%PDF-1.7 a manifest with ticks".getBytes(StandardCharsets.UTF_8);

    private static String scan(AmanaClient who) {
        return who.upload("/api/v1/scans", UUID.randomUUID().toString(), "application/pdf", SCAN, JsonNode.class)
                .body()
                .get("sha256")
                .asString();
    }

    private static String bring(AmanaClient who, String form, String about) {
        String paper = UUID.randomUUID().toString();
        Arrival.say(who, "/papers", Map.of("paper", paper, "form", form, "about", about, "scan", scan(who)));
        return paper;
    }

    private static JsonNode get(AmanaClient who, String path) {
        return who.get("/api/v1" + path, JsonNode.class);
    }

    private static JsonNode read(AmanaClient who, String paper, Map<String, String> said) {
        return Arrival.say(who, "/papers/" + paper + "/readings", Map.of("said", said));
    }

    private static Map<String, String> loading(String third) {
        Map<String, String> said = new HashMap<>(Map.of(
                "giver", "Officer  Serdar",
                "taker", "Captain Ali",
                "counter-a", "Serdar",
                "counted-a", "٢",
                "counter-b", "Ali",
                "counted-b", "2"));
        said.put("line." + LIFT.people.get(0), "BOARDED");
        said.put("line." + LIFT.people.get(1), "BOARDED");
        said.put("line." + LIFT.people.get(2), third);
        said.put("reason." + LIFT.people.get(2), "taken to hospital at noon");
        said.put("when", now());
        return said;
    }

    /** A paper knows minutes; this one is after everybody was entered. */
    private static String now() {
        return TypedTime.local(LIFT.now.plusSeconds(60));
    }

    @Test
    void aManifestSignedWithoutANetworkBoardsThoseWhomTwoReadAlike() {
        String paper = bring(SITE, "loading-sheet", LIFT.lift);
        assertThat(get(SITE, "/papers/" + paper + "/sheet").get("lines").size()).isEqualTo(3);
        assertRefused(() -> record(SITE, paper), "transcription.not-agreed");

        JsonNode once = read(SITE, paper, loading("HELD_BACK"));
        assertThat(once.at("/paper/state").asString()).isEqualTo("READ_ONCE");
        JsonNode before = get(CARRIER, "/papers/" + paper);
        assertThat(before.at("/readings/0/said").isMissingNode()
                        || before.at("/readings/0/said").isNull())
                .as("nobody reads what another read before reading themselves")
                .isTrue();
        assertRefused(() -> record(SITE, paper), "transcription.not-agreed");

        JsonNode differ = read(CARRIER, paper, loading("NOT_PRODUCED"));
        assertThat(differ.at("/paper/state").asString()).isEqualTo("READINGS_DIFFER");
        assertThat(differ.get("readings").toString()).contains("HELD_BACK").contains("NOT_PRODUCED");
        read(SITE, paper, loading("NOT_PRODUCED"));

        JsonNode acts = record(SITE, paper);
        assertThat(acts.get("acts").toString()).isEqualTo("[\"give\",\"board\",\"count\"]");
        JsonNode lift = get(CARRIER, "/lifts/" + LIFT.lift);
        assertThat(lift.at("/lines")
                        .valueStream()
                        .map(line -> line.get("loading").asString()))
                .containsExactlyInAnyOrder("BOARDED", "BOARDED", "NOT_PRODUCED");
        assertRefused(() -> record(SITE, paper), "transcription.recorded-already");

        JsonNode done = get(CARRIER, "/papers/" + paper);
        JsonNode typedIn = done.get("acts")
                .valueStream()
                .filter(act -> act.get("party").asString().equals(LIFT.prison + "-carrier"))
                .findFirst()
                .orElseThrow();
        assertThat(typedIn.get("transcribedBy").asString()).isEqualTo(LIFT.site);
        confirmedOnThePage(paper, typedIn);
    }

    private static void confirmedOnThePage(String paper, JsonNode act) {
        PageClient carrier = browser("escort-officer." + LIFT.prison + "-carrier");
        assertThat(carrier.get("/transcriptions?about=" + LIFT.lift).body()).contains(paper);
        assertThat(carrier.get("/transcriptions?about=" + LIFT.site).body()).doesNotContain(paper);
        assertThat(carrier.get("/lifts/" + LIFT.lift).body()).contains("/transcriptions?about=" + LIFT.lift);
        assertThat(carrier.get("/transcriptions/" + paper).body()).contains("Yes, that was our act");
        assertThat(carrier.post(
                                "/transcriptions/" + paper + "/confirmations",
                                Map.of(
                                        "key", UUID.randomUUID().toString(),
                                        "handover", act.get("handover").asString(),
                                        "act", act.get("act").asString()))
                        .statusCode())
                .isEqualTo(303);
        assertThat(carrier.get("/transcriptions/" + paper).body()).doesNotContain("Yes, that was our act");
    }

    @Test
    void aCountSheetIsBroughtAndReadByThePagesInBothLanguages() {
        Arrival held = Arrival.frozen("sheet", 2);
        PageClient first = browser("site-custodian." + held.site);
        held.as(Role.OPERATIONS_OFFICER, held.site);
        PageClient second = browser("operations-officer." + held.site).speaking("ar");
        String paper = UUID.randomUUID().toString();
        assertThat(first.upload(
                                "/transcriptions",
                                Map.of(
                                        "key",
                                        UUID.randomUUID().toString(),
                                        "paper",
                                        paper,
                                        "form",
                                        "count-sheet",
                                        "about",
                                        held.site),
                                "scan",
                                SCAN)
                        .statusCode())
                .isEqualTo(303);
        String here = "/transcriptions/" + paper;
        assertThat(first.get(here + "/scan").body()).startsWith("%PDF-1.7");

        Map<String, String> said = new LinkedHashMap<>(Map.of(
                "when", TypedTime.local(held.now),
                "counter-a", "Azad",
                "counted-a", "2",
                "counter-b", "Dilan",
                "counted-b", "2"));
        assertThat(send(first, here + "/readings", Map.of("when", "2026-01-01 10:00"))
                        .statusCode())
                .as("a paper on which nobody counted")
                .isEqualTo(422);
        send(first, here + "/readings", said);
        assertThat(second.get(here).body()).doesNotContain("Azad").contains("قراءة الورقة");
        said.put("counted-b", "3");
        send(second, here + "/readings", said);
        assertThat(second.get(here).body()).contains("القراءتان مختلفتان");
        said.put("counted-b", "2");
        send(second, here + "/readings", said);
        assertThat(first.get(here).body()).contains("Two people read it alike");
        assertThat(send(first, here + "/record", Map.of()).statusCode()).isEqualTo(303);
        assertThat(first.get(here).body()).contains("What the paper says is recorded");
        Matcher count = Pattern.compile("/counts/[0-9a-f-]{36}")
                .matcher(first.get("/counts?place=" + held.site).body());
        assertThat(count.find()).isTrue();
        assertThat(first.get(count.group()).body()).contains("Azad").contains("Dilan");
    }

    @Test
    void strangersFindNothing() {
        String paper = bring(SITE, "reception-sheet", LIFT.lift);
        AmanaClient stranger = LIFT.as(Role.RECEIVING_REGISTRAR, "paper-stranger");
        assertThatExceptionOfType(ApiProblem.class)
                .isThrownBy(() -> get(stranger, "/papers/" + paper))
                .matches(p -> p.status() == 404);
        assertThatExceptionOfType(ApiProblem.class)
                .isThrownBy(() -> bring(stranger, "reception-sheet", LIFT.lift))
                .matches(p ->
                        p.status() == 422 && String.valueOf(p.getMessage()).contains("transcription.about-nothing"));
        assertThatExceptionOfType(ApiProblem.class)
                .isThrownBy(() -> bring(stranger, "reception-sheet", "no-such-lift"))
                .matches(p ->
                        p.status() == 422 && String.valueOf(p.getMessage()).contains("transcription.about-nothing"));
    }

    private static HttpResponse<String> send(PageClient who, String path, Map<String, String> said) {
        Map<String, String> fields = new HashMap<>(said);
        fields.put("key", UUID.randomUUID().toString());
        return who.post(path, fields);
    }

    private static JsonNode record(AmanaClient who, String paper) {
        return Arrival.say(who, "/papers/" + paper + "/record", Map.of());
    }

    private static void assertRefused(ThrowingCallable call, String code) {
        assertThatExceptionOfType(ApiProblem.class)
                .isThrownBy(call)
                .matches(
                        p -> p.status() == 422 && String.valueOf(p.getMessage()).contains(code));
    }

    private static PageClient browser(String login) {
        String token = SERVER.nobody()
                .post("/api/v1/sign-in", Map.of("user", login, "password", TestServer.PASSWORD), JsonNode.class)
                .body()
                .path("token")
                .asString();
        return PageClient.of(SERVER.address()).signedIn(token);
    }
}
