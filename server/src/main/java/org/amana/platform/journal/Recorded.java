package org.amana.platform.journal;

import java.time.Instant;

/**
 * A fact with its place in the journal.
 *
 * @param leaf index in the ledger, from 0
 */
public record Recorded<F extends Fact>(long leaf, Header header, F fact) {

    public Instant recorded() {
        return header.recorded();
    }
}
