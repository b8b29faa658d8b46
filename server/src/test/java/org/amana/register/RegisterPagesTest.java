package org.amana.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amana.access.Role;
import org.amana.demo.api.AmanaClient;
import org.amana.platform.pages.TypedTime;
import org.amana.platform.time.PlatformClock;
import org.amana.testing.PageClient;
import org.amana.testing.TestServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The register's pages in both languages, by a custodian who may, by somebody of another party, and by one who may not. */
class RegisterPagesTest {

    private static final String PARTY = "pages-keeper";
    private static final String PRISON = "pages-prison";
    private static final String ANNEX = "pages-annex";
    private static final Pattern UNSAID =
            Pattern.compile("\\b(register|operation|access|pages|breach)\\.[a-z][\\w.-]+\\b");
    private static final Pattern VALUE = Pattern.compile("name=\"(\\w+)\" value=\"([^\"]*)\"");

    private static final TestServer SERVER = TestServer.get();
    private static final AmanaClient KEEPER = SERVER.as(Role.SITE_CUSTODIAN, PARTY);
    private static final UUID RASHID = UUID.randomUUID();
    private static final UUID SAMI = UUID.randomUUID();
    private static final String RASHIDS_TAG = "PG-0418";
    private static final String SAMIS_TAG = "PG-0432";

    private static PageClient keeper;
    private static PageClient stranger;
    private static PageClient consul;
    private static PageClient inspector;

    record SignedIn(String token) {}

    @BeforeAll
    static void twoPeopleAreHeld() {
        SERVER.ensurePlace(PRISON, "PRISON");
        SERVER.ensurePlace(ANNEX, "PRISON");
        enter(RASHID, RASHIDS_TAG, "Rashid Maatoug", "رشيد معتوق");
        enter(SAMI, SAMIS_TAG, "Sami Yusuf Qaddour", "سامي يوسف قدور");
        keeper = signedIn(Role.SITE_CUSTODIAN, PARTY);
        stranger = signedIn(Role.SITE_CUSTODIAN, "pages-stranger");
        consul = signedIn(Role.CONSULAR, PARTY);
        inspector = signedIn(Role.INSPECTOR, "pages-inspectorate");
    }

    private static PageClient signedIn(Role role, String party) {
        SERVER.as(role, party);
        String login =
                (role.name() + '.' + party).toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        String token = SERVER.nobody()
                .post("/api/v1/sign-in", Map.of("user", login, "password", TestServer.PASSWORD), SignedIn.class)
                .body()
                .token();
        return PageClient.of(SERVER.address()).signedIn(token);
    }

    private static String now() {
        return SERVER.bean(PlatformClock.class).now().toString();
    }

    private static void enter(UUID person, String tag, String latin, String arabic) {
        enterAt(PRISON, person, tag, latin, arabic);
    }

    private static void enterAt(String place, UUID person, String tag, String latin, String arabic) {
        KEEPER.post(
                "/api/v1/persons",
                Map.of(
                        "movement",
                        UUID.randomUUID(),
                        "account",
                        Account.held(PARTY, place, Account.NONE_SHOWN).code(),
                        "cause",
                        "OPENING",
                        "occurred",
                        now(),
                        "persons",
                        List.of(Map.of(
                                "person",
                                person,
                                "tag",
                                tag,
                                "sex",
                                "MALE",
                                "sighting",
                                "at the gate",
                                "said",
                                List.of(said(latin, "latn"), said(arabic, "arab"))))),
                JsonNode.class);
    }

    private static Map<String, Object> said(String name, String scheme) {
        return Map.of(
                "assertion",
                UUID.randomUUID(),
                "field",
                "NAME",
                "value",
                name,
                "scheme",
                scheme,
                "source",
                "told by himself",
                "grade",
                "A2");
    }

    private static List<String> pages() {
        return List.of(
                "/persons",
                "/persons?q=Qaddour",
                "/persons/" + RASHID,
                "/persons/" + RASHID + "?at=2031-01-01+22:40&knownAt=2031-01-01",
                "/places",
                "/places/" + PRISON,
                "/places/" + PRISON + "?why=roll",
                "/places/" + PRISON + "/why?what=not-seen",
                "/parties/" + PARTY,
                "/discrepancies",
                "/discrepancies?owner=" + PARTY,
                "/counts",
                "/counts?place=" + PRISON,
                "/counts/new?place=" + PRISON,
                "/proofs",
                "/proofs?leaf=0");
    }

    @Test
    void everyPageIsSaidInBothLanguages() {
        for (String tag : List.of("en", "ar")) {
            List<String> asked = new ArrayList<>(pages());
            for (String path : asked) {
                HttpResponse<String> page = keeper.speaking(tag).get(path);
                assertThat(page.statusCode()).as(path).isEqualTo(200);
                assertThat(unsaid(page.body())).as(tag + ' ' + path).isEmpty();
                if (!path.contains("/why")) {
                    assertThat(page.body()).contains("lang=\"" + tag + '"');
                }
            }
        }
        HttpResponse<String> log = inspector.speaking("ar").get("/read-log");
        assertThat(log.statusCode()).isEqualTo(200);
        assertThat(unsaid(log.body())).isEmpty();
    }

