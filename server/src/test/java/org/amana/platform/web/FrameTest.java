package org.amana.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.amana.access.Role;
import org.amana.demo.api.AmanaClient;
import org.amana.demo.api.ApiProblem;
import org.amana.testing.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds for every request, shown on parties and places. */
class FrameTest {

    private static final TestServer SERVER = TestServer.get();
    private static final AmanaClient CLIENT = SERVER.administrator();

    private static Map<String, Object> party(String code) {
        return Map.of("code", code, "kind", "COURT", "names", Map.of("en", "Court", "ar", "محكمة"));
    }

    private static ApiProblem problem(String path, String key, Object body) {
        return problem(CLIENT, path, key, body);
    }

    private static ApiProblem problem(AmanaClient client, String path, String key, Object body) {
        return catchThrowableOfType(ApiProblem.class, () -> client.post(path, key, body, Map.class));
    }

    @Test
    void theSameKeyGetsTheSameAnswerAndWritesOnce() {
        String key = UUID.randomUUID().toString();
        var first = CLIENT.post("/api/v1/parties", key, party("court-one"), Map.class);
        var again = CLIENT.post("/api/v1/parties", key, party("court-one"), Map.class);

        assertThat(first.status()).isEqualTo(201);
        assertThat(first.replayed()).isFalse();
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.replayed()).isTrue();
        assertThat(again.body()).isEqualTo(first.body());
    }

    @Test
    void theSameKeyForAnotherBodyOrAnotherPathIsAConflict() {
        String key = UUID.randomUUID().toString();
        CLIENT.post("/api/v1/parties", key, party("court-two"), Map.class);

        assertThat(problem("/api/v1/parties", key, party("court-three")).status())
                .isEqualTo(409);
        ApiProblem otherPath = problem(
                "/api/v1/names",
                key,
                Map.of(
                        "alias",
                        UUID.randomUUID(),
                        "kind",
                        "PARTY",
                        "of",
                        "court-two",
                        "name",
                        "II",
                        "language",
                        "en",
                        "source",
                        "test"));
        assertThat(otherPath.status()).isEqualTo(409);
        assertThat(otherPath.codes()).containsExactly("request.key-conflict");
    }

    @Test
    void aWriteWithoutAKeyOrWithAnUnfitOneIsNotTaken() throws IOException, InterruptedException {
        assertThat(problem("/api/v1/parties", "a key", party("court-four")).codes())
                .containsExactly("request.bad-key");
        HttpResponse<String> nothing = send("POST", "/api/v1/sign-in", "{\"user\":\"a\",\"password\":\"b\"}");
        assertThat(nothing.statusCode()).as("signing in is not a command").isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"code":"x","kind":"COURT","names":{"en":"X","ar":"س"},"colour":1}    | request.unknown-field | /colour
            {"code":"x","kind":"COURT","names":{"en":"X","ar":"س","fr":"X"}}      | request.unknown-field | /names/fr
            {"code":"x","kind":"COURT","names":{"en":"X"}}                        | request.missing-field | /names/ar
            {"code":"x","kind":"COURT","names":null}                              | request.missing-field | /names
            {"code":"x","kind":"CASTLE","names":{"en":"X","ar":"س"}}              | request.not-one-of    | /kind
            {"code":7,"kind":"COURT","names":{"en":"X","ar":"س"}}                 | request.bad-value     | /code
            """)
    void aBodyThatDoesNotFitIsNamedByItsField(String body, String code, String where) {
        ApiProblem problem = problem("/api/v1/parties", "fits-not", body);

        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.codes()).containsExactly(code);
        assertThat(problem.reasons().getFirst().where()).containsExactly(where);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"latitude":36.5,"longitude":1,"errorMetres":1} | /position/latitude
            {"latitude":"36","longitude":1,"errorMetres":1} | /position/latitude
            {"longitude":1,"errorMetres":1}                 | /position/latitude
            {"latitude":9999999999,"longitude":1,"errorMetres":1} | /position/latitude
            """)
    void aWholeNumberIsAWholeNumberAndIsNeverMadeUp(String position, String where) {
        ApiProblem problem = problem("/api/v1/places", "rounds-not", """
                {"code":"x","kind":"HUB","names":{"en":"X","ar":"س"},"zone":"Asia/Baghdad","position":%s}
                """.formatted(position));

        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.reasons().getFirst().where()).containsExactly(where);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0000', textBlock = """
            {"code":                               | request.not-json
            {"code":"x","code":"y"}                | request.duplicate-field
            {} {}                                  | request.more-than-one
            []                                     | request.object-wanted-as-body
            "code"                                 | request.object-wanted-as-body
            """)
    void whatIsNoJsonIsSaidToBeNone(String body, String code) {
        ApiProblem problem = problem("/api/v1/parties", "reads-not", body);

        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.codes()).containsExactly(code);
    }

    @Test
    void aBodySaysWhatIsWantedInstead() {
        Map<String, Object> castle = new HashMap<>(party("x"));
        castle.put("kind", "CASTLE");
        assertThat(problem("/api/v1/parties", "kinds", castle)
                        .reasons()
                        .getFirst()
                        .message())
                .startsWith("The value of /kind must be one of ")
                .contains("COURT");
        ApiProblem twice = problem("/api/v1/parties", "twice", "{\"code\":\"x\",\"code\":\"y\"}");
        assertThat(twice.reasons().getFirst().message()).startsWith("The field code stands twice");
        ApiProblem nothing = problem("/api/v1/places", "nothing", """
                {"code":"x","kind":"HUB","names":{"en":"X","ar":"س"},"zone":"Asia/Baghdad","position":{"longitude":1,"errorMetres":1}}
                """);
        assertThat(nothing.codes()).containsExactly("request.missing-field");
        ApiProblem when = problem(SERVER.as(Role.SITE_CUSTODIAN, "frame"), "/api/v1/absences/returns", "when", """
                {"person":"018f0c2e-7b1a-7c3d-9e4f-5a6b7c8d9e0f","occurred":"yesterday","outcome":"back"}
                """);
        assertThat(when.codes()).containsExactly("request.bad-instant");
        assertThat(when.reasons().getFirst().where()).containsExactly("/occurred");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/v1/rolls?whose=place:frame&at=yesterday          | request.parameter-instant
            /api/v1/rolls?whose=place:frame&knownAt=2026-01-21    | request.parameter-instant
            /api/v1/rolls?whose=place:frame&asOf=2026-01-21T20:00:00Z | request.unknown-parameter
            /api/v1/rolls?whose=place:frame&whose=place:other     | request.repeated-parameter
            /api/v1/rolls?whose=place:frame&limit=many            | request.bad-parameter
            /api/v1/rolls/why?whose=place:frame&kind=LOST         | request.parameter-not-one-of
            /api/v1/number-now?place=frame                        | request.unknown-parameter
            /api/v1/persons/nobody                                | request.parameter-id
            /api/v1/discrepancies/by-owner?owner=frame            | request.no-parameters
            """)
    void aQueryIsReadAsStrictlyAsABody(String path, String code) {
        AmanaClient custodian = SERVER.as(Role.SITE_CUSTODIAN, "frame");
        ApiProblem problem = catchThrowableOfType(ApiProblem.class, () -> custodian.get(path, Map.class));
        ApiProblem arabic =
                catchThrowableOfType(ApiProblem.class, () -> custodian.in("ar").get(path, Map.class));

        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.codes()).containsExactly(code);
        assertThat(arabic.codes()).containsExactly(code);
        assertThat(arabic.reasons().getFirst().message())
                .isNotEqualTo(problem.reasons().getFirst().message());
    }

    @Test
    void aRefusalIsSaidInTheReadersLanguage() {
        Map<String, Object> bad = party("No Code");
        ApiProblem english = problem("/api/v1/parties", "english", bad);
        ApiProblem arabic = problem(CLIENT.in("fr,ar;q=0.9,en;q=0.1"), "/api/v1/parties", "arabic", bad);

        assertThat(english.status()).isEqualTo(422);
        assertThat(english.codes()).containsExactly("reference.bad-code");
        assertThat(english.reasons().getFirst().where()).containsExactly("/code");
        assertThat(english.reasons().getFirst().message()).startsWith("The code No Code must");
        assertThat(arabic.codes()).isEqualTo(english.codes());
        assertThat(arabic.reasons().getFirst().message()).startsWith("يجب").contains("No Code");
    }

    @Test
    void whatIsRefusedMayBeTriedAgainUnderTheSameKey() {
        String key = UUID.randomUUID().toString();
        assertThat(problem("/api/v1/parties", key, party("Court Five")).status())
                .isEqualTo(422);
        assertThat(CLIENT.post("/api/v1/parties", key, party("court-five"), Map.class)
                        .status())
                .isEqualTo(201);
    }

    @Test
    void everyAnswerTellsBrowsersHowLittleTheyMayDo() throws IOException, InterruptedException {
        HttpResponse<String> response = send("GET", "/api/v1/session", "");
        Map<String, String> expected = Map.of(
                "Content-Security-Policy",
                "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'",
                "X-Content-Type-Options",
                "nosniff",
                "X-Frame-Options",
                "DENY",
                "Referrer-Policy",
                "no-referrer",
                "Content-Type",
                "application/problem+json",
                "WWW-Authenticate",
                "Bearer");

        expected.forEach((header, value) ->
                assertThat(response.headers().firstValue(header)).as(header).hasValue(value));
        assertThat(response.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(v -> assertThat(v).contains("no-store"));
        assertThat(response.headers().firstValue("Server")).isEmpty();
    }

    @Test
    void whatIsNotThereIsAProblemLikeAnyOther() throws IOException, InterruptedException {
        for (String path : new String[] {"/api/v1/nothing", "/error", "/index.html", "/actuator"}) {
            HttpResponse<String> response = send("GET", path, "");
            assertThat(response.statusCode()).as(path).isEqualTo(404);
            assertThat(response.body()).as(path).contains("request.not-found");
        }
        assertThat(send("PATCH", "/api/v1/parties", "{}").statusCode()).isEqualTo(405);
    }

    @Test
    void theApiDescribesItself() throws IOException, InterruptedException {
        String description = send("GET", "/api/openapi.json", "").body();

        assertThat(description)
                .contains(
                        "/api/v1/parties", "\"x-right\":\"REFERENCE_WRITE\"", "Idempotency-Key", "CAMP_ADMINISTRATION")
                .doesNotContain("\"viewer\"", "\"caller\"");
    }

    private static HttpResponse<String> send(String method, String path, String body)
            throws IOException, InterruptedException {
        var publisher =
                body.isEmpty() ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body);
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(SERVER.address().resolve(path))
                                .header("Content-Type", "application/json")
                                .method(method, publisher)
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
