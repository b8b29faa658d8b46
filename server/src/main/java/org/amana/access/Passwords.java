package org.amana.access;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.amana.platform.journal.Refusal;

/** What a password must be: long. Rules about kinds of characters only make people write them down. */
final class Passwords {

    static final int SHORTEST = 12;
    /** bcrypt looks at no more. */
    static final int LONGEST_BYTES = 72;

    private Passwords() {}

    static Optional<Refusal> check(String login, String password) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of(
                    Refusal.of("access.password-short", "shortest", SHORTEST).at("/password"));
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            return Optional.of(
                    Refusal.of("access.password-long", "longest", LONGEST_BYTES).at("/password"));
        }
        return password.equalsIgnoreCase(login)
                ? Optional.of(Refusal.of("access.password-is-login").at("/password"))
                : Optional.empty();
    }
}
