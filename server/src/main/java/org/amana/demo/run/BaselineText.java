package org.amana.demo.run;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import org.amana.planner.greedy.GreedyPlanner;

/** What the planner would have done, beside what was published: every baseline, and which lever did it. */
final class BaselineText {

    private static final int MILLIONTHS = 6;

    private final Bounds bounds;
    private final Baselines baselines;
    private final Published published;
    private final Stage stage;
    private final Words words;
    private final PrintStream out;
    private final Curve real;
    private final Baselines.Result reception;

    BaselineText(Stage stage, Bounds bounds, Words words, PrintStream out) {
        this.stage = stage;
        this.bounds = bounds;
        this.words = words;
        this.out = out;
        this.baselines = new Baselines(bounds, new GreedyPlanner());
        this.published = new Published(stage.world().scenario(), bounds);
        this.real = bounds.published();
        this.reception = baselines.plan(Baselines.RECEPTION_BOUND);
    }

    /** How many the reception-bound plan has moved by the end of a day. */
    int plannedBy(LocalDate day) {
        return reception
                .curve()
                .movedBy((int) (day.toEpochDay() - bounds.first().toEpochDay()) + 1);
    }

    void print(List<EveningPlans.Made> evenings) {
        out.println();
        out.println(words.say("account.baselines"));
        // As published every minor was among the adults, whatever this run of the story does.
        row(
                "published",
                real,
                OptionalLong.empty(),
                stage.world().minorsToMove().size());
        Baselines.Result observed = baselines.plan(Baselines.AS_OBSERVED);
        row("observed", observed);
        row("reception", reception);
        row("lift", baselines.plan(Baselines.LIFT_BOUND));
        Published.Range doubt = published.doubt();
        line("baseline.doubt", "least", number(doubt.least()), "most", number(doubt.most()));
        out.println();
        out.println(words.say("account.levers"));
        lever("batching", real, observed.curve());
        lever("reception", observed.curve(), reception.curve());
        for (Map.Entry<String, Baselines.Rules> one : Baselines.levers().entrySet()) {
            lever(
                    one.getKey(),
                    reception.curve(),
                    baselines.plan(one.getValue()).curve());
        }
        queue();
        assumptions();
        evenings(evenings);
    }

    private void row(String code, Baselines.Result result) {
        row(code, result.curve(), result.least(), result.breaches());
    }

    private void row(String code, Curve curve, OptionalLong least, long breaches) {
        out.printf(
                Locale.ROOT,
                "  %s%n    %s%n",
                words.say("account.baseline." + code),
                words.say(
                        "account.baseline.score",
                        "days",
                        number(curve.peopleDays()),
                        "least",
                        least.isPresent() ? number(least.getAsLong()) : words.say("none"),
                        "finish",
                        curve.finish() == 0
                                ? words.say("none")
                                : curve.finish() + " (" + bounds.first().plusDays(curve.finish() - 1L) + ')',
                        "peak",
                        number(curve.peak()),
                        "breaches",
                        breaches));
    }

    private void lever(String code, Curve before, Curve after) {
        line(
                "lever." + code,
                "days",
                number(before.peopleDays() - after.peopleDays()),
                "nights",
                before.finish() - after.finish());
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
                    number(queue(real, aDay)),
                    "reception",
                    number(queue(reception.curve(), aDay)));
        }
    }

    private static long queue(Curve curve, int aDay) {
        return Math.max(0, curve.total() - (long) aDay * curve.finish());
    }

    private void assumptions() {
        out.println();
        out.println(words.say("account.assumptions"));
        for (String one : List.of("fleet", "reception", "children", "origin", "score")) {
            line("assumption." + one, "peak", number(bounds.observedPeak()));
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
                number(evenings.stream().mapToLong(EveningPlans.Made::people).sum()),
                "waiting",
                number(evenings.stream().mapToLong(EveningPlans.Made::waiting).sum()),
                "leftOut",
                number(evenings.stream().mapToLong(EveningPlans.Made::leftOut).sum()),
                "cost",
                escapes(evenings.stream()
                        .mapToLong(EveningPlans.Made::objective)
                        .sum()),
                "least",
                escapes(evenings.stream()
                        .mapToLong(one -> one.bound() == null ? 0 : one.bound())
                        .sum()));
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

    private static String number(long figure) {
        return String.format(Locale.ROOT, "%,d", figure);
    }
}
