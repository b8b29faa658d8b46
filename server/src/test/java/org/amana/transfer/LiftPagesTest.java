package org.amana.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amana.access.Role;
import org.amana.demo.api.AmanaClient;
import org.amana.platform.time.PlatformClock;
import org.amana.testing.PageClient;
import org.amana.testing.TestServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A lift of twelve by the forms of the pages alone: one minor, one stranger, and one whom the receiver does not accept. */
class LiftPagesTest {

    private static final TestServer SERVER = TestServer.get();
    private static final AmanaClient CELL = SERVER.as(Role.OPERATIONS_OFFICER, "page-cell");
    private static final AmanaClient SITE = SERVER.as(Role.SITE_CUSTODIAN, "page-site");
    private static final AmanaClient LEGAL = SERVER.as(Role.LEGAL_OFFICER, "page-site");
    private static final AmanaClient CLINIC = SERVER.as(Role.CLINICIAN, "page-site");
    private static final String CAMPAIGN = UUID.randomUUID().toString();
    private static final String LIFT = "L-PAGES-1";
    private static final LocalDate FAR = LocalDate.parse("2040-01-01");

    static {
        SERVER.as(Role.RECEIVING_REGISTRAR, "page-prison");
    }

    private static final PageClient AT_THE_CELL = browser("operations-officer.page-cell");
    private static final PageClient AT_THE_GATE = browser("site-custodian.page-site");
    private static final PageClient AT_THE_PRISON = browser("receiving-registrar.page-prison");

    private static Instant now = Instant.EPOCH;
    private static LocalDate night = LocalDate.EPOCH;
    private static List<String> people = List.of();

    private static PageClient browser(String login) {
        String token = SERVER.nobody()
                .post("/api/v1/sign-in", Map.of("user", login, "password", TestServer.PASSWORD), JsonNode.class)
                .body()
                .path("token")
                .asString();
        return PageClient.of(SERVER.address()).signedIn(token);
    }

    private static JsonNode say(AmanaClient who, String path, Map<String, ?> body) {
        return who.post("/api/v1" + path, body, JsonNode.class).body();
    }

    @BeforeAll
    static void twelveWhoMayGo() {
        SERVER.ensurePlace("page-origin", "PRISON");
        SERVER.ensurePlace("page-end", "PRISON");
        now = SERVER.bean(PlatformClock.class).now();
        night = now.atZone(ZoneId.of("Asia/Baghdad")).toLocalDate().plusDays(1);
        say(CELL, "/mandates", Map.of("code", "page-order", "instrument", "Order 9", "grounds", "criminal law"));
        say(
                CELL,
                "/campaigns",
                Map.ofEntries(
                        Map.entry("campaign", CAMPAIGN),
                        Map.entry("name", "by pages"),
                        Map.entry("objective", "out of a failing prison"),
                        Map.entry("authority", "page-cell"),
                        Map.entry("document", "agreement 4"),
                        Map.entry("requester", "page-prison"),
                        Map.entry("legalReview", "note 9"),
                        Map.entry("originState", "SY"),
                        Map.entry("receivingState", "IQ"),
                        Map.entry("endState", "nobody left behind"),
                        Map.entry("custodians", List.of("page-site"))));
        say(
                CELL,
                "/campaigns/comparisons",
                Map.of(
                        "campaign",
                        CAMPAIGN,
                        "options",
                        List.of(
                                weighed("STAY", 4),
                                weighed("MOVE", 2),
                                weighed("RELEASE", 3),
                                weighed("CIVILIAN_CARE", 3)),
                        "chosen",
                        "MOVE",
                        "saidBy",
                        "commander",
                        "occurred",
                        now));
        post(
                AT_THE_PRISON,
                "/campaigns/" + CAMPAIGN + "/offers",
                Map.of(
                        "offer",
                        UUID.randomUUID().toString(),
                        "place",
                        "page-end",
                        "night",
                        night.toString(),
                        "places",
                        "50"));
        people = twelve();
    }

    private static Map<String, Object> weighed(String option, int danger) {
        return Map.of(
                "option",
                option,
                "dangerToHeld",
                danger,
                "toHeldBecause",
                "shelling",
                "dangerByEscape",
                2,
                "byEscapeBecause",
                "guards leaving");
    }

