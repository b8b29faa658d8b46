package org.amana.transfer;

import java.util.List;
import org.amana.law.Crossing;
import org.amana.law.Duty;
import org.amana.law.Gate;
import org.amana.law.GateResult;
import org.amana.law.LawMemory;
import org.springframework.stereotype.Component;

/** Property and the medical file go with the person, or a dated promise stands for them (GC III 48; Mandela 26, 67). */
@Component
final class FilesGate implements Gate {

    private static final List<Duty> FILES = List.of(Duty.MEDICAL_FILE_READY, Duty.PROPERTY_READY);

    private final LawMemory law;

    FilesGate(LawMemory law) {
        this.law = law;
    }

    @Override
    public String name() {
        return "files";
    }

    @Override
    public GateResult check(Crossing crossing) {
        for (Duty duty : FILES) {
            boolean ready = law.obligation(crossing.about(), crossing.person().id(), duty)
                    .filter(obligation -> obligation.settled(crossing.now()))
                    .isPresent();
            if (!ready) {
                return GateResult.fail(this, "not-ready").with("duty", duty);
            }
        }
        return GateResult.pass(this);
    }
}
