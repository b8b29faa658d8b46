package org.amana.register;

import java.util.List;
import java.util.UUID;
import org.amana.platform.journal.Fact;
import org.amana.platform.journal.FactKind;
import org.amana.platform.time.Occurred;
import org.jspecify.annotations.Nullable;

/** The two acts by which responsibility passes from one party to another, line by line. */
public sealed interface HandoverFact extends Fact {

    UUID handover();

    /**
     * The giver's act: these people, from these accounts, are given over.
     *
     * @param agreed SHA-256 of what both parties act on, lower-case hex; see {@link AgreedText}
     */
    @FactKind("register.handover-offered")
    record Offered(
            UUID handover,
            String giver,
            String receiver,
            Account to,
            List<UUID> persons,
            String agreed,
            Act act,
            @Nullable String lift)
            implements HandoverFact {}

    /**
     * The receiver's act on some of the lines, each when the person has been seen.
     *
     * @param agreed the same hash that the giver acted on
     */
    @FactKind("register.handover-answered")
    record Answered(UUID handover, String agreed, Act act, List<Line> lines) implements HandoverFact {}

    /** What the receiver says of one person. */
    record Line(UUID person, Verdict verdict, @Nullable String reason) {}

    /** Nothing more will be answered. */
    @FactKind("register.handover-closed")
    record Closed(UUID handover, Act act) implements HandoverFact {}

    /**
     * The party itself says that it did the act that another typed in from its paper.
     *
     * @param confirmed the act that was pending
     */
    @FactKind("register.handover-act-confirmed")
    record Confirmed(UUID handover, UUID confirmed, Act act) implements HandoverFact {}

    /** Queried lines stay with the giver until they are accepted or returned. */
    enum Verdict {
        ACCEPTED,
        QUERIED,
        RETURNED
    }

    /**
     * An act of a party.
     *
     * @param method how the party's credentials were shown
     * @param signature the party's own signature over the agreed hash, base64, if it gave one
     * @param scan SHA-256 of the scanned paper, when the act was done on paper
     * @param transcribedBy party whose officer typed the paper in; the act is pending until confirmed by the party itself
     */
    record Act(
            UUID act,
            String party,
            UUID user,
            String role,
            @Nullable String device,
            Occurred occurred,
            Method method,
            @Nullable String signature,
            @Nullable String scan,
            @Nullable String transcribedBy) {}

    enum Method {
        PASSWORD,
        PASSKEY,
        PIN,
        PAPER_AND_SCAN
    }
}
