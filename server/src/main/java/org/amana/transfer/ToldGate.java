package org.amana.transfer;

import org.amana.law.Crossing;
import org.amana.law.Duty;
import org.amana.law.Gate;
import org.amana.law.GateResult;
import org.amana.law.LawMemory;
import org.springframework.stereotype.Component;

/** The person has been told where to, in time to pack and to tell the family (GC III 48, GC IV 128). */
@Component
final class ToldGate implements Gate {

    private final LawMemory law;

    ToldGate(LawMemory law) {
        this.law = law;
    }

    @Override
    public String name() {
        return "told-of-destination";
    }

    @Override
    public GateResult check(Crossing crossing) {
        boolean told = law.obligation(crossing.about(), crossing.person().id(), Duty.TOLD_OF_DESTINATION)
                .filter(obligation -> obligation.settled(crossing.now()))
                .isPresent();
        return told ? GateResult.pass(this) : GateResult.fail(this, "not-told");
    }
}
