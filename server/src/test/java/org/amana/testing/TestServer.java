package org.amana.testing;

import java.net.URI;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.amana.AmanaServer;
import org.amana.access.Role;
import org.amana.demo.api.AmanaClient;
import org.amana.platform.server.DataHome;
import org.amana.platform.time.DrivenClock;
import org.amana.platform.time.PlatformClock;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The real server, on a free port, over a database of its own; started by the first test class of a JVM that wants it.
 *
 * <pre>{@code
 * AmanaClient registrar = TestServer.get().as(Role.RECEIVING_REGISTRAR, "iq-moj");
 * registrar.post("/api/v1/...", body, Answer.class);
 * }</pre>
 */
public final class TestServer {

    /** What every user of the test server signs in with. */
    public static final String PASSWORD = "a password for tests";

    private record SessionToken(String token) {}

    private record Created(UUID id, @Nullable UUID awaiting) {}

    private record Invitation(String invitation) {}

    private static final String ADMINISTRATOR = "administrator";
    private static final String SECOND_HOUSE = "second-house";

    private final ConfigurableApplicationContext context;
    private final URI address;
    private final AmanaClient administrator;
    private final AmanaClient secondAdministrator;
    private final Map<String, AmanaClient> users = new ConcurrentHashMap<>();

    private TestServer(ConfigurableApplicationContext context) {
        this.context = context;
        this.address = URI.create("http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port"));
        this.administrator = firstAdministrator();
        // Made while there is one administrator only, and so by one; from here on users of other parties need both.
        ensureParty(SECOND_HOUSE);
        this.secondAdministrator = invited(
                newUser("second", SECOND_HOUSE, List.of(Role.ADMINISTRATOR.name()))
                        .id(),
                "second");
    }

    public static TestServer get() {
        return Holder.INSTANCE;
    }

    private static TestServer start() {
        TestDatabase database = TestDatabase.create();
        Path data = TestDatabase.scratchFolder().resolve("server");
        SpringApplication application = AmanaServer.application();
        application.addInitializers(context -> {
            context.getBeanFactory().registerSingleton("testDatabaseAccess", database.access());
            context.getBeanFactory().registerSingleton("enteredHeader", new EnteredHeader());
        });
        return new TestServer(application.run("--server.port=0", "--amana.data=" + data, "--amana.demo=true"));
    }

    private AmanaClient firstAdministrator() {
        DataHome home = bean(DataHome.class);
        String token = home.secret("first-administrator.token", () -> {
            throw new IllegalStateException("there is no first token");
        });
        nobody().post(
                        "/api/v1/first-administrator",
                        Map.of("token", token, "user", ADMINISTRATOR, "name", "Test", "password", PASSWORD),
                        Created.class);
        return nobody().signIn(ADMINISTRATOR, PASSWORD);
    }

    /** The server's own part of a type, for what only a test may see. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** All parts of a type. */
    public <T> List<T> beans(Class<T> type) {
        return List.copyOf(context.getBeansOfType(type).values());
    }

    public URI address() {
        return address;
    }

    /** Lets a second go by, so that what was just recorded lies in the past of who reads. */
    public void later() {
        if (bean(PlatformClock.class) instanceof DrivenClock clock) {
            clock.advanceTo(clock.now().plusSeconds(1));
        }
    }

    /** A client that has not signed in. */
    public AmanaClient nobody() {
        return AmanaClient.to(address);
    }

    public AmanaClient administrator() {
        return administrator;
    }

    /** A user with one role, for a party; both are made when they are first asked for. */
    public AmanaClient as(Role role, String party) {
        return as(EnumSet.of(role), party);
    }

    /** A user with several roles, for a party. */
    public AmanaClient as(Set<Role> roles, String party) {
        return users.computeIfAbsent(login(roles, party), l -> user(l, party, names(roles)));
    }

    private static List<String> names(Set<Role> roles) {
        return roles.stream().map(Role::name).sorted().toList();
    }

    private static String login(Set<Role> roles, String party) {
        return (String.join(".", names(roles)) + "." + party)
                .toLowerCase(Locale.ROOT)
                .replace('_', '-');
    }

    /** The token of a session of such a user, for a browser's cookie. */
    public String tokenOf(Role role, String party) {
        return tokenOf(EnumSet.of(role), party);
    }

    /** The same for a user with several roles. */
    public String tokenOf(Set<Role> roles, String party) {
        as(roles, party);
        String login = login(roles, party);
        return nobody().post("/api/v1/sign-in", Map.of("user", login, "password", PASSWORD), SessionToken.class)
                .body()
                .token();
    }

    private AmanaClient user(String login, String party, List<String> roles) {
        ensureParty(party);
        return invited(makeUser(login, party, roles), login);
    }

    /** Makes a user, both administrators agreeing where that is needed; without a password as yet. */
    public UUID makeUser(String login, String party, List<String> roles) {
        Created user = newUser(login, party, roles);
        if (user.awaiting() != null) {
            secondAdministrator.post("/api/v1/user-changes/" + user.awaiting() + "/agreement", Map.of(), Map.class);
        }
        return user.id();
    }

    private Created newUser(String login, String party, List<String> roles) {
        return administrator
                .post(
                        "/api/v1/users",
                        Map.of("user", login, "name", login, "party", party, "roles", roles),
                        Created.class)
                .body();
    }

    private AmanaClient invited(UUID user, String login) {
        Invitation invitation = administrator
                .post("/api/v1/users/" + user + "/invitation", Map.of(), Invitation.class)
                .body();
        nobody().post(
                        "/api/v1/password",
                        Map.of("invitation", invitation.invitation(), "password", PASSWORD),
                        Void.class);
        return nobody().signIn(login, PASSWORD);
    }

    public AmanaClient secondAdministrator() {
        return secondAdministrator;
    }

    /** Registers a party unless it is there. */
    public synchronized void ensureParty(String code) {
        boolean known =
                administrator.list("/api/v1/parties", Map.class).stream().anyMatch(p -> code.equals(p.get("code")));
        if (!known) {
            administrator.post(
                    "/api/v1/parties",
                    Map.of("code", code, "kind", "MINISTRY", "names", Map.of("en", code, "ar", code)),
                    Map.class);
        }
    }

    /** Registers a place unless it is there. */
    public synchronized void ensurePlace(String code, String kind) {
        boolean known =
                administrator.list("/api/v1/places", Map.class).stream().anyMatch(p -> code.equals(p.get("code")));
        if (!known) {
            administrator.post(
                    "/api/v1/places",
                    Map.of("code", code, "kind", kind, "names", Map.of("en", code, "ar", code), "zone", "Asia/Baghdad"),
                    Map.class);
        }
    }

    private static final class Holder {
        private static final TestServer INSTANCE = start();
    }
}
