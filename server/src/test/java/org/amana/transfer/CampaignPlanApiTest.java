package org.amana.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.amana.access.Role;
import org.amana.demo.api.AmanaClient;
import org.amana.demo.api.ApiProblem;
import org.amana.planner.json.BadInput;
import org.amana.planner.json.PlannerJson;
import org.amana.platform.postgres.Database;
import org.amana.platform.time.PlatformClock;
import org.amana.testing.TestServer;
import org.amana.transfer.plan.Stated;
import org.amana.transfer.plan.StatedPlans;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** A campaign planned, approved and carried out through the same HTTP API that everybody uses. */
class CampaignPlanApiTest {

    private static final TestServer SERVER = TestServer.get();
    private static final AmanaClient CELL = SERVER.as(Role.OPERATIONS_OFFICER, "plan-cell");
    private static final AmanaClient SECOND =
            SERVER.as(Set.of(Role.OPERATIONS_OFFICER, Role.SITE_CUSTODIAN), "plan-cell");
    private static final AmanaClient SITE = SERVER.as(Set.of(Role.SITE_CUSTODIAN, Role.CLINICIAN), "plan-site");
    private static final AmanaClient ESCORT = SERVER.as(Role.ESCORT_OFFICER, "plan-cell");
    private static final UUID CAMPAIGN = UUID.randomUUID();
    private static final List<UUID> PEOPLE = new ArrayList<>();
    private static final List<String> CLEARED = List.of(
            "gate.files.not-ready",
            "gate.fit-to-travel.not-examined",
            "gate.notices.not-queued",
            "gate.refoulement.not-assessed",
            "gate.told-of-destination.not-told",
            "gate.basis.no-comparison");

    private static LocalDate first = LocalDate.EPOCH;

