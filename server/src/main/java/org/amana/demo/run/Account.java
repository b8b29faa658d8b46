package org.amana.demo.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The account at the end: what the API says, beside what the files say must be; every difference is a fault. */
final class Account {

    private static final String MINOR_ABOARD = "minor-aboard";

    private final World world;
    private final Words words;
    private final Overview start;
    private final Overview end;
    private final LiftsNow lifts;
    private final Audit.Report audit;
    private final Expected expected;
    private final Stage.Screening screening;
    private final List<String> faults = new ArrayList<>();

    Account(Stage stage, Words words, Overview start, Audit audit) {
        this.world = stage.world();
        this.words = words;
        this.start = start;
        this.end = Overview.now(stage.crew());
        this.lifts = LiftsNow.of(stage.crew());
        this.screening = stage.screening();
        this.expected = Expected.of(world, screening);
        String key = stage.crew()
                .cell(Post.CELL)
                .get("/api/v1/ledger/key", Key.class)
                .verifierKey();
        String checkpoint = Checkpoint.covering(stage.crew().cell(Post.CELL), end.leaves());
        this.audit = audit.check(key, checkpoint);
        faults.addAll(stage.tally().faults());
        check();
    }

    private record Key(String verifierKey) {}

    Overview start() {
        return start;
    }

    Overview end() {
        return end;
    }

    LiftsNow lifts() {
        return lifts;
    }

    Audit.Report audit() {
        return audit;
    }

    Expected expected() {
        return expected;
    }

    List<String> faults() {
        return faults;
    }

    private void check() {
        same("held-at-start", Expected.heldAtTheStart(world), start.persons(line -> line.is("HELD")));
        same("received", expected.received(), received());
        same("died", expected.died(), end.persons(line -> line.is("DIED")));
        same("at-large", expected.atLarge(), end.persons(line -> line.is("ESCAPED")));
        same("released", expected.released(), end.persons(line -> line.is("RELEASED")));
        same("with-holder", expected.withHolder(), end.persons(line -> line.is("HELD") && line.by(world.holder())));
        Set<String> places = new TreeSet<>(expected.atSites().keySet());
        for (String place : places) {
            long found = end.persons(line -> line.is("HELD") && line.at(place));
            if (expected.atSites().getOrDefault(place, 0) != found) {
                fault("place", "place", place, "expected", expected.atSites().getOrDefault(place, 0), "found", found);
            }
        }
        same(
                "total",
                expected.total(),
                heldNow() + end.persons(line -> line.is("DIED") || line.is("ESCAPED") || line.is("RELEASED")));
        checkLifts();
        checkMinors();
        checkBooks();
    }

    private void checkLifts() {
        same("lifts", world.scenario().lifts().size(), lifts.lifts().size());
        lifts.open().forEach(lift -> fault("lift-open", "lift", lift.lift(), "state", lift.state()));
    }

    private void checkMinors() {
        long wanted =
                screening == Stage.Screening.AS_PUBLISHED ? world.minorsToMove().size() : 0;
        same("minors", wanted, minorsFound());
        if (screening == Stage.Screening.BEFORE_BOARDING) {
            long moved = world.minorsToMove().stream()
                    .filter(minor ->
                            !world.whereIs(minor).equals(world.person(minor).place()))
                    .count();
            same("minors-moved", 0, moved);
        }
    }

    private void checkBooks() {
        same("trial-balance", 0, end.sum());
        if (!end.sound()) {
            fault("unsound");
        }
        audit.findings().forEach(finding -> fault("ledger", "finding", finding));
        same("audit-sum", 0, audit.sum());
        Map<String, Long> ours = new TreeMap<>();
        end.accounts().forEach(line -> ours.merge(line.account(), line.persons(), Long::sum));
        Map<String, Long> theirs = new TreeMap<>(audit.balances());
        theirs.values().removeIf(balance -> balance <= 0);
        if (audit.findings().isEmpty() && !ours.equals(theirs)) {
            Map<String, Long> onlyOurs = new TreeMap<>(ours);
            onlyOurs.entrySet().removeAll(theirs.entrySet());
            theirs.entrySet().removeAll(ours.entrySet());
            fault("audit-differs", "server", onlyOurs, "verifier", theirs);
        }
    }

    /** People whom the receiver holds, at places that are not sites of the story's start. */
    long received() {
        return end.persons(this::isReceived);
    }

    boolean isReceived(Overview.Line line) {
        return line.is("HELD")
                && line.by(world.receiver())
                && line.place() != null
                && !expected.atSites().containsKey(line.place());
    }

    long heldNow() {
        return end.persons(line -> line.is("HELD"));
    }

    /** Those found to be minors on an adult lift, as the open breaches name them. */
    long minorsFound() {
        return end.discrepancies().stream()
                .filter(kind -> kind.breach().endsWith(MINOR_ABOARD))
                .mapToLong(Overview.Kind::persons)
                .sum();
    }

    private void same(String what, long wanted, long found) {
        if (wanted != found) {
            fault("differs", "what", words.say("what." + what), "expected", wanted, "found", found);
        }
    }

    private void fault(String code, Object... namesAndValues) {
        faults.add(words.say("fault." + code, namesAndValues));
    }
}
