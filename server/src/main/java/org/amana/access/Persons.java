package org.amana.access;

import java.util.Optional;
import java.util.UUID;
import org.amana.platform.journal.Refusal;

/** What this desk must know of persons; the register says it. Asked on the writer's thread only. */
@FunctionalInterface
public interface Persons {

    /** Why somebody cannot be named, in the register's own words for an id that nobody has; empty if there is such a person. */
    Optional<Refusal> unknown(UUID person, String pointer);
}
