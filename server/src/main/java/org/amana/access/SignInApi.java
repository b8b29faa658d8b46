package org.amana.access;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.UUID;
import org.amana.platform.web.RequestException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Signing in and out. */
@RestController
@RequestMapping("/api/v1")
final class SignInApi {

    /** @param user the login */
    record SignIn(String user, String password) {}

    record SignedIn(String token, Instant expires, String user, String party) {}

    record Self(UUID id, String user, String party, Set<Role> roles) {}

    private final Credentials credentials;
    private final Sessions sessions;
    private final SignInLimit limit = new SignInLimit(InstantSource.system());

    SignInApi(Credentials credentials, Sessions sessions) {
        this.credentials = credentials;
        this.sessions = sessions;
    }

    @PostMapping("/sign-in")
    @Needs(Right.SIGN_IN)
    SignedIn signIn(@RequestBody SignIn request, HttpServletRequest http) {
        String address = http.getRemoteAddr();
        if (!limit.mayTry(request.user(), address)) {
            throw RequestException.tooMany();
        }
        UUID user = credentials.check(request.user(), request.password()).orElseGet(() -> {
            limit.failed(request.user(), address);
            throw RequestException.wrongCredentials();
        });
        limit.succeeded(request.user(), address);
        Sessions.Opened opened = sessions.open(user);
        Viewer viewer = sessions.find(opened.token()).orElseThrow(RequestException::wrongCredentials);
        return new SignedIn(opened.token(), opened.expires(), viewer.login(), viewer.party());
    }

    @GetMapping("/session")
    @Needs(Right.OWN_SESSION)
    Self self(Viewer viewer) {
        return new Self(viewer.user(), viewer.login(), viewer.party(), viewer.roles());
    }

    @DeleteMapping("/session")
    @Needs(Right.OWN_SESSION)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signOut(HttpServletRequest http) {
        BearerFilter.tokenOf(http).ifPresent(sessions::end);
    }
}
