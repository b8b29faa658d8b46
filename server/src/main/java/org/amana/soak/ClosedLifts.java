package org.amana.soak;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.amana.platform.journal.Answer;
import org.amana.register.CountFact;
import org.amana.transfer.Balance;
import org.amana.transfer.CloseOutFact;
import org.amana.transfer.LiftFact;
import org.amana.transfer.Line;
import org.jspecify.annotations.Nullable;

/** I4: a lift closes only if both equations hold by name; balanced only if it may be, else signed by both sides. */
final class ClosedLifts {

    private static final String DISAGREEMENT = "breach.transfer.closed-in-disagreement";
    private static final Set<Line.Ending> WITH_REPORT =
            Set.of(Line.Ending.DIED, Line.Ending.ESCAPED, Line.Ending.DIVERTED, Line.Ending.RELEASED);

    private final NaiveHistory history;

    ClosedLifts(NaiveHistory history) {
        this.history = history;
    }

    /** @param lift as it was before it closed */
    void check(NaiveLift lift, CloseOutFact.Closed closed, Answer.Taken command, Instant now) {
        CloseOutFact.Proposed proposed = proposed(lift, closed, command);
        Map<UUID, LiftFact.Ended> endings = lift.endingsWith(proposed.changes());
        Set<UUID> outcome = endings.keySet();
        require(lift.loaded(null).isEmpty(), lift, "closed with lines open: %s", lift.loaded(null));
        require(outcome.equals(lift.carried()), lift, "closed though the second equation does not hold: %s", outcome);
        require(
                figures(lift, endings).equals(proposed.figures()),
                lift,
                "the figures signed are not those of the lines: %s",
                proposed);
        boolean balances = balances(lift, endings, proposed) && nobodyLeft(lift, now);
        if (closed.balanced()) {
            require(balances, lift, "closed balanced and does not balance: %s", endings.values());
        } else {
            boolean said = command.all(CountFact.DiscrepancyOpened.class).stream()
                    .anyMatch(opened -> opened.breach().equals(DISAGREEMENT));
            require(said, lift, "nobody owns the disagreement: %s", closed);
        }
        if (!closed.balanced() || !lift.closed.isEmpty()) {
            require(signedByBoth(lift, proposed, command), lift, "closed by one side alone: %s", closed);
        }
    }

    private static CloseOutFact.Proposed proposed(NaiveLift lift, CloseOutFact.Closed closed, Answer.Taken command) {
        return command.all(CloseOutFact.Proposed.class).stream()
                .findFirst()
                .orElseGet(() -> lift.proposed.get(closed.version() - 1));
    }

    private static boolean balances(NaiveLift lift, Map<UUID, LiftFact.Ended> endings, CloseOutFact.Proposed proposed) {
        boolean open = endings.values().stream().anyMatch(ended -> NaiveLift.provisional(ended.ending()));
        boolean unreported = endings.values().stream()
                .anyMatch(ended -> WITH_REPORT.contains(ended.ending()) && blank(ended.report()));
        long accepted = endings.values().stream()
                .filter(ended -> ended.ending() == Line.Ending.ACCEPTED)
                .count();
        return lift.foundAboard.isEmpty()
                && !open
                && !unreported
                && proposed.sent() == lift.loaded(Line.Loading.BOARDED).size()
                && proposed.received() == accepted;
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private boolean nobodyLeft(NaiveLift lift, Instant now) {
        String place = lift.code().toLowerCase(Locale.ROOT);
        return history.persons().stream()
                .noneMatch(person -> place.equals(history.now(person, now).place()));
    }

    private static Map<String, Integer> figures(NaiveLift lift, Map<UUID, LiftFact.Ended> endings) {
        Map<String, Integer> figures = new HashMap<>();
        figures.put(Balance.Part.FROZEN.name(), lift.frozen.size());
        figures.put(Balance.Part.LATE_ADD.name(), lift.lateAdds.size());
        figures.put(Balance.Part.FOUND_ABOARD.name(), lift.foundAboard.size());
        figures.put(Balance.Part.BORN.name(), lift.born.size());
        for (Line.Loading loading : List.of(Line.Loading.BOARDED, Line.Loading.NOT_PRODUCED, Line.Loading.HELD_BACK)) {
            figures.put(loading.name(), lift.loaded(loading).size());
        }
        endings.values().forEach(ended -> figures.merge(ended.ending().name(), 1, Integer::sum));
        figures.values().removeIf(figure -> figure == 0);
        return figures;
    }

    private static boolean signedByBoth(NaiveLift lift, CloseOutFact.Proposed proposed, Answer.Taken command) {
        return command.all(CloseOutFact.Signed.class).stream().anyMatch(signed -> {
            Set<String> parties = new HashSet<>(Set.of(proposed.act().party()));
            parties.add(signed.act().party());
            return signed.hash().equals(proposed.hash())
                    && parties.size() == 2
                    && parties.contains(lift.planned.receiver())
                    && lift.parties().containsAll(parties);
        });
    }

    private static void require(boolean holds, NaiveLift lift, String otherwise, Object what) {
        if (!holds) {
            throw new Violation("I4", "lift " + lift.code() + " " + otherwise.formatted(what));
        }
    }
}
