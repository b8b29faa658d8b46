package org.amana.register;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * What a question is about on the two time axes.
 *
 * @param at the instant asked about
 * @param knownAt what had been recorded by then counts, nothing later
 */
public record Moment(Instant at, Instant knownAt) {

    public Moment {
        at = at.truncatedTo(ChronoUnit.MICROS);
        knownAt = knownAt.truncatedTo(ChronoUnit.MICROS);
    }

    /** An instant, with all that is known by the same instant. */
    public static Moment of(Instant now) {
        return new Moment(now, now);
    }

    StatementSpec bind(StatementSpec statement) {
        return statement.param("at", at.atOffset(ZoneOffset.UTC)).param("known", knownAt.atOffset(ZoneOffset.UTC));
    }
}
