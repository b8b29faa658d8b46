package org.amana.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amana.demo.api.AmanaClient;
import org.amana.demo.api.ApiProblem;
import org.amana.platform.journal.Journal;
import org.amana.platform.server.DataHome;
import org.amana.testing.TestServer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class SignInTest {

    private static final TestServer SERVER = TestServer.get();

    record User(UUID id) {}

    record Invitation(String invitation) {}

    @Test
    void whoSignedInIsKnownUntilTheySignOut() {
        AmanaClient registrar = SERVER.as(Role.RECEIVING_REGISTRAR, "iq-moj");
        AmanaClient again = SERVER.nobody().signIn("receiving-registrar.iq-moj", TestServer.PASSWORD);

        assertThat(again.get("/api/v1/session", Map.class)).containsEntry("party", "iq-moj");
        again.delete("/api/v1/session");

        assertProblem(401, "request.not-signed-in", () -> again.get("/api/v1/session", Map.class));
        assertThat(registrar.get("/api/v1/session", Map.class)).containsEntry("party", "iq-moj");
    }

    @Test
    void aWrongPasswordAndAnUnknownNameLookAlike() {
        SERVER.as(Role.PROSECUTOR, "iq-moj");
        ApiProblem wrong = catchThrowableOfType(
                ApiProblem.class, () -> SERVER.nobody().signIn("prosecutor.iq-moj", "not the password"));
        ApiProblem unknown = catchThrowableOfType(
                ApiProblem.class, () -> SERVER.nobody().signIn("somebody.else", "not the password"));

        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.codes()).containsExactly("request.wrong-credentials");
        assertThat(unknown.status()).isEqualTo(wrong.status());
        assertThat(unknown.reasons()).isEqualTo(wrong.reasons());
    }

    @Test
    void afterTooManyFailuresEvenTheRightPasswordWaits() {
        SERVER.as(Role.CONSULAR, "hurried");
        for (int i = 0; i < 10; i++) {
            assertProblem(
                    401,
                    "request.wrong-credentials",
                    () -> SERVER.nobody().signIn("consular.hurried", "not the password"));
        }
        assertProblem(429, "request.too-many", () -> SERVER.nobody().signIn("consular.hurried", TestServer.PASSWORD));
    }

    @Test
    void aUserWhoIsClosedIsOutAtOnce() {
        User user = create("leaver", "iq-moj");
        choose(user, TestServer.PASSWORD);
        AmanaClient leaver = SERVER.nobody().signIn("leaver", TestServer.PASSWORD);
        leaver.get("/api/v1/session", Map.class);

        SERVER.administrator()
                .post("/api/v1/users/" + user.id() + "/closing", Map.of("reason", "left the service"), Map.class);

        assertProblem(401, "request.not-signed-in", () -> leaver.get("/api/v1/session", Map.class));
        assertProblem(401, "request.wrong-credentials", () -> SERVER.nobody().signIn("leaver", TestServer.PASSWORD));
    }

    @Test
    void anInvitationWorksOnceAndAPasswordHasToBeLong() {
        User user = create("newcomer", "iq-moj");
        String token = invite(user);

        assertProblem(422, "access.password-short", () -> choose(token, "short"));
        choose(token, TestServer.PASSWORD);
        assertProblem(401, "request.wrong-credentials", () -> choose(token, "another password"));

        AmanaClient newcomer = SERVER.nobody().signIn("newcomer", TestServer.PASSWORD);
        newcomer.post(
                "/api/v1/session/password",
                Map.of("current", TestServer.PASSWORD, "password", "a password of my own"),
                Void.class);
        assertProblem(401, "request.not-signed-in", () -> newcomer.get("/api/v1/session", Map.class));
        SERVER.nobody().signIn("newcomer", "a password of my own");
    }

    @Test
    void aUserOfAPartyThatNobodyKnowsIsRefused() {
        assertProblem(422, "access.unknown-party", () -> create("stranger", "nowhere"));
    }

    @Test
    void theFirstTokenIsUsedUp() {
        assertThat(Files.exists(SERVER.bean(DataHome.class).file("first-administrator.token")))
                .isFalse();
        assertProblem(
                401,
                "request.wrong-credentials",
                () -> SERVER.nobody()
                        .post(
                                "/api/v1/first-administrator",
                                Map.of(
                                        "token",
                                        "",
                                        "user",
                                        "second",
                                        "name",
                                        "Second",
                                        "password",
                                        TestServer.PASSWORD),
                                Map.class));
    }

    @Test
    void noPasswordNorAnythingMadeFromOneStandsInTheJournal() throws SQLException {
        SERVER.as(Role.ENROLMENT, "iq-moj");
        StringBuilder journal = new StringBuilder();
        SERVER.bean(Journal.class)
                .store()
                .read(0, stored -> journal.append(new String(stored.bytes(), StandardCharsets.UTF_8)));

        assertThat(journal.toString())
                .contains("enrolment.iq-moj")
                .doesNotContain("bcrypt")
                .doesNotContain(TestServer.PASSWORD);
    }

    private static User create(String login, String party) {
        return new User(SERVER.makeUser(login, party, List.of("PROSECUTOR")));
    }

    private static String invite(User user) {
        return SERVER.administrator()
                .post("/api/v1/users/" + user.id() + "/invitation", Map.of(), Invitation.class)
                .body()
                .invitation();
    }

    private static void choose(User user, String password) {
        choose(invite(user), password);
    }

    private static void choose(String token, String password) {
        SERVER.nobody().post("/api/v1/password", Map.of("invitation", token, "password", password), Void.class);
    }

    private static void assertProblem(int status, String code, ThrowingCallable call) {
        assertThatExceptionOfType(ApiProblem.class)
                .isThrownBy(call)
                .satisfies(
                        problem -> assertThat(problem.status()).isEqualTo(status),
                        problem -> assertThat(problem.codes()).containsExactly(code));
    }
}
