package org.amana.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers what was observed of those whom a roll names, and of others at the same places; it never changes the roll. */
@Component
public final class RollBesides {

    /** Who has left since they were seen was no stranger then. Few are asked about: the offset keeps it one by one. */
    static final String STOOD_THERE = """
            exists (select 1 from stay t join account a on a.account_id = t.account_id
                where t.person_id = %1$s.person_id and a.place = %1$s.place and t.since <= %1$s.seen and t.until > %1$s.seen
                  and t.opened_known <= :known and t.retired_known > :known offset 0)""";

    /** Who was recognised by a count at a place of the books and is not on the roll asked about. */
    private static final String ELSEWHERE = """
            elsewhere as materialized (
                select g.person_id, g.number, g.place, max(g.seen) as seen, max(g.leaf) as leaf from sighting g
                where g.place in (select place from book where place is not null)
                  and g.seen > cast(:at as timestamptz) - interval '24 hours' and g.seen <= :at
                  and g.recorded <= :known and g.how = 'COUNT'
                  and not coalesce(g.number in (select number from standing), false)
                group by g.person_id, g.number, g.place
            )
            """;

    private static final String SEEN = Standing.ONCE + """
            , lately as materialized (
                select distinct number from sighting
                where seen > cast(:at as timestamptz) - interval '24 hours' and seen <= :at and recorded <= :known
            ), %s
            select count(*) as named, count(*) filter (where number in (select number from lately)) as seen,
                (select count(distinct e.person_id) from elsewhere e where not %s) as strangers
            from standing
            """.formatted(ELSEWHERE, STOOD_THERE.formatted("e"));

    private static final String WHO_SEEN = Standing.ONCE + """
            , named as materialized (
                select p.person_id, p.number from standing join person p on p.number = standing.number
            ), told as (
                select n.person_id, n.number, g.seen, g.leaf,
                    coalesce(g.seen > cast(:at as timestamptz) - interval '24 hours', false) as lately
                from named n left join lateral (select g.seen, g.leaf from sighting g
                    where g.person_id = n.person_id and g.seen <= :at and g.recorded <= :known
                    order by g.seen desc limit 1) as g on true
            )
            select person_id, number, seen, leaf from told
            where lately = :lately and number > :after order by number limit :limit
            """;

    private static final String WHO_STRANGE = Standing.ONCE + """
            , %s
            select e.person_id, e.number, e.seen, e.leaf
            from elsewhere e join person p on p.person_id = e.person_id
            where e.number > :after and not %s
            order by e.number limit :limit
            """.formatted(ELSEWHERE, STOOD_THERE.formatted("e"));

    private static final String LAST_COUNT = """
            select count_id, place, kind, occurred_earliest, occurred_latest, first_counter, first_figure,
                second_counter, second_figure, recognised, unknown, roll, clears, recorded, leaf
            from count_taken
            where place = :place and occurred_latest <= :at and recorded <= :known
            order by occurred_latest desc, leaf desc limit 1
            """;

    /**
     * What stands beside a roll.
     *
     * @param seen how many of the roll were seen in the last 24 hours, by a count, at a handover, or on entering the books
     * @param notSeen how many of the roll were not
     * @param strangers how many people with a record were recognised there by a count in the last 24 hours though not on the
     *     roll; those whom no record fits stand with the count
     * @param lastCount the last count of the place, null if there was none or the roll is not one of a place
     */
    public record Beside(
            int seen, int notSeen, int strangers, @Nullable Counted lastCount) {}

    /**
     * Somebody whom a figure of those seen counts, or leaves out.
     *
     * @param seen the last time, null if never
     * @param leaf of that sighting
     */
    record Sight(
            UUID person,
            int number,
            @Nullable Instant seen,
            @Nullable Long leaf) {}

    /** A count as it was taken. */
    public record Counted(
            UUID count,
            String place,
            CountFact.CountKind kind,
            Instant earliest,
            Instant latest,
            CountFact.Counter first,
            CountFact.@Nullable Counter second,
            int recognised,
            int unknown,
            int rollThen,
            boolean clears,
            Instant recorded,
            long leaf) {}

    public Beside of(JdbcClient database, Whose whose, Moment moment) {
        @Nullable Counted lastCount = whose.place() == null ? null : lastCount(database, whose.place(), moment);
        return Standing.ask(database, SEEN, whose, moment)
                .query((row, i) -> new Beside(
                        row.getInt("seen"),
                        row.getInt("named") - row.getInt("seen"),
                        row.getInt("strangers"),
                        lastCount))
                .single();
    }

    /** Who of a roll was seen in the last 24 hours, or was not; page by page in the order of register numbers. */
    List<Sight> who(JdbcClient database, Whose whose, Moment moment, boolean lately, int after, int limit) {
        return sights(Standing.ask(database, WHO_SEEN, whose, moment).param("lately", lately), after, limit);
    }

    /** Who was recognised at a place by a count in the last 24 hours though not on its roll. */
    List<Sight> strangers(JdbcClient database, String place, Moment moment, int after, int limit) {
        return sights(Standing.ask(database, WHO_STRANGE, Whose.place(place), moment), after, limit);
    }

    private static List<Sight> sights(JdbcClient.StatementSpec question, int after, int limit) {
        return question.param("after", after)
                .param("limit", limit)
                .query((row, i) -> new Sight(
                        Columns.uuid(row, "person_id"),
                        row.getInt("number"),
                        Columns.instantOrNone(row, "seen"),
                        Columns.longOrNone(row, "leaf")))
                .list();
    }

    /** The last count of a place, null if there was none. */
    public @Nullable Counted lastCount(JdbcClient database, String place, Moment moment) {
        return moment.bind(database.sql(LAST_COUNT))
                .param("place", place)
                .query((row, i) -> counted(row))
                .optional()
                .orElse(null);
    }

    static Counted counted(ResultSet row) throws SQLException {
        @Nullable Integer second = Columns.integerOrNone(row, "second_figure");
        return new Counted(
                Columns.uuid(row, "count_id"),
                row.getString("place"),
                CountFact.CountKind.valueOf(row.getString("kind")),
                Columns.instant(row, "occurred_earliest"),
                Columns.instant(row, "occurred_latest"),
                new CountFact.Counter(row.getString("first_counter"), row.getInt("first_figure")),
                second == null ? null : new CountFact.Counter(row.getString("second_counter"), second),
                row.getInt("recognised"),
                row.getInt("unknown"),
                row.getInt("roll"),
                row.getBoolean("clears"),
                Columns.instant(row, "recorded"),
                row.getLong("leaf"));
    }
}
