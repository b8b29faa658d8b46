package org.amana.platform.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amana.platform.journal.Refusal;
import org.jspecify.annotations.Nullable;

/** What a value must look like, for whoever sent another. */
final class Wanted {

    static final String AN_INSTANT = "2026-01-21T20:00:00Z";
    static final String A_DATE = "2026-01-21";
    private static final String AN_ID = "018f0c2e-7b1a-7c3d-9e4f-5a6b7c8d9e0f";

    private Wanted() {}

    /** The names that an enumeration takes, in its own order. */
    static String constants(Class<?> enumeration) {
        return Arrays.stream(enumeration.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.joining(", "));
    }

    /** Why the value of a parameter cannot be read. */
    static Refusal parameter(String name, @Nullable Class<?> type) {
        if (type == Instant.class) {
            return Refusal.of("request.parameter-instant", "name", name, "example", AN_INSTANT);
        }
        if (type == LocalDate.class) {
            return Refusal.of("request.parameter-date", "name", name, "example", A_DATE);
        }
        if (type == UUID.class) {
            return Refusal.of("request.parameter-id", "name", name, "example", AN_ID);
        }
        if (type != null && type.isEnum()) {
            return Refusal.of("request.parameter-not-one-of", "name", name, "allowed", constants(type));
        }
        return Refusal.of("request.bad-parameter", "name", name);
    }
}
