package org.amana.transfer;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.amana.access.Role;
import org.amana.demo.api.AmanaClient;
import org.amana.platform.time.PlatformClock;
import org.amana.testing.TestServer;
import tools.jackson.databind.JsonNode;

/** People who came by a lift and were accepted, all by the API: some on the list, one found aboard whom nobody knew. */
final class Arrival {

    private static final TestServer SERVER = TestServer.get();

    final String site;
    final String prison;
    final String lift;
    final List<String> people;
    final String stranger = UUID.randomUUID().toString();
    final Instant now = SERVER.bean(PlatformClock.class).now().truncatedTo(ChronoUnit.SECONDS);
    private final String campaign = UUID.randomUUID().toString();

    private Arrival(String prefix, int count) {
        this.site = prefix + "-site";
        this.prison = prefix + "-prison";
        this.lift = "L-" + prefix.toUpperCase(Locale.ROOT);
        this.people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            people.add(UUID.randomUUID().toString());
        }
    }

    static Arrival of(String prefix, int count) {
        Arrival arrival = frozen(prefix, count);
        arrival.travel();
        arrival.accept();
        return arrival;
    }

    /** Nobody has boarded yet. */
    static Arrival frozen(String prefix, int count) {
        Arrival arrival = new Arrival(prefix, count);
        arrival.prepare();
        arrival.freeze();
        return arrival;
    }

    AmanaClient as(Role role, String party) {
        return SERVER.as(role, party);
    }

    AmanaClient registrar() {
        return as(Role.RECEIVING_REGISTRAR, prison);
    }

    AmanaClient clinic() {
        return as(Role.CLINICIAN, prison);
    }

    static JsonNode say(AmanaClient who, String path, Map<String, ?> body) {
        return who.post("/api/v1" + path, body, JsonNode.class).body();
    }

    static URI address() {
        return SERVER.address();
    }

    private AmanaClient cell() {
        return as(Role.OPERATIONS_OFFICER, prison + "-cell");
    }

    AmanaClient carrier() {
        return as(Role.ESCORT_OFFICER, prison + "-carrier");
    }

    private LocalDate night() {
        return now.atZone(ZoneId.of("Asia/Baghdad")).toLocalDate().plusDays(1);
    }

    private static Map<String, Object> body(Object... namesAndValues) {
        Map<String, Object> body = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            body.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return body;
    }

    private void prepare() {
        SERVER.ensurePlace(site, "PRISON");
        SERVER.ensurePlace(prison, "PRISON");
        for (String party : List.of(site, prison, prison + "-cell", prison + "-carrier")) {
            SERVER.ensureParty(party);
        }
        String mandate = prison + "-order";
        say(cell(), "/mandates", Map.of("code", mandate, "instrument", "Order 3", "grounds", "criminal law"));
        say(
                cell(),
                "/campaigns",
                body(
                        "campaign",
                        campaign,
                        "name",
                        "arrival",
                        "objective",
                        "out",
                        "authority",
                        prison + "-cell",
                        "document",
                        "agreement",
                        "requester",
                        prison,
                        "legalReview",
                        "note",
                        "originState",
                        "SY",
                        "receivingState",
                        "IQ",
                        "endState",
                        "nobody left",
                        "custodians",
                        List.of(site)));
        say(
                cell(),
                "/campaigns/comparisons",
                body(
                        "campaign",
                        campaign,
                        "options",
                        List.of("STAY", "MOVE", "RELEASE", "CIVILIAN_CARE").stream()
                                .map(option -> body(
                                        "option",
                                        option,
                                        "dangerToHeld",
                                        2,
                                        "toHeldBecause",
                                        "shelling",
                                        "dangerByEscape",
                                        2,
                                        "byEscapeBecause",
                                        "guards leave"))
                                .toList(),
                        "chosen",
                        "MOVE",
                        "saidBy",
                        "commander",
                        "occurred",
                        now));
        say(
                registrar(),
                "/capacity-offers",
                body(
                        "offer",
                        UUID.randomUUID(),
                        "campaign",
                        campaign,
                        "place",
                        prison,
                        "night",
                        night(),
                        "places",
                        50));
        say(
                as(Role.SITE_CUSTODIAN, site),
                "/persons",
                body(
                        "movement",
                        UUID.randomUUID(),
                        "account",
                        "held/" + site + '/' + site + '/' + mandate,
                        "cause",
                        "OPENING",
                        "occurred",
                        now,
                        "persons",
                        people.stream()
                                .map(id -> body(
                                        "person",
                                        id,
                                        "sex",
                                        "MALE",
                                        "sighting",
                                        "formal count",
                                        "tag",
                                        "T" + id.substring(0, 8)))
                                .toList()));
        say(
                as(Role.CLINICIAN, site),
                "/age-determinations",
                body(
                        "occurred",
                        now,
                        "determinedBy",
                        "clinician",
                        "ages",
                        people.stream()
                                .map(id -> body(
                                        "person",
                                        id,
                                        "determination",
                                        UUID.randomUUID(),
                                        "earliestBirth",
                                        "1980-01-01",
                                        "latestBirth",
                                        "1982-01-01",
                                        "method",
                                        "VISUAL_SCREEN",
                                        "evidence",
                                        "by sight"))
                                .toList()));
        say(
                cell(),
                "/nominations",
                body(
                        "campaign",
                        campaign,
                        "receiver",
                        prison,
                        "day",
                        night(),
                        "nominees",
                        people.stream()
                                .map(id -> body("person", id, "destination", prison, "lane", "ADULT"))
                                .toList()));
        for (String duty : List.of("TOLD_OF_DESTINATION", "PROPERTY_READY", "MEDICAL_FILE_READY")) {
            say(
                    as(Role.SITE_CUSTODIAN, site),
                    "/duties/done",
                    body(
                            "about",
                            "campaign:" + campaign,
                            "duty",
                            duty,
                            "persons",
                            people,
                            "proof",
                            "sheet",
                            "occurred",
                            now));
        }
        say(
                as(Role.LEGAL_OFFICER, site),
                "/assessments",
                body(
                        "assessments",
                        people.stream()
                                .map(id -> body(
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
                                        "2040-01-01"))
                                .toList()));
        say(
                as(Role.CLINICIAN, site),
                "/fitness-statements",
                body(
                        "statements",
                        people.stream()
                                .map(id -> body(
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
                                        "2040-01-01"))
                                .toList()));
    }

    private void freeze() {
        Instant departs =
                night().atTime(20, 0).atZone(ZoneId.of("Asia/Baghdad")).toInstant();
        Map<String, Object> leg = body(
                "number",
                1,
                "from",
                site,
                "to",
                prison,
                "carrier",
                prison + "-carrier",
                "conveyance",
                "BUS",
                "seats",
                people.size() + 2,
                "departs",
                departs,
                "arrives",
                departs.plus(2, ChronoUnit.HOURS),
                "silenceMinutes",
                60);
        say(
                cell(),
                "/lifts",
                body(
                        "lift",
                        lift,
                        "campaign",
                        campaign,
                        "sender",
                        site,
                        "receiver",
                        prison,
                        "origin",
                        site,
                        "destination",
                        prison,
                        "mandate",
                        prison + "-order",
                        "lane",
                        "ADULT",
                        "night",
                        night(),
                        "legs",
                        List.of(leg)));
        say(cell(), "/lifts/manifest-versions", body("lift", lift, "add", people));
        say(cell(), "/lifts/offers", body("lift", lift));
        say(registrar(), "/lifts/offers/answers", body("lift", lift, "version", 1, "agreed", true));
        say(cell(), "/lifts/freezes", body("lift", lift, "version", 1));
    }

    private void travel() {
        UUID boarding = UUID.randomUUID();
        JsonNode given = say(
                as(Role.SITE_CUSTODIAN, site),
                "/lifts/handovers",
                body("lift", lift, "handover", boarding, "stage", "BOARDING", "leg", 1, "occurred", now));
        say(
                carrier(),
                "/lifts/boardings",
                body(
                        "lift",
                        lift,
                        "handover",
                        boarding,
                        "agreed",
                        given.get("agreed").asString(),
                        "occurred",
                        now,
                        "lines",
                        people.stream()
                                .map(id -> body("person", id, "loading", "BOARDED"))
                                .toList()));
        say(carrier(), "/lifts/departures", body("lift", lift, "leg", 1, "occurred", now, "anyway", true));
        say(
                carrier(),
                "/lifts/found-aboard",
                body(
                        "lift",
                        lift,
                        "leg",
                        1,
                        "movement",
                        UUID.randomUUID(),
                        "strangers",
                        List.of(body("person", stranger, "sex", "MALE", "sighting", "in the last seat")),
                        "occurred",
                        now,
                        "sighting",
                        "in the last seat"));
        say(carrier(), "/lifts/arrivals", body("lift", lift, "leg", 1, "occurred", now));
    }

    private void accept() {
        UUID receipt = UUID.randomUUID();
        List<String> all = new ArrayList<>(people);
        all.add(stranger);
        JsonNode given = say(
                carrier(),
                "/lifts/handovers",
                body("lift", lift, "handover", receipt, "stage", "RECEIPT", "leg", 1, "occurred", now));
        say(
                registrar(),
                "/lifts/receipts",
                body(
                        "lift",
                        lift,
                        "handover",
                        receipt,
                        "agreed",
                        given.get("agreed").asString(),
                        "occurred",
                        now,
                        "lines",
                        all.stream()
                                .map(id -> body("person", id, "verdict", "ACCEPTED"))
                                .toList()));
    }

    /** A sheet on which something stands that nobody else may come to know. */
    Map<String, Object> screen(String person, String said) {
        return body(
                "sheet",
                UUID.randomUUID(),
                "person",
                person,
                "occurred",
                now,
                "clinician",
                "Dr Secretive",
                "outcome",
                "NEEDS_CARE",
                "consented",
                true,
                "said",
                said,
                "findings",
                said,
                "marks",
                List.of(
                        body("side", "BACK", "part", "CHEST", "kind", "BRUISE", "note", said),
                        body("side", "FRONT", "part", "RIGHT_HAND", "x", 30, "y", 230, "kind", "BURN")),
                "reportTo",
                "Board of " + said);
    }

    Map<String, Object> plain(String person) {
        return body(
                "sheet",
                UUID.randomUUID(),
                "person",
                person,
                "occurred",
                now,
                "clinician",
                "Dr Secretive",
                "outcome",
                "FIT",
                "consented",
                true);
    }

    Map<String, Object> admission(String person) {
        return body(
                "person",
                person,
                "occurred",
                now,
                "reasons",
                body("language", "ku", "by", "Officer Azad", "interpreter", "Ms Berivan", "signed", "REFUSED"),
                "property",
                body(
                        "items",
                        List.of(body("what", "wristwatch", "count", 1)),
                        "bag",
                        "BAG-77",
                        "signed",
                        "SIGNED",
                        "witness",
                        "Officer Azad"),
                "cell",
                body("section", "C", "cell", "12"));
    }
}
