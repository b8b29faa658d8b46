package org.amana.soak;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.amana.register.Account;
import org.amana.register.Cause;
import org.amana.register.CustodyEntry;

/**
 * What the entries say, worked out the slow and obvious way from the entries alone, to hold the register's own answers against.
 * It shares nothing with the register but the form of an entry.
 */
final class NaiveHistory {

    private record Known(CustodyEntry entry, Instant recorded) {}

    private final Map<UUID, List<Known>> entries = new HashMap<>();

    void take(CustodyEntry entry, Instant recorded) {
        entries.computeIfAbsent(entry.person(), p -> new ArrayList<>()).add(new Known(entry, recorded));
    }

    Set<UUID> persons() {
        return entries.keySet();
    }

    /** Entries in effect as known at an instant, in the order in which they occurred. */
    List<CustodyEntry> inEffect(UUID person, Instant knownAt) {
        List<Known> known = entries.getOrDefault(person, List.of()).stream()
                .filter(k -> !k.recorded().isAfter(knownAt))
                .toList();
        Set<Integer> replaced = new HashSet<>();
        known.forEach(k -> {
            if (k.entry().corrects() != null) {
                replaced.add(k.entry().corrects());
            }
        });
        return known.stream()
                .map(Known::entry)
                .filter(e -> !replaced.contains(e.seq()) && e.cause() != Cause.WITHDRAWAL)
                .sorted(Comparator.comparing((CustodyEntry e) -> e.occurred().latest())
                        .thenComparing(e -> place(e, known)))
                .toList();
    }

    /** An entry that corrects another stands in its place among those of the same instant. */
    private static int place(CustodyEntry entry, List<Known> known) {
        if (entry.corrects() == null) {
            return entry.seq();
        }
        return known.stream()
                .map(Known::entry)
                .filter(e -> e.seq() == entry.corrects())
                .findFirst()
                .map(e -> place(e, known))
                .orElse(entry.seq());
    }

    /** The account in which the person stood at an instant, as known at another. */
    Account at(UUID person, Instant at, Instant knownAt) {
        Account account = Account.NOT_YET_ON_ROLL;
        for (CustodyEntry entry : inEffect(person, knownAt)) {
            if (entry.occurred().latest().isAfter(at)) {
                break;
            }
            account = entry.credit();
        }
        return account;
    }

    /** The account in which the person stands after all that is known. */
    Account now(UUID person, Instant knownAt) {
        List<CustodyEntry> all = inEffect(person, knownAt);
        return all.isEmpty() ? Account.NOT_YET_ON_ROLL : all.getLast().credit();
    }

    /** How often each number of entry was given to a person; more than once is a fault. */
    int entriesOf(UUID person) {
        return entries.getOrDefault(person, List.of()).size();
    }

    Set<Integer> numbersOf(UUID person) {
        Set<Integer> numbers = new HashSet<>();
        entries.getOrDefault(person, List.of())
                .forEach(k -> numbers.add(k.entry().seq()));
        return numbers;
    }
}
