package org.amana.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.amana.testing.EnteredHeader;
import org.amana.testing.PageClient;
import org.amana.testing.TestServer;
import org.junit.jupiter.api.Test;
import org.springframework.web.context.support.StaticWebApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every endpoint against every role and against nobody, compared with a matrix that a person has read. */
class EndpointsTest {

    private static final Path EXPECTED =
            Path.of(System.getProperty("amana.root", "..")).resolve("server/src/test/resources/access-matrix.txt");
    private static final Path ACTUAL =
            Path.of(System.getProperty("amana.root", "..")).resolve("server/target/access-matrix.txt");

    private static final String SOME_ID = "00000000-0000-7000-8000-000000000000";

    private static final TestServer SERVER = TestServer.get();

    private static final PageClient BROWSER = PageClient.of(SERVER.address());

    private final HttpClient http = HttpClient.newHttpClient();

    record SignedIn(String token) {}

    @Test
    void everyRoleReachesWhatTheMatrixSaysAndNothingElse() throws IOException, InterruptedException {
        Map<String, String> tokens = new LinkedHashMap<>();
        tokens.put("nobody", "");
        for (Role role : Role.values()) {
            tokens.put(role.name(), signIn(role));
        }
        StringBuilder matrix = new StringBuilder(header(tokens));
        for (Endpoints.Endpoint endpoint : SERVER.bean(Endpoints.class).all()) {
            StringBuilder row = new StringBuilder();
            for (Map.Entry<String, String> token : tokens.entrySet()) {
                row.append(enters(endpoint, token.getValue()) ? " x" : " .");
                if (endsSession(endpoint)) {
                    token.setValue(token.getKey().equals("nobody") ? "" : signIn(Role.valueOf(token.getKey())));
                }
            }
            matrix.append("%s  %-6s %-45s %s%n"
                    .formatted(row.substring(1), endpoint.method(), endpoint.path(), endpoint.right()));
        }
        Files.createDirectories(Objects.requireNonNull(ACTUAL.getParent()));
        Files.writeString(ACTUAL, matrix);

        assertThat(matrix.toString())
                .as("read %s, and copy it over %s if every change is meant", ACTUAL, EXPECTED)
                .isEqualTo(Files.exists(EXPECTED) ? Files.readString(EXPECTED) : "");
    }

    private static boolean endsSession(Endpoints.Endpoint endpoint) {
        return endpoint.path().equals("/sign-out")
                || (endpoint.path().equals("/api/v1/session")
                        && endpoint.method().equals("DELETE"));
    }

    private static String header(Map<String, String> tokens) {
        StringBuilder header = new StringBuilder("# Who may enter which endpoint. Columns, from the left:\n");
        int column = 1;
        for (String who : tokens.keySet()) {
            header.append("# %2d %s%n".formatted(column++, who));
        }
        return header.append('\n').toString();
    }

    private static String signIn(Role role) {
        SERVER.as(role, "matrix");
        String login = role.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".matrix";
        return SERVER.nobody()
                .post("/api/v1/sign-in", Map.of("user", login, "password", TestServer.PASSWORD), SignedIn.class)
                .body()
                .token();
    }

    /** Without a body or a key, so that nothing is done; whether the endpoint was entered is all that is asked. */
    private boolean enters(Endpoints.Endpoint endpoint, String token) throws IOException, InterruptedException {
        String path = endpoint.path().replaceAll("\\{\\*\\w+}", "000").replaceAll("\\{\\w+}", SOME_ID);
        boolean page = !endpoint.path().startsWith("/api/") && !endpoint.path().startsWith("/ledger/");
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(SERVER.address() + path))
                .method(endpoint.method(), HttpRequest.BodyPublishers.noBody());
        if (page) {
            BROWSER.sign(request, token);
        } else if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        HttpResponse<InputStream> response = http.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream body = response.body()) {
            // A stream of events does not end.
            if (!response.headers().firstValue("Content-Type").orElse("").startsWith("text/event-stream")) {
                body.readAllBytes();
            }
        }
        boolean entered = response.headers().firstValue(EnteredHeader.NAME).isPresent();
        if (!entered) {
            boolean namesSubject = endpoint.path().contains("{");
            int expected = token.isEmpty() ? (page ? 303 : 401) : namesSubject ? 404 : 403;
            assertThat(response.statusCode()).as("%s as %s", endpoint, token).isEqualTo(expected);
        }
        return entered;
    }

    @Test
    void anEndpointThatSaysNothingKeepsTheServerDown() throws NoSuchMethodException {
        var mapping = new RequestMappingHandlerMapping();
        mapping.setApplicationContext(new StaticWebApplicationContext());
        mapping.afterPropertiesSet();
        mapping.registerMapping(
                RequestMappingInfo.paths("/silent").build(), new Silent(), Silent.class.getDeclaredMethod("answer"));

        assertThatIllegalStateException()
                .isThrownBy(() -> new Endpoints(mapping).afterSingletonsInstantiated())
                .withMessageContaining("Silent#answer");
    }

    static final class Silent {
        String answer() {
            return "";
        }
    }
}
