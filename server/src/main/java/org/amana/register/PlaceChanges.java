package org.amana.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers who is on a place's roll at one moment and was not at another, who no longer is, and by which entries. */
@Component
public final class PlaceChanges {

    private static final String ENTRIES = """
            select * from (
                select distinct on (e.person_id) e.person_id, p.number, p.name_latin, p.name_arabic, e.seq, e.leaf, e.cause,
                    e.occurred_latest, o.code as other
                from custody_entry e
                join person p on p.person_id = e.person_id
                join account here on here.account_id = case when :came then e.credit else e.debit end and here.place = :place
                left join account o on o.account_id = case when :came then e.debit else e.credit end
                where e.person_id = any (cast(:persons as uuid[])) and e.recorded <= :known and e.occurred_earliest <= :at
                order by e.person_id, e.seq desc
            ) as last order by number
            """;

    private static final int ALL = Integer.MAX_VALUE;

    /**
     * Somebody who came or went.
     *
     * @param number register number without its check digit
     * @param other where from or where to; null if it is of books that the viewer does not see
     * @param leaf of the entry
     */
    public record Move(
            UUID person,
            int number,
            @Nullable String latin,
            @Nullable String arabic,
            @Nullable Account other,
            Cause cause,
            Instant occurred,
            int seq,
            long leaf) {}

    /** @param stayed how many are on the roll at both moments, whatever happened in between */
    public record Changes(int before, int now, int stayed, List<Move> came, List<Move> went) {}

    private final Rolls rolls;

    PlaceChanges(Rolls rolls) {
        this.rolls = rolls;
    }

    /** @param database within a transaction under the viewer's scope */
    public Changes between(JdbcClient database, String place, Moment before, Moment now) {
        Set<UUID> then = present(database, place, before);
        Set<UUID> here = present(database, place, now);
        Set<UUID> stayed = new HashSet<>(then);
        stayed.retainAll(here);
        Set<UUID> came = new HashSet<>(here);
        came.removeAll(stayed);
        Set<UUID> went = new HashSet<>(then);
        went.removeAll(stayed);
        return new Changes(
                then.size(),
                here.size(),
                stayed.size(),
                moves(database, place, now, came, true),
                moves(database, place, now, went, false));
    }

    private Set<UUID> present(JdbcClient database, String place, Moment moment) {
        return rolls.why(database, Whose.place(place), moment, null, 0, ALL).stream()
                .map(Roll.Ground::person)
                .collect(Collectors.toSet());
    }

    private static List<Move> moves(JdbcClient database, String place, Moment now, Set<UUID> persons, boolean came) {
        if (persons.isEmpty()) {
            return List.of();
        }
        return now.bind(database.sql(ENTRIES))
                .param("place", place)
                .param("came", came)
                .param("persons", persons.toArray(UUID[]::new))
                .query((row, n) -> move(row))
                .list();
    }

    private static Move move(ResultSet row) throws SQLException {
        return new Move(
                Columns.uuid(row, "person_id"),
                row.getInt("number"),
                Columns.text(row, "name_latin"),
                Columns.text(row, "name_arabic"),
                Columns.account(row, "other"),
                Cause.valueOf(row.getString("cause")),
                Columns.instant(row, "occurred_latest"),
                row.getInt("seq"),
                row.getLong("leaf"));
    }
}
