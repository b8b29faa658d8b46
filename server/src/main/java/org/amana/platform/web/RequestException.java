package org.amana.platform.web;

import java.util.List;
import org.amana.platform.journal.Refusal;
import org.springframework.http.HttpStatus;

/** A request that is not answered as asked; it becomes problem details in the reader's language. */
public final class RequestException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final transient List<Refusal> reasons;

    private RequestException(HttpStatus status, List<Refusal> reasons) {
        super(status + " " + reasons.stream().map(Refusal::code).toList());
        this.status = status;
        this.reasons = List.copyOf(reasons);
    }

    /** A rule was broken: 422. */
    public static RequestException refused(List<Refusal> refusals) {
        return new RequestException(HttpStatus.UNPROCESSABLE_CONTENT, refusals);
    }

    /** The request itself is not well made: 400. */
    public static RequestException malformed(Refusal... reasons) {
        return new RequestException(HttpStatus.BAD_REQUEST, List.of(reasons));
    }

    /** There is nothing here for this reader: 404, whether it does not exist or is out of scope. */
    public static RequestException notFound() {
        return new RequestException(HttpStatus.NOT_FOUND, List.of(Refusal.of("request.not-found")));
    }

    /** The caller has not signed in: 401. */
    public static RequestException notSignedIn() {
        return new RequestException(HttpStatus.UNAUTHORIZED, List.of(Refusal.of("request.not-signed-in")));
    }

    /** Login, password or token are wrong; it is not said which: 401. */
    public static RequestException wrongCredentials() {
        return new RequestException(HttpStatus.UNAUTHORIZED, List.of(Refusal.of("request.wrong-credentials")));
    }

    /** None of the caller's roles may do this at all: 403. */
    public static RequestException notAllowed() {
        return new RequestException(HttpStatus.FORBIDDEN, List.of(Refusal.of("request.not-allowed")));
    }

    /** Too many attempts: 429. */
    public static RequestException tooMany() {
        return new RequestException(HttpStatus.TOO_MANY_REQUESTS, List.of(Refusal.of("request.too-many")));
    }

    static RequestException tooLarge(long limit) {
        return new RequestException(
                HttpStatus.CONTENT_TOO_LARGE, List.of(Refusal.of("request.too-large", "limit", limit)));
    }

    static RequestException keyConflict(String key) {
        return new RequestException(HttpStatus.CONFLICT, List.of(Refusal.of("request.key-conflict", "key", key)));
    }

    /** Not now, for a reason of the server's own: 503. */
    public static RequestException unavailable(Refusal reason) {
        return new RequestException(HttpStatus.SERVICE_UNAVAILABLE, List.of(reason));
    }

    static RequestException unavailable() {
        return unavailable(Refusal.of("request.not-recorded"));
    }

    public HttpStatus status() {
        return status;
    }

    public List<Refusal> reasons() {
        return reasons;
    }
}
