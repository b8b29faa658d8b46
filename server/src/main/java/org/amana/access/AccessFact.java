package org.amana.access;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.amana.platform.journal.Fact;
import org.amana.platform.journal.FactKind;
import org.amana.platform.json.OrEmpty;
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

    /** What became of the keys with which users sign in without a password. */
    sealed interface OfPasskey extends AccessFact {}

    /**
     * A key was added. Nothing in it is secret: the half that signs never leaves the device that made it.
     *
     * @param label what its owner calls it
     * @param credential id that the device gave it; this and what follows base64url
     * @param publicKey COSE key that checks its signatures
     * @param attestation what the device said when it made the key
     * @param transports ways to reach the device, as browsers name them
     * @param backupEligible whether the owner's other devices may get a copy of the key
     * @param backedUp whether they had one then
     * @param signatures how often the device said it had signed with it; 0 for ever if it does not count
     */
    @FactKind("access.passkey-registered")
    record PasskeyRegistered(
            UUID passkey,
            UUID user,
            String label,
            String credential,
            String publicKey,
            String attestation,
            List<String> transports,
            boolean backupEligible,
            boolean backedUp,
            long signatures)
            implements OfPasskey {
        public PasskeyRegistered {
            transports = OrEmpty.list(transports);
        }
    }

    /** Its owner signed in with it. */
    @FactKind("access.passkey-used")
    record PasskeyUsed(UUID passkey, long signatures) implements OfPasskey {}

    /** It opens nothing any more. */
    @FactKind("access.passkey-removed")
    record PasskeyRemoved(UUID passkey) implements OfPasskey {}

    /** A clinician looks at somebody's medical data without the right to, for a reason that cannot wait. */
    @FactKind("access.glass-broken")
    record GlassBroken(UUID glass, UUID user, UUID person, String reason, Instant until) implements AccessFact {}

    /** @param justified whether the reason held */
    @FactKind("access.glass-reviewed")
    record GlassReviewed(UUID glass, boolean justified, String finding) implements AccessFact {}
}
