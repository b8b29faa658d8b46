package org.amana.transfer;

import java.util.List;
import java.util.UUID;
import org.amana.law.GateResult;
import org.amana.register.Draft;
import org.springframework.stereotype.Component;

/** Names the breach when somebody was moved though a gate said no. */
@Component
final class Against {

    private static final String AGE = "age-screen";

    /** Opens a breach for those whom a gate stopped, and one of its own for those who may be children. */
    void open(Draft draft, Lift lift, TransferBreach breach, String owner, List<CampaignFact.Findings> findings) {
        List<UUID> minors = findings.stream()
                .filter(one -> one.notPassed().stream()
                        .anyMatch(r -> r.failed() && r.gate().equals(AGE)))
                .map(CampaignFact.Findings::person)
                .toList();
        List<UUID> others = findings.stream()
                .filter(one -> one.notPassed().stream().anyMatch(Against::otherThanAge))
                .map(CampaignFact.Findings::person)
                .toList();
        String about = "lift:" + lift.code();
        if (!minors.isEmpty()) {
            draft.breach(TransferBreach.MINOR_ABOARD, about, owner)
                    .persons(minors)
                    .open();
        }
        if (!others.isEmpty()) {
            draft.breach(breach, about, owner).persons(others).open();
        }
    }

    private static boolean otherThanAge(GateResult result) {
        return result.failed() && !result.gate().equals(AGE);
    }
}
