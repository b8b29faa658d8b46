package org.amana.enrolment;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.amana.platform.journal.Refusal;

/** A reason for which somebody's prints are never sent to a state, known to a desk that builds on this one. */
public interface SendingBar {

    /**
     * The reason, if there is one; asked on the writer's thread.
     *
     * @param state as an ISO 3166 code
     */
    Optional<Refusal> against(UUID person, String state, Instant now);
}
