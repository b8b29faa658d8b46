package org.amana.register;

import java.sql.Types;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Whose roll is asked for: a place's, an authority's, a lift's, or one account's. */
public record Whose(
        @Nullable String place,
        @Nullable String authority,
        @Nullable Account account) {

    /**
     * Reads {@code place:ghwayran}, {@code authority:sdf}, {@code lift:l-001} or {@code account:held/sdf/ghwayran/order-1}.
     *
     * @throws IllegalArgumentException if it is none of these
     */
    public static Whose valueOf(String text) {
        int colon = text.indexOf(':');
        String code = text.substring(colon + 1);
        return switch (text.substring(0, Math.max(0, colon))) {
            case "place" -> place(code);
            case "authority" -> authority(code);
            case "lift" -> lift(code);
            case "account" -> account(Account.parse(code));
            default -> throw new IllegalArgumentException(text + " is not place:, authority:, lift: or account:");
        };
    }

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
