package org.amana.platform.postgres;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * How the three roles reach one database, in the box or outside.
 *
 * @param jdbcUrl address without user and password; for an external server with its TLS parameters
 * @param passwords one for each role
 */
public record DatabaseAccess(String jdbcUrl, Map<DatabaseRole, String> passwords) {

    public DatabaseAccess {
        passwords = Map.copyOf(new EnumMap<>(passwords));
        for (var role : DatabaseRole.values()) {
            if (!passwords.containsKey(role)) {
                throw new IllegalArgumentException("no password is given for " + role.user());
            }
        }
        if (!jdbcUrl.startsWith("jdbc:postgresql:")) {
            throw new IllegalArgumentException("not the URL of a PostgreSQL server: " + jdbcUrl);
        }
    }

    /**
     * A database outside, with its passwords from the environment: {@code AMANA_OWNER_PASSWORD} and so on.
     *
     * @throws PostgresException if one is missing, naming it
     */
    public static DatabaseAccess outside(String jdbcUrl, Map<String, String> environment) {
        Map<DatabaseRole, String> passwords = new EnumMap<>(DatabaseRole.class);
        for (var role : DatabaseRole.values()) {
            var variable = role.user().toUpperCase(Locale.ROOT) + "_PASSWORD";
            var password = environment.get(variable);
            if (password == null) {
                throw new PostgresException(
                        "An external database needs the password of %s in the environment variable %s."
                                .formatted(role.user(), variable));
            }
            passwords.put(role, password);
        }
        return new DatabaseAccess(jdbcUrl, passwords);
    }

    String password(DatabaseRole role) {
        return Objects.requireNonNull(passwords.get(role));
    }

    /** Says where, never how: passwords stay out of logs. */
    @Override
    public String toString() {
        return "DatabaseAccess[" + jdbcUrl + "]";
    }
}
