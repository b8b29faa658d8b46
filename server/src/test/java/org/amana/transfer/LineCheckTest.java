package org.amana.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amana.access.Role;
import org.amana.demo.api.AmanaClient;
import org.amana.testing.PageClient;
import org.amana.testing.Prints;
import org.amana.testing.TestServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A finger at the ramp: what it comes to stands beside the line, and stops nobody. */
class LineCheckTest {

    private static final TestServer SERVER = TestServer.get();
    private static final Arrival LIFT = Arrival.frozen("linecheck", 3);
    private static final String TEAM = "linecheck-team";
    private static final String ENROLLED = LIFT.people.get(0);
    private static final String STRANGE = LIFT.people.get(1);
    private static final String NEVER = LIFT.people.get(2);

    @BeforeAll
    static void twoAreEnrolled() {
        SERVER.ensureParty(TEAM);
        AmanaClient team = SERVER.as(Role.ENROLMENT, TEAM);
        Arrival.say(
                SERVER.as(Role.SITE_CUSTODIAN, LIFT.site),
                "/print-referrals",
                Map.of(
                        "persons",
                        List.of(ENROLLED, STRANGE),
                        "party",
                        TEAM,
                        "purpose",
                        "IDENTITY",
                        "basis",
                        "LAW",
                        "document",
                        "order 7",
                        "occurred",
                        LIFT.now));
        Arrival.say(
                team, "/encounters", Map.of("encounters", List.of(encounter(ENROLLED, 511), encounter(STRANGE, 512))));
    }

    private static Map<String, Object> encounter(String person, long finger) {
        return Prints.encounter(
                UUID.randomUUID().toString(),
                person,
                LIFT.site,
                LIFT.now.toString(),
                List.of(Prints.template(finger, 1)));
    }

    private static PageClient gate() {
        return PageClient.of(SERVER.address()).signedIn(SERVER.tokenOf(Role.SITE_CUSTODIAN, LIFT.site));
    }

    private static int lay(String person, String finger, long print) {
        return gate().upload(
                        "/lifts/" + LIFT.lift + "/check",
                        Map.of(
                                "key",
                                UUID.randomUUID().toString(),
                                "from",
                                "ramp",
                                "person",
                                person,
                                "finger",
                                finger,
                                "device",
                                "kit 9"),
                        "print",
                        Base64.getDecoder().decode(Prints.template(print, 2)))
                .statusCode();
    }

    @Test
    void eachLineSaysWhatItsFingerCameTo() {
        assertThat(lay(ENROLLED, "1", 511)).isEqualTo(303);
        assertThat(lay(STRANGE, "0", 513)).isEqualTo(303);
        assertThat(lay(NEVER, "1", 514)).isEqualTo(303);

        SERVER.later();
        JsonNode checks =
                SERVER.as(Role.SITE_CUSTODIAN, LIFT.site).get("/api/v1/lifts/" + LIFT.lift + "/checks", JsonNode.class);
        assertThat(checks).hasSize(3);
        for (JsonNode check : checks) {
            String person = check.get("person").asString();
            assertThat(check.get("outcome").asString())
                    .isEqualTo(
                            person.equals(ENROLLED)
                                    ? "AGREES"
                                    : person.equals(STRANGE) ? "DOES_NOT_AGREE" : "NOT_ENROLLED");
            assertThat(check.get("role").asString()).isEqualTo("SITE_CUSTODIAN");
            assertThat(check.has("threshold")).isEqualTo(!person.equals(NEVER));
        }
        String ramp = gate().speaking("en").get("/lifts/" + LIFT.lift + "/ramp").body();
        assertThat(ramp).contains("3 of 3 lines compared", "does not agree: 1", "not enrolled", "kit 9");
        String arabic =
                gate().speaking("ar").get("/lifts/" + LIFT.lift + "/ramp").body();
        assertThat(arabic).contains("غير متفقة", "غير مسجل").doesNotContain("transfer.check");
        assertThat(gate().get("/lifts/" + LIFT.lift).body()).contains("It stops nobody");

        Arrival.say(
                SERVER.as(Role.SITE_CUSTODIAN, LIFT.site),
                "/lifts/handovers",
                Map.of(
                        "lift",
                        LIFT.lift,
                        "handover",
                        UUID.randomUUID(),
                        "stage",
                        "BOARDING",
                        "leg",
                        1,
                        "occurred",
                        LIFT.now));
    }

    @Test
    void onlySomebodyOnTheManifestIsCompared() {
        assertThat(lay(UUID.randomUUID().toString(), "1", 511)).isEqualTo(400);
    }
}
