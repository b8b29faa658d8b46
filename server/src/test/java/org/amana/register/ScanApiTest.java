package org.amana.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amana.access.Role;
import org.amana.demo.api.AmanaClient;
import org.amana.demo.api.ApiProblem;
import org.amana.platform.time.PlatformClock;
import org.amana.testing.TestServer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A receiver without Amana signs on paper; the giver sends the scan, transcribes, and both can be read again. */
class ScanApiTest {

    private static final TestServer SERVER = TestServer.get();
    private static final AmanaClient GIVER = SERVER.as(Role.SITE_CUSTODIAN, "scan-giver");
    private static final AmanaClient STRANGER = SERVER.as(Role.SITE_CUSTODIAN, "scan-stranger");
    private static final String ON_PAPER = "scan-on-paper";
    private static final byte[] PAPER = "%PDF-1.7\nsigned by the night registrar".getBytes(StandardCharsets.UTF_8);

    private final UUID person = UUID.randomUUID();
    private final String now = SERVER.bean(PlatformClock.class).now().toString();

    private JsonNode offered() {
        SERVER.ensureParty(ON_PAPER);
        SERVER.ensurePlace("scan-prison", "PRISON");
        GIVER.post(
                "/api/v1/persons",
                Map.of(
                        "movement",
                        UUID.randomUUID(),
                        "account",
                        Account.held("scan-giver", "scan-prison", Account.NONE_SHOWN)
                                .code(),
                        "cause",
                        "OPENING",
                        "occurred",
                        now,
                        "persons",
                        List.of(Map.of("person", person, "sex", "MALE", "sighting", "at the gate"))),
                JsonNode.class);
        return GIVER.post(
                        "/api/v1/handovers",
                        Map.of(
                                "handover",
                                UUID.randomUUID(),
                                "receiver",
                                ON_PAPER,
                                "to",
                                Account.held(ON_PAPER, "scan-prison", Account.NONE_SHOWN)
                                        .code(),
                                "persons",
                                List.of(person),
                                "occurred",
                                now),
                        JsonNode.class)
                .body();
    }

    private AmanaClient.Answered<JsonNode> transcribe(JsonNode offer, String scan) {
        return GIVER.post(
                "/api/v1/handovers/" + offer.get("handover").asString() + "/answers",
                Map.of(
                        "agreed",
                        offer.get("agreed").asString(),
                        "occurred",
                        now,
                        "lines",
                        List.of(Map.of("person", person, "verdict", "ACCEPTED")),
                        "act",
                        Map.of("onBehalfOf", ON_PAPER, "scan", scan)),
                JsonNode.class);
    }

    @Test
    void aPaperIsKeptThenCitedThenSeenByThoseItConcerns() {
        JsonNode offer = offered();
        assertThatExceptionOfType(ApiProblem.class)
                .isThrownBy(() -> transcribe(offer, "ab".repeat(32)))
                .matches(p -> p.status() == 422);

        String scan = GIVER.upload(
                        "/api/v1/scans", UUID.randomUUID().toString(), "application/pdf", PAPER, JsonNode.class)
                .body()
                .get("sha256")
                .asString();
        assertThatExceptionOfType(ApiProblem.class)
                .as("nobody reads what no act cites")
                .isThrownBy(() -> GIVER.bytes("/api/v1/scans/" + scan))
                .matches(p -> p.status() == 404);

        assertThat(transcribe(offer, scan).status()).isEqualTo(201);
        assertThat(GIVER.bytes("/api/v1/scans/" + scan)).isEqualTo(PAPER);
        assertThatExceptionOfType(ApiProblem.class)
                .isThrownBy(() -> STRANGER.bytes("/api/v1/scans/" + scan))
                .matches(p -> p.status() == 404);
    }

    @Test
    void whatIsNoScanIsNotKept() {
        for (String content : List.of("", "name;number\r\n", "<html></html>")) {
            assertThatExceptionOfType(ApiProblem.class)
                    .isThrownBy(() -> GIVER.upload(
                            "/api/v1/scans",
                            UUID.randomUUID().toString(),
                            "application/pdf",
                            content.getBytes(StandardCharsets.UTF_8),
                            JsonNode.class))
                    .matches(p -> p.status() == 400);
        }
    }
}
