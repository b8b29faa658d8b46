package org.amana.platform.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * When something happened: an instant, or the interval it is known to lie in. Written as ISO 8601,
 * {@code 2026-01-21T20:00:00Z} or {@code earliest/latest}.
 *
 * @param earliest first instant at which it may have happened, microseconds, UTC
 * @param latest last instant at which it may have happened; equal to {@code earliest} when the instant is known
 */
public record Occurred(Instant earliest, Instant latest) {

    public Occurred {
        earliest = earliest.truncatedTo(ChronoUnit.MICROS);
        latest = latest.truncatedTo(ChronoUnit.MICROS);
        if (latest.isBefore(earliest)) {
            throw new DateTimeException("an interval that ends (%s) before it begins (%s)".formatted(latest, earliest));
        }
    }

    public static Occurred at(Instant instant) {
        return new Occurred(instant, instant);
    }

    /**
     * Reads the written form.
     *
     * @throws DateTimeException if the text is neither an instant nor two instants with a slash between, in order
     */
    @JsonCreator
    public static Occurred parse(String text) {
        int slash = text.indexOf('/');
        return slash < 0
                ? at(Instant.parse(text))
                : new Occurred(Instant.parse(text.substring(0, slash)), Instant.parse(text.substring(slash + 1)));
    }

    public boolean isInstant() {
        return earliest.equals(latest);
    }

    @Override
    @JsonValue
    public String toString() {
        return isInstant() ? earliest.toString() : earliest + "/" + latest;
    }
}
