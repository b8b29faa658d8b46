package org.amana.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amana.access.Role;
import org.amana.demo.api.AmanaClient;
import org.amana.demo.api.ApiProblem;
import org.amana.planner.Instance;
import org.amana.planner.generate.SmallGenerator;
import org.amana.testing.PageClient;
import org.amana.testing.TestServer;
import org.amana.transfer.plan.Trial;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Officers tell stories of their own; they are kept with the campaign and tried with every plan of it. */
class StoryPagesTest {

    private static final TestServer SERVER = TestServer.get();
    private static final PlannedCampaign TOLD = new PlannedCampaign("told");
    private static final AmanaClient CELL = TOLD.cell;
    private static final String STORIES = "/api/v1/campaigns/stories";

    private static PageClient officer = PageClient.of(SERVER.address());

    @BeforeAll
    static void open() {
        officer = PageClient.of(SERVER.address()).signedIn(SERVER.tokenOf(Role.OPERATIONS_OFFICER, TOLD.of("cell")));
    }

    private static HttpResponse<String> tell(String path, UUID story, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("key", UUID.randomUUID().toString());
        all.put("story", story.toString());
        return officer.post(path + "/stories", all);
    }

    private static List<JsonNode> standing() {
        return CELL.list("/api/v1/campaigns/" + TOLD.campaign + "/stories", JsonNode.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void aStoryHasANameAndItsOwnChangesAndIsTriedInTheTableUntilItIsPutAway(String language) {
        String path = TOLD.plan();
        UUID story = UUID.randomUUID();
        String name = "the truce ends, " + language;
        assertThat(tell(path, story, Map.of("name", name, "chance.told-origin", "300", "intake", "-1"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(standing()).extracting(one -> one.at("/name").asString()).contains(name);

        PageClient reader = officer.speaking(language);
        String page = reader.get(path + "/stories").body();
        assertThat(page).contains(name, "300 %", "−1", "own:" + story, "/stories/" + story + "/put-away");
        String table = reader.get(path + "/stories/table?story=as-stated&story=half-intake:&story=own:" + story)
                .body();
        assertThat(table.substring(table.indexOf("class=\"regret\""))).contains(name);

        assertThat(officer.post(
                                path + "/stories/" + story + "/put-away",
                                Map.of("key", UUID.randomUUID().toString()))
                        .statusCode())
                .isEqualTo(303);
        assertThat(standing()).extracting(one -> one.at("/name").asString()).doesNotContain(name);
        assertThat(reader.get(path + "/stories").body()).doesNotContain(name);
        // Put away is not untold: its id is never another story's.
        assertThat(tell(path, story, Map.of("name", "another", "intake", "1")).statusCode())
                .isEqualTo(422);
    }

    @Test
    void whatIsNoStoryIsRefused() {
        String path = TOLD.plan();
        assertThat(tell(path, UUID.randomUUID(), Map.of("name", "calm")).statusCode())
                .isEqualTo(422);
        assertThat(tell(path, UUID.randomUUID(), Map.of("name", "  ", "intake", "1"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(tell(
                                path,
                                UUID.randomUUID(),
                                Map.of("name", "back", "intake", "1", "from", "2026-02-02", "to", "2026-02-01"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(tell(path, UUID.randomUUID(), Map.of("name", "once", "intake", "1"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(tell(path, UUID.randomUUID(), Map.of("name", "once", "intake", "2"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void whoMayNotReadPlansHearsNoneAndNoOtherPartyTells() {
        AmanaClient escort = SERVER.as(Role.ESCORT_OFFICER, TOLD.of("cell"));
        assertThatExceptionOfType(ApiProblem.class)
                .isThrownBy(() -> escort.list("/api/v1/campaigns/" + TOLD.campaign + "/stories", JsonNode.class));
        AmanaClient stranger = SERVER.as(Role.OPERATIONS_OFFICER, TOLD.of("stranger"));
        assertThatExceptionOfType(ApiProblem.class)
                .isThrownBy(() -> stranger.post(
                        STORIES,
                        new TellingStories.Telling(
                                TOLD.campaign,
                                UUID.randomUUID(),
                                "theirs",
                                new Trial(Map.of(), 0, 1, Map.of()),
                                null,
                                null),
                        JsonNode.class));
    }

    @Test
    void itHoldsInItsNightsOnlyAndPassesOverWhatAPlanDoesNotSpeakOf() {
        Instance instance = SmallGenerator.instance(3);
        Trial trial = new Trial(Map.of("HELI", 2, "ZEPPELIN", 4), 0, 5, Map.of("S1", 50, "MOON", 400));
        Instance told = trial.on(instance, 2, 2);
        assertThat(told.intakePerNight().get(0))
                .isEqualTo(instance.intakePerNight().get(0));
        assertThat(told.intakePerNight().get(1))
                .isEqualTo(instance.intakePerNight().get(1) + 5);
        assertThat(told.vehicles().getFirst().tails().get(1))
                .isEqualTo(instance.vehicles().getFirst().tails().get(1) + 2);
        assertThat(told.vehicles().getFirst().tails().get(0))
                .isEqualTo(instance.vehicles().getFirst().tails().get(0));
        assertThat(trial.on(instance, -4, 0)).isEqualTo(instance);
        assertThat(trial.on(instance, 1, 99)).isEqualTo(trial.on(instance));
    }
}
