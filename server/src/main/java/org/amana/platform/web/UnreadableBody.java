package org.amana.platform.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amana.platform.journal.Refusal;
import org.amana.platform.time.Occurred;
import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Finds what is wrong with a body, and where, without giving away how it is read. */
final class UnreadableBody {

    /** What the reader of JSON says of these; it has no types of its own for them. */
    private static final Pattern DUPLICATE = Pattern.compile("Duplicate Object property \"(.*?)\"");

    private static final String NULL = "Cannot map `null`";
    private static final String TRAILING = "Trailing token";

    private UnreadableBody() {}

    static Refusal reason(HttpMessageNotReadableException e) {
        return switch (e.getCause()) {
            case null -> Refusal.of("request.no-body");
            case StreamReadException bad
            when bad.getPath().isEmpty()
                    || DUPLICATE.matcher(bad.getOriginalMessage()).find() -> notJson(bad);
            case UnrecognizedPropertyException unknown ->
                Refusal.of("request.unknown-field", "field", unknown.getPropertyName())
                        .at(pointer(unknown.getPath()));
            case ValueInstantiationException bad -> ownWords(bad, bad.getType().getRawClass());
            case InvalidFormatException bad -> badFormat(bad);
            case MismatchedInputException bad -> mismatched(bad);
            case JacksonException bad -> ownWords(bad, Object.class);
            default -> Refusal.of("request.malformed");
        };
    }

    private static Refusal notJson(StreamReadException bad) {
        Matcher duplicate = DUPLICATE.matcher(bad.getOriginalMessage());
        return duplicate.find()
                ? Refusal.of(
                        "request.duplicate-field",
                        "field",
                        duplicate.group(1),
                        "line",
                        bad.getLocation().getLineNr(),
                        "column",
                        bad.getLocation().getColumnNr())
                : Refusal.of(
                        "request.not-json",
                        "line",
                        bad.getLocation().getLineNr(),
                        "column",
                        bad.getLocation().getColumnNr());
    }

    private static Refusal badFormat(InvalidFormatException bad) {
        String field = pointer(bad.getPath());
        Class<?> wanted = bad.getTargetType() == null ? Object.class : bad.getTargetType();
        return wanted.isEnum() ? notOneOf(wanted, field) : ownWords(bad, wanted);
    }

    private static Refusal notOneOf(Class<?> wanted, String field) {
        return Refusal.of("request.not-one-of", "field", field, "allowed", Wanted.constants(wanted))
                .at(field);
    }

    private static Refusal mismatched(MismatchedInputException bad) {
        String field = pointer(bad.getPath());
        @Nullable Class<?> wanted = bad.getTargetType();
        if (bad.getOriginalMessage().startsWith(TRAILING)) {
            return Refusal.of("request.more-than-one");
        }
        if (bad.getOriginalMessage().startsWith(NULL)) {
            return Refusal.of("request.missing-field", "field", field).at(field);
        }
        if (wanted != null && wanted.isEnum()) {
            return notOneOf(wanted, field);
        }
        if (wanted != null && (wanted.isRecord() || Map.class.isAssignableFrom(wanted))) {
            return placed("request.object-wanted", field);
        }
        if (wanted != null && (wanted.isArray() || Collection.class.isAssignableFrom(wanted))) {
            return placed("request.list-wanted", field);
        }
        return ownWords(bad, wanted == null ? Object.class : wanted);
    }

    private static Refusal placed(String code, String field) {
        return field.isEmpty()
                ? Refusal.of(code + "-as-body")
                : Refusal.of(code, "field", field).at(field);
    }

    /** What our own types say of a value they do not take; other messages speak of classes. */
    private static Refusal ownWords(JacksonException bad, Class<?> wanted) {
        if (bad.getPath().isEmpty()) {
            return Refusal.of("request.malformed");
        }
        String field = pointer(bad.getPath());
        @Nullable Throwable cause = bad.getCause();
        boolean time = cause instanceof DateTimeParseException || !(cause instanceof DateTimeException);
        if (time && (wanted == Instant.class || wanted == Occurred.class)) {
            return Refusal.of("request.bad-instant", "field", field, "example", Wanted.AN_INSTANT)
                    .at(field);
        }
        if (time && wanted == LocalDate.class) {
            return Refusal.of("request.bad-date", "field", field, "example", Wanted.A_DATE)
                    .at(field);
        }
        return cause instanceof IllegalArgumentException || cause instanceof DateTimeException
                ? Refusal.of("request.bad-value-because", "field", field, "detail", String.valueOf(cause.getMessage()))
                        .at(field)
                : Refusal.of("request.bad-value", "field", field).at(field);
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
