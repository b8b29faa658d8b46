package org.amana.soak;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.amana.law.Lane;
import org.amana.platform.journal.Answer;
import org.amana.platform.journal.Recorded;
import org.amana.register.Account;
import org.amana.register.AccountKind;
import org.amana.register.CountFact;
import org.amana.register.CustodyEntry;
import org.amana.register.HandoverFact;
import org.amana.transfer.Balance;
import org.amana.transfer.CampaignFact;
import org.amana.transfer.CloseOutFact;
import org.amana.transfer.Lift;
import org.amana.transfer.LiftFact;
import org.amana.transfer.Line;
import org.amana.transfer.TransferMemory;
import org.jspecify.annotations.Nullable;

/**
 * What must hold of lifts, held against a naive reading of the facts: nobody is planned whom a gate stops (I6, I7), whoever was
 * carried all the same is recorded with a breach, and what a fact says of custody is in an entry of the same command.
 */
final class LiftInvariants {

    private final NaiveLifts lifts;
    private final NaiveHistory history;
    private final TransferMemory memory;
    private final ClosedLifts closing;
    private final Set<String> touched = new LinkedHashSet<>();

    LiftInvariants(NaiveLifts lifts, NaiveHistory history, TransferMemory memory) {
        this.lifts = lifts;
        this.history = history;
        this.memory = memory;
        this.closing = new ClosedLifts(history);
    }

    /** Checks each fact of a command against those before it, and takes it in. */
    void take(World.Step step, Answer.Taken command) {
        for (Recorded<?> recorded : command.facts()) {
            switch (recorded.fact()) {
                case CampaignFact.OverrideAsked asked -> mayBeAsked(asked);
                case LiftFact.Planned ignored -> {}
                case LiftFact fact -> {
                    check(step, command, lifts.lift(fact.lift()), fact, recorded.recorded());
                    touched.add(fact.lift());
                }
                case CloseOutFact.Closed closed ->
                    closing.check(lifts.lift(closed.lift()), closed, command, recorded.recorded());
                default -> {}
            }
            if (recorded.fact() instanceof CloseOutFact fact) {
                touched.add(fact.lift());
            }
            lifts.take(recorded, command);
        }
    }

    /** I7: never for age, a found risk, or a clinician's no. */
    private static void mayBeAsked(CampaignFact.OverrideAsked asked) {
        boolean never = asked.code().startsWith("gate.age-screen.")
                || asked.code().equals("gate.refoulement.risk-found")
                || asked.code().equals("gate.fit-to-travel.unfit")
                || asked.code().equals("gate.receiver.refused");
        require("I7", !never, "an override was asked for what nobody may override: " + asked);
    }

    private void check(World.Step step, Answer.Taken command, NaiveLift lift, LiftFact fact, Instant now) {
        switch (fact) {
            case LiftFact.ManifestChanged changed -> changed.added().forEach(one -> mayJoin(lift, one, now));
            case LiftFact.Frozen frozen -> freeze(lift, frozen, now);
            case LiftFact.Amended amended -> amend(lift, amended, now);
            case LiftFact.LinesLoaded loaded -> load(step, command, lift, loaded, now);
            case LiftFact.LinesEnded ended -> end(command, lift, ended, now);
            case LiftFact.FoundAboard found -> {
                named(command, "breach.transfer.stranger-aboard", found.persons());
                found.persons().forEach(one -> require("I5", entered(command, one, lift.code()), "no entry: " + found));
            }
            case LiftFact.BornAboard births ->
                births.persons()
                        .forEach(one -> require("I5", entered(command, one, lift.code()), "no entry: " + births));
            case LiftFact.MinorFound minors -> named(command, "breach.transfer.minor-aboard", minors.persons());
            case LiftFact.Departed departed -> depart(command, lift, departed);
            case LiftFact.RefusedAtTheGate refused ->
                named(command, "breach.transfer.refused-at-the-gate", refused.persons());
            case LiftFact.SilenceAlarm alarm ->
                require("silence", lift.moving && opened(command, "breach.transfer.silent"), "" + alarm);
            default -> {}
        }
    }

    private void mayJoin(NaiveLift lift, UUID person, Instant now) {
        CampaignFact.@Nullable Nominee nominee = lifts.law.nominated.get(person);
        require("I6", nominee != null && nominee.lane() == lift.planned.lane(), "not nominated for it: " + person);
        stops(lift, person, Set.of(person), now, 0).stream()
                .filter(NaiveLaw.Stop::ofAge)
                .forEach(stop -> broken(lift, person, stop));
        require("one lift", !lifts.elsewhere(lift, person), "%s is on two lifts".formatted(person));
    }

