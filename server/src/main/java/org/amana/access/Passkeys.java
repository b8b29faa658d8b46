package org.amana.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amana.access.AccessFact.PasskeyRegistered;
import org.amana.access.pages.KeysView;
import org.amana.platform.journal.Decider;
import org.amana.platform.journal.Speaker;
import org.amana.platform.postgres.Database;
import org.amana.platform.time.Uuids;
import org.amana.platform.web.Caller;
import org.amana.platform.web.Commands;
import org.amana.platform.web.RequestException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/** Keys as Spring Security asks for them: read from the rows that the journal's facts lay out, and written as facts. */
@Component
final class Passkeys implements UserCredentialRepository {

    private static final String FIND = """
            select k.passkey_id, k.user_id, u.party, k.label, k.credential, k.public_key, k.attestation, k.transports,
                k.backup_eligible, k.backed_up, k.registered, k.signatures, k.used
            from passkey k join platform_user u on u.user_id = k.user_id
            where k.removed is null and not u.closed and %s
            """;
    private static final String BY_CREDENTIAL = FIND.formatted("k.credential = :credential");
    private static final String BY_USER = FIND.formatted("k.user_id = :user") + " order by k.registered";
    private static final String PARTY = "select party from platform_user where user_id = :user";

    private final Commands commands;
    private final PasskeyRules rules;
    private final JdbcClient database;

    Passkeys(Commands commands, PasskeyRules rules, Database database) {
        this.commands = commands;
        this.rules = rules;
        this.database = JdbcClient.create(database.writer());
    }

    /** Keeps a key that is new, or that one was used. */
    @Override
    public void save(CredentialRecord key) {
        UUID user = PasskeyUsers.userOf(key.getUserEntityUserId());
        if (findByCredentialId(key.getCredentialId()) == null) {
            PasskeyRegistered registered = registered(key, user);
            record(user, recorded -> rules.register(registered));
        } else {
            String credential = key.getCredentialId().toBase64UrlString();
            record(user, recorded -> rules.use(credential, key.getSignatureCount()));
        }
    }

    private static PasskeyRegistered registered(CredentialRecord key, UUID user) {
        return new PasskeyRegistered(
                Uuids.next(),
                user,
                key.getLabel(),
                key.getCredentialId().toBase64UrlString(),
                new Bytes(key.getPublicKey().getBytes()).toBase64UrlString(),
                Objects.requireNonNull(key.getAttestationObject()).toBase64UrlString(),
                key.getTransports().stream()
                        .map(AuthenticatorTransport::getValue)
                        .sorted()
                        .toList(),
                key.isBackupEligible(),
                key.isBackupState(),
                key.getSignatureCount());
    }

    @Override
    public void delete(Bytes credential) {
        @Nullable CredentialRecord key = findByCredentialId(credential);
        if (key != null) {
            UUID user = PasskeyUsers.userOf(key.getUserEntityUserId());
            remove(idOf(credential), user);
        }
    }

    /** @throws RequestException if the user has no such key */
    void remove(UUID passkey, UUID user) {
        record(user, recorded -> rules.remove(passkey, user));
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
        return database.sql(BY_CREDENTIAL)
                .param("credential", credential.toBase64UrlString())
                .query((row, number) -> key(row))
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes user) {
        return database.sql(BY_USER)
                .param("user", PasskeyUsers.userOf(user))
                .query((row, number) -> key(row))
                .list();
    }

    /** @throws RequestException if no key that opens anything has this credential */
    UUID idOf(Bytes credential) {
        return database.sql(BY_CREDENTIAL)
                .param("credential", credential.toBase64UrlString())
                .query((row, number) -> row.getObject("passkey_id", UUID.class))
                .optional()
                .orElseThrow(RequestException::wrongCredentials);
    }

    List<KeysView.Key> of(UUID user) {
        return database.sql(BY_USER)
                .param("user", user)
                .query((row, number) -> new KeysView.Key(
                        row.getObject("passkey_id", UUID.class),
                        row.getString("label"),
                        instant(row, "registered"),
                        row.getObject("used") == null ? null : instant(row, "used"),
                        row.getBoolean("backup_eligible")))
                .list();
    }

    /** These requests are answered by a device and only once, so the key is ours. */
    private void record(UUID user, Decider decider) {
        String party =
                database.sql(PARTY).param("user", user).query(String.class).single();
        Caller caller =
                new Caller(new Speaker(party, user, "SELF", null), Uuids.next().toString(), "POST", "/keys");
        commands.record(caller, List.of(), decider);
    }

    private static CredentialRecord key(ResultSet row) throws SQLException {
        boolean used = row.getObject("used") != null;
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(Bytes.fromBase64(row.getString("credential")))
                .userEntityUserId(PasskeyUsers.handleOf(row.getObject("user_id", UUID.class)))
                .publicKey(ImmutablePublicKeyCose.fromBase64(row.getString("public_key")))
                .attestationObject(Bytes.fromBase64(row.getString("attestation")))
                .transports(transports(row))
                .uvInitialized(true)
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backed_up"))
                .signatureCount(row.getLong("signatures"))
                .label(row.getString("label"))
                .created(instant(row, "registered"))
                .lastUsed(instant(row, used ? "used" : "registered"))
                .build();
    }

    private static Set<AuthenticatorTransport> transports(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("transports").getArray())
                .map(AuthenticatorTransport::valueOf)
                .collect(Collectors.toSet());
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
