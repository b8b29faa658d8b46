package org.amana.platform.web;

import java.time.DateTimeException;
import java.util.List;
import org.amana.platform.journal.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Finds what is wrong with a body, and where, without giving away how it is read. */
final class UnreadableBody {

    private UnreadableBody() {}

    static Refusal reason(HttpMessageNotReadableException e) {
        return switch (e.getCause()) {
            case null -> Refusal.of("request.no-body");
            case StreamReadException bad
            when bad.getPath().isEmpty() ->
                Refusal.of(
                        "request.not-json",
                        "line",
                        bad.getLocation().getLineNr(),
                        "column",
                        bad.getLocation().getColumnNr());
            case UnrecognizedPropertyException unknown ->
                Refusal.of("request.unknown-field", "field", unknown.getPropertyName())
                        .at(pointer(unknown.getPath()));
            case JacksonException bad -> badValue(bad);
            default -> Refusal.of("request.malformed");
        };
    }

    private static Refusal badValue(JacksonException bad) {
        if (bad.getPath().isEmpty()) {
            return Refusal.of("request.malformed");
        }
        @Nullable Throwable cause = bad.getCause();
        // Only what our own types say of a value they do not take; other messages speak of classes.
        String detail = cause instanceof IllegalArgumentException || cause instanceof DateTimeException
                ? String.valueOf(cause.getMessage())
                : "";
        return Refusal.of("request.bad-value", "field", pointer(bad.getPath()), "detail", detail)
                .at(pointer(bad.getPath()));
    }

    private static String pointer(List<JacksonException.Reference> path) {
        StringBuilder pointer = new StringBuilder();
        for (JacksonException.Reference step : path) {
            pointer.append('/').append(step.getPropertyName() == null ? step.getIndex() : Pointers.escaped(step));
        }
        return pointer.toString();
    }

    /** JSON pointers (RFC 6901). */
    static final class Pointers {

        private Pointers() {}

        static String escaped(JacksonException.Reference step) {
            return escaped(String.valueOf(step.getPropertyName()));
        }

        static String escaped(String name) {
            return name.replace("~", "~0").replace("/", "~1");
        }
    }
}
