package org.amana.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amana.access.Role;
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

/** Prints of children: none by default; under an order for their protection, in a gallery of their own, and for nothing else. */
class ChildrenPrintsTest {

    private static final TestServer SERVER = TestServer.get();
    private static final String PARTY = "children-team";
    private static final String PLACE = "children-site";
    private static final long FINGER = 801;
    private static final String NOW = SERVER.bean(PlatformClock.class)
            .now()
            .truncatedTo(ChronoUnit.SECONDS)
            .toString();

    @BeforeAll
    static void prepare() {
        SERVER.ensureParty(PARTY);
        SERVER.ensurePlace(PLACE, "PRISON");
    }

    private static AmanaClient team() {
        return SERVER.as(Role.ENROLMENT, PARTY);
    }

    private static JsonNode say(AmanaClient who, String path, Map<String, ?> body) {
        return who.post("/api/v1" + path, body, JsonNode.class).body();
    }

    private static void refused(String code, ThrowingCallable deed) {
        assertThatExceptionOfType(ApiProblem.class)
                .isThrownBy(deed)
                .satisfies(problem -> assertThat(problem.codes()).contains(code));
    }

    private static List<String> children(int count) {
        List<String> children = new ArrayList<>();
        List<Map<String, ?>> entered = new ArrayList<>();
        List<Map<String, ?>> ages = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String child = UUID.randomUUID().toString();
            children.add(child);
            entered.add(Map.of("person", child, "sex", "MALE", "sighting", "formal count"));
            ages.add(Map.of(
                    "person", child,
                    "determination", UUID.randomUUID(),
                    "earliestBirth", "2010-01-01",
                    "latestBirth", "2012-01-01",
                    "method", "MULTIDISCIPLINARY",
                    "evidence", "board"));
        }
        say(
                SERVER.as(Role.SITE_CUSTODIAN, PARTY),
                "/persons",
                Map.of(
                        "movement",
                        UUID.randomUUID(),
                        "account",
                        "held/" + PARTY + '/' + PLACE + "/none-shown",
                        "cause",
                        "OPENING",
                        "occurred",
                        NOW,
                        "persons",
                        entered));
        say(
                SERVER.as(Role.CLINICIAN, PARTY),
                "/age-determinations",
                Map.of("occurred", NOW, "determinedBy", "board", "ages", ages));
        return children;
    }

    private static void refer(List<String> people, String purpose, String basis) {
        say(
                SERVER.as(Role.SITE_CUSTODIAN, PARTY),
                "/print-referrals",
                Map.of(
                        "persons", people,
                        "party", PARTY,
                        "purpose", purpose,
                        "basis", basis,
                        "document", "order 3",
                        "occurred", NOW));
    }

    private static String enrol(String person, String purpose, String basis, String print) {
        String encounter = UUID.randomUUID().toString();
        Map<String, Object> body = new HashMap<>(Prints.encounter(encounter, person, PLACE, NOW, List.of(print)));
        body.put("purpose", purpose);
        body.put("basis", basis);
        say(team(), "/encounters", Map.of("encounters", List.of(body)));
        return encounter;
    }

    private static String forProtection(String child, int impression) {
        return enrol(child, "CHILD_PROTECTION", "CHILD_PROTECTION_ORDER", Prints.picture(FINGER, impression));
    }

    private static JsonNode search(String encounter) {
        return say(
                        team(),
                        "/searches",
                        Map.of("searches", List.of(Map.of("search", UUID.randomUUID(), "encounter", encounter))))
                .at("/searches/0");
    }

    @Test
    void noneAreTakenByDefault() {
        String child = children(1).getFirst();
        refused("enrolment.may-be-child", () -> refer(List.of(child), "IDENTITY", "LAW"));
        String page = PageClient.of(SERVER.address())
                .signedIn(SERVER.tokenOf(Role.ENROLMENT, PARTY))
                .speaking("en")
                .get("/enrolment/new?person=" + child)
                .body();
        assertThat(page).contains("May be under 18").doesNotContain("name=\"file\"");
    }

    @Test
    void aChildsPrintsAreForItsProtectionAndForNothingElse() {
        List<String> children = children(2);
        refer(children, "CHILD_PROTECTION", "CHILD_PROTECTION_ORDER");
        refused(
                "enrolment.basis-does-not-fit",
                () -> enrol(children.get(0), "CHILD_PROTECTION", "LAW", Prints.picture(FINGER, 1)));
        String first = forProtection(children.get(0), 1);

        // An adult with the very same finger: nothing compares across.
        String adult = Prints.referred(SERVER, PARTY, PLACE, NOW, 1).getFirst();
        String adults = enrol(adult, "IDENTITY", "LAW", Prints.picture(FINGER, 2));
        assertThat(strongest(search(adults))).isLessThan(3_000);
        JsonNode alone = search(first);
        assertThat(alone.get("candidates")).isEmpty();

        String second = forProtection(children.get(1), 3);
        JsonNode found = search(second);
        assertThat(found.at("/candidates/0/toExamine").asBoolean())
                .as("a child who came twice is found among children")
                .isTrue();
        assertThat(found.get("persons").asInt()).isGreaterThanOrEqualTo(2);

        refused("enrolment.may-be-child", () -> verify(children.get(0)));
        refused("enrolment.exchange.child", () -> send(first));
    }

    private static int strongest(JsonNode search) {
        int strongest = 0;
        for (JsonNode candidate : search.get("candidates")) {
            strongest = Math.max(strongest, candidate.get("score").asInt());
        }
        return strongest;
    }

    private static void verify(String child) {
        say(
                SERVER.as(Role.SITE_CUSTODIAN, PARTY),
                "/verifications",
                Map.of(
                        "verification",
                        UUID.randomUUID(),
                        "person",
                        child,
                        "stage",
                        "BOARDING",
                        "occurred",
                        NOW,
                        "device",
                        "kit 4",
                        "prints",
                        List.of(Map.of("finger", "RIGHT_THUMB", "content", Prints.picture(FINGER, 4)))));
    }

    private static void send(String encounter) {
        say(
                team(),
                "/print-exchanges",
                Map.of(
                        "exchange",
                        UUID.randomUUID(),
                        "encounter",
                        encounter,
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
                        "for court 4 only",
                        "answer",
                        Map.of("finding", "NO_RISK_FOUND", "because", "assessment 3")));
    }
}
