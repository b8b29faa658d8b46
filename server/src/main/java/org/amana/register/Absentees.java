package org.amana.register;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who of a roll is out for a while. Few people are at any moment, so they are found first and looked up on the roll after. */
final class Absentees {

    private static final String ABSENT = """
            with reach as materialized (
                select span::smallint as span,
                    cast(:at as timestamptz) - make_interval(secs => (1::bigint << span)) as held_after,
                    cast(:known as timestamptz) - make_interval(secs => (1::bigint << span)) as known_after
                from generate_series(0, %d) as span
            ), away as materialized (
                select person_id, absence_id from absence
                where ended_known is null and began <= :at and recorded <= :known
                union all
                select a.person_id, a.absence_id from reach r join absence a on a.known_span = r.span
                where a.known_span is not null and a.recorded > r.known_after and a.recorded <= :known
                  and a.ended_known > :known and a.began <= :at
                union all
                select a.person_id, a.absence_id from reach r join absence a on a.held_span = r.span
                where a.held_span is not null and a.began > r.held_after and a.began <= :at
                  and a.ended > :at and a.ended_known <= :known
            )
            select p.person_id, p.number, a.reason, a.place, a.escort, a.began, a.due,
                b.party as from_party, coalesce(b.place, '') as from_place
            from away w
            join absence a on a.person_id = w.person_id and a.absence_id = w.absence_id
            join person p on p.person_id = w.person_id
            join stay s on s.person_id = w.person_id and s.opened_known <= :known and s.retired_known > :known
                and s.since <= :at and (s.closed_known > :known or s.until > :at)
            join account b on b.account_id = s.account_id
            where b.kind in ('HELD', 'RESIDENT', 'ACCOMPANYING', 'UNACCOUNTED')
              and (:place is null or b.place = :place)
              and (:authority is null or b.party = :authority)
              and (:account is null or b.code = :account)
            order by a.due, p.number
            """.formatted(Span.LONGEST);

    /** @param nextBack when the first of them is due */
    record Away(int persons, Instant nextBack) {

        private Away plus(Away other) {
            return new Away(persons + other.persons, nextBack.isBefore(other.nextBack) ? nextBack : other.nextBack);
        }
    }

    /** Who is out, by the authority and the place that they are out from. */
    <K> Map<K, Away> byPlace(
            JdbcClient database, Whose whose, Moment moment, BiFunction<String, String, K> authorityAndPlace) {
        Map<K, Away> away = new HashMap<>();
        Standing.ask(database, ABSENT, whose, moment).query(row -> {
            away.merge(
                    authorityAndPlace.apply(row.getString("from_party"), row.getString("from_place")),
                    new Away(1, Columns.instant(row, "due")),
                    Away::plus);
        });
        return away;
    }

    List<Roll.Absent> of(JdbcClient database, Whose whose, Moment moment) {
        return Standing.ask(database, ABSENT, whose, moment)
                .query((row, i) -> new Roll.Absent(
                        Columns.uuid(row, "person_id"),
                        row.getInt("number"),
                        PersonFact.AbsenceReason.valueOf(row.getString("reason")),
                        row.getString("place"),
                        row.getString("escort"),
                        Columns.instant(row, "began"),
                        Columns.instant(row, "due")))
                .list();
    }
}
