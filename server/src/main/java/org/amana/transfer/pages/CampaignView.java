package org.amana.transfer.pages;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A campaign: what it is for, on whose authority, what was weighed, who is nominated, who will take them, and the plans.
 *
 * @param nominated how many people are nominated and not withdrawn
 * @param stopped how many of them a gate stopped when it was last asked, by gate
 * @param places where the reader may offer places, empty if nowhere
 * @param underWay address of the plan that is being made now, null if none is, or not for this reader
 * @param offers places by night, the last word of each receiver
 */
public record CampaignView(
        Head head,
        List<Option> comparison,
        int nominated,
        List<Stopped> stopped,
        List<Override> overrides,
        List<Offer> offers,
        List<Plan> plans,
        int lifts,
        List<String> places,
        @Nullable String underWay,
        May may) {

    public record Head(
            String campaign,
            String name,
            String objective,
            String authority,
            @Nullable String document,
            String requester,
            @Nullable String legalReview,
            String originState,
            String receivingState,
            String endState,
            Instant opened,
            long leaf) {}

    /** Dangers from 0 to 4, as somebody weighed them. */
    public record Option(
            String option,
            int dangerToHeld,
            String toHeldBecause,
            int dangerByEscape,
            String byEscapeBecause,
            boolean chosen,
            String saidBy,
            Instant occurred,
            long leaf) {}

    public record Stopped(String gate, String outcome, int people) {}

    /** @param agreed null while one alone asked for it */
    public record Override(
            String override,
            String person,
            String gate,
            String askedParty,
            String askedBy,
            Instant asked,
            @Nullable String agreedParty,
            @Nullable String agreedBy,
            @Nullable Instant agreed,
            long leaf) {}

    public record Offer(
            Instant night,
            String place,
            String receiver,
            int places,
            int taken,
            @Nullable String refusal,
            @Nullable String note) {

        /** Whether its night is still to come. */
        public boolean ahead(Instant now) {
            return night.isAfter(now);
        }
    }

    /**
     * Expected escapes, weighted, in millionths; the gap in ten-thousandths of the objective.
     *
     * @param gap what a better plan could still save, null where no bound is known
     */
    public record Plan(
            String plan,
            String receiver,
            String destination,
            Instant firstNight,
            int nights,
            String engine,
            String stop,
            long objective,
            @Nullable Long bound,
            @Nullable Long gap,
            int people,
            int moved,
            int leftOut,
            int approvals,
            Instant recorded,
            long leaf) {

        /** Whether one of its nights is still to come. */
        public boolean ahead(Instant now) {
            return firstNight.plus(Duration.ofDays(nights)).isAfter(now);
        }

        /** A figure in millionths, with two places. */
        public static String whole(long millionths) {
            return "%.2f".formatted(java.math.BigDecimal.valueOf(millionths, 6));
        }

        /** A share in ten-thousandths, as per cent with two places. */
        public static String percent(long share) {
            return "%.2f %%".formatted(java.math.BigDecimal.valueOf(share, 2));
        }
    }

    /** What the reader may do here. */
    public record May(boolean plan, boolean approve, boolean offer) {}
}
