package org.amana.demo.run;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** What the planner would have done, beside what was published: every baseline, and which lever did it. */
final class BaselineText {

    private static final int MILLIONTHS = 6;
    /** Figures have two places; less than half of the last is said in words. */
    private static final BigDecimal SMALLEST_SAID = new BigDecimal("0.005");

    private static final String PUBLISHED = "published";

    private final Bounds bounds;
    private final Reckoning reckoning;
    private final Published published;
    private final Stage stage;
    private final Words words;
    private final PrintStream out;
    private final Curve real;

    BaselineText(Stage stage, Bounds bounds, Reckoning reckoning, Words words, PrintStream out) {
        this.stage = stage;
        this.bounds = bounds;
        this.words = words;
        this.out = out;
        this.reckoning = reckoning;
        this.published = new Published(stage.world().scenario(), bounds);
        this.real = bounds.published();
    }

    /** How many the reception-bound plan has moved by the end of a day. */
    int plannedBy(LocalDate day) {
        return reckoning
                .reception()
                .curve()
                .movedBy((int) (day.toEpochDay() - bounds.first().toEpochDay()) + 1);
    }

    void print(List<EveningPlans.Made> evenings) {
        out.println();
        out.println(words.say("account.baselines"));
        // As published every minor was among the adults, whatever this run of the story does.
        row(PUBLISHED, real, OptionalLong.empty(), stage.world().minorsToMove().size());
        Baselines.Result observed = reckoning.observed();
        Baselines.Result reception = reckoning.reception();
        row("observed", observed);
        row("reception", reception);
        row("lift", reckoning.lift());
        Published.Range doubt = published.doubt();
        line("baseline.doubt", "least", doubt.least(), "most", doubt.most());
        out.println();
        out.println(words.say("account.levers"));
        lever("batching", real, observed.curve());
        lever("reception", observed.curve(), reception.curve());
        reckoning.levers().forEach((code, result) -> lever(code, reception.curve(), result.curve()));
        queue();
        assumptions();
        evenings(evenings);
    }

    private void row(String code, Baselines.Result result) {
        row(code, result.curve(), result.least(), result.breaches());
    }

    /** Says only what is so: a least of nothing says nothing, and whoever does not finish has no night of finishing. */
    private void row(String code, Curve curve, OptionalLong least, long breaches) {
        out.println("  " + words.say("account.baseline." + code));
        List<String> parts = new ArrayList<>();
        parts.add(words.say("account.score.days", "days", curve.peopleDays()));
        if (least.orElse(0) > 0) {
            parts.add(words.say("account.score.least", "least", least.getAsLong()));
        } else if (!code.equals(PUBLISHED)) {
            parts.add(words.say("account.score.no-least"));
        }
        int finish = curve.finish();
        parts.add(
                finish == 0
                        ? words.say(
                                "account.score.unfinished",
                                "moved",
                                curve.movedBy(curve.moved().size()),
                                "total",
                                curve.total())
                        : words.say(
                                "account.score.finish",
                                "night",
                                finish,
                                "date",
                                bounds.first().plusDays(finish - 1L)));
        parts.add(words.say("account.score.peak", "peak", curve.peak()));
        parts.add(words.say("account.score.breaches", "breaches", breaches));
        out.println("    " + String.join(words.say("semicolon"), parts));
    }

    /** Nights can be compared only if both finish. */
    private void lever(String code, Curve before, Curve after) {
        long days = before.peopleDays() - after.peopleDays();
        int sooner = before.finish() - after.finish();
        String nights = before.finish() == 0 || after.finish() == 0
                ? words.say("account.lever.no-nights")
                : words.say("account.lever." + (sooner < 0 ? "later" : "sooner"), "nights", Math.abs(sooner));
        String saved = days >= 0
                ? words.say("account.lever.saves", "days", days)
                : words.say("account.lever.costs", "days", -days);
        line("lever", "what", words.say("account.lever." + code), "saved", saved, "nights", nights);
    }

    /** The faster people come, the longer they wait for a judge. */
    private void queue() {
        int aDay = stage.world().scenario().figure("interrogations-a-day");
        if (aDay > 0) {
            line(
                    "baseline.queue",
                    "rate",
                    aDay,
                    "published",
                    queue(real, aDay),
                    "reception",
                    queue(reckoning.reception().curve(), aDay));
        }
    }

    private static long queue(Curve curve, int aDay) {
        return Math.max(0, curve.total() - (long) aDay * curve.finish());
    }

    private void assumptions() {
        out.println();
        out.println(words.say("account.assumptions"));
        for (String one : List.of("fleet", "reception", "children", "origin", "score")) {
            line("assumption." + one, "peak", bounds.observedPeak());
        }
    }

    private void evenings(List<EveningPlans.Made> evenings) {
        out.println();
        out.println(words.say("account.plans"));
        line(
                "plans.made",
                "plans",
                evenings.size(),
                "people",
                evenings.stream().mapToLong(EveningPlans.Made::people).sum(),
                "waiting",
                evenings.stream().mapToLong(EveningPlans.Made::waiting).sum(),
                "leftOut",
                evenings.stream().mapToLong(EveningPlans.Made::leftOut).sum());
        long cost = evenings.stream().mapToLong(EveningPlans.Made::objective).sum();
        long least = evenings.stream()
                .mapToLong(one -> one.bound() == null ? 0 : one.bound())
                .sum();
        boolean saysSomething = BigDecimal.valueOf(least, MILLIONTHS).compareTo(SMALLEST_SAID) >= 0;
        line("plans.cost", "cost", escapes(cost));
        line(saysSomething ? "plans.least" : "plans.no-least", "least", escapes(least));
        long cut = evenings.stream().filter(EveningPlans.Made::isCutShort).count();
        if (cut > 0) {
            line("plans.cut-short", "plans", cut);
        }
        line("plans.kept");
    }

    /** Said in millionths. */
    private static String escapes(long millionths) {
        return BigDecimal.valueOf(millionths, MILLIONTHS)
                .setScale(2, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private void line(String code, Object... namesAndValues) {
        out.println("  " + words.say("account." + code, namesAndValues));
    }
}
