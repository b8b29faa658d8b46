package org.amana.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amana.access.Role;
import org.amana.demo.api.AmanaClient;
import org.amana.demo.api.ApiProblem;
import org.amana.testing.TestServer;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A list over HTTP, from the upload to the link that is undone. */
class ListApiTest {

    private static final TestServer SERVER = TestServer.get();
    private static final AmanaClient CUSTODIAN = SERVER.as(Role.SITE_CUSTODIAN, "sdf");
    private static final AmanaClient OFFICER = SERVER.as(Role.OPERATIONS_OFFICER, "joint-cell");
    private static final String LIST = "الرقم;الاسم الكامل;سنة الولادة;الجنسية\r\n"
            + "700001;ياسر نبيل كريم;1991;سوري\r\n700002;رامي سامي;31/02/1994;تركستان\r\n;;;\r\nالمجموع;3;;\r\n";

    private static AmanaClient.Answered<JsonNode> send(String key, String query, String list) {
        return CUSTODIAN.upload(
                "/api/v1/lists?asOf=2026-01-18T00:00:00Z" + query,
                key,
                "text/csv",
                list.getBytes(StandardCharsets.UTF_8),
                JsonNode.class);
    }

    @Test
    void aListIsTakenOnceAndShownRowByRowInTheReadersLanguage() {
        String key = UUID.randomUUID().toString();
        AmanaClient.Answered<JsonNode> sent = send(key, "&file=roll.csv", LIST);
        String list = sent.body().get("list").asString();
        assertThat(sent.status()).isEqualTo(201);
        assertThat(sent.body().get("verdicts").toString())
                .isEqualTo("{\"NEW\":2,\"KNOWN\":0,\"DOUBTFUL\":0,\"DUPLICATE_ROW\":0,\"REJECTED\":2}");
        assertThat(sent.body().get("totals").get(0).get("figure").asInt()).isEqualTo(3);
        assertThat(sent.body().get("totals").get(0).get("rowsAbove").asInt()).isEqualTo(2);
        assertThat(send(key, "&file=roll.csv", LIST).replayed()).isTrue();
        assertThatExceptionOfType(ApiProblem.class)
                .isThrownBy(() -> send(key, "&file=roll.csv", LIST + "x"))
                .matches(p -> p.status() == 409);

        JsonNode rows =
                CUSTODIAN.get("/api/v1/lists/" + list + "/rows", JsonNode.class).get("rows");
        assertThat(rows).hasSize(4);
        assertThat(rows.get(1).get("problems").get(0).get("message").asString())
                .contains("Row 3")
                .contains("31/02/1994");
        assertThat(CUSTODIAN
                        .in("ar")
                        .get("/api/v1/lists/" + list + "/rows/3", JsonNode.class)
                        .get("problems")
                        .get(0)
                        .get("message")
                        .asString())
                .contains("الصف");
        assertThat(CUSTODIAN.bytes("/api/v1/lists/" + list + "/file"))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(LIST);
        assertThatExceptionOfType(ApiProblem.class)
                .isThrownBy(() ->
                        SERVER.as(Role.SITE_CUSTODIAN, "another-force").get("/api/v1/lists/" + list, JsonNode.class))
                .matches(p -> p.status() == 404);
    }

    @Test
    void badUploadsAreRefusedAndNameWhatIsWrong() {
        record Wrong(String query, String list, int status) {}
        for (Wrong wrong : List.of(
                new Wrong("&colour=red", LIST, 400),
                new Wrong("&grade=Z9", LIST, 422),
                new Wrong("&encoding=latin-9", LIST, 422),
                new Wrong("&column=1%3DSHOE_SIZE", LIST, 422),
                new Wrong("&issuer=nobody-knows", LIST, 422),
                new Wrong("&column=1%3DPARTNER_NUMBER:nobody-knows", LIST, 422),
                new Wrong("", "nothing here\n", 422))) {
            String key = UUID.randomUUID().toString();
            assertThatExceptionOfType(ApiProblem.class)
                    .as(wrong.query())
                    .isThrownBy(() -> send(key, wrong.query(), wrong.list()))
                    .matches(p -> p.status() == wrong.status());
        }
    }

