package org.amana.platform.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.amana.platform.journal.NotRecordedException;
import org.amana.platform.journal.Refusal;
import org.amana.platform.web.RequestException;
import org.apache.catalina.connector.ClientAbortException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.multipart.MultipartException;

/** Says on a page why something was not done, with the way back; leads whoever has not signed in to the door. */
@RestControllerAdvice(annotations = PageController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
final class PageProblems {

    private static final Logger LOG = LoggerFactory.getLogger(PageProblems.class);

    /** Marks a request that wants a part of a page. */
    private static final String PART = "HX-Request";

    private final Pages pages;
    private final Readers readers;

    PageProblems(Pages pages, Readers readers) {
        this.pages = pages;
        this.readers = readers;
    }

    @ExceptionHandler
    ResponseEntity<byte[]> notAsAsked(RequestException e, HttpServletRequest request) {
        if (e.status() == HttpStatus.UNAUTHORIZED) {
            return toTheDoor(request);
        }
        return say(e.status(), e.reasons(), request);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> notRecorded(NotRecordedException ignored, HttpServletRequest request) {
        return say(HttpStatus.SERVICE_UNAVAILABLE, List.of(Refusal.of("request.not-recorded")), request);
    }

    /** An address in which something else stands than can be there leads nowhere. */
    @ExceptionHandler
    ResponseEntity<byte[]> noSuchAddress(TypeMismatchException ignored, HttpServletRequest request) {
        return say(HttpStatus.NOT_FOUND, List.of(Refusal.of("request.not-found")), request);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> other(Exception e, HttpServletRequest request) {
        if (e instanceof ErrorResponse known) {
            HttpStatus status = HttpStatus.valueOf(known.getStatusCode().value());
            return say(
                    status,
                    List.of(Refusal.of(status == HttpStatus.NOT_FOUND ? "request.not-found" : "request.malformed")),
                    request);
        }
        if (e instanceof HttpMessageNotReadableException || e instanceof MultipartException) {
            return say(HttpStatus.BAD_REQUEST, List.of(Refusal.of("request.malformed")), request);
        }
        LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), e);
        return say(HttpStatus.INTERNAL_SERVER_ERROR, List.of(Refusal.of("request.failed")), request);
    }

    /** Whoever asked has gone: there is nobody to tell, and nothing is wrong. */
    @ExceptionHandler
    void gone(AsyncRequestNotUsableException ignored) {}

    /** The same, found out while the answer was on its way. */
    @ExceptionHandler
    void gone(ClientAbortException ignored) {}

    private static ResponseEntity<byte[]> toTheDoor(HttpServletRequest request) {
        boolean read = request.getMethod().equals("GET") && request.getHeader(PART) == null;
        String query = request.getQueryString() == null ? "" : '?' + request.getQueryString();
        String door = read
                ? "/sign-in?to=" + URLEncoder.encode(request.getRequestURI() + query, StandardCharsets.UTF_8)
                : "/sign-in";
        return request.getHeader(PART) == null
                ? ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create(door))
                        .build()
                : ResponseEntity.status(HttpStatus.UNAUTHORIZED)
                        .header("HX-Redirect", door)
                        .build();
    }

    private ResponseEntity<byte[]> say(HttpStatus status, List<Refusal> reasons, HttpServletRequest request) {
        Frame frame = readers.frame(request);
        String title = "pages.problem." + (status.is5xxServerError() ? "failed" : kind(status));
        List<String> said = reasons.stream().map(frame::say).toList();
        ProblemView view = new ProblemView(status.value(), frame.say(title), said, back(request));
        String template = request.getHeader(PART) == null ? "layout/problem.jte" : "layout/refusal.jte";
        return pages.show(status, frame, template, view);
    }

    private static String kind(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "not-found";
            case FORBIDDEN -> "not-allowed";
            case UNPROCESSABLE_CONTENT -> "refused";
            default -> "malformed";
        };
    }

    /** Only the path: what a browser says of another site is of no use here. */
    private static String back(HttpServletRequest request) {
        String referer = request.getHeader("Referer");
        try {
            URI from = referer == null ? URI.create("/") : URI.create(referer);
            String query = from.getRawQuery() == null ? "" : '?' + from.getRawQuery();
            return from.getRawPath() == null ? "/" : from.getRawPath() + query;
        } catch (IllegalArgumentException e) {
            return "/";
        }
    }
}
