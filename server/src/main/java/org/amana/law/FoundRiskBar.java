package org.amana.law;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.amana.enrolment.SendingBar;
import org.amana.platform.journal.Refusal;
import org.springframework.stereotype.Component;

/** Where an assessment found that somebody would be in danger, their prints do not go either; it yields to nobody. */
@Component
final class FoundRiskBar implements SendingBar {

    private final LawMemory memory;

    FoundRiskBar(LawMemory memory) {
        this.memory = memory;
    }

    @Override
    public Optional<Refusal> against(UUID person, String state, Instant now) {
        return memory.assessment(person, state, now)
                .filter(made -> made.finding() == LawFact.Finding.RISK_FOUND)
                .map(made -> Refusal.of("law.risk-bars-prints", "state", state));
    }
}
