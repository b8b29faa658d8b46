package org.amana.access;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.amana.platform.journal.Decision;
import org.amana.platform.journal.Refusal;
import org.springframework.stereotype.Component;

/** Decides what becomes of users; on the writer's thread. */
@Component
final class UserRules {

    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._-]{1,63}");

    private final Users users;
    private final Parties parties;

    UserRules(Users users, Parties parties) {
        this.users = users;
        this.parties = parties;
    }

    Decision first(AccessFact.UserCreated created) {
        return users.isEmpty() ? create(created) : Decision.refuse(Refusal.of("access.not-first"));
    }

    Decision create(AccessFact.UserCreated created) {
        if (!LOGIN.matcher(created.login()).matches()) {
            return Decision.refuse(Refusal.of("access.bad-login").at("/user"));
        }
        if (users.findByLogin(created.login()).isPresent()) {
            return Decision.refuse(
                    Refusal.of("access.login-taken", "user", created.login()).at("/user"));
        }
        if (!parties.isParty(created.party())) {
            return Decision.refuse(
                    Refusal.of("access.unknown-party", "party", created.party()).at("/party"));
        }
        return created.roles().isEmpty()
                ? Decision.refuse(Refusal.of("access.no-role").at("/roles"))
                : Decision.accept(created);
    }

    Decision changeRoles(UUID user, List<Role> roles, String reason) {
        if (roles.isEmpty()) {
            return Decision.refuse(Refusal.of("access.no-role").at("/roles"));
        }
        return ifOpen(user).orElseGet(() -> Decision.accept(new AccessFact.UserRolesChanged(user, roles, reason)));
    }

    Decision close(UUID user, UUID by, String reason) {
        if (user.equals(by)) {
            return Decision.refuse(Refusal.of("access.closes-self"));
        }
        return ifOpen(user).orElseGet(() -> Decision.accept(new AccessFact.UserClosed(user, reason)));
    }

    Decision invite(UUID user) {
        return ifOpen(user).orElseGet(() -> Decision.accept(new AccessFact.UserInvited(user)));
    }

    Decision setPassword(UUID user) {
        return ifOpen(user).orElseGet(() -> Decision.accept(new AccessFact.PasswordSet(user)));
    }

    private Optional<Decision> ifOpen(UUID user) {
        return users.find(user).filter(u -> !u.closed()).isPresent()
                ? Optional.empty()
                : Optional.of(Decision.refuse(Refusal.of("access.unknown-user", "user", user)));
    }
}