    @BeforeAll
    static void nominate() {
        SERVER.ensurePlace("plan-origin", "PRISON");
        SERVER.ensurePlace("plan-hub", "HUB");
        SERVER.ensurePlace("plan-end", "PRISON");
        SERVER.ensureParty("plan-prison");
        say(CELL, "/mandates", Map.of("code", "plan-order", "instrument", "Order 8", "grounds", "criminal law"));
        var now = SERVER.bean(PlatformClock.class).now();
        first = LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(1);
        List<Map<String, Object>> persons = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            UUID person = UUID.randomUUID();
            PEOPLE.add(person);
            persons.add(Map.of("person", person, "sex", "MALE", "sighting", "formal count"));
        }
        say(
                SITE,
                "/persons",
                body(
                        "movement",
                        UUID.randomUUID(),
                        "account",
                        "held/plan-site/plan-origin/plan-order",
                        "cause",
                        "OPENING",
                        "occurred",
                        now.toString(),
                        "persons",
                        persons));
        // The last of them is screened by nobody.
        say(
                SITE,
                "/age-determinations",
                body(
                        "occurred",
                        now.toString(),
                        "determinedBy",
                        "age officer",
                        "ages",
                        PEOPLE.subList(0, 9).stream()
                                .map(person -> body(
                                        "person",
                                        person,
                                        "determination",
                                        UUID.randomUUID(),
                                        "earliestBirth",
                                        "1985-01-01",
                                        "latestBirth",
                                        "1991-01-01",
                                        "method",
                                        "DOCUMENT",
                                        "evidence",
                                        "card"))
                                .toList()));
        say(
                CELL,
                "/campaigns",
                body(
                        "campaign",
                        CAMPAIGN,
                        "name",
                        "south",
                        "objective",
                        "out of a failing prison",
                        "authority",
                        "plan-cell",
                        "document",
                        "agreement 5",
                        "requester",
                        "plan-prison",
                        "legalReview",
                        "note 3",
                        "originState",
                        "SY",
                        "receivingState",
                        "IQ",
                        "endState",
                        "nobody left behind"));
        say(
                CELL,
                "/nominations",
                body(
                        "campaign",
                        CAMPAIGN,
                        "receiver",
                        "plan-prison",
                        "day",
                        first.toString(),
                        "nominees",
                        PEOPLE.stream()
                                .map(person -> body("person", person, "destination", "plan-end", "lane", "ADULT"))
                                .toList()));
    }

    private static Map<String, Object> body(Object... namesAndValues) {
        Map<String, Object> body = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            body.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return body;
    }

    private static JsonNode say(AmanaClient who, String path, Object body) {
        return who.post("/api/v1" + path, body, JsonNode.class).body();
    }

    private static ApiProblem refused(AmanaClient who, String path, Object body) {
        return catchThrowableOfType(ApiProblem.class, () -> say(who, path, body));
    }

    private static Stated stated(int hubBeds) {
        int nights = 3;
        Stated.Site hub = StatedPlans.site("plan-hub", "plan-cell", true, nights, 10);
        return new Stated(
                UUID.randomUUID(),
                CAMPAIGN,
                "plan-prison",
                "plan-end",
                first,
                nights,
                List.of(
                        StatedPlans.site("plan-origin", "plan-site", false, nights, 300),
                        new Stated.Site(
                                hub.place(),
                                hub.custodian(),
                                true,
                                hub.hazards(),
                                hub.after(),
                                StatedPlans.always(hubBeds, nights))),
                List.of(new Stated.Vehicle("bus", 6, true, StatedPlans.always(1, nights))),
                List.of(
                        StatedPlans.leg("collect", "plan-origin", "plan-hub", "bus", nights),
                        StatedPlans.leg("road", "plan-origin", "plan-end", "bus", nights),
                        closed(StatedPlans.leg("pass", "plan-hub", "plan-end", "bus", nights), nights)),
                StatedPlans.always(4, nights),
                null,
                null,
                null,
                null,
                null,
                CLEARED.stream()
                        .map(code -> new Stated.Clearing(code, 1, "clinic and legal office"))
                        .toList(),
                null);
    }

    private static Stated.Way closed(Stated.Way way, int nights) {
        return new Stated.Way(
                way.leg(),
                way.from(),
                way.to(),
                way.vehicle(),
                way.sortiesPerTail(),
                way.busyNights(),
                way.categories(),
                way.risk(),
                way.riskSource(),
                StatedPlans.always(0, nights));
    }

    private static List<WayBoard.Way> closedNow() {
        JdbcClient database = JdbcClient.create(SERVER.bean(Database.class).writer());
        return SERVER.bean(WayBoard.class).closed(database, first);
    }

    private static void weigh() {
        say(
                CELL,
                "/campaigns/categories",
                body(
                        "campaign",
                        CAMPAIGN,
                        "undecided",
                        "other",
                        "saidBy",
                        "commander",
                        "categories",
                        List.of(body(
                                "category",
                                "other",
                                "weight",
                                1,
                                "seats",
                                1,
                                "escortsPerHundred",
                                20,
                                "enrolMinutes",
                                10))));
    }

    @Test
    void aPlanIsMadeReadApprovedByTwoAndBecomesLifts() throws BadInput {
        weigh();
        // The receiver's own word for the second night takes the place of the officer's figure.
        say(
                SERVER.as(Role.RECEIVING_REGISTRAR, "plan-prison"),
                "/capacity-offers",
                body(
                        "offer",
                        UUID.randomUUID(),
                        "campaign",
                        CAMPAIGN,
                        "place",
                        "plan-end",
                        "night",
                        first.plusDays(1).toString(),
                        "places",
                        2));
        Stated stated = stated(0);
        JsonNode made = say(CELL, "/campaigns/plans", stated);
        String path = "/api/v1/campaigns/" + CAMPAIGN + "/plans/" + stated.plan();
        JsonNode whole = CELL.get(path, JsonNode.class);

        assertThat(made.at("/people").asInt()).isEqualTo(9);
        assertThat(made.at("/leftOut").asInt()).isEqualTo(1);
        assertThat(whole.at("/leftOut/0/reason").asString()).isEqualTo("gate.age-screen.not-screened");
        assertThat(whole.at("/leftOut/0/people").asInt()).isEqualTo(1);
        assertThat(whole.at("/leftOut/0/message").asString()).startsWith("Nobody has screened");
        assertThat(CELL.in("ar")
                        .get(path, JsonNode.class)
                        .at("/leftOut/0/message")
                        .asString())
                .startsWith("لم يفحص");
        assertThat(whole.at("/nights/0/people").asInt()).isEqualTo(4);
        assertThat(whole.at("/nights/1/people").asInt()).isEqualTo(2);
        assertThat(whole.at("/summary/bound").asLong())
                .isLessThanOrEqualTo(whole.at("/summary/objective").asLong());
        String instance = CELL.get(path + "/instance", JsonNode.class).toString();
        assertThat(PlannerJson.instance("read", instance).value().people()).isEqualTo(9);
        assertThat(whole.at("/summary/instanceHash").asString())
                .isEqualTo(made.at("/hash").asString());
        assertThat(CELL.list(path + "/persons?reason=gate.age-screen.not-screened", JsonNode.class).stream()
                        .map(one -> one.at("/person").asString()))
                .containsExactly(PEOPLE.getLast().toString());
        assertThat(CELL.list("/api/v1/campaigns/" + CAMPAIGN + "/plans", JsonNode.class))
                .isNotEmpty();

        carriedOut(stated.plan(), whole);
    }

    private static void carriedOut(UUID plan, JsonNode whole) {
        int sortie = whole.at("/sorties/0/number").asInt();
        Map<String, Object> leg = body(
                "number",
                1,
                "from",
                "plan-origin",
                "to",
                "plan-end",
                "carrier",
                "plan-cell",
                "conveyance",
                "BUS",
                "seats",
                20,
                "departs",
                first + "T20:00:00Z",
                "arrives",
                first + "T23:00:00Z",
                "silenceMinutes",
                60);
        Map<String, Object> lifts = body(
                "plan",
                plan,
                "night",
                1,
                "lifts",
                List.of(body("sortie", sortie, "lift", "L-PLAN-1", "mandate", "plan-order", "legs", List.of(leg))));
        assertThat(refused(CELL, "/campaigns/plans/lifts", lifts).codes())
                .containsExactly("transfer.plan.not-approved");
        Map<String, Object> approval = body("plan", plan, "approvedBy", "commander of the joint cell");
        say(CELL, "/campaigns/plans/approvals", approval);
        assertThat(closedNow()).as("one alone closes no way").isEmpty();
        say(SECOND, "/campaigns/plans/approvals", approval);
        assertThat(closedNow()).containsExactly(new WayBoard.Way("plan-hub", "plan-end"));
        JsonNode done = say(CELL, "/campaigns/plans/lifts", lifts);

        assertThat(done.at("/leftBehind").size()).isZero();
        JsonNode lift = CELL.get("/api/v1/lifts/L-PLAN-1", JsonNode.class);
        assertThat(lift.at("/summary/listed").asInt())
                .isEqualTo(whole.at("/sorties/0/people").asInt());
        assertThat(lift.at("/summary/state").asString()).isEqualTo("PLANNED");
        // What gates still say stops it from being frozen, as with every lift.
        say(CELL, "/lifts/offers", body("lift", "L-PLAN-1"));
        assertThat(refused(CELL, "/lifts/freezes", body("lift", "L-PLAN-1", "version", 1))
                        .codes())
                .contains("gate.refoulement.not-assessed");
        assertThat(CELL.get("/api/v1/campaigns/" + CAMPAIGN + "/plans/" + plan, JsonNode.class)
                        .at("/sorties/0/lift")
                        .asString())
                .isEqualTo("L-PLAN-1");
    }

    @Test
    void theSameRequestUnderTheSameKeyIsPlannedOnce() {
        weigh();
        Stated stated = stated(0);
        String key = UUID.randomUUID().toString();
        var one = CELL.post("/api/v1/campaigns/plans", key, stated, JsonNode.class);
        var again = CELL.post("/api/v1/campaigns/plans", key, stated, JsonNode.class);
        assertThat(again.replayed()).isTrue();
        assertThat(again.body()).isEqualTo(one.body());
    }

    @Test
    void plansAreForThoseWhoMayReadThemOnly() {
        assertThat(catchThrowableOfType(
                                ApiProblem.class,
                                () -> ESCORT.get("/api/v1/campaigns/" + CAMPAIGN + "/plans", JsonNode.class))
                        .status())
                .isEqualTo(404);
        assertThat(catchThrowableOfType(
                                ApiProblem.class,
                                () -> CELL.get(
                                        "/api/v1/campaigns/" + CAMPAIGN + "/plans/" + UUID.randomUUID(),
                                        JsonNode.class))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whatIsWrongNamesItsField() {
        weigh();
        Stated good = stated(0);
        Stated.Way nowhere = new Stated.Way("x", "moon", "plan-end", "bus", 1, 1, null, 0, "", good.intake());
        ApiProblem problem = refused(
                CELL, "/campaigns/plans", StatedPlans.with(good, good.sites(), good.vehicles(), List.of(nowhere)));
        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.reasons().stream().flatMap(reason -> reason.where().stream()))
                .containsExactly("/legs/0/from", "/legs/0/riskSource");
        assertThat(refused(SERVER.as(Role.OPERATIONS_OFFICER, "plan-prison"), "/campaigns/plans", stated(0))
                        .codes())
                .containsExactly("transfer.not-yours-to-say");
    }
}
