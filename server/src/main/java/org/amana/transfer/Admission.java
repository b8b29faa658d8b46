package org.amana.transfer;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The admission of one person from one lift, as far as it has come. */
final class Admission {

    /** What is recorded here or by a clinician; the age screen is the register's. */
    enum Part {
        HEALTH,
        PROPERTY,
        REASONS,
        CELL
    }

    private final AdmissionFact.Opened opened;
    private final long leaf;
    private final Map<Part, Instant> done = new EnumMap<>(Part.class);
    private boolean again;

    Admission(AdmissionFact.Opened opened, long leaf) {
        this.opened = opened;
        this.leaf = leaf;
    }

    AdmissionFact.Opened opened() {
        return opened;
    }

    /** The entry that opened it. */
    long leaf() {
        return leaf;
    }

    void done(Part part, Instant when) {
        done.put(part, when);
    }

    @Nullable
    Instant when(Part part) {
        return done.get(part);
    }

    /** The person was received once more, from another lift; that admission is the one to complete. */
    void receivedAgain() {
        again = true;
    }

    boolean again() {
        return again;
    }
}
