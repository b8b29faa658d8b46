package org.amana.transfer;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.amana.law.Crossing;
import org.amana.law.Gate;
import org.amana.law.GateResult;
import org.amana.register.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The receiver has said that it is willing and able (GC III 12 (2) by analogy). Nobody overrides its no. */
@Component
final class ReceiverGate implements Gate {

    private final TransferMemory transfer;

    ReceiverGate(TransferMemory transfer) {
        this.transfer = transfer;
    }

    @Override
    public String name() {
        return "receiver";
    }

    @Override
    public GateResult check(Crossing crossing) {
        if (crossing.moment() == Crossing.Moment.HANDOVER) {
            return GateResult.pass(this);
        }
        Lift lift = crossing.lift() == null
                ? null
                : transfer.findLift(crossing.lift()).orElse(null);
        LocalDate night = lift == null ? crossing.day() : lift.planned().night();
        Campaign.Capacity capacity = transfer.findCampaign(crossing.campaign())
                .flatMap(campaign -> campaign.capacity(crossing.receiver(), crossing.destination(), night))
                .orElse(null);
        if (capacity != null && capacity.refused()) {
            return GateResult.never(this, "refused").with("party", crossing.receiver(), "night", night);
        }
        if (lift != null && lift.agreed()) {
            return GateResult.pass(this, "lift:" + lift.code());
        }
        if (capacity == null) {
            return lift == null
                    ? GateResult.warn(this, "not-offered-yet").with("party", crossing.receiver(), "night", night)
                    : GateResult.fail(this, "not-offered").with("party", crossing.receiver(), "night", night);
        }
        int expected = transfer.expected(crossing.receiver(), crossing.destination(), night) + added(crossing, lift);
        return expected <= capacity.places()
                ? GateResult.pass(this)
                : GateResult.fail(this, "too-many").with("expected", expected, "places", capacity.places());
    }

    /** Those who would come on top of the lift as it is. */
    private static int added(Crossing crossing, @Nullable Lift lift) {
        if (lift == null) {
            return 0;
        }
        Stream<UUID> all = Stream.concat(
                Stream.of(crossing.person().id()),
                crossing.companions().stream().map(Person::id));
        return (int) all.filter(id -> !lift.listed().contains(id)).count();
    }
}
