package org.amana.transfer;

import java.util.List;
import org.amana.justice.HoldFact;
import org.amana.justice.JusticeMemory;
import org.amana.law.Crossing;
import org.amana.law.Gate;
import org.amana.law.GateResult;
import org.springframework.stereotype.Component;

/** Somebody under a hold to stay in a state is not taken out of it. A hold never blocks bringing people to safety within it. */
@Component
final class HoldGate implements Gate {

    private final JusticeMemory justice;

    HoldGate(JusticeMemory justice) {
        this.justice = justice;
    }

    @Override
    public String name() {
        return "hold";
    }

    @Override
    public GateResult check(Crossing crossing) {
        List<HoldFact.Placed> holds =
                justice
                        .running(crossing.person().id(), HoldFact.Blocks.LEAVING_THE_JURISDICTION, crossing.now())
                        .stream()
                        .filter(hold -> !crossing.receivingState().equals(hold.jurisdiction()))
                        .toList();
        return holds.isEmpty()
                ? GateResult.pass(this)
                : GateResult.fail(
                                this,
                                "must-not-leave",
                                holds.stream()
                                        .map(hold -> "hold:" + hold.hold())
                                        .toArray(String[]::new))
                        .with("issuer", holds.getFirst().issuer());
    }
}
