package org.amana.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A browser without its window: keeps cookies, sends forms, and entered a demonstration as one of its people. */
final class Visitor implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern GUEST = Pattern.compile("name=\"guest\" value=\"([^\"]+)\"");
    private static final Pattern LINK = Pattern.compile("href=\"([^\"#]+)");

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final URI address;

    private Visitor(URI address) {
        this.address = address;
    }

    /** @throws IOException if the server does not let anybody of that name in */
    static Visitor enter(URI address, String login) throws IOException, InterruptedException {
        Visitor visitor = new Visitor(address);
        if (!visitor.entered(login)) {
            throw new IOException("nobody called " + login + " may be entered as at " + address);
        }
        return visitor;
    }

    /** Waits at the door of a demonstration that is only making its people. */
    static Visitor enterOnce(URI address, String login, Duration patience) throws IOException, InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        Visitor visitor = new Visitor(address);
        while (!visitor.entered(login)) {
            if (System.nanoTime() > end) {
                throw new IOException("nobody called %s could be entered as at %s within %d s"
                        .formatted(login, address, patience.toSeconds()));
            }
            Thread.sleep(100);
        }
        return visitor;
    }

    private boolean entered(String login) throws IOException, InterruptedException {
        String door = page("/sign-in");
        int row = door.indexOf("<bdi>" + login + "</bdi>");
        Matcher guest = GUEST.matcher(door);
        if (row < 0 || !guest.find(row)) {
            return false;
        }
        post("/sign-in/guest", Map.of("guest", guest.group(1), "to", "/now"));
        return true;
    }

    HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(address.resolve(path)).build(), BodyHandlers.ofByteArray());
    }

    /** @throws IOException if the answer is not a page */
    String page(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = get(path);
        if (response.statusCode() != 200) {
            throw new IOException(path + " answers " + response.statusCode());
        }
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    /** How many bytes of an answer travel, compressed where the server does so. */
    long travelling(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address.resolve(path))
                .header("Accept-Encoding", "gzip")
                .build();
        HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new IOException(path + " answers " + response.statusCode());
        }
        return response.body().length;
    }

    /** The addresses that a page leads to, in its order, those with a query too. */
    List<String> links(String path) throws IOException, InterruptedException {
        List<String> links = new ArrayList<>();
        Matcher link = LINK.matcher(page(path));
        while (link.find()) {
            links.add(link.group(1).replace("&amp;", "&"));
        }
        return links;
    }

    /** @throws IOException if the form is refused */
    void post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(page("/sign-in"));
        if (!token.find()) {
            throw new IOException("no token against forged requests at " + address);
        }
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + '=' + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining(
                        "&", "", "&_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8)));
        HttpResponse<byte[]> response = http.send(
                HttpRequest.newBuilder(address.resolve(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofByteArray());
        if (response.statusCode() >= 400) {
            throw new IOException(path + " answers " + response.statusCode());
        }
    }

    /** The lines of an answer as they come, until the server ends it. */
    Stream<String> listen(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(address.resolve(path)).build(), BodyHandlers.ofLines())
                .body();
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
