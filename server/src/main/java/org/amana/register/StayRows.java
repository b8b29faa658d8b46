package org.amana.register;

import static org.amana.platform.journal.RowWriter.FOREVER;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amana.platform.journal.Rows;
import org.jspecify.annotations.Nullable;

/** Lays a person's stays out on both time axes, so that a roll can be asked for any instant as known at any other. */
final class StayRows {

    private static final Rows.Keyed STAY = new Rows.Keyed(
            "stay",
            List.of(column("person_id", "uuid"), column("seq", "int4"), column("opened_known", "timestamptz")),
            List.of(
                    column("account_id", "int4"),
                    column("number", "int4"),
                    column("since", "timestamptz"),
                    column("lost_from", "int4")),
            List.of(
                    column("until_earliest", "timestamptz"),
                    column("until", "timestamptz"),
                    column("closed_known", "timestamptz"),
                    column("retired_known", "timestamptz"),
                    column("known_span", "int2"),
                    column("held_span", "int2")));

    private static final String RETIRE_OPEN = """
            update stay set retired_known = ?, closed_known = ?, known_span = ?
            where person_id = ? and seq = ? and opened_known = ?
            """;

    private static final String RETIRE_CLOSED = """
            update stay set retired_known = ? where person_id = ? and seq = ? and opened_known = ?
            """;

    private record Key(UUID person, int seq, Instant opened) {}

    private record Version(UUID person, int seq) {}

    private final AccountIds accounts;

    /** When the row of a stay was opened, where a correction re-opened it; else it is when its entry was recorded. */
    private final Map<Version, Instant> reopened = new HashMap<>();

    StayRows(AccountIds accounts) {
        this.accounts = accounts;
    }

    /** An entry that only adds to the end of the chain: the open stay closes, another opens. */
    void append(Person person, Instant recorded, Rows out) {
        List<Timeline.Line> lines = person.timeline.lines();
        Timeline.Line entered = lines.getLast();
        accounts.of(entered.entry().credit(), out);
        if (!out.wanted()) {
            return;
        }
        if (lines.size() > 1) {
            Timeline.Line left = lines.get(lines.size() - 2);
            Stay closed = new Stay(
                    left.entry().seq(),
                    left.entry().credit(),
                    left.entry().debit(),
                    left.since(),
                    entered.entry().occurred().earliest(),
                    entered.since());
            Instant opened = opened(person, left);
            out.change(
                    STAY,
                    new Key(person.id, closed.seq(), opened),
                    row(person, closed, opened, recorded, FOREVER, out));
        }
        add(
                person,
                new Stay(
                        entered.entry().seq(),
                        entered.entry().credit(),
                        entered.entry().debit(),
                        entered.since(),
                        FOREVER,
                        FOREVER),
                recorded,
                FOREVER,
                FOREVER,
                out);
    }

    private Instant opened(Person person, Timeline.Line line) {
        return reopened.getOrDefault(new Version(person.id, line.entry().seq()), line.recorded());
    }

    /** A late entry or a correction: rows that no longer hold are retired, and the chain as it is known now takes their place. */
    void restate(Person person, List<Stay> before, Map<Integer, Instant> knownBefore, Instant recorded, Rows out) {
        List<Stay> after = Stay.of(person.timeline);
        for (Stay old : before) {
            if (!after.contains(old)) {
                retire(person, old, knownBefore.getOrDefault(old.seq(), recorded), recorded, out);
            }
        }
        for (Stay stay : after) {
            accounts.of(stay.account(), out);
            if (!before.contains(stay)) {
                reopened.put(new Version(person.id, stay.seq()), recorded);
                add(person, stay, recorded, stay.open() ? FOREVER : recorded, FOREVER, out);
            }
        }
    }

    /** When each stay's row was opened, by entry. */
    Map<Integer, Instant> knownBy(Person person) {
        Map<Integer, Instant> known = new HashMap<>();
        person.timeline.lines().forEach(line -> known.put(line.entry().seq(), opened(person, line)));
        return known;
    }

    private void retire(Person person, Stay old, Instant opened, Instant recorded, Rows out) {
        if (opened.equals(recorded)) {
            add(person, old, recorded, recorded, recorded, out);
        } else if (old.open()) {
            out.run(RETIRE_OPEN, recorded, recorded, Span.of(opened, recorded), person.id, old.seq(), opened);
        } else {
            out.run(RETIRE_CLOSED, recorded, person.id, old.seq(), opened);
        }
    }

    private void add(Person person, Stay stay, Instant opened, Instant closed, Instant retired, Rows out) {
        out.add(STAY, new Key(person.id, stay.seq(), opened), row(person, stay, opened, closed, retired, out));
    }

    private @Nullable Object[] row(
            Person person, Stay stay, Instant opened, Instant closed, Instant retired, Rows out) {
        return new @Nullable Object[] {
            person.id,
            stay.seq(),
            opened,
            accounts.of(stay.account(), out),
            person.number,
            stay.since(),
            lostFrom(stay, out),
            stay.untilEarliest(),
            stay.until(),
            closed,
            retired,
            Span.of(opened, closed),
            closed.isBefore(retired) ? Span.of(stay.since(), stay.until()) : null
        };
    }

    /** Where somebody was who cannot be produced; nothing of others. */
    private @Nullable Integer lostFrom(Stay stay, Rows out) {
        return stay.account().kind() == AccountKind.UNACCOUNTED ? accounts.of(stay.from(), out) : null;
    }

    void clear() {
        reopened.clear();
    }

    private static Rows.Column column(String name, String type) {
        return new Rows.Column(name, type);
    }
}
