package org.amana.demo.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Speaks to a server as one user, or as nobody. A client does not change: {@link #signIn} and the {@code with...} methods
 * return another one. Safe for many threads.
 *
 * <p>A write that was not recorded (503) is sent again under the same key, so it is taken once at most.
 */
public final class AmanaClient {

    private static final int ATTEMPTS = 5;
    private static final int UNAVAILABLE = 503;
    private static final int FIRST_ERROR = 400;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What the server answered. */
    public record Answered<T>(int status, T body, boolean replayed) {}

    private record SignedIn(String token) {}

    private final HttpClient http;
    private final URI base;
    private final Map<String, String> headers;

    private AmanaClient(HttpClient http, URI base, Map<String, String> headers) {
        this.http = http;
        this.base = base;
        this.headers = headers;
    }

    /** A client that has not signed in. */
    public static AmanaClient to(URI server) {
        HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(10))
                .build();
        return new AmanaClient(http, server, Map.of("Accept", "application/json, application/problem+json, */*"));
    }

    /** The same server, as a user. */
    public AmanaClient signIn(String user, String password) {
        String token = post("/api/v1/sign-in", Map.of("user", user, "password", password), SignedIn.class)
                .body()
                .token();
        return with("Authorization", "Bearer " + token);
    }

    /** With answers in another language. */
    public AmanaClient in(String language) {
        return with("Accept-Language", language);
    }

    /** With a header on every request. */
    public AmanaClient with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new AmanaClient(http, base, Map.copyOf(more));
    }

    public <T> T get(String path, Class<T> type) {
        return read(send("GET", path, null, null), type);
    }

    public <T> List<T> list(String path, Class<T> element) {
        JavaType type = JSON.getTypeFactory().constructCollectionType(List.class, element);
        return JSON.readValue(send("GET", path, null, null).body(), type);
    }

    public byte[] bytes(String path) {
        return send("GET", path, null, null).body();
    }

    /** A write under a new key. */
    public <T> Answered<T> post(String path, Object body, Class<T> type) {
        return post(path, UUID.randomUUID().toString(), body, type);
    }

    /** A write under a key of the caller's. */
    public <T> Answered<T> post(String path, String key, Object body, Class<T> type) {
        return write("POST", path, key, body, type);
    }

    public <T> Answered<T> put(String path, Object body, Class<T> type) {
        return write("PUT", path, UUID.randomUUID().toString(), body, type);
    }

    public void delete(String path) {
        send("DELETE", path, UUID.randomUUID().toString(), null);
    }

    /** A file as it is, byte by byte. */
    public <T> Answered<T> upload(String path, String key, String mediaType, byte[] content, Class<T> type) {
        return answered(send("POST", path, key, mediaType, content), type);
    }

    private <T> Answered<T> write(String method, String path, String key, Object body, Class<T> type) {
        byte[] bytes =
                body instanceof String json ? json.getBytes(StandardCharsets.UTF_8) : JSON.writeValueAsBytes(body);
        return answered(send(method, path, key, "application/json", bytes), type);
    }

    private static <T> Answered<T> answered(HttpResponse<byte[]> response, Class<T> type) {
        boolean replayed = response.headers().firstValue("Idempotency-Replayed").isPresent();
        return new Answered<>(response.statusCode(), read(response, type), replayed);
    }

    @SuppressWarnings("NullAway") // A caller who asks for Void gets nothing, and knows it.
    private static <T> T read(HttpResponse<byte[]> response, Class<T> type) {
        return type == Void.class ? null : JSON.readValue(response.body(), type);
    }

    private HttpResponse<byte[]> send(String method, String path, @Nullable String key, byte @Nullable [] body) {
        return send(method, path, key, "application/json", body);
    }

    private HttpResponse<byte[]> send(
            String method, String path, @Nullable String key, String mediaType, byte @Nullable [] body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofSeconds(60));
        headers.forEach(request::header);
        Optional.ofNullable(key).ifPresent(k -> request.header("Idempotency-Key", k));
        if (body == null) {
            request.method(method, HttpRequest.BodyPublishers.noBody());
        } else {
            request.header("Content-Type", mediaType).method(method, HttpRequest.BodyPublishers.ofByteArray(body));
        }
        HttpResponse<byte[]> response = attempt(request.build());
        if (response.statusCode() >= FIRST_ERROR) {
            throw problem(method + ' ' + path, response);
        }
        return response;
    }

    private HttpResponse<byte[]> attempt(HttpRequest request) {
        try {
            for (int attempt = 1; ; attempt++) {
                HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
                if (response.statusCode() != UNAVAILABLE || attempt == ATTEMPTS) {
                    return response;
                }
                Thread.sleep(Duration.ofMillis(200L << attempt));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + ' ' + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for " + request.uri(), e);
        }
    }

    private static ApiProblem problem(String request, HttpResponse<byte[]> response) {
        String raw = new String(response.body(), StandardCharsets.UTF_8);
        List<ApiProblem.Reason> reasons = new ArrayList<>();
        if (response.headers().firstValue("Content-Type").orElse("").contains("json")) {
            for (JsonNode reason : JSON.readTree(raw).path("reasons")) {
                reasons.add(JSON.treeToValue(reason, ApiProblem.Reason.class));
            }
        }
        return new ApiProblem(response.statusCode(), request, reasons, raw);
    }
}
