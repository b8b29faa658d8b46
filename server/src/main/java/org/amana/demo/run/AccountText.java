package org.amana.demo.run;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.amana.demo.people.Scenario;

/** The account as it is printed. */
final class AccountText {

    private static final int CURVE = 40;

    private final Account account;
    private final World world;
    private final Stage stage;
    private final Words words;
    private final Printer to;

    AccountText(Account account, Stage stage, Words words, PrintStream out) {
        this.account = account;
        this.world = stage.world();
        this.stage = stage;
        this.words = words;
        this.to = new Printer(words, world.scenario(), out);
    }

    void print(Campaign campaign, Lists lists, Map<LocalDate, Long> curve, BaselineText baselines, EveningPlans plans) {
        new PeopleText(account, stage, words, to).print();
        new LiftsText(account.lifts(), world, words, to).print(campaign);
        discrepancies();
        lists(lists);
        curve(curve, baselines);
        baselines.print(plans.made());
        ledger();
        verdict();
    }

    private void discrepancies() {
        to.title("discrepancies");
        to.line("discrepancies.says");
        for (Overview.Kind kind : account.end().discrepancies()) {
            to.line(
                    "discrepancy",
                    "what",
                    words.say(kind.breach()),
                    "all",
                    kind.open() + kind.resolved(),
                    "open",
                    kind.open(),
                    "overdue",
                    kind.overdue(),
                    "resolved",
                    kind.resolved(),
                    "persons",
                    kind.persons());
        }
    }

    private void lists(Lists lists) {
        to.title("lists");
        to.line("lists.says");
        lists.taken()
                .forEach((code, status) ->
                        to.line("list", "list", code, "rows", status.rows(), "verdicts", verdicts(status.verdicts())));
    }

    private String verdicts(Map<String, Integer> verdicts) {
        return words.list(new TreeMap<>(verdicts)
                .entrySet().stream()
                        .map(v -> words.say(
                                "account.counted", "what", words.say("verdict." + v.getKey()), "count", v.getValue()))
                        .toList());
    }

    /** A published figure stands on its own day with whoever gave it, also where it contradicts another. */
    private void curve(Map<LocalDate, Long> curve, BaselineText baselines) {
        to.title("curve");
        to.line("curve.columns");
        long most = Math.max(
                1, curve.values().stream().mapToLong(Long::longValue).max().orElse(1));
        curve.forEach((day, moved) -> {
            String bar = "#".repeat((int) (moved * CURVE / most));
            String figures = String.format(
                    Locale.ROOT, "%s %,6d %,6d %-" + CURVE + "s", day, moved, baselines.plannedBy(day), bar);
            to.plain((words.isolated(figures) + ' ' + published(day)).stripTrailing());
        });
    }

    private String published(LocalDate day) {
        List<String> published = world.scenario().claims().stream()
                .filter(claim ->
                        claim.asOf().equals(day) && List.of("moved", "received").contains(claim.measure()))
                .map(this::published)
                .toList();
        return String.join(words.say("semicolon"), published);
    }

    private String published(Scenario.Claim claim) {
        String figure = claim.valueHigh() == null
                ? String.format(Locale.ROOT, "%,d", claim.value())
                : String.format(Locale.ROOT, "%,d-%,d", claim.value(), claim.valueHigh());
        return words.say("account.published-by", "figure", figure, "party", to.party(claim.party()));
    }

    private void ledger() {
        to.title("ledger");
        to.line(
                "ledger.books",
                "leaves",
                account.audit().leaves(),
                "entries",
                account.audit().entries());
        to.line("ledger.persons", "persons", account.audit().persons());
        to.line("ledger.sum", "sum", account.audit().sum());
        to.line("ledger.checkpoint");
        // These lines are what was signed, byte by byte: nothing is put between their digits.
        account.audit().checkpoint().lines().limit(3).forEach(line -> to.plain("  " + words.isolated(line)));
        to.line("ledger.says");
    }

    private void verdict() {
        to.title(
                account.faults().isEmpty() ? "well" : "not-well",
                "count",
                account.faults().size());
        account.faults().forEach(to::plain);
    }
}