    private List<NaiveLaw.Stop> stops(NaiveLift lift, UUID person, Set<UUID> aboard, Instant now, int more) {
        return lifts.law.stops(lift, person, aboard, now, false, lifts.expected(lift) + more);
    }

    private static void broken(NaiveLift lift, UUID person, NaiveLaw.Stop stop) {
        throw new Violation(
                stop.ofAge() ? "I6" : "I7",
                "%s is on the manifest of %s (%s) against %s"
                        .formatted(person, lift.code(), lift.planned.lane(), stop.code()));
    }

    private void freeze(NaiveLift lift, LiftFact.Frozen frozen, Instant now) {
        Set<UUID> all = Set.copyOf(frozen.persons());
        for (UUID person : frozen.persons()) {
            stops(lift, person, all, now, 0).forEach(stop -> broken(lift, person, stop));
            require("one lift", !lifts.elsewhere(lift, person), person + " is on two lifts at freeze");
            Account account = history.now(person, now);
            require(
                    "I2",
                    lift.planned.sender().equals(account.authority())
                            && lift.planned.origin().equals(account.place()),
                    "%s stands in %s, not with the sender of %s".formatted(person, account, lift.code()));
        }
    }

    private void amend(NaiveLift lift, LiftFact.Amended amended, Instant now) {
        Set<UUID> before = lift.coming();
        amended.heldBack().forEach(marked -> before.remove(marked.person()));
        Set<UUID> after = new HashSet<>(before);
        after.addAll(amended.lateAdds());
        int more = amended.lateAdds().size();
        for (UUID person : amended.lateAdds()) {
            mayJoin(lift, person, now);
            stops(lift, person, after, now, more).forEach(stop -> broken(lift, person, stop));
        }
        for (UUID person : more == 0 ? Set.<UUID>of() : before) {
            List<NaiveLaw.Stop> stood = stops(lift, person, before, now, 0);
            stops(lift, person, after, now, 0).stream()
                    .filter(stop -> !stood.contains(stop))
                    .forEach(stop -> broken(lift, person, stop));
        }
    }

    private void load(World.Step step, Answer.Taken command, NaiveLift lift, LiftFact.LinesLoaded loaded, Instant now) {
        Set<UUID> aboard = lift.aboard();
        loaded.lines().stream()
                .filter(line -> line.loading() == Line.Loading.BOARDED)
                .forEach(line -> aboard.add(line.person()));
        for (LiftFact.Loaded line : loaded.lines()) {
            if (line.loading() != Line.Loading.BOARDED) {
                continue;
            }
            require("I2", entered(command, line.person(), lift.code()), "aboard without an entry: " + line);
            List<NaiveLaw.Stop> stops = stops(lift, line.person(), aboard, now, 0);
            boolean fact = lift.leg > 0 || step.seated().contains(line.person());
            if (!fact) {
                stops.forEach(stop -> broken(lift, line.person(), stop));
            }
            breaches(command, "breach.transfer.boarded-against-gate", line.person(), stops);
        }
    }

    /** Facts are recorded, and name the rule that they break. */
    private static void breaches(Answer.Taken command, String breach, UUID person, List<NaiveLaw.Stop> stops) {
        for (NaiveLaw.Stop stop : stops) {
            named(command, stop.ofAge() ? "breach.transfer.minor-aboard" : breach, List.of(person));
        }
    }

    private void end(Answer.Taken command, NaiveLift lift, LiftFact.LinesEnded ended, Instant now) {
        for (LiftFact.Ended line : ended.lines()) {
            require(
                    "I2",
                    moved(command, lift, line, now),
                    "%s has not the entry that fits it in %s: %s".formatted(line, lift.code(), command));
            if (line.ending() == Line.Ending.ACCEPTED) {
                List<NaiveLaw.Stop> stops = lifts.law.stops(lift, line.person(), lift.aboard(), now, true, 0);
                breaches(command, "breach.transfer.received-against-gate", line.person(), stops);
            }
        }
    }

