package org.amana.demo.run;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import org.amana.demo.people.Scenario;

/** The account as it is printed. */
final class AccountText {

    private static final int CURVE = 40;

    private final Account account;
    private final World world;
    private final Stage stage;
    private final Words words;
    private final PrintStream out;

    AccountText(Account account, Stage stage, Words words, PrintStream out) {
        this.account = account;
        this.world = stage.world();
        this.stage = stage;
        this.words = words;
        this.out = out;
    }

    void print(Campaign campaign, Lists lists, Map<LocalDate, Long> curve, BaselineText baselines, EveningPlans plans) {
        people();
        lifts(campaign);
        discrepancies();
        lists(lists);
        curve(curve, baselines);
        baselines.print(plans.made());
        ledger();
        verdict();
    }

    private void title(String code) {
        out.println();
        out.println(words.say("account." + code));
    }

    private void line(String code, Object... namesAndValues) {
        out.println("  " + words.say("account." + code, namesAndValues));
    }

    private void figure(String label, long figure) {
        out.printf(Locale.ROOT, "  %,9d  %s%n", figure, label);
    }

    private void people() {
        title("people");
        figure(words.say("what.held-at-start"), account.start().persons(line -> line.is("HELD")));
        out.println();
        account.end().accounts().stream()
                .sorted(Comparator.comparing((Overview.Line line) -> line.kind())
                        .thenComparing(Overview.Line::account))
                .forEach(line -> figure(name(line), line.persons()));
        out.println();
        figure(words.say("what.received"), account.received());
        figure(words.say("what.with-holder"), account.end().persons(l -> l.is("HELD") && l.by(world.holder())));
        figure(
                words.say("account.residents"),
                account.end().persons(line -> line.is("RESIDENT") || line.is("ACCOMPANYING")));
        figure(words.say("account.whereabouts"), account.end().persons(line -> line.is("UNACCOUNTED")));
        boolean published = stage.screening() == Stage.Screening.AS_PUBLISHED;
        line(
                published ? "minors-found" : "minors-kept",
                "count",
                published ? account.minorsFound() : world.minorsToMove().size());
    }

    private String name(Overview.Line line) {
        String kind = words.say("kind." + line.kind());
        String party = line.party() == null ? "" : ", " + party(line.party());
        String place = line.place() == null ? "" : ", " + place(line.place());
        return kind + party + place;
    }

    private String party(String code) {
        return world.scenario().parties().stream()
                .filter(p -> p.code().equals(code))
                .findFirst()
                .map(p -> words.of(p.name()))
                .orElse(code);
    }

    private String place(String code) {
        return world.scenario().places().stream()
                .filter(p -> p.code().equals(code))
                .findFirst()
                .map(p -> words.of(p.name()))
                .orElse(code);
    }

    private void lifts(Campaign campaign) {
        title("lifts");
        List<String> disagree = account.lifts().inDisagreement();
        line(
                "lifts.closed",
                "all",
                account.lifts().lifts().size(),
                "balanced",
                account.lifts().balanced(),
                "disagree",
                disagree.size());
        for (String lift : disagree) {
            LiftsNow.CloseOut closeOut = account.lifts().closeOut(lift);
            line(
                    "lifts.disagrees",
                    "lift",
                    lift,
                    "sent",
                    closeOut.sent(),
                    "received",
                    closeOut.received(),
                    "why",
                    why(closeOut));
        }
        line("overrides", "gates", gates(account.lifts().overrides()));
        Map<String, Integer> failed = new TreeMap<>();
        for (Map.Entry<String, LongAdder> gate : campaign.failedGates().entrySet()) {
            failed.put(gate.getKey(), gate.getValue().intValue());
        }
        line("failed-gates", "gates", gates(failed));
    }

    private String why(LiftsNow.CloseOut closeOut) {
        List<String> why = new ArrayList<>();
        for (String part : List.of("FOUND_ABOARD", "QUERIED", "UNACCOUNTED")) {
            int figure = closeOut.figures().getOrDefault(part, 0);
            if (figure > 0) {
                why.add(words.say("part." + part, "count", figure));
            }
        }
        return String.join(", ", why);
    }

    private String gates(Map<String, Integer> gates) {
        return gates.isEmpty()
                ? words.say("none")
                : gates.entrySet().stream()
                        .map(gate -> words.say("gate." + gate.getKey()) + ' ' + gate.getValue())
                        .collect(Collectors.joining(", "));
    }

    private void discrepancies() {
        title("discrepancies");
        for (Overview.Kind kind : account.end().discrepancies()) {
            line(
                    "discrepancy",
                    "what",
                    words.say(kind.breach()),
                    "open",
                    kind.open(),
                    "overdue",
                    kind.overdue(),
                    "resolved",
                    kind.resolved());
        }
    }

    private void lists(Lists lists) {
        title("lists");
        lists.taken()
                .forEach((code, status) ->
                        line("list", "list", code, "rows", status.rows(), "verdicts", verdicts(status.verdicts())));
    }

    private String verdicts(Map<String, Integer> verdicts) {
        return new TreeMap<>(verdicts)
                .entrySet().stream()
                        .map(v -> words.say("verdict." + v.getKey()) + ' ' + v.getValue())
                        .collect(Collectors.joining(", "));
    }

    /** A published figure stands on its own day with whoever gave it, also where it contradicts another. */
    private void curve(Map<LocalDate, Long> curve, BaselineText baselines) {
        title("curve");
        line("curve.columns");
        long most = Math.max(
                1, curve.values().stream().mapToLong(Long::longValue).max().orElse(1));
        curve.forEach((day, moved) -> {
            String bar = "#".repeat((int) (moved * CURVE / most));
            out.printf(
                    Locale.ROOT,
                    "  %s %,6d %,6d %-" + CURVE + "s %s%n",
                    day,
                    moved,
                    baselines.plannedBy(day),
                    bar,
                    published(day));
        });
    }

    private String published(LocalDate day) {
        return world.scenario().claims().stream()
                .filter(claim ->
                        claim.asOf().equals(day) && List.of("moved", "received").contains(claim.measure()))
                .map(this::published)
                .collect(Collectors.joining("; "));
    }

    private String published(Scenario.Claim claim) {
        String figure = claim.valueHigh() == null
                ? String.format(Locale.ROOT, "%,d", claim.value())
                : String.format(Locale.ROOT, "%,d-%,d", claim.value(), claim.valueHigh());
        return figure + " (" + party(claim.party()) + ')';
    }

    private void ledger() {
        title("ledger");
        line(
                "ledger.books",
                "leaves",
                account.audit().leaves(),
                "entries",
                account.audit().entries(),
                "persons",
                account.audit().persons());
        line("ledger.sum", "sum", account.audit().sum());
        account.audit().checkpoint().lines().limit(3).forEach(line -> out.println("    " + line));
        line("ledger.says");
    }

    private void verdict() {
        out.println();
        if (account.faults().isEmpty()) {
            out.println(words.say("account.well"));
            return;
        }
        out.println(words.say("account.not-well", "count", account.faults().size()));
        account.faults().forEach(fault -> out.println("  " + fault));
    }
}
