package org.amana.law;

import java.time.Instant;
import java.util.List;
import org.amana.platform.json.OrEmpty;
import org.jspecify.annotations.Nullable;

/**
 * What a clinician found of one person, as it stands sealed (Mandela 30 and 31; Istanbul Protocol, body diagrams).
 *
 * @param clinician who examined, by name
 * @param consented whether the person agreed to be examined; who did not is asked again and never compelled
 * @param interpreter who interpreted, if somebody did; never an officer of the custodian
 * @param said complaints, and what the person says of ill-treatment, in their own words
 * @param report what is said of a report to an independent authority, if anything is
 */
record HealthSheet(
        String clinician,
        Outcome outcome,
        boolean consented,
        @Nullable String interpreter,
        List<Mark> marks,
        @Nullable String said,
        @Nullable String findings,
        @Nullable Report report) {

    HealthSheet {
        marks = OrEmpty.list(marks);
    }

    enum Outcome {
        FIT,
        NEEDS_CARE,
        /** Now; also of somebody who cannot be asked. */
        URGENT,
        DECLINED;

        boolean fits(boolean consented) {
            return this == URGENT || consented != (this == DECLINED);
        }
    }

    /**
     * An injury on the outline of a body.
     *
     * @param x from the left of the outline, in units of {@link BodyPart}
     * @param y from its top
     */
    record Mark(
            Side side,
            BodyPart part,
            int x,
            int y,
            Kind kind,
            @Nullable String note) {}

    enum Side {
        FRONT,
        BACK
    }

    enum Kind {
        BRUISE,
        ABRASION,
        WOUND,
        BURN,
        FRACTURE,
        SWELLING,
        SCAR,
        AMPUTATION,
        OTHER
    }

    /**
     * Signs of ill-treatment are reported to an authority that is independent of the custodian (Mandela 34, 71 (2)).
     *
     * @param whom the authority
     * @param due when it must have been made; null once it is
     * @param proof number of the report; null until it is made
     */
    record Report(
            String whom, @Nullable Instant due, @Nullable String proof) {

        boolean made() {
            return proof != null;
        }
    }
}
