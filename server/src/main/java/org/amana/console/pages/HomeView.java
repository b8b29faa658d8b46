package org.amana.console.pages;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The number now, and what somebody must look at.
 *
 * @param at the instant that it is of
 * @param live where a browser hears of changes
 * @param lifts null where the reader may not see lifts
 * @param map null where no place has a position
 * @param newest what was found not to agree last
 * @param discrepancies the first few, those past their clock first
 */
public record HomeView(
        Instant at,
        String live,
        Figures sum,
        List<Authority> authorities,
        List<Camp> camps,
        @Nullable Lifts lifts,
        @Nullable MapView map,
        List<Discrepancy> newest,
        List<Discrepancy> discrepancies,
        int open,
        int overdue,
        Ledger ledger) {

    /** Where it is said what a figure of the sum is made of. */
    public String why(WhyView.Figure figure) {
        return live.substring(0, live.length() - "live".length()) + "why/" + figure.name();
    }

    /**
     * Figures of one line; roll and count stand beside each other and neither is worked out from the other.
     *
     * @param held at a place, those absent left out
     * @param nextBack when the next of those absent is due, null if nobody is
     */
    public record Figures(
            int held,
            int inTransit,
            int inReception,
            int absent,
            int unaccounted,
            int seen,
            int notSeen,
            int notOnRoll,
            @Nullable Instant nextBack) {

        public int roll() {
            return held + inTransit + inReception + absent + unaccounted;
        }

        /** Line by line; the next to come back is the first of both. */
        public Figures plus(Figures other) {
            return new Figures(
                    held + other.held,
                    inTransit + other.inTransit,
                    inReception + other.inReception,
                    absent + other.absent,
                    unaccounted + other.unaccounted,
                    seen + other.seen,
                    notSeen + other.notSeen,
                    notOnRoll + other.notOnRoll,
                    earlier(nextBack, other.nextBack));
        }

        public static Figures none() {
            return new Figures(0, 0, 0, 0, 0, 0, 0, 0, null);
        }

        private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
            if (one == null || other == null) {
                return one == null ? other : one;
            }
            return one.isBefore(other) ? one : other;
        }
    }

    /** @param party code of the authority in control */
    public record Authority(String party, Figures sum, List<Line> lines) {}

    /**
     * A place of an authority.
     *
     * @param place code of the place, the lift's number for a lift
     * @param lift whether the place is a lift
     * @param lastCustodian whether nobody is there any more and the authority answers for those lost from there
     * @param counted when the place was last counted, null if never
     * @param how code of the words for how it was counted
     * @param differs whether that count did not agree with the roll of then
     */
    public record Line(
            String place,
            boolean lift,
            boolean lastCustodian,
            Figures figures,
            @Nullable Instant counted,
            @Nullable String how,
            boolean differs,
            boolean stale) {}

    /**
     * A camp: its people are residents, not held.
     *
     * @param roll on the camp's roll, whoever cannot be found among them
     * @param unknown of them, whose whereabouts are unknown
     */
    public record Camp(String place, String party, int roll, int present, int seen, int unknown) {}

    /**
     * @param moved how many people were received by receipt in all
     * @param tonight how many people are listed for the nights to come
     * @param overrides how many failed gates two people let pass
     * @param plan the newest plan; null if there is none, or it is not for this reader
     */
    public record Lifts(
            List<Lift> rows,
            int moved,
            int overrides,
            Curve curve,
            @Nullable Plan plan) {}

    /**
     * @param path of its board
     * @param objective escapes to be expected, weighted
     * @param gap share of it that a better plan may still save, in ten-thousandths; null where nothing was proven
     * @param people who can be planned; {@code moved} of them have a sortie
     */
    public record Plan(
            String path,
            Instant recorded,
            double objective,
            @Nullable Long gap,
            int people,
            int moved,
            boolean approved) {

        /** The objective as people say it. */
        public String escapes() {
            return String.format(Locale.ROOT, "%,.2f", objective);
        }

        /** The gap in per cent. */
        public String percent() {
            return gap == null ? "–" : BigDecimal.valueOf(gap, 2) + " %";
        }
    }

    /**
     * @param state code of its state
     * @param accepted null before anybody was to be accepted
     * @param concern code of the words of what is not in order, null if all is
     */
    public record Lift(
            String lift,
            String origin,
            String destination,
            String state,
            boolean moving,
            int aboard,
            @Nullable Integer accepted,
            Balance balance,
            int queried,
            int unanswered,
            int notProduced,
            int foundAboard,
            @Nullable Instant lastAct) {}

    /** Whether a lift balances by name. */
    public enum Balance {
        OPEN,
        BALANCED,
        DISAGREEMENT
    }

    /**
     * People moved, by day, beside what was published.
     *
     * @param moved how many in all by the end of each day
     */
    public record Curve(List<Point> moved, List<Published> published, LocalDate first, LocalDate last) {}

    public record Point(LocalDate day, int people) {}

    public record Published(
            LocalDate day,
            int people,
            String source,
            @Nullable String grade) {}

    /**
     * @param about {@code place:…} and the like
     * @param words code of what is the matter
     */
    public record Discrepancy(
            String id,
            int number,
            Instant due,
            String words,
            String about,
            String owner,
            @Nullable Integer expected,
            @Nullable Integer observed,
            int persons) {

        /** The place that it is about, null if it is not about one. */
        public @Nullable String place() {
            return about.startsWith("place:") ? about.substring("place:".length()) : null;
        }
    }

    /** @param witnesses how many cosigned the newest checkpoint */
    public record Ledger(long size) {}
}
