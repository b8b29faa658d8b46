package org.amana.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.amana.law.Crossing;
import org.amana.law.GateResult;
import org.amana.law.Lane;
import org.amana.platform.journal.Fact;
import org.amana.platform.journal.FactKind;
import org.amana.platform.json.OrEmpty;
import org.amana.platform.time.Occurred;
import org.amana.transfer.plan.CategoryWeight;
import org.jspecify.annotations.Nullable;

/** What is decided before anybody boards: why, whom, and what stands in the way. */
public sealed interface CampaignFact extends Fact {

    UUID campaign();

    /**
     * @param objective what it is for
     * @param authority party under whose authority people are moved
     * @param document the instrument that it rests on; null if none was shown, which the basis gate says
     * @param requester party that asked for it
     * @param legalReview who reviewed it and where the review is kept; null while there is none
     * @param originState ISO 3166-1 code
     * @param receivingState ISO 3166-1 code
     * @param endState what must be so for it to be over
     * @param custodians parties that may nominate their own people and so know of it
     */
    @FactKind("transfer.campaign-opened")
    record Opened(
            UUID campaign,
            String name,
            String objective,
            String authority,
            @Nullable String document,
            String requester,
            @Nullable String legalReview,
            String originState,
            String receivingState,
            String endState,
            List<String> custodians)
            implements CampaignFact {
        public Opened {
            custodians = OrEmpty.list(custodians);
        }
    }

    /**
     * Staying and moving, weighed against each other (GC III 47 (2), by analogy).
     *
     * @param options all four, each with both dangers
     * @param chosen what was decided on them
     * @param saidBy who says so, by role and name
     */
    @FactKind("transfer.options-compared")
    record Compared(UUID campaign, List<Weighed> options, Option chosen, String saidBy, Occurred occurred)
            implements CampaignFact {}

    enum Option {
        STAY,
        MOVE,
        RELEASE,
        CIVILIAN_CARE
    }

    /**
     * @param dangerToHeld to the people themselves, 0 (none) to 4 (to life, for many)
     * @param dangerByEscape to others if some escape, on the same scale
     */
    record Weighed(Option option, int dangerToHeld, String toHeldBecause, int dangerByEscape, String byEscapeBecause) {}

    /** @param together those from whom the person must not be parted */
    record Nominee(UUID person, String destination, Lane lane, List<UUID> together) {
        public Nominee {
            together = OrEmpty.list(together);
        }
    }

    @FactKind("transfer.nominated")
    record Nominated(UUID campaign, String receiver, LocalDate day, List<Nominee> nominees) implements CampaignFact {}

    @FactKind("transfer.nomination-withdrawn")
    record Withdrawn(UUID campaign, List<UUID> persons, String reason) implements CampaignFact {}

    /** What the gates said of one person, passes left out. */
    record Findings(UUID person, List<GateResult> notPassed) {
        public Findings {
            notPassed = OrEmpty.list(notPassed);
        }
    }

    /** @param lift code of the lift, once there is one */
    @FactKind("transfer.gates-run")
    record GatesRun(UUID campaign, @Nullable String lift, Crossing.Moment moment, List<Findings> findings)
            implements CampaignFact {}

    /**
     * The first of two asks that a failed gate not stop one person.
     *
     * @param code of what failed; an override covers this failure and no other
     */
    @FactKind("transfer.override-asked")
    record OverrideAsked(
            UUID campaign, UUID override, UUID person, String gate, String code, String reason, String askedBy)
            implements CampaignFact {}

    /** The second, of another party's chain, agrees. */
    @FactKind("transfer.override-agreed")
    record OverrideAgreed(UUID campaign, UUID override, String agreedBy) implements CampaignFact {}

    /** A receiver's place for a night; the last word for a place and night counts. */
    @FactKind("transfer.capacity-offered")
    record CapacityOffered(
            UUID campaign,
            UUID offer,
            String receiver,
            String place,
            LocalDate night,
            int places,
            @Nullable Instant until)
            implements CampaignFact {}

    @FactKind("transfer.capacity-refused")
    record CapacityRefused(
            UUID campaign,
            UUID offer,
            String receiver,
            String place,
            LocalDate night,
            RefusalReason reason,
            @Nullable String note)
            implements CampaignFact {}

    /**
     * What each category counts and needs in plans of this campaign, signed by its authority; the last word counts.
     *
     * @param undecided category of those of whom nothing was decided; null if they are to be left out of plans
     * @param saidBy who signs it, by role and name
     */
    @FactKind("transfer.categories-set")
    record CategoriesSet(
            UUID campaign,
            List<CategoryWeight> categories,
            @Nullable String undecided,
            String saidBy) implements CampaignFact {}

    /**
     * Of which category people are: decided by somebody, of each for a reason, until it must be looked at again. Nothing is
     * computed from it but what a plan may carry together and what it needs.
     *
     * @param reviewOn first day on which the decision no longer stands
     */
    @FactKind("transfer.category-decided")
    record CategoryDecided(UUID campaign, List<Decided> decided, String decidedBy, LocalDate reviewOn)
            implements CampaignFact {}

    record Decided(UUID person, String category, String reason) {}

    /** Why a receiver says no. */
    enum RefusalReason {
        NO_SPACE,
        NO_ORDER,
        HEALTH,
        IDENTITY,
        NO_TRANSPORT,
        SECURITY,
        WEATHER,
        NO_AUTHORITY,
        STAFF
    }
}
