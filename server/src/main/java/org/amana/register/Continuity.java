package org.amana.register;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who answered for a person, from the first entry on, without a break or with each break named.
 *
 * @param intervals one after the other, the last without an end
 * @param answered for how long somebody answered
 * @param whole from the first entry to the instant asked about, or to the entry by which nobody has to answer any more
 */
public record Continuity(List<Interval> intervals, Duration answered, Duration whole) {

    /** What an interval says of who answers. */
    public enum Answer {
        /** Somebody answered and the person was at a place. */
        ANSWERED,
        /** Somebody answered and could not say where the person was. */
        WHEREABOUTS_UNKNOWN,
        /** Nobody answered, and somebody had to: the person had escaped, or left before the next custody began. */
        GAP,
        /** Nobody has to answer: released, returned, died. */
        ENDED
    }

    /**
     * @param account null if it is of books that the viewer does not see
     * @param from first instant at which the person certainly stood there
     * @param mayHaveLeft first instant at which the person may have left
     * @param to first instant at which the person certainly stood elsewhere, null if not yet
     * @param seq the entry that began it
     */
    public record Interval(
            Answer answer,
            @Nullable Account account,
            Instant from,
            @Nullable Instant mayHaveLeft,
            @Nullable Instant to,
            Cause cause,
            int seq) {

        /** The interval in which the person was on the way out, at a time not known exactly. */
        public boolean uncertainEnd() {
            return mayHaveLeft != null && to != null && mayHaveLeft.isBefore(to);
        }
    }

    public long answeredDays() {
        return answered.toDays();
    }

    public long wholeDays() {
        return whole.toDays();
    }

    /** The breaks. */
    public List<Interval> gaps() {
        return intervals.stream()
                .filter(i -> i.answer() == Answer.GAP || i.answer() == Answer.WHEREABOUTS_UNKNOWN)
                .toList();
    }

    static Continuity of(List<PersonHistory.Entry> entries, Instant at) {
        List<PersonHistory.Entry> holding = entries.stream()
                .filter(PersonHistory.Entry::holds)
                .filter(entry -> !entry.latest().isAfter(at))
                .sorted(Comparator.comparing(PersonHistory.Entry::latest).thenComparing(PersonHistory.Entry::seq))
                .toList();
        List<Interval> intervals = new ArrayList<>(holding.size());
        Duration answered = Duration.ZERO;
        Duration whole = Duration.ZERO;
        for (int i = 0; i < holding.size(); i++) {
            boolean last = i == holding.size() - 1;
            Interval interval = interval(holding.get(i), last ? null : holding.get(i + 1), last);
            intervals.add(interval);
            Duration length = Duration.between(interval.from(), interval.to() == null ? at : interval.to());
            if (interval.answer() != Answer.ENDED) {
                whole = whole.plus(length);
            }
            if (interval.answer() == Answer.ANSWERED || interval.answer() == Answer.WHEREABOUTS_UNKNOWN) {
                answered = answered.plus(length);
            }
        }
        return new Continuity(List.copyOf(intervals), answered, whole);
    }

    private static Interval interval(PersonHistory.Entry entry, PersonHistory.@Nullable Entry next, boolean last) {
        return new Interval(
                answer(entry, last),
                entry.credit(),
                entry.latest(),
                next == null ? null : next.earliest(),
                next == null ? null : next.latest(),
                entry.cause(),
                entry.seq());
    }

    /** An account that the viewer does not see is one that a party answers for, unless the person left the jurisdiction. */
    private static Answer answer(PersonHistory.Entry entry, boolean last) {
        if (entry.credit() == null) {
            boolean received = entry.cause() == Cause.REPATRIATION || entry.cause() == Cause.EXTRADITION;
            return received ? Answer.ENDED : Answer.ANSWERED;
        }
        return switch (entry.credit().kind()) {
            case HELD, RESIDENT, ACCOMPANYING -> Answer.ANSWERED;
            case UNACCOUNTED -> Answer.WHEREABOUTS_UNKNOWN;
            case ESCAPED -> Answer.GAP;
            case RELEASED, LEFT_CAMP, REPATRIATED, EXTRADITED, DIED, DUPLICATE -> Answer.ENDED;
            case NOT_YET_ON_ROLL -> last ? Answer.ENDED : Answer.GAP;
        };
    }
}
