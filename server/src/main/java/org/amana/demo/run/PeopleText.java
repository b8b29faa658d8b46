package org.amana.demo.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** Where everybody is, block by block, so that each total can be added up again by eye. */
final class PeopleText {

    /** Every kind of account is in one block; each block has its total. */
    private static final Map<String, List<String>> BLOCKS = blocks();

    private final Account account;
    private final Stage stage;
    private final Words words;
    private final Printer to;

    PeopleText(Account account, Stage stage, Words words, Printer to) {
        this.account = account;
        this.stage = stage;
        this.words = words;
        this.to = to;
    }

    private static Map<String, List<String>> blocks() {
        Map<String, List<String>> blocks = new LinkedHashMap<>();
        blocks.put("held", List.of("HELD"));
        blocks.put("no-longer", List.of("RELEASED", "REPATRIATED", "EXTRADITED", "ESCAPED", "DIED"));
        blocks.put("camps", List.of("RESIDENT", "ACCOMPANYING", "LEFT_CAMP"));
        blocks.put("unaccounted", List.of("UNACCOUNTED"));
        blocks.put("others", List.of("DUPLICATE", "NOT_YET_ON_ROLL"));
        return blocks;
    }

    void print() {
        to.title("people");
        to.line("people.one-account");
        BLOCKS.forEach(this::block);
        to.empty();
        to.line("people.totals");
        whole();
        parts();
        children();
    }

    private void block(String block, List<String> kinds) {
        List<Overview.Line> lines = account.end().accounts().stream()
                .filter(line -> kinds.contains(line.kind()))
                .sorted(Comparator.comparing((Overview.Line line) -> kinds.indexOf(line.kind()))
                        .thenComparing(Overview.Line::account))
                .toList();
        if (lines.isEmpty()) {
            return;
        }
        to.empty();
        to.line("block." + block);
        lines.forEach(line -> to.figure(name(line), line.persons()));
        if (lines.size() > 1) {
            to.figure(words.say("account.block." + block + ".total"), persons(block));
        }
    }

    private String name(Overview.Line line) {
        List<String> parts = new ArrayList<>(List.of(words.say("kind." + line.kind())));
        if (line.party() != null) {
            parts.add(words.isolated(to.party(line.party())));
        }
        if (line.place() != null) {
            parts.add(words.isolated(to.place(line.place())));
        }
        return words.list(parts);
    }

    private long persons(String block) {
        return account.end().persons(in(block));
    }

    private static Predicate<Overview.Line> in(String block) {
        List<String> kinds = BLOCKS.getOrDefault(block, List.of());
        return line -> kinds.contains(line.kind());
    }

    /** The roll of those held, and everybody that the books speak of. */
    private void whole() {
        long heldAtStart = account.start().persons(line -> line.is("HELD"));
        to.figure(words.say("what.held-at-start"), heldAtStart);
        long held = persons("held");
        long gone = persons("no-longer");
        to.why(held + gone == heldAtStart ? "held-at-start" : "held-and-others", "held", held, "gone", gone);
        long all = account.end().persons(line -> true);
        long atStart = account.start().persons(line -> true);
        long second = account.end().persons(line -> line.is("DUPLICATE"));
        to.figure(words.say("account.records"), all);
        Map<String, Long> made = new LinkedHashMap<>();
        made.put("held", heldAtStart);
        made.put("residents", atStart - heldAtStart);
        made.put("entered-since", all - atStart - second);
        made.put("second", second);
        made.values().removeIf(figure -> figure == 0);
        to.why(
                "records",
                "parts",
                words.list(made.entrySet().stream()
                        .map(part -> words.say("account.why.records." + part.getKey(), "count", part.getValue()))
                        .toList()));
    }

    private void parts() {
        to.figure(words.say("what.received"), account.received());
        to.why("received", "places", by(account::isReceived, line -> to.place(String.valueOf(line.place()))));
        Predicate<Overview.Line> holders =
                line -> line.is("HELD") && line.by(stage.world().holder());
        long sites = account.end().accounts().stream().filter(holders).count();
        to.figure(words.say("what.with-holder"), account.end().persons(holders));
        to.why("with-holder", "accounts", sites, "party", to.party(stage.world().holder()));
        to.figure(words.say("account.residents"), persons("camps"));
        if (persons("camps") > 0) {
            to.why("residents", "kinds", by(in("camps"), line -> words.say("kind." + line.kind())));
        }
        to.figure(words.say("account.whereabouts"), persons("unaccounted"));
        if (persons("unaccounted") > 0) {
            to.why("whereabouts", "parties", by(in("unaccounted"), line -> to.party(String.valueOf(line.party()))));
        }
    }

    /** A figure for each name, the largest first. */
    private String by(Predicate<Overview.Line> which, Function<Overview.Line, String> name) {
        Map<String, Long> figures = new TreeMap<>();
        account.end().accounts().stream()
                .filter(which)
                .forEach(line -> figures.merge(name.apply(line), line.persons(), Long::sum));
        return words.list(figures.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(one -> words.say("account.figure-of", "figure", one.getValue(), "name", one.getKey()))
                .toList());
    }

    private void children() {
        if (stage.screening() == Stage.Screening.AS_PUBLISHED) {
            to.line("minors-found", "count", account.minorsFound());
        } else {
            to.line("minors-kept", "count", stage.world().minorsToMove().size());
        }
    }
}
