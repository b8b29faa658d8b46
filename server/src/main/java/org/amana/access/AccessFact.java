package org.amana.access;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.amana.platform.journal.Fact;
import org.amana.platform.journal.FactKind;
import org.jspecify.annotations.Nullable;

/** What became of users and of their rights. Passwords and tokens never stand here, nor anything made from them. */
public sealed interface AccessFact extends Fact {

    /** @param login what the user signs in with, unique for ever */
    @FactKind("access.user-created")
    record UserCreated(UUID user, String login, String name, String party, List<Role> roles) implements AccessFact {
        public UserCreated {
            roles = List.copyOf(roles);
        }
    }

    @FactKind("access.user-roles-changed")
    record UserRolesChanged(UUID user, List<Role> roles, String reason) implements AccessFact {
        public UserRolesChanged {
            roles = List.copyOf(roles);
        }
    }

    /** What of a user may need two administrators. */
    enum Change {
        CREATED,
        ROLES_CHANGED,
        INVITED
    }

    /**
     * An administrator wants what one alone may not do; nothing has changed until another agrees.
     *
     * @param login what the user signs in with, for one who is to be created
     * @param roles the roles that the user is to have; empty for an invitation
     */
    @FactKind("access.user-change-asked")
    record UserChangeAsked(
            UUID change,
            Change kind,
            UUID user,
            @Nullable String login,
            @Nullable String name,
            String party,
            List<Role> roles,
            @Nullable String reason)
            implements AccessFact {
        public UserChangeAsked {
            roles = List.copyOf(roles);
        }
    }

    /** Another administrator agreed; what became of the user stands beside it. */
    @FactKind("access.user-change-agreed")
    record UserChangeAgreed(UUID change) implements AccessFact {}

    /** The user cannot sign in any more; what they did stays theirs. */
    @FactKind("access.user-closed")
    record UserClosed(UUID user, String reason) implements AccessFact {}

    /** A one-time token was given out with which the user sets a password. */
    @FactKind("access.user-invited")
    record UserInvited(UUID user) implements AccessFact {}

    @FactKind("access.password-set")
    record PasswordSet(UUID user) implements AccessFact {}

    /** A clinician looks at somebody's medical data without the right to, for a reason that cannot wait. */
    @FactKind("access.glass-broken")
    record GlassBroken(UUID glass, UUID user, UUID person, String reason, Instant until) implements AccessFact {}

    /** @param justified whether the reason held */
    @FactKind("access.glass-reviewed")
    record GlassReviewed(UUID glass, boolean justified, String finding) implements AccessFact {}
}
