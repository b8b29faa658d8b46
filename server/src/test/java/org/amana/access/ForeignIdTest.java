package org.amana.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amana.testing.TestServer;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/**
 * I12: every endpoint that takes an id, asked by somebody who works with books of their own, once with an id of another party and
 * once with an id that nobody has. The two answers must be the same, byte for byte, but for the id that was sent. Endpoints and
 * the fields of their bodies are found by reflection, so a new one is asked too, or fails here until it says what its ids are.
 */
class ForeignIdTest {

    private static final TestServer SERVER = TestServer.get();
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** Ids that the caller mints: a new one is wanted, so one that exists is another request, not another's secret. */
    static final Set<String> MINTED = Set.of(
            "movement",
            "claim",
            "absence",
            "assertion",
            "determination",
            "assessment",
            "statement",
            "sheet",
            "recall",
            "verification",
            "examination",
            "search",
            "offer",
            "POST /api/v1/persons person",
            "POST /api/v1/lifts/found-aboard person",
            "POST /api/v1/lifts/births person",
            "POST /api/v1/counts count",
            "POST /api/v1/lifts/counts count",
            "POST /api/v1/handovers handover",
            "POST /api/v1/lifts/handovers handover",
            "POST /api/v1/corrections correction",
            "POST /api/v1/links link",
            "POST /api/v1/encounters encounter",
            "POST /api/v1/print-exchanges exchange",
            "POST /api/v1/print-exchanges/{exchange}/answers answer",
            "POST /api/v1/papers paper",
            "POST /transcriptions paper",
            "POST /api/v1/adjudications/{matter}/links link",
            "POST /api/v1/record-links link",
            "POST /api/v1/holds hold",
            "POST /api/v1/waivers waiver",
            "POST /api/v1/overrides override",
            "POST /api/v1/names alias");

    /** Must work for any person who exists, and so tells that one does; it is recorded and reviewed. */
    private static final String TELLS = "POST /api/v1/break-glass person";

    /** What needs another state of the lift first; the same resolver is asked there, and these are shown by desk in their own tests. */
    private static final Set<String> LATER_IN_A_LIFT =
            Set.of("person", "persons", "known", "mayBeMinors", "seen", "lateAdds", "together", "handover", "notice");

    private static final House OWN = House.furnish("door-own");
    private static final House FAR = House.furnish("door-far");
    private static final Map<Role, String> TOKENS = new EnumMap<>(Role.class);

    /** What is looked at after something else that the caller has nothing of here, or is a mark that is not looked up at all. */
    private static final Set<String> NOT_SO_FAR = Set.of(
            "POST /api/v1/handovers lift",
            "POST /api/v1/handovers/{id}/answers person",
            "POST /api/v1/lifts/close-outs/notices lift");

    /** A pair of rows needs lists of two parties that one caller sees; {@code PairTest} shows whom it is kept from. */
    private static final Set<String> OF_TWO_PARTIES = Set.of("pair");

    private record Asked(Endpoints.Endpoint endpoint, String name) {

        @Override
        public String toString() {
            return endpoint.method() + ' ' + endpoint.path() + ' ' + name;
        }
    }

    @Test
    void aForeignIdAndNoIdAreAnsweredAlike() throws IOException, InterruptedException {
        SoftAssertions all = new SoftAssertions();
        List<String> asked = new ArrayList<>();
        for (Endpoints.Endpoint endpoint : SERVER.bean(Endpoints.class).all()) {
            Optional<Role> role = Arrays.stream(Role.values())
                    .filter(r -> r.reach() == Role.Reach.OWN_BOOKS && r != Role.ADMINISTRATOR)
                    .filter(r -> RightsTable.allows(r, endpoint.right()))
                    .findFirst();
            if (role.isEmpty() || !endpoint.path().startsWith("/api/v1/")) {
                continue;
            }
            for (String name : ids(endpoint)) {
                Asked one = new Asked(endpoint, name);
                if (!OF_TWO_PARTIES.contains(name)
                        && !MINTED.contains(name)
                        && !MINTED.contains(one.toString())
                        && !TELLS.equals(one.toString())) {
                    compare(all, one, role.get());
                    asked.add(one.toString());
                }
            }
        }
        all.assertAll();
        assertThat(asked)
                .hasSizeGreaterThan(60)
                .contains(
                        "GET /api/v1/persons/{person} person",
                        "POST /api/v1/movements persons",
                        "POST /api/v1/holds/liftings hold",
                        "POST /api/v1/lifts/recalls lift",
                        "POST /api/v1/nominations campaign");
    }

