package org.amana.enrolment.pages;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Prints that were to leave for another authority, those that wait for somebody first.
 *
 * @param all at most as many as were asked for
 */
public record ExchangesView(List<Head> all) {

    /**
     * One of them.
     *
     * @param party that asked
     * @param stateCode of the receiver, ISO 3166
     * @param state how far it has come
     */
    public record Head(
            String exchange,
            String person,
            String number,
            @Nullable String latin,
            @Nullable String arabic,
            String encounter,
            String party,
            String kind,
            String transaction,
            String agency,
            String stateCode,
            String ground,
            String document,
            String caveat,
            String state,
            Instant since) {}
}
