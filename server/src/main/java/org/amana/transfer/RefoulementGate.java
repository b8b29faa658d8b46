package org.amana.transfer;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.amana.law.Crossing;
import org.amana.law.Gate;
import org.amana.law.GateResult;
import org.amana.law.LawFact;
import org.amana.law.LawMemory;
import org.springframework.stereotype.Component;

/** Nobody is handed to another authority without an assessment of their own (CAT 3, ICPPED 16, GC IV 45). A found risk yields to nobody. */
@Component
final class RefoulementGate implements Gate {

    private final LawMemory law;

    RefoulementGate(LawMemory law) {
        this.law = law;
    }

    @Override
    public String name() {
        return "refoulement";
    }

    @Override
    public GateResult check(Crossing crossing) {
        if (crossing.sender().equals(crossing.receiver())) {
            return GateResult.pass(this);
        }
        String state = crossing.receivingState();
        LawFact.AssessmentMade made =
                law.assessment(crossing.person().id(), state, crossing.now()).orElse(null);
        if (made == null) {
            return GateResult.fail(this, "not-assessed").with("state", state);
        }
        String cite = "assessment:" + made.assessment();
        LocalDate until = made.validUntil();
        boolean lapsed = until != null && until.isBefore(LocalDate.ofInstant(crossing.now(), ZoneOffset.UTC));
        if (made.finding() == LawFact.Finding.RISK_FOUND && !lapsed) {
            return GateResult.never(this, "risk-found", cite).with("state", state);
        }
        if (lapsed) {
            return GateResult.fail(this, "assessed-too-long-ago", cite).with("state", state);
        }
        return made.finding() == LawFact.Finding.CANNOT_BE_MADE
                ? GateResult.fail(this, "cannot-be-assessed", cite).with("state", state)
                : GateResult.pass(this, cite);
    }
}
