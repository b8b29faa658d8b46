package org.amana.transfer;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amana.justice.HoldFact;
import org.amana.justice.JusticeMemory;
import org.amana.law.Crossing;
import org.amana.law.Gate;
import org.amana.law.GateResult;
import org.amana.law.Lane;
import org.amana.register.Person;
import org.amana.register.PersonFact;
import org.springframework.stereotype.Component;

/** Those who must be kept apart, women from men they do not belong to, and children from adults, are not on one conveyance (Mandela 11). Whom a person must be kept from is never said. */
@Component
final class SeparationGate implements Gate {

    private final JusticeMemory justice;

    SeparationGate(JusticeMemory justice) {
        this.justice = justice;
    }

    @Override
    public String name() {
        return "separation";
    }

    @Override
    public GateResult check(Crossing crossing) {
        Set<UUID> others = crossing.companions().stream().map(Person::id).collect(Collectors.toSet());
        List<HoldFact.Placed> broken = justice.keepingApart(crossing.person().id(), others, crossing.now());
        if (!broken.isEmpty()) {
            return GateResult.fail(
                    this,
                    "kept-apart",
                    broken.stream().map(hold -> "hold:" + hold.hold()).toArray(String[]::new));
        }
        boolean womanAmongMen = crossing.lane() != Lane.FAMILY
                && crossing.person().sex() == PersonFact.Sex.FEMALE
                && crossing.companions().stream().anyMatch(one -> one.sex() == PersonFact.Sex.MALE);
        return womanAmongMen ? GateResult.fail(this, "woman-among-men") : GateResult.pass(this);
    }
}
