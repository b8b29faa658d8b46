package org.amana.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.amana.platform.postgres.Database;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who has signed in. A session runs on the machine's clock, also in a demonstration. What was looked up is believed for a short
 * while, so that a user whom another process closes is out within that time; one closed here is out at once.
 */
@Component
final class Sessions {

    static final Duration LIFE = Duration.ofHours(12);
    private static final Duration BELIEVED = Duration.ofSeconds(2);

    private static final String OPEN = "insert into session (token_hash, user_id, opened, expires, passkey_id)"
            + " values (:hash, :user, :opened, :expires, :passkey)";
    private static final String END = "update session set ended = :now where token_hash = :hash and ended is null";
    private static final String END_ALL = "update session set ended = :now where user_id = :user and ended is null";
    private static final String END_BY =
            "update session set ended = :now where passkey_id = :passkey and ended is null";
    private static final String FIND = """
            select u.user_id, u.login, u.party, u.roles, s.expires, s.passkey_id
            from session s join platform_user u on u.user_id = s.user_id
            where s.token_hash = :hash and s.ended is null and s.expires > :now and not u.closed
            """;

    /** A session that was just opened. */
    record Opened(String token, Instant expires) {}

    private record Believed(Viewer viewer, Instant expires, Instant until) {}

    private final JdbcClient database;
    private final InstantSource clock = InstantSource.system();
    private final ConcurrentHashMap<String, Believed> believed = new ConcurrentHashMap<>();

    Sessions(Database database) {
        this.database = JdbcClient.create(database.writer());
    }

    /** A session by password. */
    Opened open(UUID user) {
        return open(user, null);
    }

    /** @param passkey the key that its user signed in with; null for a password */
    Opened open(UUID user, @Nullable UUID passkey) {
        String token = Tokens.next();
        Instant now = clock.instant();
        Instant expires = now.plus(LIFE);
        database.sql(OPEN)
                .param("hash", Tokens.hash(token))
                .param("user", user)
                .param("opened", utc(now))
                .param("expires", utc(expires))
                .param("passkey", passkey, Types.OTHER)
                .update();
        return new Opened(token, expires);
    }

    void end(String token) {
        database.sql(END)
                .param("now", utc(clock.instant()))
                .param("hash", Tokens.hash(token))
                .update();
        believed.remove(key(token));
    }

    /** Ends every session of a user: whoever knew the old password is out. */
    void endAll(UUID user) {
        database.sql(END_ALL)
                .param("now", utc(clock.instant()))
                .param("user", user)
                .update();
        forget();
    }

    /** Ends every session that a key opened. */
    void endAllBy(UUID passkey) {
        database.sql(END_BY)
                .param("now", utc(clock.instant()))
                .param("passkey", passkey)
                .update();
        forget();
    }

    /** Looks everybody up anew. */
    void forget() {
        believed.clear();
    }

    Optional<Viewer> find(String token) {
        Instant now = clock.instant();
        String key = key(token);
        @Nullable Believed known = believed.get(key);
        if (known != null && now.isBefore(known.until()) && now.isBefore(known.expires())) {
            return Optional.of(known.viewer());
        }
        Optional<Believed> found = database.sql(FIND)
                .param("hash", Tokens.hash(token))
                .param("now", utc(now))
                .query((row, number) -> new Believed(viewer(row), instant(row), now.plus(BELIEVED)))
                .optional();
        found.ifPresentOrElse(f -> believed.put(key, f), () -> believed.remove(key));
        return found.map(Believed::viewer);
    }

    private static String key(String token) {
        return Base64.getEncoder().encodeToString(Tokens.hash(token));
    }

    private static Viewer viewer(ResultSet row) throws SQLException {
        String[] roles = (String[]) row.getArray("roles").getArray();
        return new Viewer(
                row.getObject("user_id", UUID.class),
                row.getString("login"),
                row.getString("party"),
                Arrays.stream(roles).map(Role::valueOf).collect(Collectors.toSet()),
                Scope.NOTHING,
                row.getObject("passkey_id") == null ? SignedInBy.PASSWORD : SignedInBy.PASSKEY);
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return row.getObject("expires", OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
