package org.amana.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.amana.platform.journal.Decision;
import org.amana.platform.journal.Fact;
import org.amana.platform.journal.Header;
import org.amana.platform.journal.Recorded;
import org.amana.platform.journal.Refusal;
import org.amana.platform.journal.Rows;
import org.amana.platform.journal.Speaker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a key whose signature was already found right. */
class PasskeyRulesTest {

    private static final UUID OWNER = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    private final Users users = new Users();
    private final PasskeyRules rules = new PasskeyRules(users);

    @BeforeEach
    void twoUsers() {
        happened(new AccessFact.UserCreated(OWNER, "owner", "Owner", "operator", List.of(Role.ESCORT_OFFICER)));
        happened(new AccessFact.UserCreated(OTHER, "other", "Other", "operator", List.of(Role.ESCORT_OFFICER)));
    }

    private void happened(Fact fact) {
        Speaker speaker = new Speaker("operator", OWNER, "SELF", null);
        Header header = new Header(UUID.randomUUID(), 0, 1, speaker, "key", "request", Instant.EPOCH);
        users.apply(new Recorded<>(0, header, fact), Rows.nowhere());
    }

    private static AccessFact.PasskeyRegistered key(UUID owner, String credential, String label, long signatures) {
        return new AccessFact.PasskeyRegistered(
                UUID.randomUUID(),
                owner,
                label,
                credential,
                "cose",
                "attestation",
                List.of(),
                false,
                false,
                signatures);
    }

    private void accepted(Decision decision) {
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        ((Decision.Accepted) decision).facts().forEach(this::happened);
    }

    private static void refused(String code, Decision decision) {
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        assertThat(((Decision.Refused) decision).refusals())
                .extracting(Refusal::code)
                .containsExactly(code);
    }

    @Test
    void aCountThatDoesNotGrowIsRefusedAsACopy() {
        accepted(rules.register(key(OWNER, "c", "laptop", 1)));

        accepted(rules.use("c", 2));
        refused("access.passkey-counted-back", rules.use("c", 2));
        refused("access.passkey-counted-back", rules.use("c", 1));
        refused("access.passkey-counted-back", rules.use("c", 0));
        accepted(rules.use("c", 7));
    }

    @Test
    void aDeviceThatNeverCountsIsBelieved() {
        accepted(rules.register(key(OWNER, "c", "phone", 0)));

        accepted(rules.use("c", 0));
        accepted(rules.use("c", 0));
    }

    @Test
    void aKeyIsRemovedByItsOwnerOnceAndOpensNothingAfter() {
        AccessFact.PasskeyRegistered key = key(OWNER, "c", "laptop", 0);
        accepted(rules.register(key));

        refused("access.unknown-passkey", rules.remove(key.passkey(), OTHER));
        accepted(rules.remove(key.passkey(), OWNER));
        refused("access.unknown-passkey", rules.remove(key.passkey(), OWNER));
        refused("access.passkey-not-believed", rules.use("c", 0));
    }

    @Test
    void aKeyIsSomebodysAloneAndHasAName() {
        accepted(rules.register(key(OWNER, "c", "laptop", 0)));

        refused("access.passkey-taken", rules.register(key(OTHER, "c", "mine too", 0)));
        refused("access.passkey-label", rules.register(key(OTHER, "d", " ", 0)));
        refused("access.passkey-label", rules.register(key(OTHER, "d", "x".repeat(61), 0)));
    }

    @Test
    void nobodyHasMoreThanTen() {
        for (int i = 0; i < PasskeyRules.MOST_KEYS; i++) {
            accepted(rules.register(key(OWNER, "c" + i, "key " + i, 0)));
        }
        refused("access.passkeys-many", rules.register(key(OWNER, "one more", "one more", 0)));
    }

    @Test
    void whoIsClosedHasNoUseOfAKey() {
        accepted(rules.register(key(OWNER, "c", "laptop", 0)));
        happened(new AccessFact.UserClosed(OWNER, "left"));

        refused("access.passkey-not-believed", rules.use("c", 0));
        refused("access.unknown-user", rules.register(key(OWNER, "d", "another", 0)));
    }
}
