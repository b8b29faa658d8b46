package org.amana.demo.run;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.amana.demo.api.AmanaClient;
import org.amana.demo.people.Scenario;
import tools.jackson.databind.JsonNode;

/** The parties, places, names, legal bases and capacities of the story, as an administrator and the parties themselves state them. */
final class Reference {

    private static final int MICRO = 1_000_000;
    private static final int METRES = 1_000;

    private static final Map<Scenario.PartyKind, String> PARTY_KINDS = Map.of(
            Scenario.PartyKind.AUTHORITY, "NON_STATE_HOLDER",
            Scenario.PartyKind.MINISTRY, "MINISTRY",
            Scenario.PartyKind.CARRIER, "CARRIER",
            Scenario.PartyKind.RECEIVER, "MINISTRY",
            Scenario.PartyKind.COURT, "COURT",
            Scenario.PartyKind.HUMANITARIAN, "HUMANITARIAN",
            Scenario.PartyKind.CAMP_ADMINISTRATION, "CAMP_ADMINISTRATION",
            Scenario.PartyKind.ENROLMENT, "OPERATOR");

    private Reference() {}

    /** Everything that users need to exist. */
    static void beforeUsers(World world, AmanaClient administrator) {
        Work.each(
                world.scenario().parties(),
                party -> administrator.post(
                        "/api/v1/parties",
                        Body.of("code", party.code(), "kind", PARTY_KINDS.get(party.kind()), "names", party.name()),
                        JsonNode.class));
        Work.each(
                world.scenario().places(), place -> administrator.post("/api/v1/places", place(place), JsonNode.class));
        Work.each(
                world.scenario().aliases(),
                alias -> administrator.post(
                        "/api/v1/names",
                        Body.of(
                                "alias", world.id("alias", alias.alias()),
                                "kind", "PLACE",
                                "of", alias.place(),
                                "name", alias.alias(),
                                "language", isArabic(alias.alias()) ? "ar" : "en",
                                "source", alias.provenance().note()),
                        JsonNode.class));
    }

    private static Map<String, Object> place(Scenario.Place place) {
        return Body.of(
                "code",
                place.code(),
                "kind",
                kind(place.kind()),
                "names",
                place.name(),
                "zone",
                place.zone().getId(),
                "position",
                Body.of(
                        "latitude", Math.round(place.latitude() * MICRO),
                        "longitude", Math.round(place.longitude() * MICRO),
                        "errorMetres", place.errorKm() * METRES));
    }

    private static String kind(Scenario.PlaceKind kind) {
        return switch (kind) {
            case SITE, JUVENILE_SITE, JUVENILE_CENTRE -> Scenario.PlaceKind.PRISON.name();
            default -> kind.name();
        };
    }

    private static boolean isArabic(String name) {
        return name.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
    }

    /** What parties say themselves. */
    static void byTheParties(Stage stage) {
        Scenario scenario = stage.world().scenario();
        AmanaClient legal = stage.crew().cell(Post.LEGAL);
        mandate(stage, legal, Mandates.TRANSFER, stage.world().receiver());
        mandate(stage, legal, Mandates.HOLDER, stage.world().holder());
        mandate(stage, legal, Mandates.CAMP, stage.world().holder());
        List<Scenario.Capacity> told = scenario.capacities().stream()
                .filter(c -> !c.from().isAfter(scenario.settings().begins()))
                .toList();
        told.forEach(capacity -> state(stage, capacity));
        scenario.capacities().stream()
                .filter(c -> !told.contains(c))
                .forEach(c -> stage.agenda().at(c.from(), () -> state(stage, c)));
    }

    private static void mandate(Stage stage, AmanaClient legal, String code, String issuer) {
        String key = "mandate." + code;
        legal.post(
                "/api/v1/mandates",
                Body.of(
                        "code",
                        code,
                        "instrument",
                        stage.words().say(key),
                        "grounds",
                        stage.words().say(key + ".grounds"),
                        "issuedBy",
                        issuer),
                JsonNode.class);
    }

    private static void state(Stage stage, Scenario.Capacity capacity) {
        Scenario scenario = stage.world().scenario();
        String party = scenario.controller(capacity.place(), stage.now());
        stage.crew()
                .custodian(party == null ? stage.world().holder() : party)
                .post(
                        "/api/v1/places/" + capacity.place() + "/capacity",
                        Body.of(
                                "statement", stage.id("capacity", capacity.place() + capacity.from()),
                                "measure", "MAXIMUM",
                                "figure", capacity.persons(),
                                "asOf",
                                        capacity.from()
                                                .atZone(stage.world()
                                                        .place(capacity.place())
                                                        .zone())
                                                .toLocalDate(),
                                "source", capacity.provenance().note().toLowerCase(Locale.ROOT)),
                        JsonNode.class);
    }
}