    /** Whether custody went where the ending says that the person went. */
    private boolean moved(Answer.Taken command, NaiveLift lift, LiftFact.Ended line, Instant now) {
        @Nullable CustodyEntry entry = entry(command, line.person());
        if (entry == null
                && history.now(line.person(), now)
                        .kind()
                        .name()
                        .equals(line.ending().name())) {
            // The register had been told before.
            return true;
        }
        boolean returning = command.all(HandoverFact.Answered.class).stream()
                .map(answered -> lift.passings.get(answered.handover()))
                .anyMatch(passing -> passing != null && passing.begun.stage() == LiftFact.Stage.RETURN);
        return switch (line.ending()) {
            case ACCEPTED ->
                entry != null && lift.planned.receiver().equals(entry.credit().authority());
            case QUERIED -> entry == null;
            case RETURNED ->
                entry == null
                        ? !returning
                        : lift.planned.sender().equals(entry.credit().authority());
            case OFFLOADED, DIVERTED -> entry != null && entry.credit().sameAuthority(entry.debit());
            case RELEASED -> entry != null && entry.credit().kind() == AccountKind.RELEASED;
            case DIED -> entry != null && entry.credit().kind() == AccountKind.DIED;
            case ESCAPED -> entry != null && entry.credit().kind() == AccountKind.ESCAPED;
            case UNACCOUNTED -> entry != null && entry.credit().kind() == AccountKind.UNACCOUNTED;
        };
    }

    private static void depart(Answer.Taken command, NaiveLift lift, LiftFact.Departed departed) {
        if (departed.anyway()) {
            require("facts", opened(command, "breach.transfer.departed-anyway"), "no breach: " + departed);
        } else if (departed.leg() == 1) {
            LiftFact.@Nullable Counted counted = lift.loadingCount;
            require("I4", lift.loaded(null).isEmpty(), "left with lines open: " + departed);
            require(
                    "I4",
                    counted != null
                            && counted.byTwo()
                            && counted.clears()
                            && counted.figure() == lift.aboard().size(),
                    "left without a count that clears: " + departed);
        }
    }

    private static @Nullable CustodyEntry entry(Answer.Taken command, UUID person) {
        return command.all(CustodyEntry.class).stream()
                .filter(entry -> entry.person().equals(person))
                .findFirst()
                .orElse(null);
    }

    private static boolean entered(Answer.Taken command, UUID person, String code) {
        @Nullable CustodyEntry entry = entry(command, person);
        return entry != null
                && code.toLowerCase(Locale.ROOT).equals(entry.credit().place());
    }

    private static boolean opened(Answer.Taken command, String breach) {
        return command.all(CountFact.DiscrepancyOpened.class).stream()
                .anyMatch(opened ->
                        opened.breach().equals(breach) && !opened.owner().isBlank());
    }

    private static void named(Answer.Taken command, String breach, List<UUID> persons) {
        Set<UUID> said = new HashSet<>();
        command.all(CountFact.DiscrepancyOpened.class).stream()
                .filter(opened ->
                        opened.breach().equals(breach) && !opened.owner().isBlank())
                .forEach(opened -> said.addAll(opened.persons()));
        require("facts", said.containsAll(persons), "no %s names %s".formatted(breach, persons));
    }

    /** The product's own account of the lifts that changed is the naive one. */
    void compareTouched() {
        touched.forEach(code -> compare(lifts.lift(code)));
        touched.clear();
    }

    void compareAll() {
        lifts.all().forEach(this::compare);
    }

    private void compare(NaiveLift mine) {
        Lift theirs = memory.findLift(mine.code())
                .orElseThrow(() -> new Violation("I3", "lift " + mine.code() + " was forgotten"));
        Balance balance = theirs.balance();
        same(mine, Balance.Part.FROZEN, mine.frozen, balance);
        same(mine, Balance.Part.LATE_ADD, mine.lateAdds, balance);
        same(mine, Balance.Part.BOARDED, mine.loaded(Line.Loading.BOARDED), balance);
        same(mine, Balance.Part.NOT_PRODUCED, mine.loaded(Line.Loading.NOT_PRODUCED), balance);
        same(mine, Balance.Part.HELD_BACK, mine.loaded(Line.Loading.HELD_BACK), balance);
        same(mine, Balance.Part.FOUND_ABOARD, mine.foundAboard, balance);
        same(mine, Balance.Part.BORN, mine.born, balance);
        for (Line.Ending ending : Line.Ending.values()) {
            same(mine, Balance.Part.valueOf(ending.name()), mine.ended(ending), balance);
        }
        require("I4", theirs.state().closed() != mine.closed.isEmpty(), mine.code() + " is closed for one of two");
        if (!mine.isFrozen && mine.planned.lane() == Lane.ADULT) {
            require("I4", theirs.listed().equals(mine.manifest), "the manifest of " + mine.code() + " differs");
        }
    }

    private static void same(NaiveLift lift, Balance.Part part, Set<UUID> mine, Balance theirs) {
        require(
                "I4",
                theirs.part(part).equals(mine),
                "%s of %s: %s and not %s".formatted(part, lift.code(), theirs.part(part), mine));
    }

    private static void require(String invariant, boolean holds, String otherwise) {
        if (!holds) {
            throw new Violation(invariant, otherwise);
        }
    }
}
