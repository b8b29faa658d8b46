package org.amana.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers what was observed of those whom a roll names, and of others at the same places; it never changes the roll. */
@Component
public final class RollBesides {

    private static final String SEEN = Standing.ONCE + """
            , named as materialized (
                select p.person_id from standing join person p on p.number = standing.number
            )
            select count(*) as named,
                count(*) filter (where exists (select 1 from sighting g where g.person_id = named.person_id
                    and g.seen > cast(:at as timestamptz) - interval '24 hours' and g.seen <= :at
                    and g.recorded <= :known)) as seen,
                (select count(distinct g.person_id) from sighting g
                    where g.place in (select place from book where place is not null)
                    and g.seen > cast(:at as timestamptz) - interval '24 hours' and g.seen <= :at
                    and g.recorded <= :known and g.how = 'COUNT'
                    and g.person_id not in (select person_id from named)) as strangers
            from named
            """;

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
