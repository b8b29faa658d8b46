package org.amana.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amana.access.Role;
import org.amana.demo.api.AmanaClient;
import org.amana.planner.child.ChildSolver;
import org.amana.testing.PageClient;
import org.amana.testing.TestServer;
import org.amana.transfer.plan.StatedPlans;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** A plan as an officer reads it, asks it, tries it and carries it out: by pages alone, in both languages. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PlanPagesTest {

    private static final TestServer SERVER = TestServer.get();
    private static final PlannedCampaign BOARD = new PlannedCampaign("board");
    private static final AmanaClient CELL = BOARD.cell;
    private static final UUID CAMPAIGN = BOARD.campaign;
    private static final List<UUID> PEOPLE = BOARD.people;

    private static PageClient officer = PageClient.of(SERVER.address());
    private static PageClient second = officer;
    private static PageClient escort = officer;

    @BeforeAll
    static void open() {
        officer = browser(Role.OPERATIONS_OFFICER);
        second = browser(Role.OPERATIONS_OFFICER, "board-site");
        escort = browser(Role.ESCORT_OFFICER);
    }

    private static PageClient browser(Role role) {
        return browser(role, "board-cell");
    }

    private static PageClient browser(Role role, String party) {
        return PageClient.of(SERVER.address()).signedIn(SERVER.tokenOf(role, party));
    }

    private static String made() {
        return BOARD.plan();
    }

    private static String page(PageClient who, String path) {
        HttpResponse<String> answer = who.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private static String post(PageClient who, String path, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("key", UUID.randomUUID().toString());
        HttpResponse<String> answer = who.post(path, all);
        assertThat(answer.statusCode())
                .as(path + " " + answer.body().replaceAll("(?s)<[^>]*>", " ").replaceAll("\\s+", " "))
                .isEqualTo(303);
        return answer.headers().firstValue("location").orElseThrow();
    }

    /** Looks on until a plan is on record, as a browser would without a script, and says where its board is. */
    private static String board(PageClient who, String progress) {
        long until = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (System.nanoTime() < until) {
            HttpResponse<String> answer = who.get(progress);
            if (answer.statusCode() == 303) {
                return answer.headers().firstValue("location").orElseThrow();
            }
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).doesNotContain("class=\"refusal\"").contains("progress/live");
        }
        throw new AssertionError("no plan came about");
    }

    private static String words(String page) {
        return page.replaceAll("(?s)<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void theBoardShowsEveryFigureAndTakesItApart(String language) {
        PageClient reader = officer.speaking(language);
        String path = made();
        String board = page(reader, path);
        assertThat(board)
                .contains(language.equals("ar") ? "dir=\"rtl\"" : "dir=\"ltr\"")
                .contains("what=LEFT&amp;where=board-origin&amp;night=1", "class=\"left\"", "4 / 4", "1 / 1");
        assertThat(words(board)).contains(language.equals("ar") ? "لم يفحص" : "Nobody has screened", "9");

        String left = page(reader, path + "/why?what=LEFT&where=board-origin&night=1");
        assertThat(words(left)).contains("9", "−4", "5");
        assertThat(left).contains("/people?sortie=1");
        assertThat(words(page(reader, path + "/why?what=RISK&where=board-origin&night=1")))
                .contains("3.00 %", "50.00 %", StatedPlans.JUDGED, "0.08");
        assertThat(words(page(reader, path + "/why?what=LIMIT&where=INTAKE:&night=1")))
                .contains("joint cell");
        assertThat(page(reader, path + "/why?what=OBJECTIVE")).contains("why-strip");
        assertThat(page(reader, path + "/people?sortie=1")).contains("/persons/");
        assertThat(page(reader, path + "/worth")).contains("worth");
    }

    @Test
    void itIsForThoseWhoMayReadPlansOnlyAndForNobodyElsewhere() {
        String path = made();
        for (String one : List.of(
                "",
                "/people",
                "/worth",
                "/what-if",
                "/stories",
                "/lifts?night=1",
                "/why?what=OBJECTIVE",
                "/persons/" + PEOPLE.getFirst())) {
            assertThat(escort.get(path + one).statusCode()).as(one).isEqualTo(404);
        }
        assertThat(officer.get("/campaigns/" + CAMPAIGN + "/plans/" + UUID.randomUUID())
                        .statusCode())
                .isEqualTo(404);
        assertThat(officer.get(path + "/why?what=LEFT&where=moon&night=1").statusCode())
                .isEqualTo(404);
        assertThat(officer.get(path + "/why?what=LEFT&where=board-origin&night=9")
                        .statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void everybodyInThePlanIsToldWhyThatNight(String language) {
        PageClient reader = officer.speaking(language);
        String path = made();
        Matcher last = Pattern.compile(Pattern.quote(path) + "/persons/([0-9a-f-]+)")
                .matcher(page(reader, path + "/people?sortie=3"));
        assertThat(last.find()).isTrue();
        String waits = words(page(reader, path + "/persons/" + last.group(1)));
        assertThat(waits).contains(language.equals("ar") ? "لماذا هذه الليلة" : "Why this night");
        // Everybody in this plan is alike: on the nights before, all four places are taken by people like this one.
        assertThat(waits).contains(language.equals("ar") ? "الاستقبال" : "Intake");
        boolean arabic = language.equals("ar");
        assertThat(waits)
                .contains(ChildSolver.fits() ? arabic ? "بالتبادل" : "by exchange" : arabic ? "لا حالّ" : "No solver");
        String unscreened = words(page(reader, path + "/persons/" + PEOPLE.getLast()));
        assertThat(unscreened).contains(language.equals("ar") ? "مسار الأطفال" : "Nobody has screened");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void whatIfIsAnsweredAndNothingIsRecordedUntilSaid(String language) {
        PageClient reader = officer.speaking(language);
        String path = made();
        int plans = CELL.list("/api/v1/campaigns/" + CAMPAIGN + "/plans", JsonNode.class)
                .size();
        assertThat(page(reader, path + "/what-if")).contains("trial.js", "name=\"chance.board-origin\"");
        assertThat(page(reader, path + "/what-if/bound?intake=2")).contains("class=\"sum second\"");
        String tried = page(reader, path + "/what-if/plan?intake=-2&chance.board-origin=200");
        assertThat(words(tried)).contains(language.equals("ar") ? "الخطة حتى الآن تخالف قاعدة" : "would break a rule");
        assertThat(words(tried))
                .contains(language.equals("ar") ? "والبقاء قريبًا من تلك الخطة يكلّف" : "Staying near that plan costs");
        assertThat(tried).contains("name=\"intake\" value=\"-2\"");
        assertThat(page(reader, path + "/what-if?intake=2")).contains("name=\"made\"");
        assertThat(officer.get(path + "/what-if/plan?tails.zeppelin=2").statusCode())
                .isEqualTo(404);
        assertThat(CELL.list("/api/v1/campaigns/" + CAMPAIGN + "/plans", JsonNode.class))
                .hasSize(plans);

        UUID made = UUID.randomUUID();
        String to = post(
                reader,
                path + "/what-if",
                Map.of("made", made.toString(), "intake", "2", "chance.board-origin", "200"));
        assertThat(to).endsWith(made + "/progress");
        to = board(reader, to);
        assertThat(to).endsWith(made.toString());
        assertThat(words(page(reader, to + "/why?what=LIMIT&where=INTAKE:&night=3")))
                .contains(
                        "6 to be had".replace("to be had", language.equals("ar") ? "متاح" : "to be had"),
                        "joint cell; +2");
        String beside = page(
                reader,
                "/campaigns/" + CAMPAIGN + "/plans/compare?a=" + path.substring(path.length() - 36) + "&b=" + made);
        assertThat(words(beside)).contains(language.equals("ar") ? "ما يتحرك على وجه آخر" : "What moves otherwise");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void storiesAreChosenAndEachPlanIsTriedInEach(String language) {
        PageClient reader = officer.speaking(language);
        String path = made();
        assertThat(page(reader, path + "/stories")).contains("value=\"twice:board-origin\"", "stories/table?story=");
        String table = words(
                page(
                        reader,
                        path
                                + "/stories/table?story=as-stated&story=twice:board-origin&story=one-lost:bus&story=half-intake:"));
        assertThat(table).contains(language.equals("ar") ? "أسوأ ندم" : "Worst regret", "10,000");
    }

    /** The last, as whoever is on a lift is in no plan any more. */
    @Test
    @Order(Integer.MAX_VALUE)
    void twoApproveAndTheNightBecomesALift() {
        String path = made();
        assertThat(page(officer, path)).contains("/approve");
        post(officer, path + "/approve", Map.of("by", "commander"));
        post(second, path + "/approve", Map.of("by", "governor of the site"));
        assertThat(words(page(officer, path))).contains("In force", "Make the lifts of this night");
        assertThat(page(officer, path + "/lifts?night=1")).contains("name=\"lift.1\"");
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("night", "1");
        fields.put("lift.1", "L-BOARD-1");
        fields.put("mandate", "board-order");
        fields.put("leg1", "other");
        fields.put("leg1-from", "board-origin");
        fields.put("leg1-to", "board-end");
        fields.put("leg1-carrier", "board-cell");
        fields.put("leg1-conveyance", "bus");
        fields.put("leg1-seats", "6");
        fields.put("leg1-silence", "60");
        fields.put("leg1-departs", BOARD.first + "T20:00");
        fields.put("leg1-arrives", BOARD.first + "T22:00");
        assertThat(post(officer, path + "/lifts", fields)).endsWith("/lifts?night=1");
        assertThat(page(officer, path + "/lifts?night=1")).contains("/lifts/L-BOARD-1");
        assertThat(page(officer, path)).contains("/lifts/L-BOARD-1");
        // A night with a lift is briefed: what is tried leaves it as it is.
        assertThat(words(page(officer, path + "/what-if"))).contains("being over or made into lifts: 1");
    }
}
