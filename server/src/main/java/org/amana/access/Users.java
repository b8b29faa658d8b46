package org.amana.access;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.amana.platform.journal.Memory;
import org.amana.platform.journal.Recorded;
import org.amana.platform.journal.Rows;
import org.amana.platform.journal.Speaker;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Users as the writer remembers them, and broken glass that is not yet reviewed. */
@Component
public final class Users implements Memory {

    private static final Rows.Upsert ROW =
            new Rows.Upsert("""
            insert into platform_user (user_id, login, name, party, roles, closed, created)
            select u, l, n, p, string_to_array(r, ','), c, t from unnest(?, ?, ?, ?, ?, ?, ?) as x (u, l, n, p, r, c, t)
            on conflict (user_id) do update set roles = excluded.roles, closed = excluded.closed
            """, "uuid", "text", "text", "text", "text", "bool", "timestamptz");

    private static final String REVIEW =
            "update broken_glass set reviewed = ?, reviewed_by = ?, justified = ?, finding = ? where glass_id = ?";

    /** A user as known now. */
    record User(
            UUID id, String login, String name, String party, Set<Role> roles, boolean closed, boolean hasPassword) {

        User with(List<Role> newRoles) {
            return new User(id, login, name, party, Set.copyOf(newRoles), closed, hasPassword);
        }

        User ended() {
            return new User(id, login, name, party, roles, true, hasPassword);
        }

        User withPassword() {
            return new User(id, login, name, party, roles, closed, true);
        }
    }

    /** @param party whose clinician broke it */
    record OpenGlass(AccessFact.GlassBroken broken, String party) {}

    /** A change that one administrator asked for and no other has agreed to yet. */
    record Waiting(AccessFact.UserChangeAsked asked, Speaker by) {}

    private final UserChangeRows changes = new UserChangeRows();
    private final Keyring keyring = new Keyring();
    private final Map<UUID, Waiting> waiting = new HashMap<>();
    private final Map<UUID, User> users = new HashMap<>();
    private final Map<String, UUID> byLogin = new HashMap<>();
    private final Map<UUID, OpenGlass> unreviewed = new HashMap<>();

    @Override
    public void apply(Recorded<?> recorded, Rows rows) {
        if (!(recorded.fact() instanceof AccessFact fact)) {
            return;
        }
        switch (fact) {
            case AccessFact.UserCreated created -> {
                byLogin.put(created.login(), created.user());
                put(
                        new User(
                                created.user(),
                                created.login(),
                                created.name(),
                                created.party(),
                                Set.copyOf(created.roles()),
                                false,
                                false),
                        recorded,
                        rows);
            }
            case AccessFact.UserRolesChanged changed ->
                put(known(changed.user()).with(changed.roles()), recorded, rows);
            case AccessFact.UserChangeAsked asked -> {
                asked(asked, recorded.header().speaker());
                changes.asked(asked, recorded, rows);
            }
            case AccessFact.UserChangeAgreed agreed -> {
                waiting.remove(agreed.change());
                changes.agreed(agreed, recorded, rows);
            }
            case AccessFact.UserClosed closed -> put(known(closed.user()).ended(), recorded, rows);
            case AccessFact.UserInvited ignored -> {}
            case AccessFact.PasswordSet set ->
                users.put(set.user(), known(set.user()).withPassword());
            case AccessFact.OfPasskey ofPasskey -> keyring.apply(ofPasskey, recorded, rows);
            case AccessFact.GlassBroken broken -> breakGlass(broken, recorded, rows);
            case AccessFact.GlassReviewed reviewed -> {
                unreviewed.remove(reviewed.glass());
                rows.run(
                        REVIEW,
                        recorded.recorded(),
                        recorded.header().speaker().user(),
                        reviewed.justified(),
                        reviewed.finding(),
                        reviewed.glass());
            }
        }
    }

    private void asked(AccessFact.UserChangeAsked asked, Speaker by) {
        waiting.put(asked.change(), new Waiting(asked, by));
    }

    private void put(User user, Recorded<?> recorded, Rows rows) {
        users.put(user.id(), user);
        String roles =
                String.join(",", user.roles().stream().map(Role::name).sorted().toList());
        rows.put(
                ROW,
                user.id(),
                user.id(),
                user.login(),
                user.name(),
                user.party(),
                roles,
                user.closed(),
                recorded.recorded());
    }

    private void breakGlass(AccessFact.GlassBroken broken, Recorded<?> recorded, Rows rows) {
        unreviewed.put(
                broken.glass(),
                new OpenGlass(broken, recorded.header().speaker().party()));
        if (rows.wanted()) {
            rows.into("broken_glass", "glass_id, user_id, party, person_id, reason, broken, until")
                    .row()
                    .uuid(broken.glass())
                    .uuid(broken.user())
                    .text(recorded.header().speaker().party())
                    .uuid(broken.person())
                    .text(broken.reason())
                    .instant(recorded.recorded())
                    .instant(broken.until());
        }
    }

    private User known(UUID id) {
        @Nullable User user = users.get(id);
        if (user == null) {
            throw new IllegalStateException("the journal speaks of user %s before it was created".formatted(id));
        }
        return user;
    }

    Optional<User> find(UUID id) {
        return Optional.ofNullable(users.get(id));
    }

    Optional<User> findByLogin(String login) {
        return Optional.ofNullable(byLogin.get(login)).flatMap(this::find);
    }

    Optional<Waiting> findWaiting(UUID change) {
        return Optional.ofNullable(waiting.get(change));
    }

    /** Administrators who have not been closed. */
    List<User> administrators() {
        return users.values().stream()
                .filter(user -> !user.closed() && user.roles().contains(Role.ADMINISTRATOR))
                .toList();
    }

    Keyring keyring() {
        return keyring;
    }

    Optional<OpenGlass> findUnreviewed(UUID glass) {
        return Optional.ofNullable(unreviewed.get(glass));
    }

    @Override
    public void clear() {
        users.clear();
        byLogin.clear();
        unreviewed.clear();
        waiting.clear();
        keyring.clear();
    }

    @Override
    public List<String> tables() {
        return List.of("platform_user", "user_change", "passkey", "broken_glass");
    }
}
