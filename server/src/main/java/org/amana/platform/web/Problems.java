package org.amana.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.amana.platform.journal.NotRecordedException;
import org.amana.platform.journal.Refusal;
import org.apache.catalina.connector.ClientAbortException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Says in problem details, and in the reader's language, why a request was not answered as asked. */
@RestControllerAdvice
public final class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final String RETRY_SECONDS = "1";
    private static final String RETRY_AFTER_TOO_MANY_SECONDS = "60";

    private static final Map<HttpStatus, String> CODES = Map.of(
            HttpStatus.NOT_FOUND, "request.not-found",
            HttpStatus.METHOD_NOT_ALLOWED, "request.method-not-allowed",
            HttpStatus.UNSUPPORTED_MEDIA_TYPE, "request.media-type",
            HttpStatus.NOT_ACCEPTABLE, "request.not-acceptable");

    private final Texts texts;

    Problems(Texts texts) {
        this.texts = texts;
    }

    @ExceptionHandler
    ResponseEntity<Problem> notAsAsked(RequestException e, HttpServletRequest request) {
        return problem(e.status(), e.reasons(), request);
    }

    @ExceptionHandler
    ResponseEntity<Problem> notRecorded(NotRecordedException ignored, HttpServletRequest request) {
        return problem(HttpStatus.SERVICE_UNAVAILABLE, List.of(Refusal.of("request.not-recorded")), request);
    }

    @ExceptionHandler
    ResponseEntity<Problem> unreadable(HttpMessageNotReadableException e, HttpServletRequest request) {
        if (e.getCause() instanceof RequestException known) {
            return notAsAsked(known, request);
        }
        return problem(HttpStatus.BAD_REQUEST, List.of(UnreadableBody.reason(e)), request);
    }

    @ExceptionHandler
    ResponseEntity<Problem> badParameter(MethodArgumentTypeMismatchException e, HttpServletRequest request) {
        return problem(HttpStatus.BAD_REQUEST, List.of(Wanted.parameter(e.getName(), e.getRequiredType())), request);
    }

    @ExceptionHandler
    ResponseEntity<Problem> badValue(TypeMismatchException e, HttpServletRequest request) {
        String name = e.getPropertyName() == null ? "" : e.getPropertyName();
        return problem(HttpStatus.BAD_REQUEST, List.of(Wanted.parameter(name, e.getRequiredType())), request);
    }

    @ExceptionHandler
    ResponseEntity<Problem> missingParameter(MissingRequestValueException e, HttpServletRequest request) {
        return problem(
                HttpStatus.BAD_REQUEST, List.of(Refusal.of("request.missing-parameter", "name", nameOf(e))), request);
    }

    private static String nameOf(MissingRequestValueException e) {
        Object[] arguments = e.getDetailMessageArguments();
        return arguments == null || arguments.length == 0 ? "" : String.valueOf(arguments[0]);
    }

    /** Whoever asked has gone: there is nobody to tell, and nothing is wrong. */
    @ExceptionHandler
    void gone(AsyncRequestNotUsableException ignored) {}

    /** The same, found out while the answer was on its way. */
    @ExceptionHandler
    void gone(ClientAbortException ignored) {}

    @ExceptionHandler
    ResponseEntity<Problem> other(Exception e, HttpServletRequest request) {
        if (e instanceof ErrorResponse known) {
            HttpStatusCode status = known.getStatusCode();
            HttpStatus named = HttpStatus.valueOf(status.value());
            return problem(named, List.of(Refusal.of(CODES.getOrDefault(named, "request.malformed"))), request);
        }
        LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), e);
        return problem(HttpStatus.INTERNAL_SERVER_ERROR, List.of(Refusal.of("request.failed")), request);
    }

    private ResponseEntity<Problem> problem(HttpStatus status, List<Refusal> reasons, HttpServletRequest request) {
        Language language = Language.of(request);
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        headers.set(HttpHeaders.CONTENT_LANGUAGE, language.tag());
        switch (status) {
            case SERVICE_UNAVAILABLE -> headers.set(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
            case TOO_MANY_REQUESTS -> headers.set(HttpHeaders.RETRY_AFTER, RETRY_AFTER_TOO_MANY_SECONDS);
            case UNAUTHORIZED -> headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            default -> {}
        }
        return new ResponseEntity<>(body(language, status, reasons), headers, status);
    }

    private Problem body(Language language, HttpStatus status, List<Refusal> reasons) {
        String kind = switch (status) {
            case UNPROCESSABLE_CONTENT -> "refused";
            case SERVICE_UNAVAILABLE -> "unavailable";
            case UNAUTHORIZED -> "not-signed-in";
            case FORBIDDEN -> "not-allowed";
            case NOT_FOUND -> "not-found";
            case CONFLICT -> "conflict";
            case TOO_MANY_REQUESTS -> "too-many";
            case INTERNAL_SERVER_ERROR -> "failed";
            default -> "malformed";
        };
        List<Problem.Reason> said = reasons.stream()
                .map(r -> new Problem.Reason(r.code(), texts.say(language, r), r.arguments(), r.where()))
                .toList();
        return new Problem("/problems/" + kind, texts.say(language, "problem." + kind, Map.of()), status.value(), said);
    }
}
