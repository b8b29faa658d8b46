package org.amana.transfer;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.amana.law.Crossing;
import org.amana.law.Gate;
import org.amana.law.GateResult;
import org.springframework.stereotype.Component;

/** Families are not parted, and nobody leaves without the one who cares for them (CRC 9, CIHL 105, Bangkok 2). */
@Component
final class FamilyUnityGate implements Gate {

    private final TransferMemory transfer;

    FamilyUnityGate(TransferMemory transfer) {
        this.transfer = transfer;
    }

    @Override
    public String name() {
        return "family-unity";
    }

    @Override
    public GateResult check(Crossing crossing) {
        Set<UUID> parted = new HashSet<>(crossing.together());
        crossing.companions().forEach(one -> parted.remove(one.id()));
        if (crossing.moment() == Crossing.Moment.NOMINATION) {
            parted.removeIf(one -> transfer.findCampaign(crossing.campaign())
                    .flatMap(campaign -> campaign.findNomination(one))
                    .isPresent());
        }
        return parted.isEmpty()
                ? GateResult.pass(this)
                : GateResult.fail(this, "parted").with("count", parted.size());
    }
}
