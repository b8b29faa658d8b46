package org.amana.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.amana.platform.journal.Speaker;
import org.amana.platform.postgres.Database;
import org.amana.platform.time.Uuids;
import org.amana.platform.web.Caller;
import org.amana.platform.web.Commands;
import org.amana.platform.web.RequestException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where people choose their own passwords. */
@RestController
@RequestMapping("/api/v1")
final class PasswordApi {

    private static final String PARTY_AND_LOGIN = "select party, login from platform_user where user_id = :user";

    /** @param invitation the one-time token that an administrator gave out */
    record FirstPassword(String invitation, String password) {}

    record NewPassword(String current, String password) {}

    /** @param token the one that the server printed at its first start */
    record FirstAdministrator(String token, String user, String name, String password) {}

    record Created(UUID id, String user) {}

    private record Owner(String party, String login) {}

    private final Commands commands;
    private final UserRules rules;
    private final Credentials credentials;
    private final Sessions sessions;
    private final FirstToken firstToken;
    private final JdbcClient database;

    PasswordApi(
            Commands commands,
            UserRules rules,
            Credentials credentials,
            Sessions sessions,
            FirstToken firstToken,
            Database database) {
        this.commands = commands;
        this.rules = rules;
        this.credentials = credentials;
        this.sessions = sessions;
        this.firstToken = firstToken;
        this.database = JdbcClient.create(database.writer());
    }

    @PostMapping("/first-administrator")
    @Needs(Right.SIGN_IN)
    synchronized ResponseEntity<Created> firstAdministrator(
            @RequestBody FirstAdministrator request, HttpServletRequest http) {
        if (!firstToken.matches(request.token())) {
            throw RequestException.wrongCredentials();
        }
        check(request.user(), request.password());
        var created = new AccessFact.UserCreated(
                Uuids.next(), request.user(), request.name(), Parties.OPERATOR, List.of(Role.ADMINISTRATOR));
        Caller caller = byOneself(Parties.OPERATOR, created.user(), http);
        // The other way round, a crash between the two would leave a server that nobody can enter.
        credentials.set(created.user(), request.password());
        commands.record(caller, created, recorded -> rules.first(created));
        firstToken.useUp();
        return ResponseEntity.status(HttpStatus.CREATED).body(new Created(created.user(), request.user()));
    }

    @PostMapping("/password")
    @Needs(Right.SIGN_IN)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void choose(@RequestBody FirstPassword request, HttpServletRequest http) {
        UUID user = credentials.invited(request.invitation()).orElseThrow(RequestException::wrongCredentials);
        set(user, request.password(), http);
    }

    @PostMapping("/session/password")
    @Needs(Right.OWN_SESSION)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(@RequestBody NewPassword request, Viewer viewer, HttpServletRequest http) {
        UUID user =
                credentials.check(viewer.login(), request.current()).orElseThrow(RequestException::wrongCredentials);
        set(user, request.password(), http);
    }

    private void set(UUID user, String password, HttpServletRequest http) {
        Owner owner = database.sql(PARTY_AND_LOGIN)
                .param("user", user)
                .query((row, number) -> new Owner(row.getString("party"), row.getString("login")))
                .single();
        check(owner.login(), password);
        commands.record(byOneself(owner.party(), user, http), List.of(), recorded -> rules.setPassword(user));
        credentials.set(user, password);
        sessions.endAll(user);
    }

    private static void check(String login, String password) {
        Passwords.check(login, password).ifPresent(refusal -> {
            throw RequestException.refused(List.of(refusal));
        });
    }

    /** These requests carry secrets, so the key is ours and no hash of them is kept. */
    private static Caller byOneself(String party, UUID user, HttpServletRequest http) {
        Speaker speaker = new Speaker(party, user, "SELF", null);
        return new Caller(speaker, Uuids.next().toString(), http.getMethod(), http.getRequestURI());
    }
}
