package org.amana.register;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Answers who of all the rolls was seen in the last 24 hours, place by place, and how each place was last counted. It says
 * nothing of those who cannot be produced or are out for a while: nobody expects to see them.
 */
@Component
public final class SeenNow {

    private static final Whose ALL = new Whose(null, null, null);

    /**
     * All in one question: who stands where is the dear part, and is needed three times. Who is among whom is asked by columns
     * and not by conditions: so it is looked up in a table of hashes, however little the database has learnt of the rows yet.
     */
    private static final String SEEN =
            Standing.AT_PLACES_AND_BEYOND + """
            , away as materialized (
                select p.number from absence a join person p on p.person_id = a.person_id
                where a.recorded <= :known and a.began <= :at
                  and (a.ended_known is null or a.ended_known > :known or a.ended > :at)
            ), sighted as materialized (
                select person_id, number, place, seen, how from sighting
                where seen > cast(:at as timestamptz) - interval '24 hours' and seen <= :at and recorded <= :known
            ), told as materialized (
                select account_id, number, number in (select number from sighted) as seen,
                    number in (select number from away) as away
                from standing
            ), tally as (
                select account_id, count(*) as persons, count(*) filter (where not away) as expected,
                    count(*) filter (where seen and not away) as seen
                from told group by account_id
                union all
                select account_id, count(*), 0, 0 from beyond group by account_id
            ), elsewhere as materialized (
                select person_id, place, max(seen) as seen from sighted
                where how = 'COUNT' and coalesce(place in (select place from book), false)
                  and not coalesce((number, place) in (
                    select t.number, b.place from told t join book b on b.account_id = t.account_id where t.seen), false)
                group by person_id, place
            )
            select b.party, b.place, b.kind, sum(t.persons) as persons, sum(t.expected) as expected, sum(t.seen) as seen
            from tally t join book b on b.account_id = t.account_id
            group by b.party, b.place, b.kind
            union all
            select null, e.place, null, count(*), 0, 0 from elsewhere e where not %s group by e.place
            """.formatted(RollBesides.STOOD_THERE.formatted("e"));

    private static final String LAST_COUNTS = """
            select distinct on (place) place, kind, occurred_latest, second_figure is not null as by_two,
                clears
            from count_taken
            where occurred_latest <= :at and recorded <= :known
            order by place, occurred_latest desc, leaf desc
            """;

    /** An authority at a place. */
    public record Where(String authority, String place) {}

    /** How many of a roll were seen, and how many were not. */
    public record Seen(int seen, int notSeen) {

        Seen plus(Seen other) {
            return new Seen(seen + other.seen, notSeen + other.notSeen);
        }
    }

    /**
     * How a place was last counted.
     *
     * @param byTwo whether two counters counted
     * @param clears whether it agreed with the roll of then
     */
    public record LastCount(CountFact.CountKind kind, Instant taken, boolean byTwo, boolean clears) {}

    /**
     * What was observed beside all rolls, and the rolls.
     *
     * @param strangers by place, how many people with a record were recognised there though on another roll or on none
     */
    public record Observed(
            NumberNow.Table table,
            Map<Where, Seen> seen,
            Map<String, Integer> strangers,
            Map<String, LastCount> counts) {}

    private final NumberNow numbers;

    SeenNow(NumberNow numbers) {
        this.numbers = numbers;
    }

    /** @param database within a transaction under the viewer's scope */
    public Observed of(JdbcClient database, Moment moment) {
        NumberNow.Tally tally = new NumberNow.Tally();
        Map<Where, Seen> seen = new HashMap<>();
        Map<String, Integer> strangers = new HashMap<>();
        Standing.ask(database, SEEN, ALL, moment).query(row -> {
            @Nullable String kind = row.getString("kind");
            @Nullable String place = row.getString("place");
            int persons = row.getInt("persons");
            if (kind == null) {
                strangers.put(Objects.requireNonNull(place), persons);
                return;
            }
            @Nullable String party = row.getString("party");
            tally.add(party, place, kind, persons);
            if (party != null && place != null) {
                int saw = row.getInt("seen");
                seen.merge(new Where(party, place), new Seen(saw, row.getInt("expected") - saw), Seen::plus);
            }
        });
        Map<String, LastCount> counts = new HashMap<>();
        moment.bind(database.sql(LAST_COUNTS)).query(row -> {
            counts.put(
                    row.getString("place"),
                    new LastCount(
                            CountFact.CountKind.valueOf(row.getString("kind")),
                            Columns.instant(row, "occurred_latest"),
                            row.getBoolean("by_two"),
                            row.getBoolean("clears")));
        });
        return new Observed(numbers.table(database, moment, tally), seen, strangers, counts);
    }
}