    /** Codes that found no words; those within tags are names of files and fields. */
    private static List<String> unsaid(String page) {
        return UNSAID.matcher(page.replaceAll("<[^>]*>", " "))
                .results()
                .map(found -> found.group())
                .toList();
    }

    @Test
    void whoMayNotSeesNothing() {
        for (String path : List.of("/persons?q=x", "/places", "/discrepancies", "/counts")) {
            assertThat(consul.get(path).statusCode()).as(path).isEqualTo(403);
        }
        assertThat(keeper.get("/read-log").statusCode()).isEqualTo(403);
        assertThat(stranger.get("/persons/" + RASHID).statusCode()).isEqualTo(404);
        assertThat(stranger.get("/persons?q=" + RASHIDS_TAG).body()).doesNotContain("Maatoug");
        assertThat(stranger.get("/places/" + PRISON).body()).doesNotContain("Maatoug");
        assertThat(PageClient.of(SERVER.address()).get("/places").statusCode()).isEqualTo(303);
    }

    @Test
    void oneExactFindLeadsToThePersonAndANameToAList() {
        assertThat(keeper.get("/persons?q=" + RASHIDS_TAG).headers().firstValue("Location"))
                .hasValue("/persons/" + RASHID);
        assertThat(keeper.get("/persons?q=Samy+Yousef+Kaddour").body()).contains("سامي يوسف قدور");
        assertThat(keeper.get("/persons?q=" + "Rashid+Maatoug").body()).contains("/persons/" + RASHID);
    }

    @Test
    void aLeafLeadsToWhatItSealsForThoseWhoMaySeeIt() {
        String proof = leafOf(keeper.get("/persons/" + RASHID).body());
        assertThat(once(keeper, proof, "download=\"leaf-")).contains("href=\"/persons/" + RASHID + '"');
        assertThat(inspector.speaking("ar").get(proof).body()).contains("href=\"/persons/" + RASHID + '"');
        for (PageClient other : List.of(stranger, consul, PageClient.of(SERVER.address()))) {
            assertThat(other.get(proof).body())
                    .contains("<pre class=\"paper\"")
                    .doesNotContain(RASHID.toString())
                    .doesNotContain("/persons/");
        }
        once(inspector, "/read-log", "leaf:" + proof.substring(proof.indexOf('=') + 1));
    }

    /** The page, once it says what it will say soon: checkpoints are signed each second, reads are logged behind answers. */
    private static String once(PageClient client, String path, String said) {
        Instant end = Instant.now().plusSeconds(20);
        String page = client.get(path).body();
        while (!page.contains(said) && Instant.now().isBefore(end)) {
            page = client.get(path).body();
        }
        assertThat(page).contains(said);
        return page;
    }

    private static String leafOf(String page) {
        Matcher link = Pattern.compile("/proofs\\?leaf=\\d+").matcher(page);
        assertThat(link.find()).isTrue();
        return link.group();
    }

    @Test
    void aPersonIsShownAsKnownThenAndAWrongTimeIsSaid() {
        String page = keeper.get("/persons/" + SAMI).body();
        assertThat(page).contains("Sami Yusuf Qaddour", "سامي يوسف قدور", SAMIS_TAG, "A2", "<svg class=\"axes\"");
        assertThat(keeper.get("/persons/" + SAMI + "?knownAt=2001-01-01").statusCode())
                .as("nothing was known of him then")
                .isEqualTo(404);
        assertThat(keeper.get("/persons/" + SAMI + "?at=yesterday").statusCode())
                .isEqualTo(400);
    }