    private static List<String> twelve() {
        List<String> ids = new ArrayList<>();
        List<Map<String, Object>> entered = new ArrayList<>();
        entered.add(Map.of(
                "person", UUID.randomUUID().toString(), "sex", "MALE", "tag", "PG-NEW", "sighting", "formal count"));
        for (int i = 0; i < 12; i++) {
            String id = UUID.randomUUID().toString();
            ids.add(id);
            entered.add(Map.of("person", id, "sex", "MALE", "tag", "PG-%02d".formatted(i), "sighting", "formal count"));
        }
        say(
                SITE,
                "/persons",
                Map.of(
                        "movement",
                        UUID.randomUUID(),
                        "account",
                        "held/page-site/page-origin/page-order",
                        "cause",
                        "OPENING",
                        "occurred",
                        now,
                        "persons",
                        entered));
        say(
                CLINIC,
                "/age-determinations",
                Map.of(
                        "occurred",
                        now,
                        "determinedBy",
                        "age officer",
                        "ages",
                        ids.stream()
                                .map(id -> Map.of(
                                        "person",
                                        id,
                                        "determination",
                                        UUID.randomUUID(),
                                        "earliestBirth",
                                        "1980-01-01",
                                        "latestBirth",
                                        "1982-01-01",
                                        "method",
                                        "DOCUMENT",
                                        "evidence",
                                        "identity card"))
                                .toList()));
        say(
                CELL,
                "/nominations",
                Map.of(
                        "campaign",
                        CAMPAIGN,
                        "receiver",
                        "page-prison",
                        "day",
                        night,
                        "nominees",
                        ids.stream()
                                .map(id -> Map.of("person", id, "destination", "page-end", "lane", "ADULT"))
                                .toList()));
        for (String duty : List.of("TOLD_OF_DESTINATION", "PROPERTY_READY", "MEDICAL_FILE_READY")) {
            say(
                    SITE,
                    "/duties/done",
                    Map.of(
                            "about",
                            "campaign:" + CAMPAIGN,
                            "duty",
                            duty,
                            "persons",
                            ids,
                            "proof",
                            "sheet 12",
                            "occurred",
                            now));
        }
        say(
                LEGAL,
                "/assessments",
                Map.of(
                        "assessments",
                        ids.stream()
                                .map(id -> Map.of(
                                        "assessment",
                                        UUID.randomUUID(),
                                        "person",
                                        id,
                                        "receivingState",
                                        "IQ",
                                        "finding",
                                        "NO_RISK_FOUND",
                                        "heardInPrivate",
                                        true,
                                        "occurred",
                                        now,
                                        "assessor",
                                        "assessor",
                                        "validUntil",
                                        FAR))
                                .toList()));
        say(
                CLINIC,
                "/fitness-statements",
                Map.of(
                        "statements",
                        ids.stream()
                                .map(id -> Map.of(
                                        "statement",
                                        UUID.randomUUID(),
                                        "person",
                                        id,
                                        "fitness",
                                        "FIT",
                                        "clinician",
                                        "doctor",
                                        "occurred",
                                        now,
                                        "validUntil",
                                        FAR))
                                .toList()));
        return ids;
    }

    @Test
    void aLiftOfTwelveIsBuiltLoadedFlownAndReceivedByItsFormsAlone() {
        build();
        load();
        done(AT_THE_CELL, "/depart", Map.of("leg", "1"));
        done(AT_THE_CELL, "/arrive", Map.of("leg", "1"));
        receive();
        close();
        String page = page(AT_THE_CELL, "/lifts/" + LIFT);
        assertThat(page)
                .contains("Closed as a disagreement that both sides signed:")
                .contains("not produced at the ramp")
                .contains("another man by the photograph");
        String arabic = page(AT_THE_CELL.speaking("ar"), "/lifts/" + LIFT);
        assertThat(arabic).contains("أُقفلت بخلاف وقّعه الطرفان").doesNotContain("Manifest");
        assertThat(page(AT_THE_CELL, "/lifts/" + LIFT + "/why?part=QUERIED"))
                .contains("leaf ", "/persons/" + people.get(3));
        for (String path : List.of("/lifts", "/campaigns", "/campaigns/" + CAMPAIGN, "/lifts/" + LIFT + "/ramp")) {
            assertThat(page(AT_THE_CELL, path)).contains("<h1");
            assertThat(page(AT_THE_CELL.speaking("ar"), path)).contains("dir=\"rtl\"");
        }
        PageClient stranger = stranger();
        assertThat(stranger.get("/lifts/" + LIFT).statusCode()).isEqualTo(404);
        assertThat(stranger.get("/campaigns/" + CAMPAIGN + "/lifts/new").statusCode())
                .isEqualTo(404);
    }

    private static PageClient stranger() {
        SERVER.as(Role.RECEIVING_REGISTRAR, "page-stranger");
        return browser("receiving-registrar.page-stranger");
    }

