package org.amana.register;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Answers who of all the rolls was seen in the last 24 hours, place by place, and how each place was last counted. It says
 * nothing of those who cannot be produced or are out for a while: nobody expects to see them.
 */
@Component
public final class SeenNow {

    private static final Whose ALL = new Whose(null, null, null);

    private static final String SEEN = Standing.ONCE + """
            , named as materialized (
                select b.party, b.place, p.person_id
                from standing s join book b on b.account_id = s.account_id join person p on p.number = s.number
                where b.kind <> 'UNACCOUNTED' and not exists (select 1 from absence a
                    where a.person_id = p.person_id and a.recorded <= :known and a.began <= :at
                      and (a.ended_known is null or a.ended_known > :known or a.ended > :at))
            ), lately as materialized (
                select distinct person_id from sighting
                where seen > cast(:at as timestamptz) - interval '24 hours' and seen <= :at and recorded <= :known
            )
            select n.party, n.place, count(*) as named, count(l.person_id) as seen
            from named n left join lately l on l.person_id = n.person_id
            group by n.party, n.place
            """;

    private static final String STRANGERS = Standing.ONCE + """
            , recognised as materialized (
                select distinct place, person_id from sighting
                where seen > cast(:at as timestamptz) - interval '24 hours' and seen <= :at and recorded <= :known
                  and how = 'COUNT' and place is not null
            ), named as materialized (
                select b.place, p.person_id
                from standing s join book b on b.account_id = s.account_id join person p on p.number = s.number
                where p.person_id in (select person_id from recognised)
            )
            select r.place, count(*) as strangers
            from recognised r
            where not exists (select 1 from named n where n.person_id = r.person_id and n.place = r.place)
            group by r.place
            """;

    private static final String LAST_COUNTS = """
            select distinct on (place) place, kind, occurred_latest, second_figure is not null as by_two
            from count_taken
            where occurred_latest <= :at and recorded <= :known
            order by place, occurred_latest desc, leaf desc
            """;

    /** An authority at a place. */
    public record Where(String authority, String place) {}

    /** How many of a roll were seen, and how many were not. */
    public record Seen(int seen, int notSeen) {}

    /** @param byTwo whether two counters counted */
    public record LastCount(CountFact.CountKind kind, Instant taken, boolean byTwo) {}

    /**
     * What was observed beside all rolls.
     *
     * @param strangers by place, how many people with a record were recognised there though on another roll or on none
     */
    public record Observed(Map<Where, Seen> seen, Map<String, Integer> strangers, Map<String, LastCount> counts) {}

    /** @param database within a transaction under the viewer's scope */
    public Observed of(JdbcClient database, Moment moment) {
        Map<Where, Seen> seen = new HashMap<>();
        Standing.ask(database, SEEN, ALL, moment).query(row -> {
            int saw = row.getInt("seen");
            seen.put(
                    new Where(row.getString("party"), row.getString("place")),
                    new Seen(saw, row.getInt("named") - saw));
        });
        Map<String, Integer> strangers = new HashMap<>();
        Standing.ask(database, STRANGERS, ALL, moment).query(row -> {
            strangers.put(row.getString("place"), row.getInt("strangers"));
        });
        Map<String, LastCount> counts = new HashMap<>();
        moment.bind(database.sql(LAST_COUNTS)).query(row -> {
            counts.put(
                    row.getString("place"),
                    new LastCount(
                            CountFact.CountKind.valueOf(row.getString("kind")),
                            Columns.instant(row, "occurred_latest"),
                            row.getBoolean("by_two")));
        });
        return new Observed(seen, strangers, counts);
    }
}