    @Test
    void aCountByTwoClearsOrOpensADiscrepancyThatIsNotedAndResolved() {
        String place = "pages-counted";
        SERVER.ensurePlace(place, "PRISON");
        String form = keeper.get("/counts/new?place=" + place).body();
        assertThat(form).as("a counter must not know the roll").doesNotContain("roll-then");

        enterAt(place, UUID.randomUUID(), "PG-0700", "Omar Darwish", "عمر درويش");
        assertThat(count(place, "1", "1")).contains("Clears").doesNotContain("Does not clear");
        String differs = count(place, "3", "3");
        assertThat(differs).contains("Does not clear");
        String discrepancy = first(differs, "/discrepancies/([0-9a-f-]{36})");

        assertThat(keeper.post(
                                "/discrepancies/" + discrepancy + "/notes",
                                Map.of("key", UUID.randomUUID().toString(), "note", "wing 4 was not entered"))
                        .statusCode())
                .isEqualTo(303);
        SERVER.later();
        assertThat(keeper.get("/discrepancies/" + discrepancy).body()).contains("wing 4 was not entered");
        assertThat(keeper.get("/discrepancies?about=place:" + place).body()).contains(discrepancy);
        keeper.post(
                "/discrepancies/" + discrepancy + "/resolution",
                Map.of(
                        "key",
                        UUID.randomUUID().toString(),
                        "outcome",
                        "EXPLAINED",
                        "explanation",
                        "visitors were counted"));
        assertThat(keeper.get("/discrepancies/" + discrepancy).body()).contains("visitors were counted", "explained");
        String about = "/discrepancies?about=place:" + place;
        assertThat(keeper.get(about).body()).doesNotContain(discrepancy);
        assertThat(keeper.get(about + "&state=CLOSED").body()).contains(discrepancy);
        LocalDate today = TypedTime.dayOf(SERVER.bean(PlatformClock.class).now());
        assertThat(keeper.get(about + "&state=ALL&day=" + today).body()).contains(discrepancy);
        assertThat(keeper.get(about + "&state=ALL&day=" + today.minusDays(1)).body())
                .doesNotContain(discrepancy)
                .contains("None such.");
        assertThat(keeper.get("/discrepancies?day=tomorrow").statusCode()).isEqualTo(400);
    }

    private static String count(String place, String first, String second) {
        String id = UUID.randomUUID().toString();
        HttpResponse<String> sent = keeper.post(
                "/counts",
                Map.of(
                        "key",
                        UUID.randomUUID().toString(),
                        "count",
                        id,
                        "place",
                        place,
                        "kind",
                        "FORMAL",
                        "occurred",
                        now(),
                        "firstName",
                        "A",
                        "first",
                        first,
                        "secondName",
                        "B",
                        "second",
                        second));
        assertThat(sent.headers().firstValue("Location")).hasValue("/counts/" + id);
        return keeper.get("/counts/" + id).body();
    }

    @Test
    void theNewestEntryIsCorrectedAndTheOldOneKept() {
        UUID person = UUID.randomUUID();
        enter(person, "PG-0500", "Hani Fares", "هاني فارس");
        Map<String, String> form = hidden(keeper.get("/persons/" + person).body(), "/corrections");
        form.put("kind", "HELD");
        form.put("party", PARTY);
        form.put("place", ANNEX);
        form.put("reason", "it was the annex");

        HttpResponse<String> sent = keeper.post("/persons/" + person + "/corrections", form);

        assertThat(sent.headers().firstValue("Location"))
                .as(sent.body())
                .hasValue("/persons/" + person + "?done=corrected");
        String page = keeper.get("/persons/" + person).body();
        assertThat(page).contains("/places/" + ANNEX, "corrects 1", "corrected by 2", "/places/" + PRISON);
        assertThat(stranger.post("/persons/" + person + "/corrections", form).statusCode())
                .isEqualTo(404);
    }

    @Test
    void twoTakenForOneAnotherAreSetRightAsOneAct() {
        UUID one = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        enter(one, "PG-0601", "Rami Nabil", "رامي نبيل");
        enter(other, "PG-0602", "Nabil Rami", "نبيل رامي");
        KEEPER.post(
                "/api/v1/movements",
                Map.of(
                        "movement",
                        UUID.randomUUID(),
                        "cause",
                        "RELOCATION",
                        "to",
                        Account.held(PARTY, ANNEX, Account.NONE_SHOWN).code(),
                        "occurred",
                        now(),
                        "persons",
                        List.of(one)),
                JsonNode.class);
        Map<String, String> form = hidden(keeper.get("/persons/" + one).body(), "/swap");
        form.put("other", "PG-0602");
        form.put("reason", "tags were exchanged");

        HttpResponse<String> sent = keeper.post("/persons/" + one + "/swap", form);

        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        SERVER.later();
        assertThat(place(one)).isEqualTo(PRISON);
        assertThat(place(other)).isEqualTo(ANNEX);
    }

    private static String place(UUID person) {
        List<PersonHistory.Entry> entries = new ArrayList<>(
                KEEPER.get("/api/v1/persons/" + person, PersonHistory.class).entries());
        return entries.stream()
                .filter(PersonHistory.Entry::holds)
                .reduce((a, b) -> b)
                .map(entry -> String.valueOf(entry.credit()).split("/")[2])
                .orElse("");
    }

    /** What a form sends along unseen. */
    private static Map<String, String> hidden(String page, String action) {
        int begin = page.indexOf(action + "\" method=\"post\"");
        String form = page.substring(begin, page.indexOf("</form>", begin));
        Map<String, String> fields = new java.util.HashMap<>();
        VALUE.matcher(form).results().forEach(found -> fields.put(found.group(1), found.group(2)));
        fields.remove("_csrf");
        fields.remove("withdraw");
        return fields;
    }

    private static String first(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher.group(1);
    }
}
