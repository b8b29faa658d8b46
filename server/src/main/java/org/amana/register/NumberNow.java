package org.amana.register;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers how many, where, with whom: one table over all the books that the viewer may see. */
@Component
public final class NumberNow {

    private static final Whose ALL = new Whose(null, null, null);

    private static final String TABLE = Standing.EVERYWHERE + """
            select b.party, b.place, b.kind, count(*) as persons
            from standing s join book b on b.account_id = s.account_id
            group by b.party, b.place, b.kind
            """;

    /**
     * The table.
     *
     * @param lines one for each authority and place, unaccounted persons of an authority with no place
     * @param outside how many left the books, by where to; only who sees all books sees these
     */
    public record Table(Moment moment, List<Line> lines, Map<AccountKind, Integer> outside) {

        /** How many somebody answers for. */
        public int answeredFor() {
            return lines.stream().mapToInt(Line::persons).sum();
        }

        public int unaccounted() {
            return lines.stream().mapToInt(Line::unaccounted).sum();
        }

        public int inTransit() {
            return lines.stream()
                    .filter(Line::inTransit)
                    .mapToInt(Line::persons)
                    .sum();
        }
    }

    /**
     * An authority at a place.
     *
     * @param place null for those who cannot be produced
     * @param inTransit whether the place is a conveyance
     * @param byKind how many by kind of account, those absent for a while included
     * @param absent how many of them are out for a while
     * @param nextBack when the first of those is due, null if nobody is out
     */
    public record Line(
            String authority,
            @Nullable String place,
            boolean inTransit,
            Map<AccountKind, Integer> byKind,
            int absent,
            @Nullable Instant nextBack) {

        public int persons() {
            return byKind.values().stream().mapToInt(Integer::intValue).sum();
        }

        public int unaccounted() {
            return byKind.getOrDefault(AccountKind.UNACCOUNTED, 0);
        }
    }

    private record Key(String authority, String place) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byAuthority = authority.compareTo(other.authority);
            return byAuthority != 0 ? byAuthority : place.compareTo(other.place);
        }
    }

    private final Absentees absentees = new Absentees();
    private final Conveyances conveyances = new Conveyances();

    /** @param database within a transaction under the viewer's scope */
    public Table table(JdbcClient database, Moment moment) {
        return table(database, moment, conveyances.among(database));
    }

    /** @param moving codes of the places that move */
    Table table(JdbcClient database, Moment moment, Set<String> moving) {
        Tally tally = new Tally();
        Standing.ask(database, TABLE, ALL, moment).query(row -> {
            tally.add(row.getString("party"), row.getString("place"), row.getString("kind"), row.getInt("persons"));
        });
        return table(database, moment, moving, tally);
    }

    /** The table of figures that were read together with others. */
    Table table(JdbcClient database, Moment moment, Tally tally) {
        return table(database, moment, conveyances.among(database), tally);
    }

    private Table table(JdbcClient database, Moment moment, Set<String> moving, Tally tally) {
        Map<Key, Absentees.Away> absent = absentees.byPlace(database, ALL, moment, Key::new);
        List<Line> lines = new ArrayList<>();
        tally.held.forEach((key, byKind) -> {
            Absentees.@Nullable Away away = absent.get(key);
            lines.add(new Line(
                    key.authority(),
                    key.place().isEmpty() ? null : key.place(),
                    moving.contains(key.place()),
                    byKind,
                    away == null ? 0 : away.persons(),
                    away == null ? null : away.nextBack()));
        });
        return new Table(moment, lines, tally.outside);
    }

    /** How many by account, as rows come in. */
    static final class Tally {

        private final Map<Key, Map<AccountKind, Integer>> held = new TreeMap<>();
        private final Map<AccountKind, Integer> outside = new EnumMap<>(AccountKind.class);

        void add(@Nullable String party, @Nullable String place, String kindName, int persons) {
            AccountKind kind = AccountKind.valueOf(kindName);
            if (kind.answeredFor()) {
                held.computeIfAbsent(
                                new Key(Objects.requireNonNull(party), place == null ? "" : place),
                                key -> new EnumMap<>(AccountKind.class))
                        .merge(kind, persons, Integer::sum);
            } else {
                outside.merge(kind, persons, Integer::sum);
            }
        }
    }
}