    private static void build() {
        String chooser = page(AT_THE_CELL, "/campaigns/" + CAMPAIGN + "/lifts/new");
        assertThat(chooser).contains("page-site|page-origin", "page-prison|page-end|" + night);
        LocalDateTime leaves = night.atTime(20, 0);
        post(
                AT_THE_CELL,
                "/campaigns/" + CAMPAIGN + "/lifts",
                Map.of(
                        "lift",
                        LIFT,
                        "origin",
                        "page-site|page-origin",
                        "offer",
                        "page-prison|page-end|" + night,
                        "mandate",
                        "page-order",
                        "lane",
                        "ADULT",
                        "leg1",
                        "page-origin|page-end|page-cell|BUS|14|60",
                        "leg1-departs",
                        leaves.toString(),
                        "leg1-arrives",
                        leaves.plusHours(2).toString()));
        assertThat(page(AT_THE_CELL, "/lifts/" + LIFT + "/build")).contains("all passed", people.getFirst());
        String picked = page(AT_THE_CELL, "/lifts/" + LIFT + "/build/picked?add=" + people.getFirst());
        assertThat(picked).contains("1 of 14 seats", "all could be frozen now");
        assertThat(picked).doesNotContain("PG-NEW");
        assertThat(AT_THE_CELL
                        .post(
                                "/lifts/" + LIFT + "/nominate",
                                Map.of("key", UUID.randomUUID().toString(), "persons", "PG-NEW\nPG-NOBODY"))
                        .body())
                .contains("Line 2: nobody is called PG-NOBODY");
        assertThat(page(AT_THE_CELL, "/lifts/" + LIFT + "/build")).doesNotContain("PG-NEW");
        done(AT_THE_CELL, "/nominate", Map.of("persons", "PG-NEW"));
        assertThat(page(AT_THE_CELL, "/lifts/" + LIFT + "/build")).contains("PG-NEW");
        for (String person : people) {
            done(AT_THE_CELL, "/build", Map.of("add", person));
        }
        done(AT_THE_CELL, "/offer", Map.of());
        done(AT_THE_PRISON, "/answer", Map.of("agreed", "yes", "version", "12"));
        done(AT_THE_CELL, "/freeze", Map.of("version", "12"));
    }

    private static void load() {
        done(AT_THE_GATE, "/give", Map.of("stage", "BOARDING", "leg", "1"));
        Map<String, String> lines = handover("/ramp");
        people.forEach(person -> lines.put("line." + person, "BOARDED"));
        lines.put("line." + people.get(11), "NOT_PRODUCED");
        lines.put("reason." + people.get(11), "not produced at the ramp");
        done(AT_THE_CELL, "/board", lines);
        done(
                AT_THE_CELL,
                "/found",
                Map.of("leg", "1", "tag", "PG-99", "sex", "MALE", "sighting", "seat 12, both counters"));
        HttpResponse<String> early = AT_THE_CELL.post("/lifts/" + LIFT + "/depart", keyed(Map.of("leg", "1")));
        assertThat(early.statusCode()).isEqualTo(422);
        done(
                AT_THE_CELL,
                "/count",
                Map.of("leg", "1", "first", "Sgt A", "first-figure", "12", "second", "Sgt B", "second-figure", "١٢"));
    }

    private static void receive() {
        done(AT_THE_CELL, "/give", Map.of("stage", "RECEIPT", "leg", "1"));
        Map<String, String> lines = handover("/reception");
        Matcher line = Pattern.compile("name=\"line\\.([0-9a-f-]{36})\" value=\"ACCEPTED\"")
                .matcher(page(AT_THE_PRISON, "/lifts/" + LIFT + "/reception"));
        while (line.find()) {
            lines.put("line." + line.group(1), "ACCEPTED");
        }
        assertThat(lines.keySet().stream().filter(field -> field.startsWith("line.")))
                .hasSize(12);
        lines.put("line." + people.get(3), "QUERIED");
        lines.put("reason." + people.get(3), "another man by the photograph");
        done(AT_THE_PRISON, "/receive", lines);
        done(AT_THE_PRISON, "/minors", Map.of("person", people.get(5), "sighting", "looks sixteen, seen at the desk"));
        assertThat(page(AT_THE_PRISON, "/lifts/" + LIFT + "/reception")).contains("a disagreement, because");
    }

    private static void close() {
        done(AT_THE_CELL, "/close-out", Map.of("sent", "12", "received", "11"));
        Matcher hash = Pattern.compile("name=\"hash\" value=\"([0-9a-f]+)\"")
                .matcher(page(AT_THE_PRISON, "/lifts/" + LIFT + "/reception"));
        assertThat(hash.find()).isTrue();
        done(AT_THE_PRISON, "/close-out/sign", Map.of("version", "1", "hash", hash.group(1)));
    }

    /** The handover that a form answers, as the page gives it to the one who may. */
    private static Map<String, String> handover(String place) {
        PageClient who = place.equals("/ramp") ? AT_THE_CELL : AT_THE_PRISON;
        Matcher found = Pattern.compile(
                        "name=\"handover\" value=\"([^\"]+)\"><input type=\"hidden\" name=\"agreed\" value=\"([^\"]+)\"")
                .matcher(page(who, "/lifts/" + LIFT + place));
        assertThat(found.find()).isTrue();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("handover", found.group(1));
        fields.put("agreed", found.group(2));
        return fields;
    }

    private static Map<String, String> keyed(Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("key", UUID.randomUUID().toString());
        return all;
    }

    private static void done(PageClient who, String act, Map<String, String> fields) {
        post(who, "/lifts/" + LIFT + act, fields);
    }

    private static void post(PageClient who, String path, Map<String, String> fields) {
        HttpResponse<String> answer = who.post(path, keyed(fields));
        assertThat(answer.statusCode())
                .as(path + " " + answer.body().replaceAll("(?s)<[^>]*>", " ").replaceAll("\\s+", " "))
                .isEqualTo(303);
    }

    private static String page(PageClient who, String path) {
        HttpResponse<String> answer = who.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }
}
