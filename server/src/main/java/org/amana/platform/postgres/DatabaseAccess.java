package org.amana.platform.postgres;

import java.util.EnumMap;
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

    String password(DatabaseRole role) {
        return Objects.requireNonNull(passwords.get(role));
    }

    /** Says where, never how: passwords stay out of logs. */
    @Override
    public String toString() {
        return "DatabaseAccess[" + jdbcUrl + "]";
    }
}
