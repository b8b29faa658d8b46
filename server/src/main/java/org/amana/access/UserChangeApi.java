package org.amana.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.amana.platform.journal.Answer;
import org.amana.platform.web.Caller;
import org.amana.platform.web.Commands;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What one administrator asked for and another must agree to: users of other parties, and roles that see every book. */
@RestController
@RequestMapping("/api/v1/user-changes")
final class UserChangeApi {

    private static final String WAITING = """
            select change_id, kind, user_id, login, name, party, roles, reason, asked, asked_by, asked_party
            from user_change where agreed is null order by asked
            """;

    record Waiting(
            UUID change,
            AccessFact.Change kind,
            UUID user,
            @Nullable String login,
            @Nullable String name,
            String party,
            List<Role> roles,
            @Nullable String reason,
            Instant asked,
            UUID askedBy,
            String askedParty) {}

    /** @param invitation for the user, if that was what was agreed to; to be handed on by another way than this */
    record Agreed(UUID change, UUID user, @Nullable String invitation) {}

    private final Commands commands;
    private final UserRules rules;
    private final Credentials credentials;
    private final Sessions sessions;
    private final Reads reads;

    UserChangeApi(Commands commands, UserRules rules, Credentials credentials, Sessions sessions, Reads reads) {
        this.commands = commands;
        this.rules = rules;
        this.credentials = credentials;
        this.sessions = sessions;
        this.reads = reads;
    }

    @GetMapping
    @Needs(Right.USER_READ)
    List<Waiting> waiting(Viewer viewer) {
        return reads.as(
                viewer,
                db -> db.sql(WAITING).query((row, number) -> waiting(row)).list());
    }

    @PostMapping("/{change}/agreement")
    @Needs(Right.USER_WRITE)
    ResponseEntity<Agreed> agree(@PathVariable UUID change, Caller caller) {
        Answer.Taken taken = commands.record(caller, List.of(), recorded -> rules.agree(change, caller.speaker()));
        sessions.forget();
        return ResponseEntity.ok(taken.all(AccessFact.class).stream()
                .map(fact -> switch (fact) {
                    case AccessFact.UserCreated created -> new Agreed(change, created.user(), null);
                    case AccessFact.UserRolesChanged changed -> new Agreed(change, changed.user(), null);
                    case AccessFact.UserInvited invited ->
                        new Agreed(change, invited.user(), credentials.invite(invited.user()));
                    default -> null;
                })
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow());
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        return new Waiting(
                row.getObject("change_id", UUID.class),
                AccessFact.Change.valueOf(row.getString("kind")),
                row.getObject("user_id", UUID.class),
                row.getString("login"),
                row.getString("name"),
                row.getString("party"),
                Arrays.stream((String[]) row.getArray("roles").getArray())
                        .map(Role::valueOf)
                        .toList(),
                row.getString("reason"),
                row.getObject("asked", OffsetDateTime.class).toInstant(),
                row.getObject("asked_by", UUID.class),
                row.getString("asked_party"));
    }
}
