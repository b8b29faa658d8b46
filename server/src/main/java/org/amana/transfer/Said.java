package org.amana.transfer;

import java.util.List;
import java.util.UUID;
import org.amana.platform.journal.Answer;
import org.amana.register.HandoverFact;
import org.amana.register.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What a command of the desk brought about, for the one who made it.
 *
 * @param agreed hash that both parties of a handover act on
 * @param version of the manifest or the close-out
 * @param hash of the manifest or the close-out
 * @param balanced whether a close-out is balanced
 * @param closed whether the lift is closed by it
 * @param findings what gates said, passes left out
 */
record Said(
        Outcome outcome,
        @Nullable UUID handover,
        @Nullable String agreed,
        @Nullable Integer version,
        @Nullable String hash,
        @Nullable Boolean balanced,
        boolean closed,
        List<CampaignFact.Findings> findings) {

    static Said of(Answer.Taken taken) {
        @Nullable UUID handover = null;
        @Nullable String agreed = null;
        @Nullable Integer version = null;
        @Nullable String hash = null;
        @Nullable Boolean balanced = null;
        for (var recorded : taken.facts()) {
            switch (recorded.fact()) {
                case HandoverFact.Offered offered -> {
                    handover = offered.handover();
                    agreed = offered.agreed();
                }
                case LiftFact.ManifestChanged changed -> version = changed.version();
                case LiftFact.Frozen frozen -> {
                    version = frozen.version();
                    hash = frozen.hash();
                }
                case LiftFact.Amended amended -> {
                    version = amended.version();
                    hash = amended.hash();
                }
                case CloseOutFact.Proposed proposed -> {
                    version = proposed.version();
                    hash = proposed.hash();
                    balanced = proposed.balanced();
                }
                case CloseOutFact.Closed closed -> balanced = closed.balanced();
                default -> {}
            }
        }
        boolean closed = !taken.all(CloseOutFact.Closed.class).isEmpty();
        List<CampaignFact.Findings> findings = taken.all(CampaignFact.GatesRun.class).stream()
                .flatMap(run -> run.findings().stream())
                .toList();
        return new Said(Outcome.of(taken), handover, agreed, version, hash, balanced, closed, findings);
    }
}