    private static void compare(SoftAssertions all, Asked asked, Role role) throws IOException, InterruptedException {
        String theirs = FAR.idOf(asked.name());
        String nobodys =
                asked.name().equals("lift") ? "L-NOBODYS" : UUID.randomUUID().toString();
        HttpResponse<String> foreign = send(asked, role, theirs);
        HttpResponse<String> absent = send(asked, role, nobodys);
        String where = asked + " as " + role;

        all.assertThat(foreign.statusCode()).as("%s: %s", where, foreign.body()).isEqualTo(absent.statusCode());
        all.assertThat(headers(foreign)).as(where).isEqualTo(headers(absent));
        all.assertThat(plain(foreign.body(), theirs)).as(where).isEqualTo(plain(absent.body(), nobodys));
        all.assertThat(foreign.statusCode())
                .as("%s is well made: %s", where, foreign.body())
                .isNotEqualTo(400);
        boolean told = absent.statusCode() == 404
                || absent.body().contains(nobodys)
                || absent.statusCode() / 100 == 2
                || NOT_SO_FAR.contains(asked.toString())
                || (asked.endpoint().path().startsWith("/api/v1/lifts/") && LATER_IN_A_LIFT.contains(asked.name()));
        all.assertThat(told)
                .as("%s did not get as far as the id: %s", where, absent.body())
                .isTrue();
    }

    /** But for whether the server keeps the connection, which is between it and the client. */
    private static Set<String> headers(HttpResponse<String> response) {
        Set<String> names = new TreeSet<>(response.headers().map().keySet());
        names.remove("connection");
        return names;
    }

    /** Without what differs between any two requests: the id that was sent, and in what was taken, ids, instants and leaves. */
    private static String plain(String body, String sent) {
        return body.replace(sent, "SENT")
                .replaceAll("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", "ID")
                .replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", "INSTANT")
                .replaceAll("\"firstLeaf\":\\d+", "LEAF");
    }

    /** The names of all ids that an endpoint takes, in its path, its query and its body. */
    private static Set<String> ids(Endpoints.Endpoint endpoint) {
        Set<String> names = new LinkedHashSet<>();
        for (MethodParameter parameter : endpoint.handler().getMethodParameters()) {
            if (parameter.hasParameterAnnotation(RequestBody.class)) {
                new Sample(OWN).collect(parameter.getGenericParameterType(), "", names);
            } else if (parameter.getParameterType() == UUID.class) {
                names.add(inPath(endpoint, nameOf(parameter)));
            }
        }
        Matcher variables = Pattern.compile("\\{(lift|campaign|plan)}").matcher(endpoint.path());
        while (variables.find()) {
            names.add(variables.group(1));
        }
        return names;
    }

    /** {@code {id}} is the id of whatever the path names before it. */
    private static String inPath(Endpoints.Endpoint endpoint, String name) {
        if (!name.equals("id")) {
            return endpoint.path().contains("/record-links/{link}") ? "record-link" : name;
        }
        String collection = endpoint.path().replaceAll("^/api/v1/([a-z-]+)/\\{id}.*", "$1");
        return collection.equals("discrepancies")
                ? "discrepancy"
                : collection.equals("break-glass") ? "glass" : collection.replaceAll("s$", "");
    }

    private static String nameOf(MethodParameter parameter) {
        parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
        return String.valueOf(parameter.getParameterName());
    }

    private static HttpResponse<String> send(Asked asked, Role role, String id)
            throws IOException, InterruptedException {
        Endpoints.Endpoint endpoint = asked.endpoint();
        String path = endpoint.path();
        Matcher variable = Pattern.compile("\\{(\\w+)}").matcher(path);
        StringBuilder filled = new StringBuilder();
        while (variable.find()) {
            String name = inPath(endpoint, variable.group(1));
            variable.appendReplacement(filled, name.equals(asked.name()) ? id : OWN.valueOf(name));
        }
        variable.appendTail(filled);
        List<String> query = new ArrayList<>();
        Object body = Map.of();
        for (MethodParameter parameter : endpoint.handler().getMethodParameters()) {
            String name = nameOf(parameter);
            if (parameter.hasParameterAnnotation(RequestParam.class) && parameter.getParameterType() == UUID.class) {
                query.add(name + '=' + (name.equals(asked.name()) ? id : OWN.valueOf(name)));
            } else if (parameter.hasParameterAnnotation(RequestParam.class) && name.equals("place")) {
                query.add("place=" + OWN.place());
            } else if (parameter.hasParameterAnnotation(RequestBody.class)) {
                Sample sample = new Sample(OWN)
                        .with(asked.name(), id)
                        .at(asked.endpoint().method() + ' ' + endpoint.path());
                body = Objects.requireNonNull(sample.of(parameter.getGenericParameterType(), "body"));
            }
        }
        String target = filled + (query.isEmpty() ? "" : "?" + String.join("&", query));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(SERVER.address() + target))
                .header("Authorization", "Bearer " + token(role))
                .header("Content-Type", "application/json");
        if (endpoint.method().equals("GET")) {
            request.GET();
        } else {
            request.header("Idempotency-Key", UUID.randomUUID().toString())
                    .method(endpoint.method(), HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
        }
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private record SignedIn(String token) {}

    private static String token(Role role) {
        return TOKENS.computeIfAbsent(role, r -> {
            SERVER.as(r, OWN.party());
            String login = r.name().toLowerCase(Locale.ROOT).replace('_', '-') + '.' + OWN.party();
            return SERVER.nobody()
                    .post("/api/v1/sign-in", Map.of("user", login, "password", TestServer.PASSWORD), SignedIn.class)
                    .body()
                    .token();
        });
    }
}
