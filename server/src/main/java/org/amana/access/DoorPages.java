package org.amana.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amana.access.pages.DoorView;
import org.amana.platform.pages.Frame;
import org.amana.platform.pages.Frames;
import org.amana.platform.pages.PageController;
import org.amana.platform.pages.Pages;
import org.amana.platform.web.RequestException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

/** The door: signing in and out by a page, and the choice of language. */
@PageController
final class DoorPages {

    private static final Duration A_YEAR = Duration.ofDays(365);

    /** @param to where the browser goes now */
    record Entered(String to) {}

    private final Credentials credentials;
    private final Sessions sessions;
    private final KeyDesk keys;
    private final Site site;
    private final Pages pages;
    private final Optional<DemoGuests> demo;
    private final SignInLimit limit = new SignInLimit(InstantSource.system());

    DoorPages(
            Credentials credentials,
            Sessions sessions,
            KeyDesk keys,
            Site site,
            Pages pages,
            Optional<DemoGuests> demo) {
        this.credentials = credentials;
        this.sessions = sessions;
        this.keys = keys;
        this.site = site;
        this.pages = pages;
        this.demo = demo;
    }

    @GetMapping("/sign-in")
    @Needs(Right.SIGN_IN)
    ResponseEntity<byte[]> door(@RequestParam(defaultValue = "/") String to, HttpServletRequest request, Frame frame) {
        return pages.show(frame, "access/door.jte", view(to, false, request));
    }

    @PostMapping("/sign-in")
    @Needs(Right.SIGN_IN)
    ResponseEntity<byte[]> signIn(
            @RequestParam String user,
            @RequestParam String password,
            @RequestParam(defaultValue = "/") String to,
            HttpServletRequest request,
            Frame frame) {
        String address = request.getRemoteAddr();
        if (!limit.mayTry(user, address)) {
            throw RequestException.tooMany();
        }
        Optional<UUID> known = credentials.check(user, password);
        if (known.isEmpty()) {
            limit.failed(user, address);
            return pages.show(HttpStatus.UNAUTHORIZED, frame, "access/door.jte", view(to, true, request));
        }
        limit.succeeded(user, address);
        return entered(known.get(), to, request);
    }

    @PostMapping("/sign-in/key/begin")
    @Needs(Right.SIGN_IN)
    ResponseEntity<String> askForSignature() {
        return KeyPages.json(keys.askForSignature());
    }

    /** Nobody guesses a signature, so failures are not counted as those of passwords are. */
    @PostMapping("/sign-in/key")
    @Needs(Right.SIGN_IN)
    ResponseEntity<Entered> signInByKey(
            @RequestBody String answer, @RequestParam(defaultValue = "/") String to, HttpServletRequest request) {
        KeyDesk.Known known = keys.signIn(answer);
        Sessions.Opened opened = sessions.open(known.user(), known.passkey());
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.SET_COOKIE,
                        SessionCookie.holding(opened.token(), request).toString())
                .body(new Entered(inHere(to)));
    }

    /** In a demonstration everybody is synthetic, and whoever looks may look as anybody. */
    @PostMapping("/sign-in/guest")
    @Needs(Right.SIGN_IN)
    ResponseEntity<byte[]> enter(
            @RequestParam UUID guest, @RequestParam(defaultValue = "/") String to, HttpServletRequest request) {
        UUID known = demo.flatMap(guests -> guests.find(guest))
                .map(DoorView.Guest::user)
                .orElseThrow(RequestException::notFound);
        return entered(known, to, request);
    }

    @PostMapping("/sign-out")
    @Needs(Right.OWN_SESSION)
    ResponseEntity<byte[]> signOut(HttpServletRequest request) {
        SessionCookie.tokenOf(request).ifPresent(sessions::end);
        return withCookie(SessionCookie.gone(request), "/");
    }

    @GetMapping("/language/{tag}")
    @Needs(Right.API_READ)
    ResponseEntity<byte[]> language(
            @PathVariable String tag, @RequestParam(defaultValue = "/") String to, HttpServletRequest request) {
        ResponseCookie chosen = ResponseCookie.from(Frames.LANGUAGE_COOKIE, tag.equals("ar") ? "ar" : "en")
                .sameSite("Lax")
                .path("/")
                .maxAge(A_YEAR)
                .secure(request.isSecure())
                .httpOnly(true)
                .build();
        return withCookie(chosen, inHere(to));
    }

    private ResponseEntity<byte[]> entered(UUID user, String to, HttpServletRequest request) {
        Sessions.Opened opened = sessions.open(user);
        return withCookie(SessionCookie.holding(opened.token(), request), inHere(to));
    }

    private static ResponseEntity<byte[]> withCookie(ResponseCookie cookie, String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.SET_COOKIE, cookie.toString())
                .location(URI.create(path))
                .build();
    }

    private DoorView view(String to, boolean wrong, HttpServletRequest request) {
        return new DoorView(inHere(to), wrong, site.isHere(request), guests());
    }

    private List<DoorView.Guest> guests() {
        return demo.map(DemoGuests::all).orElse(List.of());
    }

    /** A path of this server, and nothing that a browser would take for another. */
    private static String inHere(String to) {
        boolean ours =
                to.startsWith("/") && !to.startsWith("//") && to.chars().allMatch(c -> c > ' ' && c < 127 && c != '\\');
        return ours ? to : "/";
    }
}
