package org.amana.transfer;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.amana.law.Crossing;
import org.amana.law.Gate;
import org.amana.law.GateResult;
import org.amana.law.LawFact;
import org.amana.law.LawMemory;
import org.springframework.stereotype.Component;

/** A clinician says who may travel (GC III 47 (1), by analogy). Nobody overrides a clinician who says no. */
@Component
final class FitToTravelGate implements Gate {

    private final LawMemory law;

    FitToTravelGate(LawMemory law) {
        this.law = law;
    }

    @Override
    public String name() {
        return "fit-to-travel";
    }

    @Override
    public GateResult check(Crossing crossing) {
        LawFact.FitnessStated stated = law.fitness(crossing.person().id()).orElse(null);
        if (stated == null) {
            return GateResult.fail(this, "not-examined");
        }
        String cite = "fitness:" + stated.statement();
        LocalDate today = LocalDate.ofInstant(crossing.now(), ZoneOffset.UTC);
        if (stated.fitness() == LawFact.Fitness.UNFIT) {
            return GateResult.never(this, "unfit", cite);
        }
        if (stated.validUntil().isBefore(today)) {
            return GateResult.fail(this, "examined-too-long-ago", cite).with("validUntil", stated.validUntil());
        }
        return stated.fitness() == LawFact.Fitness.FIT
                ? GateResult.pass(this, cite)
                : GateResult.warn(this, "with-conditions", cite)
                        .with("conditions", String.join(", ", stated.conditions()));
    }
}
