package org.amana.register;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.amana.platform.time.Occurred;
import org.jspecify.annotations.Nullable;

/**
 * Where one person stood, as known now: the entries in effect, in the order in which they occurred, each leaving the account
 * that the one before entered. Entries are put in by {@link #apply}; a late or a corrected one is prepared by {@link #weave},
 * which says what further entries it takes to keep the chain whole.
 */
public final class Timeline {

    /**
     * An entry in effect.
     *
     * @param recorded when the platform took it in
     */
    public record Line(CustodyEntry entry, Instant recorded) {

        /** The first instant at which the person certainly stood in the credit account. */
        Instant since() {
            return entry.occurred().latest();
        }
    }

    /**
     * One change to be made.
     *
     * @param corrects the entry to replace, or null
     */
    record Change(
            Account credit,
            Cause cause,
            Occurred occurred,
            @Nullable Integer corrects) {}

    /** A change with its debit found; {@code rebased} if it only follows from another. */
    record Woven(
            Account debit,
            Account credit,
            Cause cause,
            Occurred occurred,
            @Nullable Integer corrects,
            boolean rebased) {}

    private static final Comparator<Line> ORDER =
            Comparator.comparing(Line::since).thenComparing(line -> line.entry().seq());

    private final List<Line> lines = new ArrayList<>(4);
    private int lastSeq;

    /** Takes an entry in, in its place. */
    void apply(CustodyEntry entry, Instant recorded) {
        lastSeq = Math.max(lastSeq, entry.seq());
        if (entry.corrects() != null) {
            lines.removeIf(line -> line.entry().seq() == entry.corrects());
        }
        if (entry.cause() == Cause.WITHDRAWAL) {
            return;
        }
        Line line = new Line(entry, recorded);
        int at = Collections.binarySearch(lines, line, ORDER);
        lines.add(-at - 1, line);
    }

    public List<Line> lines() {
        return Collections.unmodifiableList(lines);
    }

    public int lastSeq() {
        return lastSeq;
    }

    /** The account in which the person stands after all that is known. */
    public Account now() {
        return lines.isEmpty()
                ? Account.NOT_YET_ON_ROLL
                : lines.getLast().entry().credit();
    }

    /** Since when the person stands where they stand. */
    public Instant since() {
        return lines.isEmpty() ? Instant.MIN : lines.getLast().since();
    }

    /** The account at an instant; within the interval of an entry that is not known exactly, the account being left. */
    public Account at(Instant instant) {
        Account account = Account.NOT_YET_ON_ROLL;
        for (Line line : lines) {
            if (line.since().isAfter(instant)) {
                break;
            }
            account = line.entry().credit();
        }
        return account;
    }

    public @Nullable Line line(int seq) {
        return lines.stream()
                .filter(line -> line.entry().seq() == seq)
                .findFirst()
                .orElse(null);
    }

    /** The episode in force, 0 before the first. */
    public int episode() {
        return lines.isEmpty() ? 0 : lines.getLast().entry().episode();
    }

    /**
     * Finds what it takes to have {@code changes} in the chain: the changes with their debits, and after them the entries whose
     * debit no longer holds, re-stated. An entry that would then move nobody is withdrawn.
     */
    List<Woven> weave(List<Change> changes) {
        List<Slot> slots = new ArrayList<>();
        for (Line line : lines) {
            boolean replaced = changes.stream()
                    .anyMatch(c ->
                            c.corrects() != null && c.corrects() == line.entry().seq());
            if (!replaced) {
                slots.add(new Slot(line.since(), line.entry().seq(), line, null));
            }
        }
        int order = lastSeq;
        for (Change change : changes) {
            order++;
            if (change.cause() != Cause.WITHDRAWAL) {
                slots.add(new Slot(change.occurred().latest(), order, null, change));
            }
        }
        slots.sort(Comparator.comparing(Slot::since).thenComparing(Slot::order));
        List<Woven> woven = new ArrayList<>(walk(slots));
        changes.stream()
                .filter(change -> change.cause() == Cause.WITHDRAWAL)
                .forEach(change -> woven.add(withdrawn(change)));
        return woven;
    }

    private record Slot(
            Instant since,
            int order,
            @Nullable Line line,
            @Nullable Change change) {}

    private static List<Woven> walk(List<Slot> slots) {
        List<Woven> woven = new ArrayList<>();
        Account account = Account.NOT_YET_ON_ROLL;
        for (Slot slot : slots) {
            if (slot.change() != null) {
                Change c = slot.change();
                woven.add(new Woven(account, c.credit(), c.cause(), c.occurred(), c.corrects(), false));
                account = c.credit();
            } else if (slot.line() != null) {
                CustodyEntry e = slot.line().entry();
                if (e.credit().equals(account)) {
                    woven.add(new Woven(account, account, Cause.WITHDRAWAL, e.occurred(), e.seq(), true));
                } else if (!e.debit().equals(account)) {
                    woven.add(new Woven(account, e.credit(), e.cause(), e.occurred(), e.seq(), true));
                }
                account = e.credit();
            }
        }
        return woven;
    }

    private Woven withdrawn(Change change) {
        Account standing = at(change.occurred().latest());
        return new Woven(standing, standing, Cause.WITHDRAWAL, change.occurred(), change.corrects(), false);
    }
}
