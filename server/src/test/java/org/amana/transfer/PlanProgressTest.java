package org.amana.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import java.util.UUID;
import org.amana.access.Role;
import org.amana.demo.api.AmanaClient;
import org.amana.demo.api.ApiProblem;
import org.amana.planner.Plan;
import org.amana.planner.Planned;
import org.amana.planner.StopReason;
import org.amana.planner.generate.SmallGenerator;
import org.amana.testing.PageClient;
import org.amana.testing.TestServer;
import org.amana.transfer.plan.Stated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** A plan that is asked for and looked on: the request does not wait for it. */
class PlanProgressTest {

    private static final TestServer SERVER = TestServer.get();
    private static final PlannedCampaign OWN = new PlannedCampaign("progress");
    private static final AmanaClient CELL = OWN.cell;
    private static final String UNDER_WAY = "/api/v1/campaigns/plans/under-way";

    private static String progress(Stated stated) {
        return "/campaigns/" + stated.campaign() + "/plans/" + stated.plan() + "/progress";
    }

    private static JsonNode over(Stated stated) throws InterruptedException {
        for (int i = 0; i < 600; i++) {
            JsonNode now = CELL.get("/api/v1" + progress(stated), JsonNode.class);
            String stage = now.at("/stage").asString();
            if (stage.equals("RECORDED") || stage.equals("REFUSED")) {
                return now;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("no plan came about");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void itIsAcceptedAtOnceLookedOnAndOnRecordWhenItIsOver(String language) throws Exception {
        Stated stated = OWN.stated();
        String key = UUID.randomUUID().toString();
        assertThat(CELL.post(UNDER_WAY, key, stated, Void.class).status()).isEqualTo(202);
        // Sent again, as by one who heard no answer: it is the same plan.
        assertThat(CELL.post(UNDER_WAY, key, stated, Void.class).status()).isEqualTo(202);

        JsonNode over = over(stated);
        assertThat(over.at("/stage").asString()).isEqualTo("RECORDED");
        assertThat(over.at("/people").asInt()).isEqualTo(9);
        assertThat(over.at("/arriving").valueStream().mapToInt(JsonNode::asInt).sum())
                .isEqualTo(9);
        JsonNode recorded =
                CELL.get("/api/v1/campaigns/" + stated.campaign() + "/plans/" + stated.plan(), JsonNode.class);
        assertThat(over.at("/objective").asLong())
                .isEqualTo(recorded.at("/summary/objective").asLong());
        assertThat(over.at("/bound").asLong())
                .isLessThanOrEqualTo(over.at("/objective").asLong());

        PageClient reader = PageClient.of(SERVER.address())
                .signedIn(SERVER.tokenOf(Role.OPERATIONS_OFFICER, OWN.of("cell")))
                .speaking(language);
        HttpResponse<String> board = reader.get(progress(stated));
        assertThat(board.statusCode()).isEqualTo(303);
        assertThat(board.headers().firstValue("location").orElseThrow()).endsWith("/plans/" + stated.plan());
        String live = reader.get(progress(stated) + "/live").body();
        assertThat(live).contains("event:progress", language.equals("ar") ? "قُيّدت" : "On record");
    }

    @Test
    void whatCannotBePlannedIsRefusedBeforeAnybodyWaits() {
        Stated good = OWN.stated();
        Stated nowhere = new Stated(
                good.plan(),
                UUID.randomUUID(),
                good.receiver(),
                good.destination(),
                good.firstNight(),
                good.nights(),
                good.sites(),
                good.vehicles(),
                good.legs(),
                good.intake(),
                null,
                null,
                null,
                null,
                null,
                good.cleared(),
                null);
        assertThatExceptionOfType(ApiProblem.class).isThrownBy(() -> CELL.post(UNDER_WAY, nowhere, Void.class));
        assertThatExceptionOfType(ApiProblem.class)
                .isThrownBy(() -> CELL.get("/api/v1" + progress(nowhere), JsonNode.class));
    }

    @Test
    void whoMayNotReadPlansSeesNothingAndNoOtherPartyEndsIt() throws Exception {
        Stated stated = OWN.stated();
        CELL.post(UNDER_WAY, stated, Void.class);
        AmanaClient escort = SERVER.as(Role.ESCORT_OFFICER, OWN.of("cell"));
        assertThatExceptionOfType(ApiProblem.class)
                .isThrownBy(() -> escort.get("/api/v1" + progress(stated), JsonNode.class));
        AmanaClient stranger = SERVER.as(Role.OPERATIONS_OFFICER, OWN.of("other-cell"));
        assertThatExceptionOfType(ApiProblem.class)
                .isThrownBy(() -> stranger.post(
                        UNDER_WAY + "/enough",
                        new PlanProgressApi.Enough(stated.campaign(), stated.plan()),
                        Void.class));
        // Enough is enough at any moment: what is on record afterwards is a plan all the same.
        CELL.post(UNDER_WAY + "/enough", new PlanProgressApi.Enough(stated.campaign(), stated.plan()), Void.class);
        JsonNode over = over(stated);
        assertThat(over.at("/stage").asString()).isEqualTo("RECORDED");
        assertThat(over.at("/enough").asBoolean()).isTrue();
    }

    @Test
    void theWayHereIsToldThinnerWhenItIsLongAndAnOnlookerWakesAtNews() throws Exception {
        UnderWay underWay = new UnderWay(OWN.stated(), "progress-cell", SmallGenerator.instance(3));
        long news = underWay.await(-1, Duration.ofSeconds(5));
        assertThat(underWay.standing().stage()).isEqualTo(UnderWay.Stage.WAITING);
        assertThat(underWay.standing().objective()).isNull();
        underWay.begun();
        Plan plan = new Plan("small", List.of());
        for (int i = 0; i < 1_000; i++) {
            underWay.better(new Planned(plan, 2_000 - i, OptionalDouble.of(500), "any", StopReason.TIME_UP));
        }
        assertThat(underWay.await(news, Duration.ofSeconds(5))).isGreaterThan(news);
        UnderWay.Standing standing = underWay.standing();
        assertThat(standing.objective()).isEqualTo(1_001);
        assertThat(standing.gap()).isEqualTo((1_001.0 - 500) / 1_001);
        assertThat(standing.points()).hasSizeBetween(100, 400);
        assertThat(standing.points().getFirst().objective()).isEqualTo(2_000);
        assertThat(standing.points().getLast().objective()).isEqualTo(1_001);
        assertThat(underWay.cancelled()).isFalse();
        underWay.enough();
        assertThat(underWay.cancelled()).isTrue();
    }
}
