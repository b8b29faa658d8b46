package org.amana.transfer;

import java.time.Instant;
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
import org.amana.platform.time.PlatformClock;
import org.amana.testing.TestServer;
import org.amana.transfer.plan.Stated;
import org.amana.transfer.plan.StatedPlans;
import tools.jackson.databind.JsonNode;

/** Ten people nominated for a campaign of their own, the last of whom nobody has screened, and plans for three nights of it. */
public final class PlannedCampaign {

    static final int NIGHTS = 3;

    private static final TestServer SERVER = TestServer.get();
    private static final List<String> CLEARED = List.of(
            "gate.files.not-ready",
            "gate.fit-to-travel.not-examined",
            "gate.notices.not-queued",
            "gate.refoulement.not-assessed",
            "gate.told-of-destination.not-told",
            "gate.basis.no-comparison");

    final UUID campaign = UUID.randomUUID();
    final List<UUID> people = new ArrayList<>();
    final AmanaClient cell;
    final LocalDate first;
    private final String prefix;

    /** @param prefix of all parties and places, so that tests do not meet */
    public PlannedCampaign(String prefix) {
        this.prefix = prefix;
        cell = SERVER.as(Role.OPERATIONS_OFFICER, of("cell"));
        SERVER.ensurePlace(of("origin"), "PRISON");
        SERVER.ensurePlace(of("end"), "PRISON");
        SERVER.ensureParty(of("prison"));
        AmanaClient site = SERVER.as(Set.of(Role.SITE_CUSTODIAN, Role.CLINICIAN), of("site"));
        Instant now = SERVER.bean(PlatformClock.class).now();
        first = LocalDate.ofInstant(now, ZoneOffset.ofHours(3)).plusDays(1);
        say(cell, "/mandates", body("code", of("order"), "instrument", "Order 9", "grounds", "criminal law"));
        for (int i = 0; i < 10; i++) {
            people.add(UUID.randomUUID());
        }
        say(
                site,
                "/persons",
                body(
                        "movement", UUID.randomUUID(),
                        "account", "held/" + of("site") + "/" + of("origin") + "/" + of("order"),
                        "cause", "OPENING",
                        "occurred", now.toString(),
                        "persons",
                                people.stream()
                                        .map(person -> body("person", person, "sex", "MALE", "sighting", "count"))
                                        .toList()));
        // The last of them is screened by nobody.
        say(
                site,
                "/age-determinations",
                body(
                        "occurred", now.toString(),
                        "determinedBy", "age officer",
                        "ages",
                                people.subList(0, 9).stream()
                                        .map(PlannedCampaign::screened)
                                        .toList()));
        say(
                cell,
                "/campaigns",
                body(
                        "campaign", campaign,
                        "name", prefix,
                        "objective", "out of a failing prison",
                        "authority", of("cell"),
                        "document", "agreement 6",
                        "requester", of("prison"),
                        "legalReview", "note 4",
                        "originState", "SY",
                        "receivingState", "IQ",
                        "endState", "nobody left behind"));
        say(
                cell,
                "/nominations",
                body(
                        "campaign",
                        campaign,
                        "receiver",
                        of("prison"),
                        "day",
                        first.toString(),
                        "nominees",
                        people.stream()
                                .map(person -> body("person", person, "destination", of("end"), "lane", "ADULT"))
                                .toList()));
        say(
                cell,
                "/campaigns/categories",
                body(
                        "campaign",
                        campaign,
                        "undecided",
                        "other",
                        "saidBy",
                        "commander",
                        "categories",
                        List.of(body(
                                "category", "other",
                                "weight", 1,
                                "seats", 1,
                                "escortsPerHundred", 0,
                                "enrolMinutes", 0))));
    }

    /** The code of a party, place or order of this campaign. */
    public String of(String what) {
        return prefix + "-" + what;
    }

    private static Map<String, Object> screened(UUID person) {
        return body(
                "person", person,
                "determination", UUID.randomUUID(),
                "earliestBirth", "1985-01-01",
                "latestBirth", "1991-01-01",
                "method", "DOCUMENT",
                "evidence", "card");
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

    /** Four a night of nine: the first night is full, the second too, one goes on the third. */
    Stated stated() {
        return new Stated(
                UUID.randomUUID(),
                campaign,
                of("prison"),
                of("end"),
                first,
                NIGHTS,
                List.of(StatedPlans.site(of("origin"), of("site"), false, NIGHTS, 300)),
                List.of(new Stated.Vehicle("bus", 6, true, StatedPlans.always(1, NIGHTS))),
                List.of(StatedPlans.leg("road", of("origin"), of("end"), "bus", NIGHTS)),
                StatedPlans.always(4, NIGHTS),
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

    /** Makes a plan, and says the path of its board. */
    public String plan() {
        Stated stated = stated();
        say(cell, "/campaigns/plans", stated);
        return "/campaigns/" + campaign + "/plans/" + stated.plan();
    }
}
