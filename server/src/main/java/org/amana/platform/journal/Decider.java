package org.amana.platform.journal;

import java.time.Instant;

/**
 * Decides a command on what the desks remember. Called on the writer's thread only, one command after the other, so it may
 * read any memory, and must do nothing else: no waiting, no input or output, no change.
 */
@FunctionalInterface
public interface Decider {

    /** @param recorded the instant under which the facts will stand */
    Decision decide(Instant recorded);
}
