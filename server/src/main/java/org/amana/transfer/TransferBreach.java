package org.amana.transfer;

import java.time.Duration;
import org.amana.register.Breach;

/** What goes against a rule of transfer and was recorded all the same, because it is a fact. */
enum TransferBreach implements Breach {
    STRANGER_ABOARD("breach.transfer.stranger-aboard", 12),
    MINOR_ABOARD("breach.transfer.minor-aboard", 2),
    BOARDED_AGAINST_GATE("breach.transfer.boarded-against-gate", 12),
    RECEIVED_AGAINST_GATE("breach.transfer.received-against-gate", 24),
    DEPARTED_ANYWAY("breach.transfer.departed-anyway", 4),
    NOT_PRODUCED_FOR_BOARDING("breach.transfer.not-produced", 24),
    SILENT("breach.transfer.silent", 1),
    REFUSED_AT_THE_GATE("breach.transfer.refused-at-the-gate", 12),
    CLOSED_IN_DISAGREEMENT("breach.transfer.closed-in-disagreement", 168);

    private final String code;
    private final Duration clock;

    TransferBreach(String code, int hours) {
        this.code = code;
        this.clock = Duration.ofHours(hours);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Duration clock() {
        return clock;
    }
}
