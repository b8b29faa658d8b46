package org.amana.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.amana.platform.postgres.Database;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Password hashes and invitations, outside the journal. */
@Component
final class Credentials {

    static final Duration INVITATION_LIFE = Duration.ofDays(7);

    private static final String FIND = """
            select u.user_id, c.hash from platform_user u join credential c on c.user_id = u.user_id
            where u.login = :login and not u.closed
            """;
    private static final String SET = """
            insert into credential (user_id, hash, changed) values (:user, :hash, :now)
            on conflict (user_id) do update set hash = excluded.hash, changed = excluded.changed
            """;
    private static final String INVITE =
            "insert into invitation (token_hash, user_id, expires) values (:hash, :user, :expires)";
    private static final String INVITED =
            "select user_id from invitation where token_hash = :hash and used is null and expires > :now";
    private static final String USE_UP = "update invitation set used = :now where user_id = :user and used is null";

    private record Stored(UUID user, String hash) {}

    private final JdbcClient database;
    private final PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();
    private final InstantSource clock = InstantSource.system();
    private final String nobody = encoder.encode(Tokens.next());

    Credentials(Database database) {
        this.database = JdbcClient.create(database.writer());
    }

    /** The user with this login and password. Takes as long for a login that nobody has. */
    Optional<UUID> check(String login, String password) {
        Optional<Stored> stored = database.sql(FIND)
                .param("login", login)
                .query((row, number) -> new Stored(row.getObject("user_id", UUID.class), row.getString("hash")))
                .optional();
        boolean matches = encoder.matches(password, stored.map(Stored::hash).orElse(nobody));
        return matches ? stored.map(Stored::user) : Optional.empty();
    }

    void set(UUID user, String password) {
        database.sql(SET)
                .param("user", user)
                .param("hash", encoder.encode(password))
                .param("now", utc(clock.instant()))
                .update();
        database.sql(USE_UP)
                .param("user", user)
                .param("now", utc(clock.instant()))
                .update();
    }

    String invite(UUID user) {
        String token = Tokens.next();
        database.sql(USE_UP)
                .param("user", user)
                .param("now", utc(clock.instant()))
                .update();
        database.sql(INVITE)
                .param("hash", Tokens.hash(token))
                .param("user", user)
                .param("expires", utc(clock.instant().plus(INVITATION_LIFE)))
                .update();
        return token;
    }

    Optional<UUID> invited(String token) {
        return database.sql(INVITED)
                .param("hash", Tokens.hash(token))
                .param("now", utc(clock.instant()))
                .query(UUID.class)
                .optional();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
