package org.amana.transfer.pages;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A plan as a board: nights across, places and conveyances down. Escapes are weighted and to be expected.
 *
 * @param nights the nights of the plan, in order
 * @param places where somebody waits, {@code empty} how many places have nobody
 * @param ways those that carry somebody
 * @param idle how many ways carry nobody
 * @param limits what is limited
 * @param sorties in the order of nights
 * @param leftOut reasons, with how many people
 * @param others other plans of the campaign to hold it against, the newest first
 */
public record PlanBoardView(
        Head head,
        List<Night> nights,
        List<Place> places,
        int empty,
        List<Way> ways,
        int idle,
        List<Limit> limits,
        List<Sortie> sorties,
        List<LeftOut> leftOut,
        List<Approval> approvals,
        List<Other> others,
        May may) {

    private static final int PERCENT = 2;
    private static final double HUNDREDTH = 0.005;

    /** Everybody at all places before the first night. */
    public int before() {
        return places.stream().mapToInt(Place::before).sum();
    }

    /** Whether all its nights are past. */
    public boolean over() {
        return nights.stream().allMatch(Night::gone);
    }

    /**
     * @param firstNight noon of it
     * @param bound what no plan can go below; null if nobody proved one
     * @param gap share of the objective that may still be saved, in ten-thousandths
     * @param waiting who can be planned and has no sortie
     * @param engine code of the words for the engine
     * @param detail what the engine says of itself
     * @param stop why it stopped
     */
    public record Head(
            String campaign,
            String name,
            String plan,
            String receiver,
            String destination,
            Instant firstNight,
            Instant knownAt,
            Instant recorded,
            String engine,
            String detail,
            String stop,
            double objective,
            @Nullable Double bound,
            @Nullable Long gap,
            int people,
            int moved,
            int waiting,
            int leftOut,
            int changed,
            boolean approved,
            boolean inForce,
            long leaf) {

        public String path() {
            return "/campaigns/" + campaign + "/plans/" + plan;
        }

        /** Where a figure is taken apart. */
        public String why(String what, String where, int night) {
            return path() + "/why?what=" + what + "&where=" + URLEncoder.encode(where, StandardCharsets.UTF_8)
                    + "&night=" + night;
        }
    }

    /**
     * @param day noon of it
     * @param left people still there after its moves
     * @param risk escapes to be expected of them until the next
     * @param gone whether it is over
     */
    public record Night(int number, Instant day, int left, double risk, boolean gone) {}

    /** @param curve the row drawn */
    public record Place(
            String place, boolean hub, int before, List<Integer> left, List<Double> risk, double after, Curve curve) {}

    /** @param vehicle as people name it */
    public record Way(String leg, String from, String to, String vehicle, List<Load> loads) {}

    /** @param most sorties that the way can take; 0 is closed */
    public record Load(int sorties, int people, int most) {}

    /**
     * @param key by which it is asked about
     * @param words what it is
     */
    public record Limit(String key, String words, List<Use> uses) {}

    /** @param full whether not one more is left; most null where nothing limits it */
    public record Use(double used, @Nullable Double most, boolean full) {}

    /**
     * @param vehicle code of its type; said as people name it
     * @param escorts who must travel with them, by what the campaign asks for each category
     * @param shares what each category on board asks for; escorts are shared, so that these may be fractions
     * @param lift code of the lift that it became, null if it is none yet
     */
    public record Sortie(
            int number,
            int night,
            Instant day,
            String from,
            String to,
            String vehicle,
            String said,
            String group,
            int people,
            int escorts,
            List<Share> shares,
            @Nullable String lift) {}

    /** @param escorts that the people of one category on a sortie need together */
    public record Share(String category, double escorts) {}

    public record LeftOut(String reason, String words, int people) {}

    public record Approval(String party, String role, String by, Instant recorded, long leaf) {}

    /** @param firstNight noon of it */
    public record Other(String plan, Instant firstNight, double objective) {}

    public record May(boolean approve, boolean makeLifts, boolean tryOut) {}

    /** People left as a step line and the risk of each night as bars, in a box of its own. */
    public record Curve(int width, int height, String steps, List<Bar> bars, int most, double mostRisk) {}

    public record Bar(int x, int y, int width, int height) {}

    /** Weighted escapes as people say them: hundredths, and of little things the first two figures. */
    public static String escapes(double figure) {
        if (figure != 0 && Math.abs(figure) < HUNDREDTH) {
            return new BigDecimal(figure)
                    .round(new MathContext(2, RoundingMode.HALF_UP))
                    .toPlainString();
        }
        return String.format(Locale.ROOT, "%,.2f", figure);
    }

    /** A share in ten-thousandths, as per cent. */
    public static String percent(long share) {
        return BigDecimal.valueOf(share, PERCENT).setScale(2, RoundingMode.HALF_UP) + " %";
    }

    /** What is counted in whole pieces without its fraction, the rest with one figure of it. */
    public static String amount(double figure) {
        return Math.rint(figure) == figure
                ? String.format(Locale.ROOT, "%,.0f", figure)
                : String.format(Locale.ROOT, "%,.1f", figure);
    }
}
