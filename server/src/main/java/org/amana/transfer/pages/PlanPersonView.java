package org.amana.transfer.pages;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a person leaves when the plan says, and what each other night would cost.
 *
 * @param place where the person waits; empty if the plan knows of no class of theirs
 * @param gate first night on which the receiver may take them
 * @param alike how many people the plan cannot tell from them
 * @param planned night on which they leave that place; null if they stay
 * @param reason words of why they are on no sortie; null if they are on one
 * @param each what one more night there counts, in escapes to be expected; 0 where nothing is feared
 * @param solved whether a solver answered
 */
public record PlanPersonView(
        PlanBoardView.Head head,
        LiftView.Named person,
        String place,
        String group,
        int gate,
        int alike,
        @Nullable Integer planned,
        @Nullable String reason,
        double each,
        boolean solved,
        List<PlanBoardView.Sortie> journey,
        List<Choice> choices) {

    /** How a night stands to the one planned. */
    public enum Standing {
        PLANNED,
        CLOSED,
        /** Only if somebody like them, who leaves that night, waits in their place; nothing else changes. */
        EXCHANGE,
        IMPOSSIBLE,
        COSTS,
        UNKNOWN
    }

    /**
     * A night on which they could leave.
     *
     * @param alike how many people like them leave on it by the plan
     * @param cost escapes to be expected in all, more than by the plan; null unless it costs
     * @param nights as many people as would have to wait there one night more to count the same; null where nothing is feared
     * @param full what is used up that night of what they would need, and what one more of it would save
     */
    public record Choice(
            int night,
            Instant day,
            Standing standing,
            int alike,
            @Nullable Double cost,
            @Nullable Long nights,
            List<String> full) {}

    /** The first night before theirs that is full of people like them; null if there is none. */
    public @Nullable Choice exchanged() {
        return choices.stream()
                .filter(one -> one.standing() == Standing.EXCHANGE && (planned == null || one.night() < planned))
                .findFirst()
                .orElse(null);
    }

    /** The cheapest of the nights before or after the one planned, if any costs something that is known. */
    public @Nullable Choice cheapest(boolean before) {
        return choices.stream()
                .filter(one -> one.standing() == Standing.COSTS
                        && planned != null
                        && (before ? one.night() < planned : one.night() > planned))
                .min(Comparator.comparingDouble(one -> one.cost() == null ? 0 : one.cost()))
                .orElse(null);
    }
}
