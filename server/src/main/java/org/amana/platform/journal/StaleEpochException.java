package org.amana.platform.journal;

/** Another writer has taken over; nothing of the batch was committed. */
public final class StaleEpochException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StaleEpochException(long epoch) {
        super("epoch %d is no longer the writer's".formatted(epoch));
    }
}
