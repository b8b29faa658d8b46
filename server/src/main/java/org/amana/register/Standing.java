package org.amana.register;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Who stands in some accounts at a moment: the part that all questions about rolls have in common. A stay is asked for by
 * when it was known (while it was known open), or by when it was held (once its end was known); see {@link Span} for how
 * that finds the few that hold among the many that held.
 */
final class Standing {

    private static final String BOOK = """
            with book as materialized (
                select account_id, kind, party, place, code from account
                where kind in (%s)
                  and (:place is null or place = :place)
                  and (:authority is null or party = :authority)
                  and (:account is null or code = :account)
            ), """;

    /** Those who are inside a place, and the others: how many they are is all that is asked of the others. */
    private static final String PARTED = """
            inside as materialized (select * from book where place is not null),
            outside as materialized (select * from book where place is null), """;

    /** What was recorded after {@code known} can only be asked about where something was. */
    private static final String REACH = """
            reach as materialized (
                select span::smallint as span,
                    cast(:at as timestamptz) - make_interval(secs => (1::bigint << span)) as held_after,
                    cast(:known as timestamptz) - make_interval(secs => (1::bigint << span)) as known_after
                from generate_series(0, %d) as span
            ), later as materialized (
                select span, known_after from reach
                where (select recorded from journal order by leaf desc limit 1) > :known
            ), """.formatted(Span.LONGEST);

    /** The offsets keep the planner from turning many short ranges into one long one. */
    private static final String STANDING = """
            %1$s as materialized (
                select s.account_id, s.number, s.since, s.seq%3$s
                from %2$s b join stay s on s.account_id = b.account_id
                where s.closed_known = 'infinity' and s.opened_known <= :known and s.since <= :at
                union all
                select s.account_id, s.number, s.since, s.seq%3$s
                from %2$s b cross join later r cross join lateral (
                    select account_id, number, since, seq%4$s from stay
                    where account_id = b.account_id and known_span = r.span and known_span is not null
                      and opened_known > r.known_after and opened_known <= :known
                      and closed_known > :known and since <= :at
                    offset 0
                ) as s
                union all
                select s.account_id, s.number, s.since, s.seq%3$s
                from %2$s b cross join reach r cross join lateral (
                    select account_id, number, since, seq%4$s from stay
                    where account_id = b.account_id and held_span = r.span and held_span is not null
                      and since > r.held_after and since <= :at
                      and until > :at and closed_known <= :known and retired_known > :known
                    offset 0
                ) as s
            )
            """;

    private static final String ANSWERED_FOR = "'HELD', 'RESIDENT', 'ACCOMPANYING', 'UNACCOUNTED'";
    private static final String OUTSIDE =
            "'DUPLICATE', 'RELEASED', 'REPATRIATED', 'EXTRADITED', 'DIED', 'ESCAPED', 'LEFT_CAMP'";

    private static final String ALL = BOOK.formatted(ANSWERED_FOR + ", " + OUTSIDE);

    /** The accounts asked for, as {@code book}, and who stands in them, as {@code standing}, read once. */
    static final String ONCE = BOOK.formatted(ANSWERED_FOR) + REACH + standing("standing", "book");

    /** The same, of every kind of account, those outside too. */
    static final String EVERYWHERE = ALL + REACH + standing("standing", "book");

    /** The same in two: {@code standing} are those at a place, {@code beyond} those in accounts that are at none. */
    static final String AT_PLACES_AND_BEYOND =
            ALL + PARTED + REACH + standing("standing", "inside") + ", " + standing("beyond", "outside");

    /** Those alone who cannot be produced, and where they were before. */
    static final String LOST = BOOK.formatted("'UNACCOUNTED'")
            + REACH
            + STANDING.formatted("standing", "book", ", s.lost_from", ", lost_from");

    private static String standing(String name, String book) {
        return STANDING.formatted(name, book, "", "");
    }

    private Standing() {}

    static StatementSpec ask(JdbcClient database, String sql, Whose whose, Moment moment) {
        return whose.bind(moment.bind(database.sql(sql)));
    }
}
