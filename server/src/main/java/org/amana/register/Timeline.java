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
     * @param place among entries of the same instant: its number, or that of the first entry that it corrects
     */
    public record Line(CustodyEntry entry, Instant recorded, int place) {

        /** The first instant at which the person certainly stood in the credit account. */
        Instant since() {
            return entry.occurred().latest();
        }
    }

    /**
     * A change with its debit found.
     *
     * @param move what brings it about
     * @param follows the entry that is only re-stated because of it, or null for the change itself
     */
    record Woven(
            Account debit,
            Account credit,
            Draft.Move move,
            @Nullable CustodyEntry follows) {

        Cause cause() {
            if (follows == null) {
                return move.cause();
            }
            return debit.equals(credit) ? Cause.WITHDRAWAL : follows.cause();
        }

        Occurred occurred() {
            return follows == null ? move.occurred() : follows.occurred();
        }

        @Nullable
        Integer corrects() {
            return follows == null ? move.corrects() : Integer.valueOf(follows.seq());
        }
    }

    private static final Comparator<Line> ORDER =
            Comparator.comparing(Line::since).thenComparing(Line::place);

    private final List<Line> lines = new ArrayList<>(4);
    private int lastSeq;

    /** Takes an entry in, in its place. */
    void apply(CustodyEntry entry, Instant recorded) {
        lastSeq = Math.max(lastSeq, entry.seq());
        @Nullable Line corrected = entry.corrects() == null ? null : line(entry.corrects());
        if (corrected != null) {
            lines.remove(corrected);
        }
        if (entry.cause() == Cause.WITHDRAWAL) {
            return;
        }
        Line line = new Line(entry, recorded, corrected == null ? entry.seq() : corrected.place());
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
     * Finds what it takes to have {@code moves} in the chain: the moves with their debits, and after them the entries whose debit
     * no longer holds, re-stated. An entry that would then move nobody is withdrawn.
     */
    List<Woven> weave(List<Draft.Move> moves) {
        List<Slot> slots = new ArrayList<>();
        for (Line line : lines) {
            boolean replaced = moves.stream()
                    .anyMatch(m ->
                            m.corrects() != null && m.corrects() == line.entry().seq());
            if (!replaced) {
                slots.add(new Slot(line.since(), line.place(), line.entry(), null));
            }
        }
        int order = lastSeq;
        for (Draft.Move move : moves) {
            order++;
            if (move.cause() != Cause.WITHDRAWAL) {
                @Nullable Line corrected = move.corrects() == null ? null : line(move.corrects());
                int place = corrected == null ? order : corrected.place();
                slots.add(new Slot(move.occurred().latest(), place, null, move));
            }
        }
        slots.sort(Comparator.comparing(Slot::since).thenComparing(Slot::place));
        List<Woven> woven = new ArrayList<>();
        for (Draft.Move move : moves) {
            if (move.cause() == Cause.WITHDRAWAL) {
                woven.add(new Woven(move.credit(), move.credit(), move, null));
            }
        }
        woven.addAll(walk(slots, moves.getLast()));
        return woven;
    }

    private record Slot(Instant since, int place, @Nullable CustodyEntry entry, Draft.@Nullable Move move) {}

    private static List<Woven> walk(List<Slot> slots, Draft.Move because) {
        List<Woven> woven = new ArrayList<>();
        Account account = Account.NOT_YET_ON_ROLL;
        for (Slot slot : slots) {
            if (slot.move() != null) {
                woven.add(new Woven(account, slot.move().credit(), slot.move(), null));
                account = slot.move().credit();
            } else if (slot.entry() != null) {
                if (!slot.entry().debit().equals(account)) {
                    woven.add(new Woven(account, slot.entry().credit(), because, slot.entry()));
                }
                account = slot.entry().credit();
            }
        }
        return woven;
    }
}
