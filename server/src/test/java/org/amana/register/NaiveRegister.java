package org.amana.register;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.amana.platform.journal.Recorded;

/** The roll the slow way: every entry recorded by then, less those that a later one corrects, read from the first on. */
final class NaiveRegister {

    private record Line(CustodyEntry entry, Instant recorded) {}

    private final Map<UUID, List<Line>> entries = new HashMap<>();

    void take(List<Recorded<?>> facts) {
        for (Recorded<?> fact : facts) {
            if (fact.fact() instanceof CustodyEntry entry) {
                entries.computeIfAbsent(entry.person(), id -> new ArrayList<>()).add(new Line(entry, fact.recorded()));
            }
        }
    }

    Set<UUID> roll(Account account, Moment moment) {
        Set<UUID> roll = new HashSet<>();
        entries.forEach((person, lines) -> {
            if (account.equals(where(lines, moment))) {
                roll.add(person);
            }
        });
        return roll;
    }

    private static Account where(List<Line> lines, Moment moment) {
        List<CustodyEntry> known = lines.stream()
                .filter(line -> !line.recorded().isAfter(moment.knownAt()))
                .map(Line::entry)
                .toList();
        Set<Integer> corrected = new HashSet<>();
        known.stream().filter(e -> e.corrects() != null).forEach(e -> corrected.add(e.corrects()));
        return known.stream()
                .filter(e -> !corrected.contains(e.seq()) && e.cause() != Cause.WITHDRAWAL)
                .filter(e -> !e.occurred().latest().isAfter(moment.at()))
                .max(Comparator.comparing((CustodyEntry e) -> e.occurred().latest())
                        .thenComparing(CustodyEntry::seq))
                .map(CustodyEntry::credit)
                .orElse(Account.NOT_YET_ON_ROLL);
    }
}
