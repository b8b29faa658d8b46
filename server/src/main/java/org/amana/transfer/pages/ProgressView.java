package org.amana.transfer.pages;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan that is being made, as it stands.
 *
 * @param name of the campaign
 * @param stage how far it is, as a word of the texts
 * @param seconds since it was asked for
 * @param objective escapes to be expected by the best plan so far, weighted; null while there is none
 * @param gap share that may still be saved, in ten-thousandths; null while nothing is proven
 * @param people all that can be planned; {@code arriving} of them reach the destination by the best plan so far
 * @param nights how many reach it night by night
 * @param reasons why there is no plan, in words; empty unless there is none
 * @param enough whether somebody said that what there is is enough
 */
public record ProgressView(
        String campaign,
        String name,
        String plan,
        String stage,
        int seconds,
        @Nullable Double objective,
        @Nullable Double bound,
        @Nullable Long gap,
        int people,
        int arriving,
        int sorties,
        List<Night> nights,
        @Nullable Curve curve,
        List<String> reasons,
        boolean enough,
        boolean mayStop) {

    /** @param day noon of it */
    public record Night(int number, Instant day, int arriving) {}

    /**
     * How objective and bound came here, in a box of its own; what lies between them may still be saved.
     *
     * @param objective a step line
     * @param bound a step line under it; empty while nothing is proven
     * @param high objective at the upper edge
     * @param low bound at the lower edge
     */
    public record Curve(int width, int height, String objective, String bound, double high, double low) {}

    public String path() {
        return "/campaigns/" + campaign + "/plans/" + plan;
    }

    public boolean recorded() {
        return stage.equals("RECORDED");
    }

    /** Whether it goes on by itself. */
    public boolean going() {
        return !recorded() && !stage.equals("REFUSED");
    }
}
