package org.amana.register.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.amana.platform.pages.TypedTime;
import org.amana.platform.web.RequestException;
import org.jspecify.annotations.Nullable;

/**
 * The moment that a page is of, as its address names it: both times default to now.
 *
 * @param at the instant asked about
 * @param knownAt what had been recorded by then counts
 * @param atSaid the first as the reader gave it, empty for now
 * @param knownSaid the second likewise
 */
public record Asked(Instant at, Instant knownAt, String atSaid, String knownSaid) {

    /** What was recorded at the same instant is a few microseconds ahead of the clock. */
    private static final Duration JUST_NOW = Duration.ofMinutes(1);

    /** @throws RequestException if one of the times cannot be read */
    public static Asked of(@Nullable String at, @Nullable String knownAt, Instant now) {
        String atText = at == null ? "" : at.strip();
        String knownText = knownAt == null ? "" : knownAt.strip();
        return new Asked(
                atText.isEmpty() ? now : read(atText),
                knownText.isEmpty() ? now.plus(JUST_NOW) : read(knownText),
                atText,
                knownText);
    }

    /** See {@link TypedTime#read}. */
    public static Instant read(String text) {
        return TypedTime.read(text);
    }

    /** An instant as {@link #read} takes it. */
    public static String local(Instant instant) {
        return TypedTime.local(instant);
    }

    /** Whether the page shows another moment than now. */
    public boolean then() {
        return !atSaid.isEmpty() || !knownSaid.isEmpty();
    }

    /** Whether it shows what was known at another time. */
    public boolean knownThen() {
        return !knownSaid.isEmpty();
    }

    /** What to add to an address that has a query already, so that it is of the same moment; empty for now. */
    public String more() {
        StringBuilder more = new StringBuilder();
        append(more, "at", atSaid);
        append(more, "knownAt", knownSaid);
        return more.toString();
    }

    /** The same for an address that has no query. */
    public String query() {
        String more = more();
        return more.isEmpty() ? "" : '?' + more.substring(1);
    }

    private static void append(StringBuilder query, String name, String value) {
        if (!value.isEmpty()) {
            query.append('&').append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
