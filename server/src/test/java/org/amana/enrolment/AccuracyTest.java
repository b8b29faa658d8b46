package org.amana.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.amana.access.Role;
import org.amana.demo.api.AmanaClient;
import org.amana.platform.time.PlatformClock;
import org.amana.testing.PageClient;
import org.amana.testing.Prints;
import org.amana.testing.TestServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Figures of our own gallery: each is counted on what examiners decided, and of too few none is told. */
class AccuracyTest {

    private static final TestServer SERVER = TestServer.get();
    private static final String PARTY = "accuracy-team";
    private static final String PLACE = "accuracy-site";
    private static final int STRANGERS = 8;
    private static final int TIMES = 4;
    private static final String NOW = SERVER.bean(PlatformClock.class)
            .now()
            .truncatedTo(ChronoUnit.SECONDS)
            .toString();

    @BeforeAll
    static void manyStrangersAndOneWhoCameTwice() {
        SERVER.ensureParty(PARTY);
        SERVER.ensurePlace(PLACE, "PRISON");
        List<String> people = Prints.referred(SERVER, PARTY, PLACE, NOW, STRANGERS + 2);
        List<Map<String, Object>> encounters = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            String id = UUID.randomUUID().toString();
            ids.add(id);
            // The last two are one body.
            boolean again = i == STRANGERS + 1;
            String print = Prints.template(700 + Math.min(i, STRANGERS), again ? 2 : 1);
            encounters.add(Prints.encounter(id, people.get(i), PLACE, NOW, List.of(print)));
        }
        say(team(), "/encounters", Map.of("encounters", encounters));
        search(ids);
        String pair = matters(ids.getLast()).getFirst();
        close(ids, pair);
        for (int i = 1; i < TIMES; i++) {
            search(ids.subList(0, STRANGERS));
        }
        search(List.of(ids.getLast()));
        close(ids, pair);
        SERVER.later();
    }

    private static AmanaClient team() {
        return SERVER.as(Role.ENROLMENT, PARTY);
    }

    private static JsonNode say(AmanaClient who, String path, Map<String, ?> body) {
        return who.post("/api/v1" + path, body, JsonNode.class).body();
    }

    private static void search(List<String> encounters) {
        say(
                team(),
                "/searches",
                Map.of(
                        "searches",
                        encounters.stream()
                                .map(id -> Map.of("search", UUID.randomUUID(), "encounter", id))
                                .toList()));
    }

    /** The open cases of the newest search of an encounter, the best in front. */
    private static List<String> matters(String encounter) {
        List<String> matters = new ArrayList<>();
        for (JsonNode candidate :
                team().get("/api/v1/encounters/" + encounter, JsonNode.class).at("/searches/0/candidates")) {
            if (candidate.path("state").asString("").equals("OPEN")) {
                matters.add(candidate.get("matter").asString());
            }
        }
        return matters;
    }

    private static void close(List<String> encounters, String pair) {
        for (String encounter : encounters) {
            for (String matter : matters(encounter)) {
                for (Role besides : List.of(Role.CAMP_MANAGER, Role.PROSECUTOR)) {
                    conclude(SERVER.as(EnumSet.of(Role.ENROLMENT, besides), PARTY), matter, matter.equals(pair));
                }
            }
        }
    }

    private static void conclude(AmanaClient who, String matter, boolean same) {
        say(
                who,
                "/adjudications/" + matter + "/conclusions",
                Map.of(
                        "examination",
                        UUID.randomUUID(),
                        "conclusion",
                        same ? "IDENTIFICATION" : "EXCLUSION",
                        "reason",
                        "twelve points"));
    }

    private static JsonNode rate(JsonNode accuracy, String by, String of, String measure) {
        JsonNode dimension = find(accuracy.get("dimensions"), "by", by);
        return find(find(dimension.get("groups"), "of", of).get("rates"), "measure", measure);
    }

    private static JsonNode find(JsonNode all, String field, String value) {
        return StreamSupport.stream(all.spliterator(), false)
                .filter(one -> one.get(field).asString().equals(value))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void sharesAreToldOfEnoughAndBounded() {
        JsonNode accuracy = team().get("/api/v1/enrolment/accuracy", JsonNode.class);
        for (List<String> group : List.of(
                List.of("ALL", "ALL"), List.of("DEVICE", "kit 4"), List.of("SEX", "MALE"), List.of("AGE", "UNKNOWN"))) {
            JsonNode wrong = rate(accuracy, group.get(0), group.get(1), "WRONG");
            assertThat(wrong.get("of").asInt()).isEqualTo(STRANGERS * TIMES);
            assertThat(wrong.get("low").asDouble())
                    .isLessThanOrEqualTo(wrong.get("share").asDouble());
            assertThat(wrong.get("high").asDouble())
                    .isGreaterThan(wrong.get("share").asDouble());
        }
        JsonNode missed = rate(accuracy, "ALL", "ALL", "MISSED");
        assertThat(missed.get("of").asInt())
                .as("the search that found it is not counted")
                .isEqualTo(1);
        assertThat(missed.get("hits").asInt()).isZero();
        assertThat(missed.has("share")).as("one is too few").isFalse();
        JsonNode different = rate(accuracy, "ALL", "ALL", "DIFFERENT");
        assertThat(different.get("of").asInt()).isEqualTo(different.get("hits").asInt() + 1);
    }

    @Test
    void everyNumberLeadsToWhatItWasCountedOn() {
        PageClient page = PageClient.of(SERVER.address()).signedIn(SERVER.tokenOf(Role.ENROLMENT, PARTY));
        for (String language : List.of("en", "ar")) {
            String shown = page.speaking(language).get("/enrolment/accuracy").body();
            assertThat(shown)
                    .doesNotContain("enrolment.accuracy.")
                    .contains("/enrolment/accuracy/behind?measure=WRONG&amp;by=DEVICE&amp;of=kit+4");
            assertThat(page.speaking(language)
                            .get("/enrolment/accuracy/behind?measure=MISSED&by=ALL&of=ALL")
                            .body())
                    .doesNotContain("enrolment.accuracy.")
                    .contains("/adjudications/");
        }
        assertThat(page.speaking("en")
                        .get("/enrolment/accuracy/behind?measure=WRONG&by=SEX&of=MALE")
                        .body())
                .contains("all: " + STRANGERS * TIMES);
        assertThat(PageClient.of(SERVER.address())
                        .signedIn(SERVER.tokenOf(Role.ENROLMENT, "accuracy-elsewhere"))
                        .get("/enrolment/accuracy")
                        .body())
                .as("another party's cases are not counted")
                .doesNotContain("kit 4");
    }

    @Test
    void somebodyWhoseBoundsLieInTwoBandsIsInNone() {
        LocalDate day = LocalDate.parse("2026-02-01");
        assertThat(AccuracyReads.age(LocalDate.parse("1985-01-01"), LocalDate.parse("1987-01-01"), day))
                .isEqualTo("FROM_30");
        assertThat(AccuracyReads.age(LocalDate.parse("1980-01-01"), LocalDate.parse("2000-01-01"), day))
                .isEqualTo("UNKNOWN");
        assertThat(AccuracyReads.age(null, LocalDate.parse("2000-01-01"), day)).isEqualTo("UNKNOWN");
    }
}
