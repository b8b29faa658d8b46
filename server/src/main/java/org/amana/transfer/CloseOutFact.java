package org.amana.transfer;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amana.platform.journal.Fact;
import org.amana.platform.journal.FactKind;
import org.amana.platform.json.OrEmpty;
import org.amana.register.HandoverFact;
import org.jspecify.annotations.Nullable;

/** How a lift is closed, and closed again when something turned out otherwise. */
public sealed interface CloseOutFact extends Fact {

    String lift();

    /** A line that is said otherwise than the earlier close-out said it. */
    record Changed(
            UUID person, Line.Ending ending, @Nullable String report) {}

    /**
     * One party's account of the lift; a second party's signature makes it final.
     *
     * @param version from 1; a later one supersedes those before
     * @param figures how many people in each part of the balance, by its name
     * @param sent how many the proposer's side says it gave
     * @param received how many the proposer knows the receiver to say it got
     * @param hash SHA-256 of what is signed, see {@link CloseOutText}
     * @param changes what a correction says otherwise
     * @param reason why it is corrected
     */
    @FactKind("transfer.close-out-proposed")
    record Proposed(
            String lift,
            int version,
            boolean balanced,
            Map<String, Integer> figures,
            int sent,
            int received,
            String hash,
            List<Changed> changes,
            @Nullable String reason,
            HandoverFact.Act act)
            implements CloseOutFact {
        public Proposed {
            figures = OrEmpty.map(figures);
            changes = OrEmpty.list(changes);
        }
    }

    @FactKind("transfer.close-out-signed")
    record Signed(String lift, int version, String hash, HandoverFact.Act act) implements CloseOutFact {}

    /** @param notices whom it is sent to, each with the id of the notice */
    @FactKind("transfer.lift-closed")
    record Closed(String lift, int version, boolean balanced, List<Notice> notices) implements CloseOutFact {
        public Closed {
            notices = OrEmpty.list(notices);
        }
    }

    /**
     * Somebody must be told.
     *
     * @param supersedes version that the party had been sent before, which it must be told no longer holds
     */
    record Notice(
            UUID notice,
            String party,
            Instant due,
            @Nullable Integer supersedes) {}

    /** @param proof what shows that the party was told */
    @FactKind("transfer.notice-delivered")
    record Delivered(String lift, UUID notice, String proof) implements CloseOutFact {}
}
