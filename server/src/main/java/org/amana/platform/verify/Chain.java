package org.amana.platform.verify;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One person's entries in effect, in the order in which they occurred. An entry that corrects another takes the other's
 * place, or only removes it if it withdraws it.
 */
final class Chain {

    static final String NOWHERE = "not-yet-on-roll";
    private static final String WITHDRAWAL = "WITHDRAWAL";

    /** @param place tells apart what occurred at one instant: the number of the entry whose place it has */
    record Line(long leaf, int seq, int place, Instant since, String debit, String credit) {

        boolean before(Line other) {
            int byTime = since.compareTo(other.since);
            return byTime < 0 || byTime == 0 && place < other.place;
        }
    }

    /** A debit that is not the credit before it. */
    record Break(Line line, String expected) {}

    final int number;
    private final List<Line> lines = new ArrayList<>(2);
    private int lastSeq;

    Chain(int number) {
        this.number = number;
    }

    int nextSeq() {
        return lastSeq + 1;
    }

    List<Line> lines() {
        return lines;
    }

    /**
     * Takes an entry in.
     *
     * @return false if it corrects an entry that is not in effect
     */
    boolean take(long leaf, LeafFacts entry) {
        lastSeq = entry.seq;
        int place = entry.seq;
        if (entry.corrects != null) {
            int at = find(entry.corrects);
            if (at < 0) {
                return false;
            }
            place = lines.remove(at).place();
        }
        if (!entry.cause.equals(WITHDRAWAL)) {
            insert(new Line(leaf, entry.seq, place, entry.since, entry.debit, entry.credit));
        }
        return true;
    }

    private void insert(Line line) {
        int at = lines.size();
        while (at > 0 && line.before(lines.get(at - 1))) {
            at--;
        }
        lines.add(at, line);
    }

    private int find(int seq) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (lines.get(i).seq() == seq) {
                return i;
            }
        }
        return -1;
    }

    /** The first place where the chain is not one, if it is not. */
    @Nullable
    Break broken() {
        String account = NOWHERE;
        for (Line line : lines) {
            if (!line.debit().equals(account)) {
                return new Break(line, account);
            }
            account = line.credit();
        }
        return null;
    }

    String account() {
        return lines.isEmpty() ? NOWHERE : lines.getLast().credit();
    }
}
