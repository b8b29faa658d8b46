package org.amana.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.amana.access.Role;
import org.amana.demo.api.AmanaClient;
import org.amana.platform.time.PlatformClock;
import org.amana.testing.PageClient;
import org.amana.testing.TestServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import tools.jackson.databind.JsonNode;

/** Reports and papers over the real server: for whom, in which language, with which figures. */
class ReportPagesTest {

    private static final TestServer SERVER = TestServer.get();
    private static final AmanaClient CELL = SERVER.as(Role.OPERATIONS_OFFICER, "report-cell");
    private static final AmanaClient SITE = SERVER.as(Role.SITE_CUSTODIAN, "report-site");
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int MANY = 12;
    private static final int FEW = 3;

    private record Token(String token) {}

    private static String person = "";

    @BeforeAll
    static void somebodyIsHeld() {
        SERVER.ensurePlace("report-large", "PRISON");
        SERVER.ensurePlace("report-small", "PRISON");
        CELL.post(
                "/api/v1/mandates",
                Map.of("code", "report-order", "instrument", "Order 8", "grounds", "criminal law"),
                JsonNode.class);
        enter("report-large", MANY);
        person = enter("report-small", FEW);
    }

    private static String enter(String place, int persons) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (int i = 0; i < persons; i++) {
            all.add(Map.of("person", UUID.randomUUID().toString(), "sex", "MALE", "sighting", "formal count"));
        }
        Instant now = SERVER.bean(PlatformClock.class).now();
        SITE.post(
                "/api/v1/persons",
                Map.of(
                        "movement",
                        UUID.randomUUID(),
                        "account",
                        "held/report-site/" + place + "/report-order",
                        "cause",
                        "OPENING",
                        "occurred",
                        now.toString(),
                        "persons",
                        all),
                JsonNode.class);
        return String.valueOf(all.getFirst().get("person"));
    }

    private static String token(Role role, String party) {
        String login = (role + "." + party).toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        SERVER.as(role, party);
        return SERVER.nobody()
                .post("/api/v1/sign-in", Map.of("user", login, "password", TestServer.PASSWORD), Token.class)
                .body()
                .token();
    }

    private static PageClient browser(Role role, String party) {
        return PageClient.of(SERVER.address()).signedIn(token(role, party));
    }

    private static HttpResponse<byte[]> file(Role role, String party, String path)
            throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(SERVER.address() + path))
                                .header("Cookie", "amana-session=" + token(role, party))
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
    }

    @Test
    void reportsAreForWhoeverMayReadThemInBothLanguages() {
        for (String path : List.of(
                "/reports",
                "/reports/strength",
                "/reports/sitrep",
                "/reports/sitrep?version=RELEASABLE",
                "/reports/changes?place=report-large&fromDay=2026-01-01")) {
            for (String tag : List.of("en", "ar")) {
                HttpResponse<String> page = browser(Role.OPERATIONS_OFFICER, "report-cell")
                        .speaking(tag)
                        .get(path);
                assertThat(page.statusCode()).as(path).isEqualTo(200);
                assertThat(page.body())
                        .contains("lang=\"" + tag + "\"")
                        .doesNotContain("console.report", "console.changes", "console.cause");
            }
        }
        assertThat(browser(Role.SITE_CUSTODIAN, "report-site")
                        .get("/reports/sitrep")
                        .statusCode())
                .isEqualTo(403);
        assertThat(PageClient.of(SERVER.address()).get("/reports").statusCode()).isEqualTo(303);
    }

    @Test
    void theInternalVersionNamesSmallPlacesAndTheReleasableOneDoesNot() {
        PageClient cell = browser(Role.OPERATIONS_OFFICER, "report-cell");
        assertThat(cell.get("/reports/strength").body()).contains("report-large", "report-small");
        assertThat(cell.get("/reports/strength?version=RELEASABLE").body())
                .doesNotContain("report-small")
                .doesNotContain("/lifts/");
    }

    @Test
    void theChangeListNamesEachEntry() {
        String page = browser(Role.SITE_CUSTODIAN, "report-site")
                .get("/reports/changes?place=report-small&fromDay=2026-01-01")
                .body();
        assertThat(page).contains("/persons/" + person, "/proof", "opening of the books");
        assertThat(page.split("/proof\"", -1)).hasSize(FEW + 1);
    }

    @Test
    void countSheetAndWristbandPrint() throws Exception {
        PageClient site = browser(Role.SITE_CUSTODIAN, "report-site");
        assertThat(site.speaking("ar")
                        .get("/places/report-large/papers/count-sheet")
                        .body())
                .contains("ورقة التعداد", "Count sheet")
                .doesNotContain("register.paper");
        assertThat(site.get("/persons/" + person + "/papers/wristband").body()).contains("<svg viewBox");
        assertThat(site.get("/places/no-such-place/papers/count-sheet").statusCode())
                .isEqualTo(404);
        assertThat(browser(Role.SITE_CUSTODIAN, "report-other")
                        .get("/persons/" + person + "/papers/wristband")
                        .statusCode())
                .isEqualTo(404);
        for (String path : List.of(
                "/places/report-large/papers/count-sheet.pdf",
                "/persons/" + person + "/papers/wristband.pdf",
                "/papers/capture-card.pdf")) {
            HttpResponse<byte[]> pdf = file(Role.SITE_CUSTODIAN, "report-site", path);
            assertThat(pdf.headers().firstValue("Content-Type")).hasValue("application/pdf");
            assertThat(new PdfReader(pdf.body()).getNumberOfPages()).as(path).isEqualTo(1);
        }
    }

    /** What goes out as a workbook comes in again as a list, and its totals become claims about the same places. */
    @Test
    void theWorkbookGoesInAgain() throws Exception {
        HttpResponse<byte[]> sheet = file(Role.OPERATIONS_OFFICER, "report-cell", "/reports/strength.xlsx");
        assertThat(sheet.headers().firstValue("Content-Type")).hasValue(XLSX);
        HttpResponse<String> taken = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(
                                        URI.create(
                                                SERVER.address()
                                                        + "/api/v1/lists?issuer=report-cell&file=strength.xlsx&asOf=2026-01-18T12:00:00Z&grade=B2"))
                                .header("Authorization", "Bearer " + token(Role.OPERATIONS_OFFICER, "report-cell"))
                                .header("Idempotency-Key", UUID.randomUUID().toString())
                                .header("Content-Type", XLSX)
                                .POST(HttpRequest.BodyPublishers.ofByteArray(sheet.body()))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(201);
        SERVER.later();
        String report = browser(Role.OPERATIONS_OFFICER, "report-cell")
                .get("/reports/strength")
                .body();
        assertThat(Pattern.compile(">%d\\s*</td>\\s*<td[^>]*>\\s*<span[^>]*>row \\d+ of a list, B2, ".formatted(MANY))
                        .matcher(report)
                        .find())
                .as(report)
                .isTrue();
    }
}
