package org.amana.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amana.demo.api.AmanaClient;
import org.amana.demo.api.ApiProblem;
import org.amana.testing.TestServer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Users of another party, and roles that see every book, need two administrators of different parties. */
class TwoAdministratorsTest {

    private static final TestServer SERVER = TestServer.get();
    private static final AmanaClient FIRST = SERVER.administrator();
    private static final AmanaClient SECOND = SERVER.secondAdministrator();

    private record Made(
            UUID id, @Nullable UUID awaiting, @Nullable String invitation) {}

    private record Waiting(UUID change, String kind, UUID user, String party) {}

    private static Made make(AmanaClient by, String login, String party, String role) {
        SERVER.ensureParty(party);
        return by.post(
                        "/api/v1/users",
                        Map.of("user", login, "name", login, "party", party, "roles", List.of(role)),
                        Made.class)
                .body();
    }

    private static Made agree(AmanaClient by, @Nullable UUID change) {
        return by.post("/api/v1/user-changes/" + change + "/agreement", Map.of(), Made.class)
                .body();
    }

    private static void refused(String code, ThrowingCallable call) {
        assertThatExceptionOfType(ApiProblem.class)
                .isThrownBy(call)
                .satisfies(problem -> assertThat(problem.codes()).containsExactly(code));
    }

    private static boolean exists(String login) {
        return FIRST.list("/api/v1/users", Map.class).stream().anyMatch(user -> login.equals(user.get("user")));
    }

    @Test
    void anAdministratorMakesUsersOfTheOwnPartyAlone() {
        Made made = make(FIRST, "of-the-house", "operator", "SITE_CUSTODIAN");

        assertThat(made.awaiting()).isNull();
        assertThat(exists("of-the-house")).isTrue();
    }

    @Test
    void aUserOfAnotherPartyIsThereOnlyWhenAnAdministratorOfAnotherPartyAgreed() {
        Made made = make(FIRST, "of-another", "elsewhere", "SITE_CUSTODIAN");
        assertThat(exists("of-another")).isFalse();
        assertThat(FIRST.list("/api/v1/user-changes", Waiting.class))
                .anyMatch(waiting -> waiting.change().equals(made.awaiting())
                        && waiting.party().equals("elsewhere"));

        refused("access.agrees-with-self", () -> agree(FIRST, made.awaiting()));
        AmanaClient puppet = SERVER.as(Role.ADMINISTRATOR, "operator");
        refused("access.same-chain", () -> agree(puppet, made.awaiting()));
        refused("access.unknown-change", () -> agree(SECOND, UUID.randomUUID()));
        agree(SECOND, made.awaiting());

        assertThat(exists("of-another")).isTrue();
        refused("access.unknown-change", () -> agree(SECOND, made.awaiting()));
    }

    @Test
    void aRoleThatSeesEveryBookNeedsTwoEvenAtHome() {
        assertThat(make(FIRST, "all-seeing", "operator", "OPERATIONS_OFFICER").awaiting())
                .isNotNull();
        Made modest = make(FIRST, "modest", "operator", "SITE_CUSTODIAN");
        Made promoted = FIRST.post(
                        "/api/v1/users/" + modest.id() + "/roles",
                        Map.of("roles", List.of("INSPECTOR"), "reason", "wants to see more"),
                        Made.class)
                .body();

        assertThat(promoted.awaiting()).isNotNull();
        agree(SECOND, promoted.awaiting());
        assertThat(FIRST.list("/api/v1/users", Map.class))
                .anyMatch(user -> "modest".equals(user.get("user"))
                        && List.of("INSPECTOR").equals(user.get("roles")));
    }

    @Test
    void anInvitationThatWouldTakeOverAnothersUserNeedsTwoAndGoesToTheSecond() {
        SERVER.as(Role.CONSULAR, "taken-over");
        UUID user = FIRST.list("/api/v1/users", Map.class).stream()
                .filter(one -> "consular.taken-over".equals(one.get("user")))
                .map(one -> UUID.fromString(String.valueOf(one.get("id"))))
                .findFirst()
                .orElseThrow();

        Made invited = FIRST.post("/api/v1/users/" + user + "/invitation", Map.of(), Made.class)
                .body();
        assertThat(invited.invitation()).isNull();
        assertThat(agree(SECOND, invited.awaiting()).invitation()).isNotBlank();
    }
}
