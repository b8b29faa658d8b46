package org.amana.transfer.pages;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a new lift is chosen from.
 *
 * @param code a code that no lift has yet
 * @param offers places offered by night, refusals among them
 * @param places where a leg may begin or end, conveyances apart
 * @param parties who may carry
 * @param legs legs flown or driven before, the newest first
 */
public record NewLiftView(
        String campaign,
        String name,
        String code,
        List<Offer> offers,
        List<KnownLeg> legs,
        List<Origin> origins,
        List<String> mandates,
        List<String> places,
        List<String> parties) {

    /** @param night noon of it; day as a form writes it */
    public record Offer(
            String receiver,
            String place,
            Instant night,
            String day,
            int places,
            int taken,
            @Nullable String refusal) {}

    public record KnownLeg(String from, String to, String carrier, String conveyance, int seats, int silence) {

        /** As one field of a form. */
        public String value() {
            return String.join("|", from, to, carrier, conveyance, Integer.toString(seats), Integer.toString(silence));
        }
    }

    /** Where people nominated stand, and who answers for them there. */
    public record Origin(String sender, String place, int people) {}
}
