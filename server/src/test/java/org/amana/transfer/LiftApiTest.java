package org.amana.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amana.access.Role;
import org.amana.demo.api.AmanaClient;
import org.amana.demo.api.ApiProblem;
import org.amana.platform.time.PlatformClock;
import org.amana.testing.TestServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A lift through the same HTTP API that everybody uses, with the reference and the access rights in force. */
class LiftApiTest {

    private static final TestServer SERVER = TestServer.get();
    private static final AmanaClient CELL = SERVER.as(Role.OPERATIONS_OFFICER, "lift-cell");
    private static final AmanaClient SITE = SERVER.as(Role.SITE_CUSTODIAN, "lift-site");
    private static final AmanaClient LEGAL = SERVER.as(Role.LEGAL_OFFICER, "lift-site");
    private static final AmanaClient CLINIC = SERVER.as(Role.CLINICIAN, "lift-site");
    private static final AmanaClient PRISON = SERVER.as(Role.RECEIVING_REGISTRAR, "lift-prison");
    private static final AmanaClient STRANGER = SERVER.as(Role.RECEIVING_REGISTRAR, "lift-stranger");
    private static final String CAMPAIGN = UUID.randomUUID().toString();

    private static String now = "";

    @BeforeAll
    static void reference() {
        SERVER.ensurePlace("lift-origin", "PRISON");
        SERVER.ensurePlace("lift-end", "PRISON");
        CELL.post(
                "/api/v1/mandates",
                Map.of("code", "lift-order", "instrument", "Order 7", "grounds", "criminal law"),
                JsonNode.class);
        now = SERVER.bean(PlatformClock.class).now().toString();
    }

    private static JsonNode say(AmanaClient who, String path, Map<String, Object> body) {
        return who.post("/api/v1" + path, body, JsonNode.class).body();
    }

    private static String held() {
        String person = UUID.randomUUID().toString();
        say(
                SITE,
                "/persons",
                Map.of(
                        "movement",
                        UUID.randomUUID(),
                        "account",
                        "held/lift-site/lift-origin/lift-order",
                        "cause",
                        "OPENING",
                        "occurred",
                        now,
                        "persons",
                        List.of(Map.of("person", person, "sex", "MALE", "sighting", "formal count"))));
        return person;
    }

    private static void campaign() {
        say(
                CELL,
                "/campaigns",
                with(
                        Map.of(
                                "campaign",
                                CAMPAIGN,
                                "name",
                                "north-east",
                                "objective",
                                "out of failing prisons",
                                "authority",
                                "lift-cell",
                                "document",
                                "agreement 4",
                                "requester",
                                "lift-prison",
                                "legalReview",
                                "note 9",
                                "originState",
                                "SY",
                                "receivingState",
                                "IQ"),
                        "endState",
                        "nobody left behind"));
    }

    private static Map<String, Object> with(Map<?, ?> most, String key, Object value) {
        Map<String, Object> all = new HashMap<>();
        most.forEach((k, v) -> all.put(String.valueOf(k), v));
        all.put(key, value);
        return all;
    }

    @Test
    void aNominationShowsItsGatesAndALiftIsHiddenFromStrangers() {
        campaign();
        String person = held();
        JsonNode nominated = say(
                CELL,
                "/nominations",
                Map.of(
                        "campaign",
                        CAMPAIGN,
                        "receiver",
                        "lift-prison",
                        "day",
                        "2026-01-25",
                        "nominees",
                        List.of(Map.of("person", person, "destination", "lift-end", "lane", "ADULT"))));
        assertThat(nominated.at("/findings/0/notPassed").size()).isGreaterThan(4);
        say(
                LEGAL,
                "/assessments",
                Map.of(
                        "assessments",
                        List.of(Map.of(
                                "assessment",
                                UUID.randomUUID(),
                                "person",
                                person,
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
                                "2027-01-01"))));
        say(
                CLINIC,
                "/fitness-statements",
                Map.of(
                        "statements",
                        List.of(Map.of(
                                "statement",
                                UUID.randomUUID(),
                                "person",
                                person,
                                "fitness",
                                "FIT",
                                "clinician",
                                "doctor",
                                "occurred",
                                now,
                                "validUntil",
                                "2027-01-01"))));
        say(CELL, "/lifts", plan());
        assertThatExceptionOfType(ApiProblem.class)
                .isThrownBy(
                        () -> say(CELL, "/lifts/manifest-versions", Map.of("lift", "L-API-1", "add", List.of(person))))
                .withMessageContaining("422");
        assertThat(CELL.get("/api/v1/lifts/L-API-1", JsonNode.class)
                        .at("/summary/state")
                        .asString())
                .isEqualTo("PLANNED");
        assertThat(PRISON.get("/api/v1/lifts/L-API-1/balance", JsonNode.class)
                        .at("/state")
                        .asString())
                .isEqualTo("PLANNED");
        assertThatExceptionOfType(ApiProblem.class)
                .isThrownBy(() -> STRANGER.get("/api/v1/lifts/L-API-1", JsonNode.class));
        assertThat(CELL.get("/api/v1/campaigns/" + CAMPAIGN, JsonNode.class)
                        .at("/nominated")
                        .asInt())
                .isEqualTo(1);
        assertThat(SITE.list("/api/v1/persons/" + person + "/duties", JsonNode.class))
                .hasSize(5);
        assertThat(SITE.list("/api/v1/persons/" + person + "/assessments", JsonNode.class))
                .hasSize(1);
    }

    private static Map<String, Object> plan() {
        Map<String, Object> leg = Map.of(
                "number",
                1,
                "from",
                "lift-origin",
                "to",
                "lift-end",
                "carrier",
                "lift-cell",
                "conveyance",
                "BUS",
                "seats",
                20,
                "departs",
                "2026-01-25T20:00:00Z",
                "arrives",
                "2026-01-25T23:00:00Z",
                "silenceMinutes",
                60);
        return with(
                Map.of(
                        "lift",
                        "L-API-1",
                        "campaign",
                        CAMPAIGN,
                        "sender",
                        "lift-site",
                        "receiver",
                        "lift-prison",
                        "origin",
                        "lift-origin",
                        "destination",
                        "lift-end",
                        "mandate",
                        "lift-order",
                        "lane",
                        "ADULT",
                        "night",
                        "2026-01-25"),
                "legs",
                List.of(leg));
    }
}
