package org.amana.transfer;

import java.util.ArrayList;
import java.util.List;
import org.amana.law.Crossing;
import org.amana.law.Gate;
import org.amana.law.GateResult;
import org.amana.register.Account;
import org.springframework.stereotype.Component;

/** The transfer has an authority, an instrument, a legal review and a comparison of staying and moving on file (GC III 47 (2) by analogy; ICPPED 17). */
@Component
final class BasisGate implements Gate {

    private final TransferMemory transfer;

    BasisGate(TransferMemory transfer) {
        this.transfer = transfer;
    }

    @Override
    public String name() {
        return "basis";
    }

    @Override
    public GateResult check(Crossing crossing) {
        Campaign campaign = transfer.findCampaign(crossing.campaign()).orElse(null);
        if (campaign == null || campaign.opened().document() == null) {
            return GateResult.fail(this, "no-instrument", crossing.about());
        }
        List<String> missing = new ArrayList<>(2);
        if (campaign.opened().legalReview() == null) {
            missing.add("review");
        }
        if (campaign.compared() == null) {
            missing.add("comparison");
        }
        if (!missing.isEmpty()) {
            return GateResult.fail(this, "no-" + missing.getFirst(), crossing.about());
        }
        return Account.NONE_SHOWN.equals(crossing.person().account().mandate())
                ? GateResult.warn(this, "none-shown-for-detention", crossing.about())
                : GateResult.pass(this, crossing.about());
    }
}
