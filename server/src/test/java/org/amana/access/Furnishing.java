package org.amana.access;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.amana.platform.time.PlatformClock;
import org.amana.testing.Prints;
import org.amana.testing.TestServer;
import tools.jackson.databind.JsonNode;

/** Makes everything by the same requests that users make. */
final class Furnishing {

    private static final TestServer SERVER = TestServer.get();

    private final String party;
    private final String place;
    private final Map<String, String> ids = new LinkedHashMap<>();
    private final String now = SERVER.bean(PlatformClock.class).now().toString();

    Furnishing(String party) {
        this.party = party;
        this.place = party + "-site";
        SERVER.ensureParty(party);
        SERVER.ensureParty(party + "-next");
        SERVER.ensureParty(party + "-before");
        SERVER.ensurePlace(place, "PRISON");
    }

    House house() {
        ids.put("person", person());
        ids.put("other", person());
        register();
        lists();
        courts();
        transfer();
        prints();
        paper();
        ids.put("row", "1");
        return new House(party, place, ids, now);
    }

    /** A count sheet of the place that was brought and that nobody has read. */
    private void paper() {
        String scan = SERVER.as(Role.SITE_CUSTODIAN, party)
                .upload(
                        "/api/v1/scans",
                        UUID.randomUUID().toString(),
                        "application/pdf",
                        "%PDF-1.7 a sheet".getBytes(StandardCharsets.UTF_8),
                        JsonNode.class)
                .body()
                .get("sha256")
                .asString();
        String paper = UUID.randomUUID().toString();
        say(
                Role.SITE_CUSTODIAN,
                "/papers",
                Map.of("paper", paper, "form", "count-sheet", "about", place, "scan", scan));
        ids.put("paper", paper);
    }

