package org.amana.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amana.platform.time.Occurred;
import org.amana.platform.time.PlatformClock;
import org.amana.register.Account;
import org.amana.testing.TestServer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.JsonNode;
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
    private static final Set<String> MINTED = Set.of(
            "movement",
            "claim",
            "absence",
            "assertion",
            "determination",
            "assessment",
            "statement",
            "recall",
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
            "POST /api/v1/record-links link",
            "POST /api/v1/holds hold",
            "POST /api/v1/waivers waiver",
            "POST /api/v1/overrides override",
            "POST /api/v1/names alias");

    /** What needs another state of the lift first; the same resolver is asked there, and these are shown by desk in their own tests. */
    private static final Set<String> LATER_IN_A_LIFT =
            Set.of("person", "persons", "known", "mayBeMinors", "seen", "lateAdds", "together", "handover", "notice");

    /** An id in a filter narrows a list: what is not shown is not there. */
    private static House own;

    private static House far;
    private static final Map<Role, String> TOKENS = new EnumMap<>(Role.class);

    @BeforeAll
    static void twoHouses() {
        own = House.furnish("door-own");
        far = House.furnish("door-far");
    }

    private record Asked(Endpoints.Endpoint endpoint, String name) {

        @Override
        public String toString() {
            return endpoint.method() + ' ' + endpoint.path() + ' ' + name;
        }
    }

    @Test
    void aForeignIdAndNoIdAreAnsweredAlike() throws IOException, InterruptedException {
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
                if (!MINTED.contains(name) && !MINTED.contains(one.toString())) {
                    compare(one, role.get());
                    asked.add(one.toString());
                }
            }
        }
        assertThat(asked)
                .hasSizeGreaterThan(60)
                .contains(
                        "GET /api/v1/persons/{person} person",
                        "POST /api/v1/movements persons",
                        "POST /api/v1/holds/liftings hold",
                        "POST /api/v1/lifts/recalls lift",
                        "POST /api/v1/nominations campaign");
    }

    private static void compare(Asked asked, Role role) throws IOException, InterruptedException {
        String theirs = far.idOf(asked.name());
        String nobodys =
                asked.name().equals("lift") ? "L-NOBODYS" : UUID.randomUUID().toString();
        HttpResponse<String> foreign = send(asked, role, theirs);
        HttpResponse<String> absent = send(asked, role, nobodys);
        String where = asked + " as " + role;

        assertThat(foreign.statusCode()).as("%s: %s", where, foreign.body()).isEqualTo(absent.statusCode());
        assertThat(foreign.headers().map().keySet())
                .as(where)
                .isEqualTo(absent.headers().map().keySet());
        assertThat(plain(foreign.body(), theirs)).as(where).isEqualTo(plain(absent.body(), nobodys));
        assertThat(foreign.statusCode())
                .as("%s is well made: %s", where, foreign.body())
                .isNotEqualTo(400);
        boolean told = absent.statusCode() == 404
                || absent.body().contains(nobodys)
                || absent.statusCode() / 100 == 2
                || asked.endpoint().path().startsWith("/api/v1/lifts/") && LATER_IN_A_LIFT.contains(asked.name());
        assertThat(told)
                .as("%s did not get as far as the id: %s", where, absent.body())
                .isTrue();
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
                new Sample(own).collect(parameter.getGenericParameterType(), "", names);
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
            variable.appendReplacement(filled, name.equals(asked.name()) ? id : own.valueOf(name));
        }
        variable.appendTail(filled);
        List<String> query = new ArrayList<>();
        Object body = Map.of();
        for (MethodParameter parameter : endpoint.handler().getMethodParameters()) {
            String name = nameOf(parameter);
            if (parameter.hasParameterAnnotation(RequestParam.class) && parameter.getParameterType() == UUID.class) {
                query.add(name + '=' + (name.equals(asked.name()) ? id : own.valueOf(name)));
            } else if (parameter.hasParameterAnnotation(RequestParam.class) && name.equals("place")) {
                query.add("place=" + own.place());
            } else if (parameter.hasParameterAnnotation(RequestBody.class)) {
                Sample sample = new Sample(own)
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
            SERVER.as(r, own.party());
            String login = r.name().toLowerCase(Locale.ROOT).replace('_', '-') + '.' + own.party();
            return SERVER.nobody()
                    .post("/api/v1/sign-in", Map.of("user", login, "password", TestServer.PASSWORD), SignedIn.class)
                    .body()
                    .token();
        });
    }

    /** Bodies that are well made, from the types that controllers read. */
    private static final class Sample {

        private final House house;
        private String name = "";
        private String id = "";
        private String endpoint = "";

        Sample(House house) {
            this.house = house;
        }

        Sample with(String field, String value) {
            name = field;
            id = value;
            return this;
        }

        Sample at(String where) {
            endpoint = where;
            return this;
        }

        void collect(Type type, String field, Set<String> names) {
            if (type == UUID.class || type == String.class && field.equals("lift")) {
                names.add(field);
            } else if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
                collect(list.getActualTypeArguments()[0], field, names);
            } else if (type instanceof Class<?> record
                    && record.isRecord()
                    && record != Occurred.class
                    && record != Account.class) {
                for (RecordComponent part : record.getRecordComponents()) {
                    collect(part.getGenericType(), part.getName(), names);
                }
            }
        }

        @Nullable
        Object of(Type type, String field) {
            if (type == UUID.class || type == String.class && field.equals("lift")) {
                boolean minted = MINTED.contains(field) || MINTED.contains(endpoint + ' ' + field);
                return field.equals(name) ? id : minted ? UUID.randomUUID().toString() : house.valueOf(field);
            }
            if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
                Type element = generic.getActualTypeArguments()[0];
                return List.of(Objects.requireNonNull(of(element, field)));
            }
            if (!(type instanceof Class<?> plain)) {
                return Map.of();
            }
            if (plain.isEnum()) {
                return preferred(field, plain);
            }
            if (plain == Occurred.class || plain == Instant.class) {
                return field.matches("due|expires|until|departs|arrives|validUntil") ? house.later(field) : house.now();
            }
            if (plain == LocalDate.class) {
                return field.startsWith("earliest")
                        ? "1990-01-01"
                        : field.startsWith("latest") ? "1990-12-31" : "2030-01-01";
            }
            if (plain == Account.class) {
                return "held/" + house.party() + '/' + house.place() + "/none-shown";
            }
            if (plain == int.class || plain == Integer.class) {
                return 1;
            }
            if (plain == boolean.class || plain == Boolean.class) {
                return true;
            }
            return plain.isRecord() ? record(plain) : text(field);
        }

        private Map<String, Object> record(Class<?> type) {
            Map<String, Object> body = new LinkedHashMap<>();
            for (RecordComponent part : type.getRecordComponents()) {
                boolean optional = part.getAnnotatedType().isAnnotationPresent(Nullable.class);
                Set<String> inside = new HashSet<>();
                collect(part.getGenericType(), part.getName(), inside);
                if (!optional || inside.contains(name)) {
                    Object value = of(part.getGenericType(), part.getName());
                    if (value != null) {
                        body.put(part.getName(), value);
                    }
                }
            }
            return body;
        }

        private static String preferred(String field, Class<?> type) {
            Set<String> wanted = Set.of("RELOCATION", "RISK_FOUND", "FIT", "TOLD_OF_DESTINATION", "RELEASE", "DIED");
            return Arrays.stream(type.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .filter(wanted::contains)
                    .findFirst()
                    .orElseGet(() -> ((Enum<?>) type.getEnumConstants()[0]).name());
        }

        private String text(String field) {
            return switch (field) {
                case "place", "origin", "destination" -> house.place();
                case "from" -> house.party() + "-before";
                case "party", "receiver", "to", "toHolder" -> house.party();
                case "mandate" -> "none-shown";
                case "about" -> "campaign:" + (name.equals("campaign") ? id : house.valueOf("campaign"));
                case "agreed", "hash" -> "ab".repeat(32);
                case "reason" -> "said";
                default -> "text";
            };
        }
    }

    /** What one party has of everything that has an id. */
    private record House(String party, String place, Map<String, String> ids, String now) {

        String idOf(String name) {
            String id = ids.get(aliasOf(name));
            assertThat(id).as("say in this test what an id called %s is", name).isNotNull();
            return id;
        }

        String valueOf(String name) {
            return idOf(name);
        }

        String later(String field) {
            int days = field.equals("arrives") ? 3 : 2;
            return Instant.parse(now).plus(Duration.ofDays(days)).toString();
        }

        private static String aliasOf(String name) {
            return switch (name) {
                case "persons", "seen", "add", "known", "mayBeMinors", "lateAdds" -> "person";
                case "together" -> "other";
                case "since" -> "list";
                default -> name;
            };
        }

        static House furnish(String party) {
            return new Furnishing(party).house();
        }
    }

    /** Makes everything by the same requests that users make. */
    private static final class Furnishing {

        private final String party;
        private final String place;
        private final Map<String, String> ids = new LinkedHashMap<>();
        private final String now = SERVER.bean(PlatformClock.class).now().toString();

        Furnishing(String party) {
            this.party = party;
            this.place = party + "-site";
            SERVER.ensureParty(party);
            SERVER.ensureParty(party + "-next");
            SERVER.ensureParty(party + "-before");
            SERVER.ensurePlace(place, "PRISON");
        }

        House house() {
            ids.put("person", person());
            ids.put("other", person());
            register();
            lists();
            courts();
            transfer();
            ids.put("row", "1");
            return new House(party, place, ids, now);
        }

        private JsonNode say(Role role, String path, Map<String, ?> body) {
            return SERVER.as(role, party)
                    .post("/api/v1" + path, body, JsonNode.class)
                    .body();
        }

        private String mint(String name) {
            return ids.computeIfAbsent(name, n -> UUID.randomUUID().toString());
        }

        private String account(String whose) {
            return "held/" + whose + '/' + place + "/none-shown";
        }

        private String person() {
            String person = UUID.randomUUID().toString();
            Map<String, ?> one = Map.of("person", person, "sex", "MALE", "sighting", "formal count");
            say(
                    Role.SITE_CUSTODIAN,
                    "/persons",
                    Map.of(
                            "movement", UUID.randomUUID(),
                            "account", account(party),
                            "cause", "OPENING",
                            "occurred", now,
                            "persons", List.of(one)));
            return person;
        }

        private void register() {
            say(
                    Role.SITE_CUSTODIAN,
                    "/handovers",
                    Map.of(
                            "handover", mint("handover"),
                            "receiver", party + "-next",
                            "to", account(party + "-next"),
                            "persons", List.of(ids.get("person")),
                            "occurred", now));
            JsonNode counted = say(
                    Role.SITE_CUSTODIAN,
                    "/counts",
                    Map.of(
                            "count",
                            mint("count"),
                            "place",
                            place,
                            "kind",
                            "FORMAL",
                            "occurred",
                            now,
                            "first",
                            Map.of("name", "A", "figure", 9),
                            "seen",
                            List.of(),
                            "unknown",
                            0));
            ids.put("discrepancy", counted.at("/discrepancies/0/discrepancy").asString());
            Map<String, ?> change = Map.of(
                    "person",
                    ids.get("person"),
                    "credit",
                    account(party + "-next"),
                    "cause",
                    "HANDOVER",
                    "occurred",
                    now);
            say(
                    Role.SITE_CUSTODIAN,
                    "/corrections",
                    Map.of(
                            "correction",
                            mint("correction"),
                            "reason",
                            "he went with them",
                            "changes",
                            List.of(change),
                            "occurred",
                            now));
            say(
                    Role.ENROLMENT,
                    "/links",
                    Map.of(
                            "link", mint("link"),
                            "person", ids.get("person"),
                            "other", ids.get("other"),
                            "basis", "same scar",
                            "decidedBy", "examiner"));
        }

        private void lists() {
            String list = SERVER.as(Role.RECEIVING_REGISTRAR, party)
                    .upload(
                            "/api/v1/lists?asOf=" + now,
                            UUID.randomUUID().toString(),
                            "text/csv",
                            "No.,Name\n1,Ahmad Ali\n".getBytes(StandardCharsets.UTF_8),
                            JsonNode.class)
                    .body()
                    .get("list")
                    .asString();
            ids.put("list", list);
            JsonNode linked = say(
                    Role.ENROLMENT,
                    "/record-links",
                    Map.of(
                            "links",
                            List.of(Map.of(
                                    "list",
                                    list,
                                    "row",
                                    1,
                                    "person",
                                    ids.get("person"),
                                    "rationale",
                                    "same name",
                                    "confirm",
                                    false))));
            ids.put("record-link", linked.at("/links/0").asString());
        }

        private void courts() {
            say(
                    Role.INVESTIGATING_JUDGE,
                    "/holds",
                    Map.of(
                            "hold",
                            mint("hold"),
                            "person",
                            ids.get("person"),
                            "blocks",
                            "RELEASE",
                            "order",
                            "order 5",
                            "from",
                            now));
            JsonNode glass =
                    say(Role.CLINICIAN, "/break-glass", Map.of("person", ids.get("person"), "reason", "unconscious"));
            ids.put("glass", glass.get("id").asString());
        }

        private void transfer() {
            String campaign = mint("campaign");
            Map<String, Object> opening = new LinkedHashMap<>(Map.of(
                    "campaign", campaign,
                    "name", "door",
                    "objective", "out of a failing prison",
                    "authority", party,
                    "requester", party,
                    "originState", "SY",
                    "receivingState", "IQ",
                    "endState", "nobody left behind"));
            say(Role.OPERATIONS_OFFICER, "/campaigns", opening);
            say(
                    Role.SITE_CUSTODIAN,
                    "/nominations",
                    Map.of(
                            "campaign",
                            campaign,
                            "receiver",
                            party + "-next",
                            "day",
                            "2030-01-01",
                            "nominees",
                            List.of(Map.of("person", ids.get("person"), "destination", place, "lane", "ADULT"))));
            lift(campaign);
            say(
                    Role.LEGAL_OFFICER,
                    "/overrides",
                    Map.of(
                            "override",
                            mint("override"),
                            "campaign",
                            campaign,
                            "person",
                            ids.get("person"),
                            "code",
                            "gate.refoulement.not-assessed",
                            "reason",
                            "the site falls tonight",
                            "askedBy",
                            "legal officer"));
            say(
                    Role.LEGAL_OFFICER,
                    "/waivers",
                    Map.of(
                            "waiver",
                            mint("waiver"),
                            "about",
                            "campaign:" + campaign,
                            "duty",
                            "TOLD_OF_DESTINATION",
                            "persons",
                            List.of(ids.get("person")),
                            "reason",
                            "the site falls tonight",
                            "expires",
                            Instant.parse(now).plus(Duration.ofDays(1)).toString()));
            ids.put("notice", UUID.randomUUID().toString());
            ids.put("act", UUID.randomUUID().toString());
        }

        private void lift(String campaign) {
            String code = "L-" + party.toUpperCase(Locale.ROOT);
            Map<String, Object> leg = Map.of(
                    "number",
                    1,
                    "from",
                    place,
                    "to",
                    "door-end",
                    "carrier",
                    party,
                    "conveyance",
                    "BUS",
                    "seats",
                    20,
                    "departs",
                    "2030-01-01T20:00:00Z",
                    "arrives",
                    "2030-01-01T23:00:00Z",
                    "silenceMinutes",
                    60);
            SERVER.ensurePlace("door-end", "PRISON");
            Map<String, Object> lift = new LinkedHashMap<>(Map.of(
                    "lift",
                    code,
                    "campaign",
                    campaign,
                    "sender",
                    party,
                    "receiver",
                    party + "-next",
                    "origin",
                    place,
                    "destination",
                    "door-end",
                    "mandate",
                    "none-shown",
                    "lane",
                    "ADULT",
                    "night",
                    "2030-01-01"));
            lift.put("legs", List.of(leg));
            say(Role.OPERATIONS_OFFICER, "/lifts", lift);
            ids.put("lift", code);
        }
    }
}