    @Test
    void aListOfADayToComeAndAFileThatIsNoTextAreNotTaken() {
        byte[] list = LIST.getBytes(StandardCharsets.UTF_8);
        String tomorrow = "/api/v1/lists?asOf=2090-01-01T00:00:00Z";
        String today = "/api/v1/lists?asOf=2026-01-18T00:00:00Z";
        String key = UUID.randomUUID().toString();
        assertThatExceptionOfType(ApiProblem.class)
                .isThrownBy(() -> CUSTODIAN.upload(tomorrow, key, "text/csv", list, JsonNode.class))
                .matches(p -> p.status() == 422);
        assertThatExceptionOfType(ApiProblem.class)
                .isThrownBy(() -> CUSTODIAN.upload(today, key, "application/pdf", list, JsonNode.class))
                .matches(p -> p.status() == 400)
                .withMessageContaining("scan");
        assertThatExceptionOfType(ApiProblem.class)
                .isThrownBy(
                        () -> CUSTODIAN.upload(today + "&issuer=nobody-knows", key, "text/csv", list, JsonNode.class))
                .withMessageContaining("nobody-knows");
    }

    @Test
    void aWorkbookGoesInLikeAnyList() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("roll");
            for (int i = 0; i < 3; i++) {
                sheet.createRow(i).createCell(0).setCellValue(i == 0 ? "Name" : "Sami Adel " + i);
                sheet.getRow(i).createCell(1).setCellValue(i == 0 ? "ISN" : String.valueOf(910_000 + i));
            }
            workbook.write(file);
        }
        JsonNode status = CUSTODIAN
                .upload(
                        "/api/v1/lists?asOf=2026-01-18T00:00:00Z&file=roll.xlsx",
                        UUID.randomUUID().toString(),
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        file.toByteArray(),
                        JsonNode.class)
                .body();
        assertThat(status.get("rows").asInt()).isEqualTo(2);
        assertThat(status.get("form").get("sheet").asString()).isEqualTo("roll");
        assertThat(CUSTODIAN.bytes("/api/v1/lists/" + status.get("list").asString() + "/file"))
                .isEqualTo(file.toByteArray());
    }

    @Test
    void aLinkIsProposedConfirmedWithItsFieldsAndUndone() {
        String list = send(UUID.randomUUID().toString(), "", LIST.replace("70000", "71000"))
                .body()
                .get("list")
                .asString();
        String person = UUID.randomUUID().toString();
        SERVER.ensurePlace("link-site", "PRISON");
        CUSTODIAN.post(
                "/api/v1/persons",
                Map.of(
                        "movement", UUID.randomUUID().toString(),
                        "account", "held/sdf/link-site/none-shown",
                        "cause", "OPENING",
                        "occurred", "2026-01-18T00:00:00Z",
                        "persons", List.of(Map.of("person", person, "sighting", "formal count"))),
                JsonNode.class);
        String link = OFFICER.post(
                        "/api/v1/record-links",
                        Map.of(
                                "links",
                                List.of(Map.of(
                                        "list",
                                        list,
                                        "row",
                                        2,
                                        "person",
                                        person,
                                        "rationale",
                                        "his own word",
                                        "confirm",
                                        false))),
                        JsonNode.class)
                .body()
                .get("links")
                .get(0)
                .asString();
        JsonNode confirmed = OFFICER.post(
                        "/api/v1/record-links/" + link + "/confirmation",
                        Map.of("rationale", "photograph compared", "takeOver", true),
                        JsonNode.class)
                .body();
        assertThat(confirmed.get("assertions")).hasSize(4);
        JsonNode undone = OFFICER.post(
                        "/api/v1/record-links/" + link + "/undoing", Map.of("rationale", "another man"), JsonNode.class)
                .body();
        assertThat(undone.get("withdrawn")).isEqualTo(confirmed.get("assertions"));
        JsonNode shown = OFFICER.get("/api/v1/lists/" + list + "/rows/2", JsonNode.class)
                .get("row")
                .get("links")
                .get(0);
        assertThat(shown.get("status").asString()).isEqualTo("PROPOSED");
        assertThat(shown.get("decisions")).hasSize(4);
    }
}
