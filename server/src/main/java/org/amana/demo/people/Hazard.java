package org.amana.demo.people;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How likely a site was held to fall, as the watch of the joint cell may have judged it by what was published.
 *
 * @param place null for every site; what is said of all is a calendar known beforehand, such as that of a truce
 * @param to null while it holds
 * @param falls chance, in ten-thousandths, that it falls on one day
 * @param follows who published what it follows from; the chance itself nobody published
 */
public record Hazard(
        @Nullable String place,
        Instant from,
        @Nullable Instant to,
        int falls,
        List<String> follows,
        Provenance provenance) {

    static final int CERTAIN = 10_000;

    /** Whether it is said of a site at a moment. */
    public boolean at(String site, Instant when) {
        return (place == null || place.equals(site)) && !when.isBefore(from) && (to == null || when.isBefore(to));
    }

    /** Whether the cell can know of it: an event only once it has happened. */
    public boolean knownAt(Instant now) {
        return place == null || !from.isAfter(now);
    }
}
