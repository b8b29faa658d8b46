package org.amana.intake;

import java.util.List;
import java.util.UUID;

/**
 * A person whom a row may be about.
 *
 * @param reasons codes of what speaks for it and against it, {@code intake.fits.…} and {@code intake.differs.…}
 */
public record Candidate(UUID person, List<String> reasons) {

    public Candidate {
        reasons = List.copyOf(reasons);
    }
}
