package org.amana.soak;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.amana.platform.journal.Answer;
import org.amana.platform.journal.Recorded;
import org.amana.register.HandoverFact;
import org.amana.transfer.CloseOutFact;
import org.amana.transfer.LiftFact;

/** Every lift as the facts tell it, and what stands in people's way. */
final class NaiveLifts {

    final NaiveLaw law = new NaiveLaw();
    private final Map<String, NaiveLift> lifts = new LinkedHashMap<>();

    void take(Recorded<?> recorded, Answer.Taken command) {
        switch (recorded.fact()) {
            case LiftFact.Planned planned -> lifts.put(planned.lift(), new NaiveLift(planned));
            case LiftFact fact -> {
                lift(fact.lift()).take(fact);
                if (fact instanceof LiftFact.HandoverBegun begun) {
                    begin(begun, command);
                }
            }
            case CloseOutFact fact -> lift(fact.lift()).take(fact);
            case HandoverFact.Answered answered -> answer(answered);
            default -> law.take(recorded);
        }
    }

    private void begin(LiftFact.HandoverBegun begun, Answer.Taken command) {
        for (HandoverFact.Offered offered : command.all(HandoverFact.Offered.class)) {
            if (offered.handover().equals(begun.handover())) {
                lift(begun.lift()).passings.put(begun.handover(), new NaiveLift.Passing(begun, offered));
            }
        }
    }

    private void answer(HandoverFact.Answered answered) {
        for (NaiveLift lift : lifts.values()) {
            NaiveLift.Passing passing = lift.passings.get(answered.handover());
            if (passing != null) {
                answered.lines().stream()
                        .filter(line -> line.verdict() != HandoverFact.Verdict.QUERIED)
                        .forEach(line -> passing.open.remove(line.person()));
            }
        }
    }

    boolean knows(String code) {
        return lifts.containsKey(code);
    }

    Iterable<NaiveLift> all() {
        return lifts.values();
    }

    NaiveLift lift(String code) {
        NaiveLift lift = lifts.get(code);
        if (lift == null) {
            throw new Violation("I4", "a fact speaks of lift " + code + ", which nobody planned");
        }
        return lift;
    }

    /** Whether another lift has a claim on somebody. */
    boolean elsewhere(NaiveLift lift, UUID person) {
        return lifts.values().stream().anyMatch(other -> other != lift && other.claims(person));
    }

    boolean claimed(UUID person) {
        return lifts.values().stream().anyMatch(lift -> lift.claims(person));
    }

    /** How many people a place awaits for the night of a lift. */
    int expected(NaiveLift lift) {
        return lifts.values().stream()
                .filter(other -> !other.aborted
                        && other.planned.receiver().equals(lift.planned.receiver())
                        && other.planned.destination().equals(lift.planned.destination())
                        && other.planned.night().equals(lift.planned.night()))
                .mapToInt(other -> (other.isFrozen ? other.coming() : other.manifest).size())
                .sum();
    }
}
