package org.amana.transfer;

import java.util.List;
import org.amana.law.Crossing;
import org.amana.law.Duty;
import org.amana.law.Gate;
import org.amana.law.GateResult;
import org.amana.law.LawMemory;
import org.amana.law.Obligation;
import org.springframework.stereotype.Component;

/** Notices to the family and to the central agency are queued or sent (Mandela 68; GC IV 136, 137). */
@Component
final class NoticesGate implements Gate {

    private static final List<Duty> NOTICES = List.of(Duty.CENTRAL_AGENCY_NOTIFIED, Duty.KIN_NOTIFIED);

    private final LawMemory law;

    NoticesGate(LawMemory law) {
        this.law = law;
    }

    @Override
    public String name() {
        return "notices";
    }

    @Override
    public GateResult check(Crossing crossing) {
        for (Duty duty : NOTICES) {
            Obligation notice = law.obligation(
                            crossing.about(), crossing.person().id(), duty)
                    .orElse(null);
            if (notice == null) {
                return GateResult.fail(this, "not-queued").with("duty", duty);
            }
            if (notice.late(crossing.now())) {
                return GateResult.warn(this, "late").with("duty", duty);
            }
        }
        return GateResult.pass(this);
    }
}
