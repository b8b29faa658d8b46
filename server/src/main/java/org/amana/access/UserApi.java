package org.amana.access;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.amana.platform.journal.Answer;
import org.amana.platform.time.Uuids;
import org.amana.platform.web.Caller;
import org.amana.platform.web.Commands;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Users: made, changed and closed by an administrator, who never learns a password. */
@RestController
@RequestMapping("/api/v1/users")
final class UserApi {

    private static final String ALL =
            "select user_id, login, name, party, roles, closed from platform_user order by login";

    /** @param user the login */
    record NewUser(String user, String name, String party, List<Role> roles) {}

    record NewRoles(List<Role> roles, String reason) {}

    record Reason(String reason) {}

    record UserView(UUID id, String user, String name, String party, List<Role> roles, boolean closed) {}

    /** @param awaiting the change that a second administrator must agree to; absent if it is done */
    record Made(
            UUID id,
            String user,
            String name,
            String party,
            List<Role> roles,
            @Nullable UUID awaiting) {}

    /** @param awaiting the change that a second administrator must agree to; absent if it is done */
    record Done(UUID id, @Nullable UUID awaiting) {}

    /**
     * @param invitation to be handed to the user by another way than this; it works once
     * @param awaiting the change that a second administrator must agree to, who then gets the invitation
     */
    record Invited(
            UUID id, @Nullable String invitation, @Nullable UUID awaiting) {}

    private final Commands commands;
    private final UserRules rules;
    private final Credentials credentials;
    private final Sessions sessions;
    private final Reads reads;

    UserApi(Commands commands, UserRules rules, Credentials credentials, Sessions sessions, Reads reads) {
        this.commands = commands;
        this.rules = rules;
        this.credentials = credentials;
        this.sessions = sessions;
        this.reads = reads;
    }

    @GetMapping
    @Needs(Right.USER_READ)
    List<UserView> all(Viewer viewer) {
        return reads.as(
                viewer,
                db -> db.sql(ALL)
                        .query((row, number) -> new UserView(
                                row.getObject("user_id", UUID.class),
                                row.getString("login"),
                                row.getString("name"),
                                row.getString("party"),
                                Arrays.stream((String[]) row.getArray("roles").getArray())
                                        .map(Role::valueOf)
                                        .toList(),
                                row.getBoolean("closed")))
                        .list());
    }

    @PostMapping
    @Needs(Right.USER_WRITE)
    ResponseEntity<Made> create(@RequestBody NewUser request, Caller caller) {
        var created = new AccessFact.UserCreated(
                Uuids.next(), request.user(), request.name(), request.party(), request.roles());
        return commands.create(caller, request, recorded -> rules.create(created, caller.speaker()), UserApi::made);
    }

    @PostMapping("/{id}/roles")
    @Needs(Right.USER_WRITE)
    ResponseEntity<Done> changeRoles(@PathVariable UUID id, @RequestBody NewRoles request, Caller caller) {
        ResponseEntity<Done> answer = commands.take(
                caller,
                request,
                recorded -> rules.changeRoles(id, request.roles(), request.reason(), caller.speaker()),
                taken -> new Done(id, awaiting(taken)));
        sessions.forget();
        return answer;
    }

    @PostMapping("/{id}/closing")
    @Needs(Right.USER_WRITE)
    ResponseEntity<Done> close(@PathVariable UUID id, @RequestBody Reason request, Caller caller) {
        ResponseEntity<Done> answer = commands.take(
                caller,
                request,
                recorded -> rules.close(id, caller.speaker().user(), request.reason()),
                taken -> new Done(id, null));
        sessions.forget();
        return answer;
    }

    /** A repeated request gets another token, and the earlier one stops working: no token is kept. */
    @PostMapping("/{id}/invitation")
    @Needs(Right.USER_WRITE)
    ResponseEntity<Invited> invite(@PathVariable UUID id, Caller caller) {
        Answer.Taken taken = commands.record(caller, List.of(), recorded -> rules.invite(id, caller.speaker()));
        @Nullable UUID awaiting = awaiting(taken);
        @Nullable String invitation = awaiting == null ? credentials.invite(id) : null;
        return ResponseEntity.status(HttpStatus.CREATED).body(new Invited(id, invitation, awaiting));
    }

    private static Made made(Answer.Taken taken) {
        return taken.all(AccessFact.UserCreated.class).stream()
                .map(user -> new Made(user.user(), user.login(), user.name(), user.party(), user.roles(), null))
                .findFirst()
                .orElseGet(() -> asked(taken.first(AccessFact.UserChangeAsked.class)));
    }

    private static Made asked(AccessFact.UserChangeAsked asked) {
        return new Made(
                asked.user(),
                Objects.requireNonNullElse(asked.login(), ""),
                Objects.requireNonNullElse(asked.name(), ""),
                asked.party(),
                asked.roles(),
                asked.change());
    }

    private static @Nullable UUID awaiting(Answer.Taken taken) {
        return taken.all(AccessFact.UserChangeAsked.class).stream()
                .map(AccessFact.UserChangeAsked::change)
                .findFirst()
                .orElse(null);
    }
}
