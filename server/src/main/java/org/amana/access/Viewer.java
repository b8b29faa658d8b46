package org.amana.access;

import java.util.Set;
import java.util.UUID;

/**
 * Somebody who has signed in; a controller takes it as a parameter.
 *
 * @param party the party that they act for
 * @param scope whose books they see in what they ask for now
 * @param by by what they came in
 */
public record Viewer(UUID user, String login, String party, Set<Role> roles, Scope scope, SignedInBy by) {

    public Viewer {
        roles = Set.copyOf(roles);
    }

    /** Somebody who came in by a password. */
    public Viewer(UUID user, String login, String party, Set<Role> roles, Scope scope) {
        this(user, login, party, roles, scope, SignedInBy.PASSWORD);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    Viewer under(Scope decided) {
        return new Viewer(user, login, party, roles, decided, by);
    }
}
