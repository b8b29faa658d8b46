package org.amana.register;

import java.sql.Types;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Whose roll is asked for: a place's, an authority's, a lift's, or one account's. */
public record Whose(
        @Nullable String place,
        @Nullable String authority,
        @Nullable Account account) {

    public static Whose place(String code) {
        return new Whose(code, null, null);
    }

    public static Whose authority(String party) {
        return new Whose(null, party, null);
    }

    /** A lift is the place in which people are while it moves. */
    public static Whose lift(String code) {
        return place(code);
    }

    public static Whose account(Account account) {
        return new Whose(null, null, account);
    }

    StatementSpec bind(StatementSpec statement) {
        return statement
                .param("place", place, Types.VARCHAR)
                .param("authority", authority, Types.VARCHAR)
                .param("account", account == null ? null : account.code(), Types.VARCHAR);
    }
}
