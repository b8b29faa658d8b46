package org.amana.register;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A desk that keeps findings of a person's state of health; the register tells only that there are some, and where. */
public interface HealthOnFile {

    /**
     * Leaves of what is kept, in their order; nothing of what it says.
     *
     * @param database within a transaction under the viewer's scope
     */
    List<Long> leaves(JdbcClient database, UUID person, Instant knownAt);
}
