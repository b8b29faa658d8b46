package org.amana.enrolment.pages;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One time that somebody sat before a device.
 *
 * @param fingers ten, in the order of their codes
 * @param searches newest first
 */
public record EncounterView(
        String encounter,
        String person,
        String number,
        @Nullable String latin,
        @Nullable String arabic,
        String place,
        String device,
        String operator,
        String purpose,
        String basis,
        String document,
        Instant occurred,
        long leaf,
        boolean readable,
        List<Finger> fingers,
        List<Search> searches,
        boolean mayWrite,
        boolean maySearch,
        boolean maySend) {

    /**
     * A finger in its best take.
     *
     * @param code 1 to 10
     * @param missing why there is no print; null if there is one
     * @param score null if only a template came
     * @param takes how often it was taken
     */
    public record Finger(
            int code,
            @Nullable String missing,
            @Nullable Integer score,
            int minutiae,
            int certainty,
            int clarity,
            int flow,
            boolean poor,
            boolean picture,
            int takes) {}

    public record Search(
            Instant when,
            long leaf,
            int persons,
            long templates,
            boolean whole,
            int perMille,
            int threshold,
            List<Candidate> candidates) {}

    /**
     * Somebody proposed.
     *
     * @param matter id of the case; null below the threshold
     * @param state of the case
     * @param person shown only when the case is closed, to whoever may see them
     */
    public record Candidate(
            int place,
            int score,
            List<Integer> fingers,
            @Nullable String matter,
            @Nullable String state,
            @Nullable String person,
            @Nullable String number) {}
}
