package org.amana.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.amana.platform.journal.Decision;
import org.amana.platform.journal.Fact;
import org.amana.platform.journal.Refusal;
import org.amana.platform.journal.Speaker;
import org.amana.platform.time.Uuids;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Decides what becomes of users; on the writer's thread. An administrator alone makes, invites and changes users of the own
 * party; for another party's, and for a role that sees every book, a second administrator agrees, of another party if there is
 * one. See {@code docs/decisions/two-administrators-for-another-party.md}.
 */
@Component
final class UserRules {

    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._-]{1,63}");

    private final Users users;
    private final Parties parties;

    UserRules(Users users, Parties parties) {
        this.users = users;
        this.parties = parties;
    }

    /** Whoever holds the token of a house that nobody can enter may make an administrator. */
    Decision first(AccessFact.UserCreated created) {
        return whyNot(created).map(Decision::refuse).orElseGet(() -> Decision.accept(created));
    }

    Decision create(AccessFact.UserCreated created, Speaker by) {
        return whyNot(created)
                .map(Decision::refuse)
                .orElseGet(() -> alone(by, created.party(), created.roles())
                        ? Decision.accept(created)
                        : ask(
                                AccessFact.Change.CREATED,
                                new Users.User(
                                        created.user(),
                                        created.login(),
                                        created.name(),
                                        created.party(),
                                        Set.copyOf(created.roles()),
                                        false,
                                        false),
                                created.roles(),
                                null));
    }

    private Optional<Refusal> whyNot(AccessFact.UserCreated created) {
        if (!LOGIN.matcher(created.login()).matches()) {
            return Optional.of(Refusal.of("access.bad-login").at("/user"));
        }
        if (users.findByLogin(created.login()).isPresent()) {
            return Optional.of(
                    Refusal.of("access.login-taken", "user", created.login()).at("/user"));
        }
        if (!parties.isParty(created.party())) {
            return Optional.of(
                    Refusal.of("access.unknown-party", "party", created.party()).at("/party"));
        }
        return created.roles().isEmpty()
                ? Optional.of(Refusal.of("access.no-role").at("/roles"))
                : Optional.empty();
    }

    Decision changeRoles(UUID id, List<Role> roles, String reason, Speaker by) {
        if (roles.isEmpty()) {
            return Decision.refuse(Refusal.of("access.no-role").at("/roles"));
        }
        Users.@Nullable User user = open(id);
        if (user == null) {
            return Decision.refuse(unknown(id));
        }
        return alone(by, user.party(), roles)
                ? Decision.accept(new AccessFact.UserRolesChanged(id, roles, reason))
                : ask(AccessFact.Change.ROLES_CHANGED, user, roles, reason);
    }

    /** Whoever must be out at once is put out by any administrator: closing gives nobody a right. */
    Decision close(UUID user, UUID by, String reason) {
        if (user.equals(by)) {
            return Decision.refuse(Refusal.of("access.closes-self"));
        }
        return open(user) == null
                ? Decision.refuse(unknown(user))
                : Decision.accept(new AccessFact.UserClosed(user, reason));
    }

    /** Whoever holds an invitation can sign in as the user, so it needs what making the user needed. */
    Decision invite(UUID id, Speaker by) {
        Users.@Nullable User user = open(id);
        if (user == null) {
            return Decision.refuse(unknown(id));
        }
        return alone(by, user.party(), List.copyOf(user.roles())) || !user.hasPassword()
                ? Decision.accept(new AccessFact.UserInvited(id))
                : ask(AccessFact.Change.INVITED, user, List.of(), null);
    }

    Decision setPassword(UUID user) {
        return open(user) == null ? Decision.refuse(unknown(user)) : Decision.accept(new AccessFact.PasswordSet(user));
    }

    /** A second administrator agrees to what the first asked for. */
    Decision agree(UUID change, Speaker by) {
        Users.@Nullable Waiting waiting = users.findWaiting(change).orElse(null);
        if (waiting == null) {
            return Decision.refuse(Refusal.of("access.unknown-change", "change", change));
        }
        if (waiting.by().user().equals(by.user())) {
            return Decision.refuse(Refusal.of("access.agrees-with-self"));
        }
        boolean otherChain = users.administrators().stream()
                .anyMatch(other -> !other.party().equals(waiting.by().party()));
        if (otherChain && waiting.by().party().equals(by.party())) {
            return Decision.refuse(Refusal.of("access.same-chain", "party", by.party()));
        }
        return carryOut(waiting.asked());
    }

    private Decision carryOut(AccessFact.UserChangeAsked asked) {
        List<Fact> facts = new ArrayList<>(List.of(new AccessFact.UserChangeAgreed(asked.change())));
        Optional<Refusal> refusal = open(asked.user()) == null ? Optional.of(unknown(asked.user())) : Optional.empty();
        switch (asked.kind()) {
            case CREATED -> {
                var created = new AccessFact.UserCreated(
                        asked.user(),
                        Objects.requireNonNullElse(asked.login(), ""),
                        Objects.requireNonNullElse(asked.name(), ""),
                        asked.party(),
                        asked.roles());
                refusal = whyNot(created);
                facts.add(created);
            }
            case ROLES_CHANGED ->
                facts.add(new AccessFact.UserRolesChanged(
                        asked.user(), asked.roles(), Objects.requireNonNullElse(asked.reason(), "")));
            case INVITED -> facts.add(new AccessFact.UserInvited(asked.user()));
        }
        return refusal.map(Decision::refuse).orElseGet(() -> Decision.accept(facts));
    }

    /** Whether one administrator is enough; while there is one only, the house is being set up and nobody else could agree. */
    private boolean alone(Speaker by, String party, List<Role> roles) {
        boolean own =
                party.equals(by.party()) && roles.stream().noneMatch(role -> role.reach() == Role.Reach.EVERY_BOOK);
        return own
                || users.administrators().stream().allMatch(other -> other.id().equals(by.user()));
    }

    private static Decision ask(AccessFact.Change kind, Users.User user, List<Role> roles, @Nullable String reason) {
        boolean fresh = kind == AccessFact.Change.CREATED;
        return Decision.accept(new AccessFact.UserChangeAsked(
                Uuids.next(),
                kind,
                user.id(),
                fresh ? user.login() : null,
                fresh ? user.name() : null,
                user.party(),
                roles,
                reason));
    }

    private Users.@Nullable User open(UUID user) {
        return users.find(user).filter(u -> !u.closed()).orElse(null);
    }

    private static Refusal unknown(UUID user) {
        return Refusal.of("access.unknown-user", "user", user);
    }
}
