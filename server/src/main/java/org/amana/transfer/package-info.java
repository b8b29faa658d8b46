/**
 * Transfer: campaigns, nominations, gates, lifts, manifests, loading, handovers and close-out. Custody moves only by the
 * register; see {@code docs/transfer.md}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "reference",
            "access",
            "register",
            "enrolment",
            "law",
            "justice",
            "transcription"
        })
package org.amana.transfer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
