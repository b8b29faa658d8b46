package org.amana.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Asks for pages and sends their forms as a browser would, without one: a cookie, and the token against forged requests. */
public final class PageClient {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI address;
    private final String antiForgeryCookie;
    private final String antiForgery;
    private final String cookies;

    private PageClient(URI address, String antiForgeryCookie, String antiForgery, String cookies) {
        this.address = address;
        this.antiForgeryCookie = antiForgeryCookie;
        this.antiForgery = antiForgery;
        this.cookies = cookies;
    }

    /** A browser in which nobody has signed in. */
    public static PageClient of(URI address) {
        HttpRequest door =
                HttpRequest.newBuilder(URI.create(address + "/sign-in")).build();
        HttpResponse<String> response = send(HttpClient.newHttpClient(), door);
        String cookie =
                response.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
        Matcher token = TOKEN.matcher(response.body());
        if (!token.find()) {
            throw new IllegalStateException("the door has no token against forged requests");
        }
        return new PageClient(address, cookie, token.group(1), cookie);
    }

    /** The same browser after somebody has signed in. */
    public PageClient signedIn(String token) {
        return new PageClient(address, antiForgeryCookie, antiForgery, cookies + "; amana-session=" + token);
    }

    /** The same browser, its reader having chosen a language. */
    public PageClient speaking(String tag) {
        return new PageClient(address, antiForgeryCookie, antiForgery, cookies + "; amana-language=" + tag);
    }

    /** Puts on a request what a browser would send along. */
    public void sign(HttpRequest.Builder request, String token) {
        request.header("Cookie", antiForgeryCookie + (token.isEmpty() ? "" : "; amana-session=" + token));
        request.header("X-XSRF-TOKEN", antiForgery);
    }

    public HttpResponse<String> get(String path) {
        return send(
                http,
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Cookie", cookies)
                        .build());
    }

    /** Sends a form; the answer is not followed. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        return send(http, form(path, fields));
    }

    private HttpRequest form(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + '=' + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(URI.create(address + path))
                .header("Cookie", cookies)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        body + "&_csrf=" + URLEncoder.encode(antiForgery, StandardCharsets.UTF_8)))
                .build();
    }

    /** Sends a form that is answered by a file. */
    public HttpResponse<byte[]> bytes(String path, Map<String, String> fields) {
        try {
            return http.send(form(path, fields), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Sends a form with a file, as a browser does; the answer is not followed. */
    public HttpResponse<String> upload(String path, Map<String, String> fields, String file, byte[] content) {
        String boundary = "amana-boundary";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("_csrf", antiForgery);
        all.forEach((name, value) -> body.writeBytes("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                .formatted(boundary, name, value)
                .getBytes(StandardCharsets.UTF_8)));
        body.writeBytes("--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"scan\"\r\n\r\n"
                .formatted(boundary, file)
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n--%s--\r\n".formatted(boundary).getBytes(StandardCharsets.UTF_8));
        return send(
                http,
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Cookie", cookies)
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                        .build());
    }

    private static HttpResponse<String> send(HttpClient http, HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
