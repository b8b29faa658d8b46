package org.amana.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.amana.platform.journal.Decider;
import org.amana.platform.journal.Refusal;
import org.amana.platform.journal.Speaker;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A receiver says how many it takes at a place in a night, or why none; the speaker's party is the receiver. */
@Component
public final class OfferingCapacity {

    /** @param until when the offer lapses, if it does before the night */
    public record Offering(
            UUID offer,
            UUID campaign,
            String place,
            LocalDate night,
            int places,
            @Nullable Instant until) {}

    public record Refusing(
            UUID offer,
            UUID campaign,
            String place,
            LocalDate night,
            CampaignFact.RefusalReason reason,
            @Nullable String note) {}

    private final Desk desk;

    OfferingCapacity(Desk desk) {
        this.desk = desk;
    }

    public Decider offering(Speaker speaker, Offering offering) {
        return desk.decide(speaker, draft -> {
            desk.campaign(draft, offering.campaign());
            if (offering.places() < 1) {
                draft.refuse(Refusal.of("transfer.no-places").at("/places"));
            }
            draft.add(new CampaignFact.CapacityOffered(
                    offering.campaign(),
                    offering.offer(),
                    speaker.party(),
                    offering.place(),
                    offering.night(),
                    offering.places(),
                    offering.until()));
        });
    }

    public Decider refusing(Speaker speaker, Refusing refusing) {
        return desk.decide(speaker, draft -> {
            desk.campaign(draft, refusing.campaign());
            draft.add(new CampaignFact.CapacityRefused(
                    refusing.campaign(),
                    refusing.offer(),
                    speaker.party(),
                    refusing.place(),
                    refusing.night(),
                    refusing.reason(),
                    refusing.note()));
        });
    }
}
