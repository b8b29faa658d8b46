package org.amana.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amana.access.Role;
import org.amana.demo.api.AmanaClient;
import org.amana.demo.api.ApiProblem;
import org.amana.testing.PageClient;
import org.amana.testing.TestServer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What was published is laid beside a campaign once, and shown as it was laid. */
class YardstickTest {

    private static final TestServer SERVER = TestServer.get();
    private static final AmanaClient CELL = SERVER.as(Role.OPERATIONS_OFFICER, "yard-cell");

    private static Map<String, Object> body(Object... namesAndValues) {
        Map<String, Object> body = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            body.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return body;
    }

    private static UUID campaign() {
        SERVER.ensureParty("yard-prison");
        UUID campaign = UUID.randomUUID();
        CELL.post(
                "/api/v1/campaigns",
                body(
                        "campaign", campaign,
                        "name", "yardstick",
                        "objective", "out of a failing prison",
                        "authority", "yard-cell",
                        "document", "agreement 7",
                        "requester", "yard-prison",
                        "legalReview", "note 5",
                        "originState", "SY",
                        "receivingState", "IQ",
                        "endState", "nobody left behind"),
                JsonNode.class);
        return campaign;
    }

    private static Map<String, Object> laid(UUID campaign, List<Integer> reception) {
        return body(
                "campaign", campaign,
                "firstNight", "2026-01-21",
                "total", 100,
                "lines",
                        List.of(
                                body("reckoning", "PUBLISHED", "moved", List.of(10, 10, 40, 100), "breaches", 7),
                                body(
                                        "reckoning",
                                        "OBSERVED",
                                        "moved",
                                        List.of(10, 40, 70, 100),
                                        "least",
                                        170,
                                        "breaches",
                                        0),
                                body("reckoning", "RECEPTION", "moved", reception, "least", 90, "breaches", 0)),
                "least", 230,
                "most", 250,
                "judgedADay", 5,
                "peak", 60,
                "saidBy", "planning cell");
    }

    @Test
    void eachLeverIsTheDifferenceOfTwoLines() {
        UUID campaign = campaign();
        String path = "/campaigns/" + campaign + "/yardstick";
        PageClient officer =
                PageClient.of(SERVER.address()).signedIn(SERVER.tokenOf(Role.OPERATIONS_OFFICER, "yard-cell"));
        assertThat(officer.get(path).statusCode()).as("nothing was laid yet").isEqualTo(404);

        ApiProblem falls = catchThrowableOfType(
                ApiProblem.class,
                () -> CELL.post("/api/v1/campaigns/yardsticks", laid(campaign, List.of(40, 30)), JsonNode.class));
        assertThat(falls.codes()).containsExactly("transfer.yardstick.no-curve");
        CELL.post("/api/v1/campaigns/yardsticks", laid(campaign, List.of(40, 100, 100, 100)), JsonNode.class);

        // 90 + 90 + 60 people-days as published, 90 + 60 + 30 as observed, 60 with a quick receiver.
        String words = officer.get(path).body().replaceAll("(?s)<[^>]*>", " ").replaceAll("\\s+", " ");
        assertThat(words)
                .contains("As published 240 – night 4")
                .contains("every limit as observed 60 ·")
                .contains("as it was at its best 120 2")
                .contains("80 as published, 90 as planned");
        assertThat(officer.speaking("ar").get(path).body()).contains("dir=\"rtl\"", "كما نُشر");
        assertThat(CELL.get("/api/v1" + path, JsonNode.class).at("/saidBy").asString())
                .isEqualTo("planning cell");
        PageClient escort = PageClient.of(SERVER.address()).signedIn(SERVER.tokenOf(Role.ESCORT_OFFICER, "yard-cell"));
        assertThat(escort.get(path).statusCode()).isEqualTo(404);
    }
}