    /** Two records with the prints of one finger, searched: a case for examiners. */
    private void prints() {
        long finger = party.hashCode();
        List<String> two = Prints.referred(SERVER, party, place, now, 2);
        for (String person : two) {
            String encounter = UUID.randomUUID().toString();
            ids.put("encounter", encounter);
            String print = Prints.picture(finger, two.indexOf(person));
            say(
                    Role.ENROLMENT,
                    "/encounters",
                    Map.of("encounters", List.of(Prints.encounter(encounter, person, place, now, List.of(print)))));
        }
        say(
                Role.ENROLMENT,
                "/searches",
                Map.of("searches", List.of(Map.of("search", UUID.randomUUID(), "encounter", ids.get("encounter")))));
        ids.put(
                "matter",
                SERVER.as(Role.ENROLMENT, party)
                        .get("/api/v1/enrolment", JsonNode.class)
                        .at("/open/0/id")
                        .asString());
        say(
                Role.ENROLMENT,
                "/print-exchanges",
                Map.of(
                        "exchange",
                        mint("exchange"),
                        "encounter",
                        ids.get("encounter"),
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
        mint("answer");
    }

    private JsonNode say(Role role, String path, Map<String, ?> body) {
        return SERVER.as(role, party)
                .post("/api/v1" + path, body, JsonNode.class)
                .body();
    }

    private String mint(String name) {
        return ids.computeIfAbsent(name, n -> UUID.randomUUID().toString());
    }

    private String account(String whose) {
        return "held/" + whose + '/' + place + "/none-shown";
    }

    private String person() {
        String person = UUID.randomUUID().toString();
        Map<String, ?> one = Map.of("person", person, "sex", "MALE", "sighting", "formal count");
        say(
                Role.SITE_CUSTODIAN,
                "/persons",
                Map.of(
                        "movement", UUID.randomUUID(),
                        "account", account(party),
                        "cause", "OPENING",
                        "occurred", now,
                        "persons", List.of(one)));
        return person;
    }

    private void register() {
        say(
                Role.SITE_CUSTODIAN,
                "/handovers",
                Map.of(
                        "handover", mint("handover"),
                        "receiver", party + "-next",
                        "to", account(party + "-next"),
                        "persons", List.of(ids.get("person")),
                        "occurred", now));
        JsonNode counted = say(
                Role.SITE_CUSTODIAN,
                "/counts",
                Map.of(
                        "count",
                        mint("count"),
                        "place",
                        place,
                        "kind",
                        "FORMAL",
                        "occurred",
                        now,
                        "first",
                        Map.of("name", "A", "figure", 9),
                        "seen",
                        List.of(),
                        "unknown",
                        0));
        ids.put("discrepancy", counted.at("/discrepancies/0/discrepancy").asString());
        Map<String, ?> change = Map.of(
                "person", ids.get("person"), "credit", account(party + "-next"), "cause", "HANDOVER", "occurred", now);
        say(
                Role.SITE_CUSTODIAN,
                "/corrections",
                Map.of(
                        "correction",
                        mint("correction"),
                        "reason",
                        "he went with them",
                        "changes",
                        List.of(change),
                        "occurred",
                        now));
        say(
                Role.ENROLMENT,
                "/links",
                Map.of(
                        "link", mint("link"),
                        "person", ids.get("person"),
                        "other", ids.get("other"),
                        "basis", "same scar",
                        "decidedBy", "examiner"));
    }

    private void lists() {
        String list = SERVER.as(Role.RECEIVING_REGISTRAR, party)
                .upload(
                        "/api/v1/lists?asOf=" + now,
                        UUID.randomUUID().toString(),
                        "text/csv",
                        "No.,Name\n1,Ahmad Ali\n".getBytes(StandardCharsets.UTF_8),
                        JsonNode.class)
                .body()
                .get("list")
                .asString();
        ids.put("list", list);
        JsonNode linked = say(
                Role.ENROLMENT,
                "/record-links",
                Map.of(
                        "links",
                        List.of(Map.of(
                                "list",
                                list,
                                "row",
                                2,
                                "person",
                                ids.get("person"),
                                "rationale",
                                "same name",
                                "confirm",
                                false))));
        ids.put("record-link", linked.at("/links/0").asString());
    }

    private void courts() {
        say(
                Role.INVESTIGATING_JUDGE,
                "/holds",
                Map.of(
                        "hold",
                        mint("hold"),
                        "person",
                        ids.get("person"),
                        "blocks",
                        "RELEASE",
                        "order",
                        "order 5",
                        "from",
                        now));
        JsonNode glass =
                say(Role.CLINICIAN, "/break-glass", Map.of("person", ids.get("person"), "reason", "unconscious"));
        ids.put("glass", glass.get("id").asString());
    }

    private void transfer() {
        String campaign = mint("campaign");
        Map<String, Object> opening = new LinkedHashMap<>(Map.of(
                "campaign", campaign,
                "name", "door",
                "objective", "out of a failing prison",
                "authority", party,
                "requester", party,
                "originState", "SY",
                "receivingState", "IQ",
                "endState", "nobody left behind"));
        say(Role.OPERATIONS_OFFICER, "/campaigns", opening);
        say(
                Role.SITE_CUSTODIAN,
                "/nominations",
                Map.of(
                        "campaign",
                        campaign,
                        "receiver",
                        party + "-next",
                        "day",
                        "2030-01-01",
                        "nominees",
                        List.of(Map.of("person", ids.get("person"), "destination", place, "lane", "ADULT"))));
        lift(campaign);
        say(
                Role.LEGAL_OFFICER,
                "/overrides",
                Map.of(
                        "override",
                        mint("override"),
                        "campaign",
                        campaign,
                        "person",
                        ids.get("person"),
                        "code",
                        "gate.refoulement.not-assessed",
                        "reason",
                        "the site falls tonight",
                        "askedBy",
                        "legal officer"));
        say(
                Role.LEGAL_OFFICER,
                "/waivers",
                Map.of(
                        "waiver",
                        mint("waiver"),
                        "about",
                        "campaign:" + campaign,
                        "duty",
                        "TOLD_OF_DESTINATION",
                        "persons",
                        List.of(ids.get("person")),
                        "reason",
                        "the site falls tonight",
                        "expires",
                        Instant.parse(now).plus(Duration.ofDays(1)).toString()));
        ids.put("notice", UUID.randomUUID().toString());
        ids.put("act", UUID.randomUUID().toString());
    }

    private void lift(String campaign) {
        String code = "L-" + party.toUpperCase(Locale.ROOT);
        Map<String, Object> leg = Map.of(
                "number",
                1,
                "from",
                place,
                "to",
                "door-end",
                "carrier",
                party,
                "conveyance",
                "BUS",
                "seats",
                20,
                "departs",
                "2030-01-01T20:00:00Z",
                "arrives",
                "2030-01-01T23:00:00Z",
                "silenceMinutes",
                60);
        SERVER.ensurePlace("door-end", "PRISON");
        Map<String, Object> lift = new LinkedHashMap<>(Map.of(
                "lift",
                code,
                "campaign",
                campaign,
                "sender",
                party,
                "receiver",
                party + "-next",
                "origin",
                place,
                "destination",
                "door-end",
                "mandate",
                "none-shown",
                "lane",
                "ADULT",
                "night",
                "2030-01-01"));
        lift.put("legs", List.of(leg));
        say(Role.OPERATIONS_OFFICER, "/lifts", lift);
        ids.put("lift", code);
    }
}
