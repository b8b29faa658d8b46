package org.amana.access;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.amana.platform.postgres.Database;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/** Users as Spring Security asks for them: our own, under the sixteen bytes of their id. Keys make nobody a user. */
@Component
final class PasskeyUsers implements PublicKeyCredentialUserEntityRepository {

    private static final String BY_LOGIN =
            "select user_id, login, name from platform_user where login = :login and not closed";
    private static final String BY_ID =
            "select user_id, login, name from platform_user where user_id = :user and not closed";

    private final JdbcClient database;

    PasskeyUsers(Database database) {
        this.database = JdbcClient.create(database.writer());
    }

    static Bytes handleOf(UUID user) {
        return new Bytes(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(user.getMostSignificantBits())
                .putLong(user.getLeastSignificantBits())
                .array());
    }

    /** @throws IllegalArgumentException if it is the handle of no user that could be */
    static UUID userOf(Bytes handle) {
        byte[] bytes = handle.getBytes();
        if (bytes.length != 2 * Long.BYTES) {
            throw new IllegalArgumentException("a user's handle has %d bytes".formatted(bytes.length));
        }
        ByteBuffer halves = ByteBuffer.wrap(bytes);
        return new UUID(halves.getLong(), halves.getLong());
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String login) {
        return find(database.sql(BY_LOGIN).param("login", login));
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return find(database.sql(BY_ID).param("user", userOf(handle)));
    }

    private static @Nullable PublicKeyCredentialUserEntity find(JdbcClient.StatementSpec query) {
        return query.query((row, number) ->
                        (PublicKeyCredentialUserEntity) ImmutablePublicKeyCredentialUserEntity.builder()
                                .id(handleOf(row.getObject("user_id", UUID.class)))
                                .name(row.getString("login"))
                                .displayName(row.getString("name"))
                                .build())
                .optional()
                .orElse(null);
    }

    @Override
    public void save(PublicKeyCredentialUserEntity user) {
        throw new IllegalStateException(
                "%s is no open user, and only an administrator makes one".formatted(user.getName()));
    }

    @Override
    public void delete(Bytes handle) {
        throw new IllegalStateException("a user is closed by an administrator, and never deleted");
    }
}
